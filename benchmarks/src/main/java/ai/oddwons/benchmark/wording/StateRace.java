package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is elected or nominated for an office in a state. */
record StateRace(String state, Office office, boolean democrat, String candidate)
    implements Question {
  private static final String[] STATES =
      ("Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,"
              + "Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,"
              + "Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,"
              + "Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,"
              + "Virginia,Washington,West Virginia,Wisconsin,Wyoming")
          .split(",");
  private static final int CANDIDATES = 5;
  private static final Day ELECTION = Day.number(714);

  /** What is elected; years differ so that the same office comes up again. */
  enum Office {
    SENATE,
    GOVERNOR
  }

  /** The parties of a race, or the candidates of one party. */
  static List<Question> event(int number) {
    String state = STATES[number % STATES.length];
    int race = number / STATES.length;
    Office office = race % 2 == 0 ? Office.SENATE : Office.GOVERNOR;
    List<Question> questions = new ArrayList<>();
    questions.add(
        new StateRace(
            state, office, race % 4 < 2, race < 4 ? "" : Invented.person(80_000 + number)));
    for (int candidate = 0; candidate < CANDIDATES; candidate++) {
      questions.add(
          new StateRace(
              state,
              office,
              race % 4 < 2,
              Invented.person(90_000 + number * CANDIDATES + candidate)));
    }
    return questions;
  }

  @Override
  public MarketWording kalshi(int style) {
    String seat = office == Office.SENATE ? "the Senate" : "Governor";
    String series = (office == Office.SENATE ? "SENATE" : "GOVPARTY") + code() + "-28";
    if (candidate.isEmpty()) {
      String title =
          Math.floorMod(style, 2) == 0
              ? "Will "
                  + party()
                  + "s win "
                  + (office == Office.SENATE ? "the Senate race" : "the governorship")
                  + " in "
                  + state
                  + "?"
              : "Who will win the "
                  + (office == Office.SENATE ? "Senate race" : "governorship")
                  + " in "
                  + state
                  + "?";
      return Texts.kalshi(
          series,
          democrat ? "D" : "R",
          title,
          Math.floorMod(style, 2) == 0 ? "" : party() + " Party",
          party() + "s win " + seat + " in " + state,
          ELECTION);
    }
    String event = "KX" + office + code() + (democrat ? "D" : "R") + "-28";
    boolean silent = Math.floorMod(style, 3) == 0;
    return Texts.kalshi(
        event,
        Invented.personCode(candidate),
        silent
            ? "Who will be the " + party() + " nominee for " + seat + " in " + state + "?"
            : "Will "
                + candidate
                + " be the "
                + party()
                + " nominee for "
                + seat
                + " in "
                + state
                + "?",
        Math.floorMod(style, 2) == 0 ? "" : candidate,
        candidate + " is nominated",
        ELECTION);
  }

  @Override
  public MarketWording polymarket(int style) {
    String race = office == Office.SENATE ? "Senate" : "Governor";
    String title =
        candidate.isEmpty()
            ? Math.floorMod(style, 2) == 0
                ? state
                    + " "
                    + race
                    + " Election Winner: "
                    + (democrat ? "Democratic" : "Republican")
                : "Will the "
                    + party()
                    + "s win the "
                    + state
                    + " "
                    + race.toLowerCase(Locale.ROOT)
                    + " race in 2028?"
            : "Will "
                + candidate
                + " win the 2028 "
                + state
                + " "
                + race
                + " "
                + party()
                + " primary"
                + (Math.floorMod(style, 2) == 0 ? "" : " election")
                + "?";
    return Texts.polymarket(Texts.slug(title), title, "", ELECTION);
  }

  private String party() {
    return democrat ? "Democrat" + (candidate.isEmpty() ? "" : "ic") : "Republican";
  }

  private String code() {
    return state.replace(" ", "").substring(0, 2).toUpperCase(Locale.ROOT);
  }
}
