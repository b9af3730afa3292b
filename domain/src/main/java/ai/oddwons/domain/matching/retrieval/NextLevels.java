package ai.oddwons.domain.matching.retrieval;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Levels that may mean the same: «more than 229» is «230 or more», «over 24.5» is «25+». */
final class NextLevels {
  /** Above it, venues agree on round numbers. */
  private static final BigDecimal MOST = new BigDecimal(1_000);

  /** Up to it a whole number may be a share in tenths: «3 % or more» is «above 2.9 %». */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final List<BigDecimal> BESIDE_SMALL = steps("1", "0.5", "0.1");
  private static final List<BigDecimal> BESIDE_WHOLE = steps("1", "0.5");
  private static final List<BigDecimal> BESIDE_TENTHS = steps("0.1", "0.5");

  private NextLevels() {}

  /** Empty for a term that holds no number, for large ones and for fine ones. */
  static List<RetrievalTerm> of(RetrievalTerm term) {
    return switch (term.kind()) {
      case NUMBER ->
          beside(term.text()).map(level -> RetrievalTerm.of(TermKind.NUMBER, level)).toList();
      case DATED -> ofDated(term);
      case NAME, WORD, CONCEPT, DAY, MONTH, YEAR, CODE, CODE_OF_NAME, SIDE_ON_DAY, GAME_QUESTION ->
          List.of();
    };
  }

  /** «3.3 % or more in March» is «above 3.2 %» in March. Empty for a known thing on a day. */
  private static List<RetrievalTerm> ofDated(RetrievalTerm term) {
    int at = term.text().lastIndexOf('@');
    return at > 0 && Character.isDigit(term.text().charAt(0))
        ? beside(term.text().substring(0, at))
            .map(level -> RetrievalTerm.of(TermKind.DATED, level + term.text().substring(at)))
            .toList()
        : List.of();
  }

  private static Stream<String> beside(String number) {
    BigDecimal level = new BigDecimal(number);
    if (level.compareTo(MOST) >= 0 || level.scale() > 1) {
      return Stream.of();
    }
    return steps(level).stream()
        .map(level::add)
        .filter(beside -> beside.signum() >= 0)
        .map(Levels::plain);
  }

  private static List<BigDecimal> steps(BigDecimal level) {
    if (level.scale() == 1) {
      return BESIDE_TENTHS;
    }
    return level.compareTo(SMALL) <= 0 ? BESIDE_SMALL : BESIDE_WHOLE;
  }

  private static List<BigDecimal> steps(String... sizes) {
    return Stream.of(sizes)
        .map(BigDecimal::new)
        .flatMap(size -> Stream.of(size, size.negate()))
        .toList();
  }
}
