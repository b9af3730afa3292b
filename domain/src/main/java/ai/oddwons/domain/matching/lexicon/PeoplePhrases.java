package ai.oddwons.domain.matching.lexicon;

/** People whom titles name by the last name alone as often as in full. */
final class PeoplePhrases {
  static final String PEOPLE =
      """
      trump: donald trump; trump; president trump; donald j trump
      vance: jd vance; vance; j . d . vance
      biden: joe biden; biden
      harris: kamala harris
      musk: elon musk; musk
      putin: vladimir putin; putin
      zelensky: volodymyr zelenskyy; volodymyr zelensky; volodymyr zelenskiy; zelenskyy; zelensky; zelenskiy
      xi: xi jinping; xi
      netanyahu: benjamin netanyahu; netanyahu; bibi netanyahu
      starmer: keir starmer; starmer
      macron: emmanuel macron; macron
      modi: narendra modi; modi
      erdogan: recep tayyip erdogan; tayyip erdogan; erdogan
      lula: luiz inacio lula da silva; lula da silva; lula
      milei: javier milei; milei
      maduro: nicolas maduro; maduro
      carney: mark carney; carney
      merz: friedrich merz; merz
      orban: viktor orban; orban
      khamenei: ali khamenei; khamenei; ayatollah khamenei
      kim: kim jong un; kim jong-un
      powell: jerome powell; powell; jay powell
      lagarde: christine lagarde; lagarde
      hegseth: pete hegseth; hegseth
      bondi: pam bondi; bondi
      noem: kristi noem; noem
      rubio: marco rubio; rubio
      bessent: scott bessent; bessent
      patel: kash patel
      rfk: rfk jr; robert f kennedy jr; robert f . kennedy jr; rfk
      alito: samuel alito; alito; justice alito
      thomas: clarence thomas; justice thomas
      altman: sam altman; altman
      maxwell: ghislaine maxwell
      swift: taylor swift
      kelce: travis kelce
      """;

  private PeoplePhrases() {}
}
