package ai.oddwons.domain.matching.lexicon;

/** Leagues and cups, kinds of sport, prizes, and lists that somebody publishes. */
final class ContestPhrases {
  static final String COMPETITIONS =
      """
      afcon: africa cup of nations; afcon; caf africa cup of nations; african cup of nations
      world_cup: world cup; fifa world cup; men's world cup; fifa men's world cup
      womens_world_cup: women's world cup; fifa women's world cup
      club_world_cup: club world cup; fifa club world cup
      euro: uefa euro; euro 2028; european championship; uefa european championship
      copa_america: copa america
      nations_league: nations league; uefa nations league
      ucl: champions league; uefa champions league; ucl
      uel: europa league; uefa europa league; uel
      uecl: conference league; uefa conference league; europa conference league
      epl: premier league; english premier league; epl
      efl_championship: efl championship
      fa_cup: fa cup
      league_cup: carabao cup; efl cup; league cup
      la_liga: la liga; laliga
      copa_del_rey: copa del rey
      serie_a: serie a; italian serie a
      serie_b: serie b
      coppa_italia: coppa italia
      bundesliga: bundesliga
      dfb_pokal: dfb pokal; dfb-pokal
      ligue_1: ligue 1; french ligue 1
      coupe_de_france: coupe de france
      eredivisie: eredivisie
      primeira_liga: primeira liga; liga portugal
      super_lig: super lig
      saudi_pro_league: saudi pro league; saudi professional league
      mls_cup: mls cup; mls; major league soccer
      liga_mx: liga mx
      brasileirao: brasileirao; brasileiro serie a; brasileirao serie a
      libertadores: copa libertadores; libertadores
      super_bowl: super bowl; pro football championship; pro football champion; nfl championship; big game; superbowl; nfl champion; pro football champions; the big game
      nfl: nfl; pro football
      nfl_draft: nfl draft; pro football draft
      nba_draft: nba draft; pro basketball draft
      mlb_draft: mlb draft; pro baseball draft
      nhl_draft: nhl draft; pro hockey draft
      afc_champ: afc; afc championship; afc champion; afc championship game
      nfc_champ: nfc; nfc championship; nfc champion; nfc championship game
      nba_finals: nba finals; nba championship; pro basketball championship; pro basketball finals; nba champion; nba title; pro basketball champion; pro basketball title; nba champions
      nba: nba; pro basketball
      nba_cup: nba cup; in-season tournament; emirates nba cup
      east: eastern conference; eastern conference finals; eastern conference champion; eastern conference championship
      west: western conference; western conference finals; western conference champion; western conference championship
      wnba_finals: wnba finals; wnba championship; wnba champion; women's pro basketball championship
      world_series: world series; mlb championship; pro baseball championship; pro baseball champion; mlb world series; world series champion
      mlb: mlb; pro baseball
      college_world_series: college world series; men's college world series
      al_pennant: american league; american league pennant; al pennant; alcs
      nl_pennant: national league; national league pennant; nl pennant; nlcs
      stanley_cup: stanley cup; nhl championship; pro hockey championship; pro hockey champion; stanley cup finals; nhl stanley cup; stanley cup champion
      nhl: nhl; pro hockey
      march_madness: march madness; ncaa tournament; ncaa men's basketball championship; men's college basketball championship; ncaa basketball championship; men's college basketball national championship; college basketball championship; college basketball national championship; ncaa championship
      cfp: college football playoff; cfp; college football national championship; national championship; cfp national championship; college football championship
      heisman: heisman; heisman trophy
      masters: the masters; masters tournament; masters
      us_open_golf: us open golf; us open golf championship
      pga: pga championship
      the_open: the open championship; open championship; british open
      ryder_cup: ryder cup
      wimbledon: wimbledon
      us_open: us open
      french_open: french open; roland garros
      australian_open: australian open
      f1_drivers: f1 drivers' championship; drivers' championship; f1 drivers championship; formula 1 drivers' championship; drivers' champion; f1 world drivers' championship; f1 drivers' champion; f1 world championship; formula 1 drivers' champion; drivers championship
      f1_constructors: constructors' championship; f1 constructors' championship; f1 constructors' champion; constructors championship; f1 constructors championship; constructors' champion
      nascar: nascar cup series; nascar
      tour_de_france: tour de france
      giro: giro d'italia
      vuelta: vuelta a espana; la vuelta
      olympics: olympics; olympic games; winter olympics; summer olympics
      the_international: the international
      worlds_lol: lol worlds; league of legends world championship; lol world championship
      valorant_champions: valorant champions
      esports_world_cup: esports world cup
      t20_world_cup: t20 world cup; icc t20 world cup; men's t20 world cup
      ipl: ipl; indian premier league
      cricket_world_cup: cricket world cup
      rugby_world_cup: rugby world cup
      six_nations: six nations; 6 nations
      eurovision: eurovision; eurovision song contest
      kentucky_derby: kentucky derby
      chess_world: world chess championship; chess world championship
      candidates: candidates tournament
      super_cup: super cup
      """;

