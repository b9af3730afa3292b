package ai.oddwons.domain.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.matching.MarketWording;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermReaderTest {
  private final TermReader reader = new TermReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bitcoin on January 10?     | d:01-10 m:01",
        "Bitcoin on 10 January 2026 | d:01-10 m:01 y:2026",
        "Bitcoin on Jan 10, 2026    | d:01-10 m:01 y:2026",
        "Bitcoin on 2026-01-10?     | d:01-10 m:01 y:2026",
        "Bitcoin in March 2026      | m:03 y:2026",
        "Bitcoin on Feb 31          | m:02",
      })
  void dateShouldBeReadHoweverItIsWritten(String title, String keys) {
    assertThat(keys(title, "d:", "m:", "y:")).containsExactlyInAnyOrder(keys.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "above $90,000    | n:90000",
        "above 90K        | n:90000",
        "above $89,999.99 | n:90000",
        "above 0.30%      | n:0.3",
        "above 3.99%      | n:4",
        "above 4.00%      | n:4",
        "above 0          | n:0",
      })
  void levelShouldHaveOneNotation(String title, String key) {
    assertThat(keys(title, "n:")).containsExactly(key);
  }

  @Test
  void dateShouldBeNoLevel() {
    assertThat(keys("Rain on January 10, 2026 or 2026-01-11 or 12 January?", "n:")).isEmpty();
  }

  @Test
  void knownThingShouldBeFoundUnderAnyOfItsNames() {
    assertThat(keys("Will the Federal Reserve cut?", "c:bank")).containsExactly("c:bank:fed");
    assertThat(keys("Fed cuts?", "c:bank")).containsExactly("c:bank:fed");
  }

  @Test
  void tickerAndSlugOfAGameShouldShareTheirCodesOnTheDay() {
    Set<String> shared = keys(wording("KXNBAGAME-26FEB22BOSLAL-BOS", "", "", null));
    shared.retainAll(keys(wording("0x1", "nba-bos-lal-2026-02-22", "", null)));

    assertThat(shared).contains("g:bos@02-22", "g:lal@02-22", "d:02-22", "q:game");
  }

  @Test
  void codeOfAnOutcomeShouldBeAmongThoseItsNameCouldHave() {
    MarketWording coded = wording("KXHEISMAN-26-JSAY", "", "Heisman Trophy winner?", null);

    assertThat(keys(coded)).contains("k:jsay");
    assertThat(wanted("Will Julian Sayin win?")).contains("k:jsay");
    assertThat(wanted("Will Paul Thomas Anderson win?")).contains("k:pta");
    assertThat(wanted("Will “Stranger Things” be on top?")).contains("k:str");
    assertThat(reader.read(coded).wanted()).containsKeys("k:jsay", "j:jsay");
  }

  @Test
  void codesThatTwoNamesCouldHaveShouldMeanNothing() {
    assertThat(keys("Will Julian Sayin win?", "j:")).contains("j:jsay");
    assertThat(wanted("Will James Sayles win?")).contains("k:jsay").doesNotContain("j:jsay");
  }

  @Test
  void rulesShouldNameWhatNeitherTitleNorOutcomeDoes() {
    MarketWording silent =
        new MarketWording("X", "", "Top show?", "", "If Bridgerton is first, then …", null);
    MarketWording told =
        new MarketWording("X", "", "Top show?", "Ozark", "If Bridgerton is first, then …", null);

    assertThat(keys(silent)).contains("w:bridgerton");
    assertThat(keys(told)).doesNotContain("w:bridgerton");
  }

  @Test
  void closeShouldTellOnlyWhatNothingElseTells() {
    Instant close = Instant.parse("2026-04-01T00:00:00Z");

    assertThat(keys(wording("X", "", "Rain?", close))).contains("m:04", "y:2026");
    assertThat(keys(wording("X", "", "Rain in March?", close)))
        .contains("m:03", "y:2026")
        .doesNotContain("m:04");
    assertThat(keys(wording("X", "", "Rain on March 3, 2025?", close)))
        .contains("y:2025")
        .doesNotContain("m:04", "y:2026");
  }

  @Test
  void slugShouldSpeakForAnEmptyTitle() {
    assertThat(keys(wording("0x1", "bitcoin-above-90pt5", "", null)))
        .contains("c:asset:btc", "w:bitcoin");
    assertThat(keys(wording("0x1", "bitcoin-above-90pt5", "Ether?", null)))
        .doesNotContain("w:bitcoin");
  }

  @Test
  void neighboursShouldBeWantedForLess() {
    var wanted = reader.read(wording("X", "", "Rain above 229 on March 1?", null)).wanted();

    assertThat(wanted.get("d:03-01")).isGreaterThan(wanted.get("d:02-29"));
    assertThat(wanted).containsKeys("d:03-02", "n:230", "n:228", "n:229.5");
    assertThat(wanted.values()).allMatch(weight -> weight > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "3.3, 3.2 3.4 2.8 3.8",
    "3, 2 4 2.5 3.5 2.9 3.1",
    "10, 9 11 9.5 10.5 9.9 10.1",
    "11, 10 12 10.5 11.5",
    "0, 1 0.5 0.1",
  })
  void levelsBesideShouldBeWantedAloneAndInTheirMonth(String level, String beside) {
    Set<String> wanted = wanted("Will inflation be " + level + "% or more in March?");

    for (String next : beside.split(" ")) {
      assertThat(wanted).contains("n:" + next, "t:" + next + "@03");
    }
    assertThat(wanted)
        .filteredOn(key -> key.startsWith("n:"))
        .hasSize(beside.split(" ").length + 1);
  }

  @Test
  void termsShouldBeBoundedWhateverTheText() {
    Random random = new Random(5);
    for (int sample = 0; sample < 300; sample++) {
      int characters = sample % 2 == 0 ? 0x3000 : 0x80;
      String text =
          IntStream.range(0, 2_000)
              .mapToObj(at -> Character.toString(random.nextInt(characters)))
              .collect(Collectors.joining());
      RetrievalTerms terms = reader.read(new MarketWording(text, text, text, text, text, null));

      assertThat(terms.terms()).hasSizeLessThanOrEqualTo(RetrievalTerms.MAX_TERMS);
      assertThat(terms.keys()).doesNotHaveDuplicates().allMatch(key -> key.length() <= 62);
      assertThat(terms.wanted()).hasSizeLessThan(1_024);
    }
  }

  @Test
  void fingerprintShouldDifferWithEachTextThatIsRead() {
    List<MarketWording> different =
        List.of(
            new MarketWording("a", "b", "c", "d", "e", null),
            new MarketWording("x", "b", "c", "d", "e", null),
            new MarketWording("a", "x", "c", "d", "e", null),
            new MarketWording("a", "b", "x", "d", "e", null),
            new MarketWording("a", "b", "c", "x", "e", null),
            new MarketWording("a", "b", "c", "d", "x", null),
            new MarketWording("a", "b", "c", "d", "e", Instant.EPOCH),
            new MarketWording("ab", "", "c", "d", "e", null));

    assertThat(different.stream().map(reader::fingerprint)).doesNotHaveDuplicates();
    assertThat(reader.fingerprint(different.getFirst()))
        .isEqualTo(reader.fingerprint(new MarketWording("a", "b", "c", "d", "e", null)));
  }

  @Test
  void fingerprintShouldNotSeeWhatIsNotRead() {
    String rules = "r".repeat(10_000);

    assertThat(reader.fingerprint(new MarketWording("a", "b", "c", "d", rules + "x", null)))
        .isEqualTo(reader.fingerprint(new MarketWording("a", "b", "c", "d", rules + "y", null)));
  }

  private Set<String> keys(String title, String... prefixes) {
    Set<String> keys = keys(wording("X", "", title, null));
    keys.removeIf(key -> List.of(prefixes).stream().noneMatch(key::startsWith));
    return keys;
  }

  private Set<String> wanted(String title) {
    return reader.read(wording("X", "", title, null)).wanted().keySet();
  }

  private Set<String> keys(MarketWording wording) {
    return new HashSet<>(reader.read(wording).keys());
  }

  private static MarketWording wording(
      String id, String event, String title, @Nullable Instant close) {
    return new MarketWording(id, event, title, "", "", close);
  }
}
