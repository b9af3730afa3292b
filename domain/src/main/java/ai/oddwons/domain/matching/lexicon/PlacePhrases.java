package ai.oddwons.domain.matching.lexicon;

/**
 * States of the US, and countries with their adjectives. Georgia is the state unless said
 * otherwise.
 */
final class PlacePhrases {
  static final String STATES =
      """
      us-al: alabama
      us-ak: alaska
      us-az: arizona
      us-ar: arkansas
      us-ca: california; californian
      us-co: colorado
      us-ct: connecticut
      us-de: delaware
      us-fl: florida
      us-ga: georgia
      us-hi: hawaii
      us-id: idaho
      us-il: illinois
      us-in: indiana
      us-ia: iowa
      us-ks: kansas
      us-ky: kentucky
      us-la: louisiana
      us-me: maine
      us-md: maryland
      us-ma: massachusetts
      us-mi: michigan
      us-mn: minnesota
      us-ms: mississippi
      us-mo: missouri
      us-mt: montana
      us-ne: nebraska
      us-nv: nevada
      us-nh: new hampshire
      us-nj: new jersey
      us-nm: new mexico
      us-ny: new york; new york ( central park ); central park; new york state; new york city; nyc; ny
      us-nc: north carolina; n . carolina
      us-nd: north dakota; n . dakota
      us-oh: ohio
      us-ok: oklahoma
      us-or: oregon
      us-pa: pennsylvania
      us-ri: rhode island
      us-sc: south carolina; s . carolina
      us-sd: south dakota; s . dakota
      us-tn: tennessee
      us-tx: texas; texan
      us-ut: utah
      us-vt: vermont
      us-va: virginia
      us-wa: washington
      us-wv: west virginia
      us-wi: wisconsin
      us-wy: wyoming
      """;

  static final String COUNTRIES =
      """
      world: global; globally; worldwide
      us: united states; united states of america; u.s.; usa; us; american
      gb: united kingdom; uk; u.k.; britain; great britain; british
      eng: england; english
      sct: scotland; scottish
      wal: wales; welsh
      nir: northern ireland
      ie: ireland; irish; republic of ireland
      fr: france; french
      de: germany; german
      it: italy; italian
      es: spain; spanish
      pt: portugal; portuguese
      nl: netherlands; dutch; holland; the netherlands
      be: belgium; belgian
      ch: switzerland; swiss
      at: austria; austrian
      pl: poland; polish
      cz: czech republic; czechia; czech
      sk: slovakia; slovak
      hu: hungary; hungarian
      ro: romania; romanian
      bg: bulgaria; bulgarian
      gr: greece; greek
      hr: croatia; croatian
      rs: serbia; serbian
      si: slovenia; slovenian
      ba: bosnia and herzegovina; bosnia; bosnia-herzegovina
      al: albania; albanian
      mk: north macedonia
      no: norway; norwegian
      se: sweden; swedish
      dk: denmark; danish
      fi: finland; finnish
      is: iceland; icelandic
      ee: estonia; estonian
      lv: latvia; latvian
      lt: lithuania; lithuanian
      ua: ukraine; ukrainian
      ru: russia; russian
      by: belarus; belarusian
      md: moldova; moldovan
      ge: georgia the country; republic of georgia; georgian
      am: armenia; armenian
      az: azerbaijan; azerbaijani
      tr: turkey; turkiye; turkish
      il: israel; israeli
      ir: iran; ir iran; islamic republic of iran; iranian
      iq: iraq; iraqi
      sy: syria; syrian
      lb: lebanon; lebanese
      jo: jordan the country; jordanian
      sa: saudi arabia; saudi arabian
      ae: united arab emirates; uae; emirati
      qa: qatar; qatari
      ye: yemen; yemeni
      eg: egypt; egyptian
      dz: algeria; algerian
      ma: morocco; moroccan
      tn: tunisia; tunisian
      ly: libya; libyan
      sn: senegal; senegalese
      ng: nigeria; nigerian
      gh: ghana; ghanaian
      ci: ivory coast; cote d'ivoire; ivorian
      cm: cameroon; cameroonian
      ml: mali; malian
      za: south africa; south african
      cd: dr congo; democratic republic of the congo; congo dr
      ke: kenya; kenyan
      et: ethiopia; ethiopian
      tz: tanzania; tanzanian
      ug: uganda; ugandan
      zm: zambia; zambian
      zw: zimbabwe; zimbabwean
      ao: angola; angolan
      mz: mozambique
      bf: burkina faso
      bj: benin
      ga: gabon
      gq: equatorial guinea
      gn: guinea
      cv: cape verde; cabo verde
      km: comoros
      bw: botswana
      sd: sudan; sudanese
      ca: canada; canadian
      mx: mexico; mexican
      br: brazil; brazilian; brasil
      ar: argentina; argentine; argentinian
      cl: chile; chilean
      co: colombia; colombian
      pe: peru; peruvian
      ve: venezuela; venezuelan
      ec: ecuador; ecuadorian
      bo: bolivia; bolivian
      uy: uruguay; uruguayan
      py: paraguay; paraguayan
      cr: costa rica; costa rican
      pa: panama; panamanian
      hn: honduras; honduran
      gt: guatemala; guatemalan
      sv: el salvador; salvadoran
      cu: cuba; cuban
      ht: haiti; haitian
      jm: jamaica; jamaican
      cw: curacao
      do: dominican republic
      cn: china; chinese
      tw: taiwan; taiwanese
      jp: japan; japanese
      kr: south korea; korea; south korean; korea republic
      kp: north korea; north korean
      in: india; indian
      pk: pakistan; pakistani
      bd: bangladesh; bangladeshi
      lk: sri lanka; sri lankan
      np: nepal; nepali
      af: afghanistan; afghan
      id: indonesia; indonesian
      my: malaysia; malaysian
      ph: philippines; philippine; filipino
      th: thailand; thai
      vn: vietnam; vietnamese
      sg: singapore; singaporean
      uz: uzbekistan; uzbek
      kz: kazakhstan; kazakh
      au: australia; australian
      nz: new zealand
      gl: greenland; greenlandic
      europe: europe
      xk: kosovo
      eu: european union; eu; euro area; eurozone; euro zone
      ps: palestine; palestinian; gaza
      """;

