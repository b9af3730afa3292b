package ai.oddwons.domain.matching.lexicon;

/** Offices and parties. */
final class PoliticsPhrases {
  static final String OFFICES =
      """
      president: president; presidency; presidential; presidential election; presidential race; presidential candidate
      vice_president: vice president; vice presidency; vice presidential; vp
      senate: senate; senator; senate race; senate seat; us senate; senate election; senatorial
      house: house; house of representatives; us house; congressman; representative; house seat; house race; congressional district; congressional; house election
      governor: governor; gubernatorial; governorship; governor's race; gov; gubernatorial election; gubernatorial race; governors race; governor race; governor seat
      lt_governor: lieutenant governor; lt governor; lt . governor
      attorney_general: attorney general; ag
      secretary_of_state: secretary of state
      secretary_of_defense: secretary of defense; defense secretary; secretary of war
      secretary_of_treasury: treasury secretary; secretary of the treasury
      mayor: mayor; mayoral; mayoralty; mayoral race; mayoral election
      prime_minister: prime minister; pm; premier; taoiseach
      chancellor: chancellor
      pope: pope; papacy
      speaker: speaker; speaker of the house; house speaker
      majority_leader: majority leader; senate majority leader
      supreme_court: supreme court; scotus; supreme court justice
      fed_chair: fed chair; fed chairman; chair of the federal reserve; federal reserve chair; chair of the fed; fed chairperson
      parliament: parliament; parliamentary; parliamentary election; legislative election; general elections; federal election; legislative; assembly; national assembly; bundestag; knesset; diet; house of commons; dail; sejm; riksdag; storting; folketing
      ceo: ceo; chief executive; chief executive officer
      supreme_leader: supreme leader
      un_secretary: un secretary-general; secretary-general of the united nations; un secretary general
      head_of_government: head of government
      """;

  static final String PARTIES =
      """
      democratic: democratic; democrat; democrats; dem; dems; democratic party; the democrats
      republican: republican; republicans; gop; rep; republican party; the republicans
      independent: independent; independents
      libertarian: libertarian; libertarians; libertarian party
      labour: labour; labour party
      conservative: conservative; conservatives; tory; tories; conservative party
      reform_uk: reform uk
      liberal: liberal; liberals; liberal party
      cdu: cdu; cdu/csu; christian democrats; union
      spd: spd
      afd: afd; alternative for germany
      national_rally: national rally; rassemblement national; rn
      likud: likud
      ldp: ldp; liberal democratic party
      liberal_democrats: lib dems; liberal democrats
      greens: greens; green party
      """;

  private PoliticsPhrases() {}
}
