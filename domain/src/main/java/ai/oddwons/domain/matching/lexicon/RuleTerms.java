package ai.oddwons.domain.matching.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words of settlement rules that decide what counts. An id is {@code topic/value}: two rules that
 * name different values of one topic can pay differently although the titles agree.
 */
public final class RuleTerms {
  private static final String DECIDING =
      """
      moment/declared: announces; announced; announce; is called; called by; as called; is called; call of; calls; agreed; agrees to; named or designated; designated; prices its; announcement; reported that; is announced; media report; credible media report
      moment/effective: takes effect; take effect; in force; sworn in; inaugurated; begin trading; begins trading; start trading; officially processed; processed by; appears as; on the ballot; ceases to be; cease to be; plays; effective date; majority leader
      moment/recorded: filed; files; officially recorded; recorded as; is recorded; licence; license
      """;

  private static final String VALUES =
      """
      estimate/advance: advance estimate; advance release; first estimate
      estimate/second: second estimate
      estimate/third: third estimate; final estimate; third ( final ) estimate; third ( final )
      gas/aaa: aaa
      gas/eia: eia; energy information administration
      gas/gasbuddy: gasbuddy
      prices/cpi: cpi; cpi-u; consumer price index
      prices/pce: pce; personal consumption expenditures; pce price index
      prices/truflation: truflation
      weather/nws: climatological report; national weather service; nws
      weather/wunderground: wunderground; weather underground
      weather/accuweather: accuweather
      station/central_park: central park
      station/laguardia: laguardia
      station/jfk: jfk
      station/midway: midway
      station/ohare: o'hare; ohare
      funds/effective: effective federal funds rate; effr
      funds/bound: upper bound; target range
      crypto/index: cf benchmarks; brti; real-time index; erti; ethusd_rti
      crypto/binance: binance
      crypto/coinbase: coinbase
      crypto/chainlink: chainlink
      stock/futures: futures settlement; e-mini; futures
      stock/cash: closes above; closes below; official closing price
      unit/occasions: on exactly; occasions; occasion; of any size counts once; counts once
      unit/quarters: cuts of 25 bps; counts as 2; cut counts as 2; cuts of 25 basis points
      emergency/included: including emergency; including any emergency; including intermeeting
      emergency/excluded: emergency cuts between; emergency moves do not; scheduled meetings do not
      platform/any: any platform
      platform/spotify: spotify
      overtime/excluded: regulation time; overtime and shootout are not; overtime is not; does not include overtime; not including overtime; end of regulation
      overtime/included: includes overtime; including overtime; overtime included; including any overtime
      extra_time/excluded: does not include extra time; not including extra time; 90 minutes
      extra_time/included: including extra time; includes extra time; including overtime and penalties; extra time and penalties are included; extra time is included; extra time counts; extra time and penalties count
      cases/cdc: cdc; centers for disease control
      cases/jhu: johns hopkins
      recession/two_quarters: two consecutive quarters
      recession/nber: nber
      tomatoes/critics: tomatometer
      tomatoes/audience: popcornmeter; audience score; verified audience
      presence/in_person: in person; in-person; face-to-face; physically present
      presence/remote: by phone; phone call; by video; video call; virtually; virtual
      region/global: global; globally; worldwide
      region/us: in the united states; in the us; domestic; domestically
      gross/of_releases: released in
      gross/of_period: gross for; gross in
      postponed/open: remains open until; remain open until; stays open until; stay open until
      postponed/ended: does not take place by; is not held by; not published by; not released by; latest available
      shortened/official: declared official; deemed official; even if shortened
      shortened/void: called earlier; nine innings; fewer than nine innings; called early
      holiday/next: next available; next trading day; following trading day; next business day; following business day
      holiday/last: settlement before; preceding trading day; previous trading day; most recent trading day; last trading day before; previous business day; preceding business day
      style/controlled: style control on; style control is on; style control checked; style control enabled
      style/uncontrolled: style control off; style control is off; style control unchecked; style control removed; without style control
      zone/new_york: et; est; edt; eastern time
      zone/utc: utc; gmt
      zone/other: pt; pst; pdt; pacific time; cet; cest; iran standard time; india standard time; israel standard time; japan standard time; korea standard time; china standard time; pacific standard time; kyiv time; moscow time; israel time; iran time; london time; tokyo time; beijing time
      """;

  /** Said by one side only, these part two markets. */
  private static final String CLAUSES =
      """
      clause/death_excluded: dies in office; if he dies; if she dies; dies before; upon death; last traded price before death; because of death; due to death; last traded price before the death
      clause/death_included: including death; for any reason, including death; incapacity or death; removal or death; resignation or death; disability or death
      clause/not_counted: not sufficient; not considered; does not count; do not count; will not count; not be counted; do not suffice; does not suffice; not enough; alone will not; not be considered; are not counted; is not counted
      clause/regardless: regardless of; whether or not; even if; whenever it; is not changed by; later events; irrespective of
      clause/resigning: announces that he will resign; announces that she will resign; announces their resignation; announces his resignation; announces her resignation
      clause/reanalysis: reanalysis
      clause/exploratory: exploratory committee
      clause/retires: retires or is; player retires; completes and wins; retires after; retires or
      clause/overturned: overturned
      clause/final_at_once: later changes; later change; subsequent changes
      clause/abandoned: abandoned
      clause/table_day: points deductions; table on; by the table
      clause/moved: moved to another day; meeting is moved
      clause/revision: revises; revision; revisions; revised figure; revised figures; first published; first released; first reported; initial release; initially published; initially released; initially reported
      clause/revised: as revised; latest revised; including revisions; including any revisions; revisions count; revisions will count; revised figure counts; revised figures count; revised figure will be used; revised figures will be used; revisions will be taken into account; first revision; second revision
      clause/kworb: kworb; kworb.net
      clause/lasting: consecutive days; consecutive calendar days; consecutive hours; consecutive weeks
      clause/tie: in case of a tie; in the event of a tie; in case of co-mvps; co-mvps; co-winners; co-champions; tied for; are tied
      clause/tie_by_name: alphabetical order; alphabetically
      clause/tie_shared: dead heat; fraction of winners; number of winners; split equally
      clause/that_day_only: not played on; not played by
      """;

  private static final Lexicon OF_SENTENCE = lexicon(DECIDING);
  private static final Lexicon OF_TEXT = lexicon(VALUES + CLAUSES);

  private RuleTerms() {}

  /** What counts as the moment, in the sentence that decides. */
  public static Lexicon ofSentence() {
    return OF_SENTENCE;
  }

  /** Sources, units and clauses, anywhere in the rules. */
  public static Lexicon ofText() {
    return OF_TEXT;
  }

  private static Lexicon lexicon(String table) {
    Map<String, Concept> phrases = new LinkedHashMap<>();
    table
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(':');
          Concept term = new Concept(Concept.Kind.RULE, line.substring(0, colon).strip());
          for (String phrase : line.substring(colon + 1).split(";")) {
            phrases.put(phrase.strip(), term);
          }
        });
    return new Lexicon(phrases);
  }
}
