package ai.oddwons.adapter.in.cron.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.cron.RecordedFile;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.compare.Prospect;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the first look at two titles to what is judged once their rules are read: in every pair
 * file as it stands, and each market of a file with its neighbours there, so that titles meet whose
 * rules nobody wrote for each other.
 */
final class FirstLookTrialTest {
  private static final int NEIGHBOURS = 4;

  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();
  private final Map<MarketWording, Proposition> titles = new HashMap<>();
  private final Map<MarketWording, Proposition> texts = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "market-pairs.jsonl",
        "first.jsonl",
        "second.jsonl",
        "third.jsonl",
        "fourth.jsonl",
        "grid.jsonl.gz",
        "grid2.jsonl.gz",
        "grid3.jsonl.gz",
        "grid4.jsonl.gz"
      })
  void nothingWorthKeepingShouldBeRefused(String file) throws IOException {
    List<LabelledPair> pairs = pairs(file);

    for (int index = 0; index < pairs.size(); index++) {
      LabelledPair pair = pairs.get(index);
      hold(pair.first(), pair.second());
      for (LabelledPair next :
          pairs.subList(index + 1, Math.min(index + 1 + NEIGHBOURS, pairs.size()))) {
        hold(pair.first(), next.second());
        hold(pair.second(), next.first());
      }
    }
  }

  private void hold(MarketWording first, MarketWording second) {
    Prospect prospect =
        judge.look(
            titles.computeIfAbsent(first, parser::parseTitle),
            titles.computeIfAbsent(second, parser::parseTitle));
    MatchVerdict verdict =
        judge.judge(
            texts.computeIfAbsent(first, parser::parse),
            texts.computeIfAbsent(second, parser::parse));
    if (verdict.grade().compareTo(MatchGrade.RELATED) < 0) {
      assertThat(prospect).as("%s and %s", first, second).isInstanceOf(Prospect.MayMatch.class);
    } else if (verdict.grade() == MatchGrade.RELATED
        && verdict.relation() != MatchRelation.COMPARABLE) {
      assertThat(prospect).as("%s and %s", first, second).isNotInstanceOf(Prospect.Nothing.class);
    }
  }

  private static List<LabelledPair> pairs(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(RecordedFile.open(path(file)), StandardCharsets.UTF_8))) {
      return lines.lines().map(PairLine::parse).toList();
    }
  }

  private static Path path(String file) {
    try {
      return Path.of(
          Objects.requireNonNull(FirstLookTrialTest.class.getResource("/pairs/" + file)).toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
