package ai.oddwons.domain.matching.retrieval;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Levels that may mean the same: «more than 229» is «230 or more», «over 24.5» is «25+». */
final class NextLevels {
  /** Above it, venues agree on round numbers. */
  private static final BigDecimal MOST = new BigDecimal(1_000);

  private static final List<BigDecimal> BESIDE_WHOLE = steps("1", "0.5");
  private static final List<BigDecimal> BESIDE_TENTHS = steps("0.1", "0.5");

  private NextLevels() {}

  /** Empty for a term that is no number, for large ones and for fine ones. */
  static List<RetrievalTerm> of(RetrievalTerm term) {
    if (term.kind() != TermKind.NUMBER) {
      return List.of();
    }
    BigDecimal level = new BigDecimal(term.text());
    if (level.compareTo(MOST) >= 0 || level.scale() > 1) {
      return List.of();
    }
    return (level.scale() == 1 ? BESIDE_TENTHS : BESIDE_WHOLE)
        .stream()
            .map(level::add)
            .filter(beside -> beside.signum() >= 0)
            .map(beside -> RetrievalTerm.of(TermKind.NUMBER, Levels.plain(beside)))
            .toList();
  }

  private static List<BigDecimal> steps(String... sizes) {
    return Stream.of(sizes)
        .map(BigDecimal::new)
        .flatMap(size -> Stream.of(size, size.negate()))
        .toList();
  }
}