  /** Three letters as venues use them in tickers, by country. */
  static final String COUNTRY_CODES =
      """
      usa: us
      gbr: gb
      eng: eng
      sco: sct
      wal: wal
      nir: nir
      irl: ie
      fra: fr
      ger: de
      ita: it
      esp: es
      por: pt
      ned: nl
      bel: be
      sui: ch
      aut: at
      pol: pl
      cze: cz
      svk: sk
      hun: hu
      rou: ro
      bul: bg
      gre: gr
      cro: hr
      srb: rs
      svn: si
      bih: ba
      alb: al
      mkd: mk
      nor: no
      swe: se
      den: dk
      fin: fi
      isl: is
      est: ee
      lva: lv
      ltu: lt
      ukr: ua
      rus: ru
      blr: by
      mda: md
      geo: ge
      arm: am
      aze: az
      tur: tr
      isr: il
      irn: ir
      irq: iq
      syr: sy
      lbn: lb
      jor: jo
      ksa: sa
      uae: ae
      qat: qa
      yem: ye
      egy: eg
      dza: dz
      mar: ma
      tun: tn
      lby: ly
      sen: sn
      ngr: ng
      gha: gh
      civ: ci
      cmr: cm
      mli: ml
      rsa: za
      cod: cd
      ken: ke
      eth: et
      tan: tz
      uga: ug
      zam: zm
      zim: zw
      ang: ao
      moz: mz
      bfa: bf
      ben: bj
      gab: ga
      eqg: gq
      gui: gn
      cpv: cv
      com: km
      bot: bw
      sdn: sd
      can: ca
      mex: mx
      bra: br
      arg: ar
      chl: cl
      col: co
      per: pe
      ven: ve
      ecu: ec
      bol: bo
      uru: uy
      par: py
      crc: cr
      pan: pa
      hon: hn
      gua: gt
      slv: sv
      cub: cu
      hai: ht
      jam: jm
      cuw: cw
      dom: do
      chn: cn
      tpe: tw
      jpn: jp
      kor: kr
      prk: kp
      ind: in
      pak: pk
      bgd: bd
      sri: lk
      nep: np
      afg: af
      idn: id
      mas: my
      phi: ph
      tha: th
      vie: vn
      sgp: sg
      uzb: uz
      kaz: kz
      aus: au
      nzl: nz
      grl: gl
      kos: xk
      eur: eu
      ple: ps
      """;

  private PlacePhrases() {}
}
