package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.ValueRange.Unit;
import ai.oddwons.domain.matching.text.Token;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the code of an outcome adds where title and outcome leave it open. */
final class Codes {
  private static final Map<String, String> PARTIES =
      Map.of("D", "democratic", "R", "republican", "DEM", "democratic", "REP", "republican");

  private static final Pattern THRESHOLD = Pattern.compile("T(\\d{1,9}(?:\\.\\d{1,6})?)");

  /** Tails at both ends carry the same letter there. */
  private static final Set<String> TWO_TAILED = Set.of("temp_high", "temp_low");

  private Codes() {}

  static Set<Concept> read(Set<Concept> concepts, @Nullable Ticker ticker, List<Token> title) {
    String party = ticker == null ? null : PARTIES.get(ticker.outcome());
    if (party == null) {
      return concepts;
    }
    boolean open = concepts.stream().noneMatch(concept -> concept.kind() == Kind.PARTY);
    boolean asked =
        concepts.stream().anyMatch(concept -> concept.kind() == Kind.OFFICE)
            && (says(title, "who") || says(title, "which"));
    if (!open || !asked) {
      return concepts;
    }
    Set<Concept> more = new LinkedHashSet<>(concepts);
    more.add(new Concept(Kind.PARTY, party));
    return more;
  }

  /** A level that only the outcome or its code tells; null when neither does. */
  static @Nullable ValueRange level(
      Set<Concept> concepts, @Nullable Ticker ticker, List<Token> outcome) {
    if (outcome.size() == 1 && outcome.getFirst().isNumber()) {
      return ValueRange.exactly(Objects.requireNonNull(outcome.getFirst().number()), Unit.NONE);
    }
    if (ticker == null || !outcome.isEmpty()) {
      return null;
    }
    Matcher matcher = THRESHOLD.matcher(ticker.outcome());
    return matcher.matches() && isOneTailed(concepts)
        ? ValueRange.above(new BigDecimal(matcher.group(1)), false, Unit.NONE)
        : null;
  }

  private static boolean isOneTailed(Set<Concept> concepts) {
    return concepts.stream()
        .anyMatch(concept ->
            concept.kind() == Kind.ASSET
                || (concept.kind() == Kind.INDICATOR && !TWO_TAILED.contains(concept.id())));
  }

  /** «O/U 220.5», outcome «Under»: the level from the other side. */
  static ValueRange side(ValueRange told, List<Token> outcome) {
    boolean under = outcome.size() == 1 && outcome.getFirst().is("under");
    BigDecimal level = told.lower();
    return under && level != null && told.upper() == null
        ? ValueRange.below(level, false, told.unit())
        : told;
  }

  private static boolean says(List<Token> title, String word) {
    return title.stream().anyMatch(token -> token.is(word));
  }
}
