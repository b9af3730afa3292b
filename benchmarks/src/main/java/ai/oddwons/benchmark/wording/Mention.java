package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.stream.IntStream;

/** Whether somebody says a word on an occasion. */
record Mention(String speaker, Day day, int occasion, String word) implements Question {
  private static final int WORDS = 14;
  private static final List<String> KALSHI =
      List.of("earnings call", "press briefing", "State of the Union address", "podcast");
  private static final List<String> POLYMARKET =
      List.of(
          "earnings call",
          "White House press briefing",
          "State of the Union",
          "podcast appearance");

  static List<Question> event(int number) {
    String speaker = number % 3 == 0 ? "Donald Trump" : Invented.person(40_000 + number % 40);
    return IntStream.range(0, WORDS)
        .<Question>mapToObj(at ->
            new Mention(
                speaker,
                Day.number(number % 70),
                number % KALSHI.size(),
                Invented.word(60_000 + (number + at * 37) % 400)))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    return Texts.kalshi(
        "KXMENTION" + Invented.personCode(speaker) + "-" + day.code(),
        Invented.code(word),
        "What will " + speaker + " say during the " + KALSHI.get(occasion) + "?",
        word,
        speaker + " says " + word + " during the " + KALSHI.get(occasion) + " on " + day.brief(),
        day);
  }

  @Override
  public MarketWording polymarket(int style) {
    String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
    String title =
        "Will "
            + last
            + " say \""
            + word
            + "\" during "
            + POLYMARKET.get(occasion)
            + " on "
            + day.inWords()
            + "?";
    return Texts.polymarket(Texts.slug(title), title, word, day);
  }
}
