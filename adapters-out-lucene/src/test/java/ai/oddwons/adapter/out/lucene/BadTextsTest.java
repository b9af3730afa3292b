package ai.oddwons.adapter.out.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.CandidateIndex.Candidate;
import ai.oddwons.application.port.out.CandidateIndex.Change;
import ai.oddwons.application.port.out.CandidateIndex.Question;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.retrieval.TermReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Whatever a venue may write: no exception, and no search that takes longer than others. */
final class BadTextsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Platform KALSHI = new Platform("kalshi");

  private final TermReader reader = new TermReader();
  private final LuceneCandidateIndex index = LuceneCandidateIndex.of(LuceneSettings.inMemory(2));

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "\n\t",
        "the will of",
        "\u200f\u202e",
        "\u0301\u0301",
        "🎲🎲",
        "\0",
        "\ud83d"
      })
  void marketThatSaysNothingShouldBeHeldAndNeverFound(String title) {
    put(wording("A", title));

    assertThat(ask(wording("B", title))).isEmpty();
    assertThat(ContractSteps.only(index.streamEntries(KALSHI).count())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:Bitcoin AND (NOT \"price\" OR [90 TO *]) ~2 ^5 \\ /regex.*/ {!func} + - && || !",
        "Bitcoin*?~\"",
        "((((((((((Bitcoin",
        "*:*  Bitcoin",
        "Bitcoin\\",
        "-Bitcoin +Bitcoin"
      })
  void syntaxShouldBeNothingButText(String title) {
    put(wording("A", "Bitcoin price?"), wording("B", "Ethereum price?"));

    assertThat(ask(wording("Q", title))).startsWith("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هل سيفوز الهلال؟",
        "\u202eهل سيفوز הפועל\u202c Hilal",
        "Chloé Zhão na\u0308ive",
        "比特币 价格 上涨",
        "𝔅𝔦𝔱𝔠𝔬𝔦𝔫"
      })
  void anyScriptShouldFindItself(String title) {
    put(wording("A", title), wording("B", "Something else"));

    assertThat(ask(wording("Q", title))).containsExactly("A");
  }

  @Test
  void combiningCharactersShouldNotMatter() {
    put(wording("A", "Will Chlo\u00e9 Zhao win?"));

    assertThat(ask(wording("Q", "Chloe\u0301 Zhao"))).containsExactly("A");
  }

  @Test
  @Timeout(60)
  void longTitleShouldBeFoundByItsBeginning() {
    String words =
        IntStream.range(0, 20_000).mapToObj(at -> "Word" + at).collect(Collectors.joining(" "));
    put(wording("A", "Bitcoin " + words), wording("B", "x".repeat(100_000)));

    assertThat(ask(wording("Q", "Bitcoin " + words))).startsWith("A");
    assertThat(ask(wording("Q", "x".repeat(50_000)))).containsExactly("B");
  }

  @Test
  @Timeout(60)
  void longRulesShouldCostNoMoreThanShortOnes() {
    MarketWording lengthy =
        new MarketWording("A", "", "Bitcoin?", "", "Whereas 1,000,000.0 ".repeat(100_000), null);
    put(lengthy);

    assertThat(ask(wording("Q", "Bitcoin"))).containsExactly("A");
  }

  @Test
  void mostTermsThatATextCanHaveShouldBeNoTooManyForAQuery() {
    String days =
        IntStream.rangeClosed(1, 28).mapToObj(day -> "Feb " + day).collect(Collectors.joining(" "));
    String numbers =
        IntStream.range(1, 200).mapToObj(String::valueOf).collect(Collectors.joining(" x "));
    put(wording("A", days + numbers));

    assertThat(ask(wording("Q", days + numbers))).containsExactly("A");
  }

  /** Ten times as many may not take a hundred times as long: the test ends in time or fails. */
  @Test
  @Timeout(60)
  void identicalTitlesShouldNotMakeSearchesSlow() {
    MarketWording[] same =
        IntStream.range(0, 10_000)
            .mapToObj(at -> wording("M" + at, "Will it rain tomorrow in Springfield?"))
            .toArray(MarketWording[]::new);
    put(same);

    List<Question> asked = IntStream.range(0, 10_000).mapToObj(at -> question(same[at])).toList();
    index
        .listCandidates(KALSHI, asked, 20)
        .filter(found -> found.found().size() == 20)
        .count()
        .as(StepVerifier::create)
        .expectNext(10_000L)
        .expectComplete()
        .verify(PATIENCE);
  }

  private static MarketWording wording(String id, String title) {
    return new MarketWording(id, "", title, "", "", null);
  }

  private void put(MarketWording... wordings) {
    Flux<Change> changes =
        Flux.just(wordings)
            .map(wording ->
                new Change.Put(new MarketId(KALSHI, wording.id()), reader.read(wording), 0));
    assertThat(ContractSteps.only(index.update(KALSHI, changes))).isEqualTo(wordings.length);
  }

  private List<String> ask(MarketWording wording) {
    return ContractSteps.only(index.listCandidates(KALSHI, List.of(question(wording)), 20).single())
        .found()
        .stream()
        .map(Candidate::market)
        .map(MarketId::nativeId)
        .toList();
  }

  private Question question(MarketWording wording) {
    return new Question(
        new MarketId(new Platform("elsewhere"), wording.id()), reader.read(wording));
  }
}