  static final String SPORTS =
      """
      soccer: soccer; professional soccer; football match
      basketball: basketball; college basketball; men's college basketball
      american_football: american football; college football
      baseball: baseball
      hockey: hockey; ice hockey
      tennis: tennis; atp
      mma: ufc; mma; ufc fight night; fight
      boxing: boxing
      golf: golf; pga tour
      dota2: dota 2; dota2
      cs2: counter-strike; cs2; counter-strike 2; csgo
      lol: league of legends; lol
      valorant: valorant
      cricket: cricket
      rugby: rugby
      f1: formula 1; f1; formula one; grand prix
      """;

  static final String AWARDS =
      """
      oscars: oscars; oscar for; oscar winner; an oscar; oscars ceremony; academy awards; academy award; academy award for; oscar for; the oscars
      grammys: grammys; grammy; grammy awards; grammy award; annual grammy awards
      emmys: emmys; primetime emmy; emmy; emmy awards; primetime emmys; primetime emmy awards; emmy award
      golden_globes: golden globes; golden globe; golden globe awards; golden globe award
      bafta: bafta; baftas; bafta awards; bafta film awards
      sag: sag awards; actor awards; screen actors guild awards; sag
      tonys: tonys; tony awards; tony; tony award
      critics_choice: critics choice awards; critics' choice awards; critics choice; critics' choice
      game_awards: game awards; the game awards; awards show
      nobel: nobel; nobel prize; nobel prize in literature; nobel literature
      nobel_peace: nobel peace prize; nobel peace
      ballon_dor: ballon d'or
      booker: booker prize
      pulitzer: pulitzer; pulitzer prize
      palme_dor: palme d'or
      person_of_the_year: person of the year; time person of the year; time's person of the year; time magazine's person of the year
      word_of_the_year: word of the year
      game_of_the_year: game of the year; goty
      album_of_the_year: album of the year
      record_of_the_year: record of the year
      song_of_the_year: song of the year
      best_new_artist: best new artist
      best_picture: best picture
      best_director: best director; directing
      best_actor: best actor; best actor in a leading role; lead actor; best lead actor; best performance by an actor in a leading role
      best_actress: best actress; best actress in a leading role; lead actress; best lead actress
      best_supporting_actor: best supporting actor; best actor in a supporting role; supporting actor
      best_supporting_actress: best supporting actress; best actress in a supporting role; supporting actress
      best_original_screenplay: best original screenplay; original screenplay
      best_adapted_screenplay: best adapted screenplay; adapted screenplay
      best_international: best international feature; best international feature film; international feature film
      best_animated: best animated feature; best animated feature film; animated feature
      best_documentary: best documentary feature; best documentary feature film; best documentary
      best_original_song: best original song
      best_original_score: best original score; original score
      best_cinematography: best cinematography; cinematography
      best_drama_series: outstanding drama series; best drama series; best drama; drama series
      best_comedy_series: outstanding comedy series; best comedy series; best comedy; comedy series
      best_musical: best musical
      defensive_player: defensive player of the year; dpoy
      rookie_of_the_year: rookie of the year; offensive rookie of the year; roy
      coach_of_the_year: coach of the year
      cy_young: cy young
      """;

  static final String CHARTS =
      """
      netflix_show: netflix show; netflix tv show; netflix shows; netflix series; netflix tv
      netflix_movie: netflix movie; netflix film; netflix movies
      netflix: netflix; netflix top 10
      hot_100: hot 100; billboard hot 100
      billboard_200: billboard 200
      billboard: billboard
      spotify: spotify
      apple_music: apple music
      app_store: app store; apple app store; free app
      steam: steam
      youtube: youtube
      lmarena: lmarena; lm arena; chatbot arena; text arena
      """;

  private ContestPhrases() {}
}
