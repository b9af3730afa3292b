package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.ValueRange.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What words mean together that each alone does not: many wordings, one statement. */
final class Meanings {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal LARGEST_STEP = BigDecimal.valueOf(2);

  private static final List<UnaryOperator<Statement>> RULES =
      List.of(
          Meanings::losses,
          Meanings::delays,
          Meanings::fallen,
          Meanings::openings,
          Meanings::steps,
          Meanings::advances,
          Meanings::runoffs,
          Meanings::confirmations,
          Meanings::nominations,
          Meanings::control,
          Meanings::margins,
          Meanings::decisions,
          Meanings::touches,
          Meanings::remaining,
          Meanings::firstOfTwoParties,
          Meanings::rateLevels,
          Meanings::counts,
          Meanings::sizes);

  private Meanings() {}

  static Statement of(Statement said) {
    Statement meant = said;
    for (UnaryOperator<Statement> rule : RULES) {
      meant = rule.apply(meant);
    }
    return meant;
  }

  /** Who loses an office or a primary does not win it. */
  private static Statement losses(Statement said) {
    boolean vote = said.has(Kind.OFFICE) || said.has(Kind.PARTY) || said.has(Kind.SCOPE, "primary");
    return vote && said.range() == null && said.acts("lose") && !said.acts("win")
        ? said.without(Kind.ACTION, "lose").with(Kind.ACTION, "win").opposite()
        : said;
  }

  /** What is delayed past a day is not released by it. */
  private static Statement delays(Statement said) {
    return said.acts("delay") && said.acts("release")
        ? said.without(Kind.ACTION, "delay").opposite()
        : said;
  }

  /** Inches of rain are rainfall. */
  private static Statement fallen(Statement said) {
    if (said.range() == null) {
      return said;
    }
    if (said.acts("rain")) {
      return said.without(Kind.ACTION, "rain").with(Kind.INDICATOR, "rainfall");
    }
    return said.acts("snow")
        ? said.without(Kind.ACTION, "snow").with(Kind.INDICATOR, "snowfall")
        : said;
  }

  /** The first weekend is told with or without its box office. */
  private static Statement openings(Statement said) {
    return said.has(Kind.INDICATOR, "opening_weekend")
        ? said.without(Kind.INDICATOR, "box_office")
        : said;
  }

  /** A bank that moves by 0.25 % moves by 25 basis points; none moves by a quarter. */
  private static Statement steps(Statement said) {
    ValueRange range = said.range();
    BigDecimal level = range == null ? null : range.lower();
    if (range == null || level == null || !said.has(Kind.BANK) || !said.acts("cut", "hike")) {
      return said;
    }
    boolean small =
        range.unit() == Unit.PERCENT && range.isPoint() && level.compareTo(LARGEST_STEP) <= 0;
    return small ? said.with(ValueRange.exactly(level.movePointRight(2), Unit.BASIS_POINTS)) : said;
  }

  /** Who advances leaves the primary for the general election. */
  private static Statement advances(Statement said) {
    return said.acts("advance") && said.has(Kind.OFFICE)
        ? said.without(Kind.SCOPE, "primary", "general").without(Kind.ACTION, "win")
        : said;
  }

  /** A candidate above one half means that no second round is needed. */
  private static Statement runoffs(Statement said) {
    ValueRange range = said.range();
    boolean outright =
        range != null
            && range.lower() != null
            && range.unit() == Unit.PERCENT
            && range.lower().compareTo(HALF) == 0
            && range.upper() == null
            && said.acts("win")
            && said.has(Kind.SCOPE, "primary", "first_round", "general");
    if (outright) {
      return said.without(Kind.ACTION, "win")
          .without(Kind.SCOPE, "any", "first_round")
          .with(Kind.ACTION, "runoff")
          .with((ValueRange) null)
          .opposite();
    }
    return said;
  }

  /** Whom a president nominates the Senate confirms: it is no office of the question. */
  private static Statement confirmations(Statement said) {
    return said.acts("confirm") ? said.without(Kind.OFFICE, "senate") : said;
  }

  /** To win a primary is to be nominated. */
  private static Statement nominations(Statement said) {
    if (said.acts("no_runoff")) {
      return said.without(Kind.ACTION, "no_runoff", "win")
          .without(Kind.SCOPE, "first_round")
          .with(Kind.ACTION, "runoff")
          .opposite();
    }
    boolean silent =
        said.range() == null
            && !said.has(Kind.SCOPE, "turnout", "seats")
            && said.concepts().stream().noneMatch(concept -> concept.kind() == Kind.ACTION);
    if (said.has(Kind.SCOPE, "primary") && (said.acts("win") || silent)) {
      return said.without(Kind.SCOPE, "primary")
          .without(Kind.ACTION, "win")
          .with(Kind.ACTION, "nominate");
    }
    return said.acts("nominate")
        ? said.without(Kind.ACTION, "win").without(Kind.SCOPE, "primary")
        : said;
  }

  /** A party that wins a chamber controls it; one that wins a parliament has the most seats. */
  private static Statement control(Statement said) {
    boolean chamber = said.has(Kind.OFFICE, "house", "senate");
    boolean everywhere =
        said.concepts().stream()
            .noneMatch(concept -> concept.kind() == Kind.PLACE && !concept.id().equals("us"));
    boolean party = said.has(Kind.PARTY);
    if (chamber
        && everywhere
        && party
        && said.range() == null
        && !said.acts("nominate", "control")) {
      return said.without(Kind.ACTION, "win", "hold").with(Kind.ACTION, "control");
    }
    if (said.acts("control")) {
      return said.without(Kind.ACTION, "win", "hold");
    }
    if (said.has(Kind.SCOPE, "first_round") && said.has(Kind.OFFICE) && said.acts("top")) {
      return said.without(Kind.ACTION, "top").with(Kind.ACTION, "win");
    }
    boolean parliament = said.has(Kind.OFFICE, "parliament") && said.acts("win", "most_seats");
    return parliament ? said.without(Kind.ACTION, "win").with(Kind.ACTION, "most_seats") : said;
  }

  /** To win by five points is a margin. */
  private static Statement margins(Statement said) {
    ValueRange range = said.range();
    boolean points = range != null && (range.unit() == Unit.POINTS || range.unit() == Unit.PERCENT);
    boolean contest = said.has(Kind.OFFICE) || said.has(Kind.PARTY);
    return points && contest && said.acts("win") ? said.with(Kind.SCOPE, "margin") : said;
  }

  /** A change of nothing is a hold; a cut or a hike is no hold. */
  private static Statement decisions(Statement said) {
    if (!said.has(Kind.BANK)) {
      return said;
    }
    boolean nothing =
        said.range() != null
            && said.range().equals(ValueRange.exactly(BigDecimal.ZERO, Unit.BASIS_POINTS));
    if (nothing && said.acts("hike", "cut")) {
      return said.without(Kind.ACTION, "hike", "cut")
          .with(Kind.ACTION, "hold")
          .with((ValueRange) null);
    }
    boolean either = said.acts("change") || (said.acts("hike") && said.acts("cut"));
    return either && !said.acts("hold")
        ? said.without(Kind.ACTION, "hike", "cut", "change").with(Kind.ACTION, "hold").opposite()
        : said;
  }

  /** To reach a level is to be above it once. */
  private static Statement touches(Statement said) {
    ValueRange range = said.range();
    if (!said.has(Kind.ASSET)) {
      return said;
    }
    if (said.acts("down") && !said.acts("up")) {
      return said.without(Kind.ACTION, "down").with(Kind.ACTION, "up").opposite();
    }
    if (range == null) {
      return said;
    }
    if (said.acts("remain")) {
      return staying(said, range);
    }
    if (said.acts("anytime") && !said.acts("reach", "dip")) {
      return said.without(Kind.ACTION, "anytime")
          .with(Kind.ACTION, range.lower() == null ? "dip" : "reach");
    }
    if (range.lower() == null || !range.isPoint()) {
      return said.acts("anytime") ? said.without(Kind.ACTION, "anytime") : said;
    }
    if (said.acts("reach")) {
      return said.with(ValueRange.above(range.lower(), true, range.unit()));
    }
    return said.acts("dip") ? said.with(ValueRange.below(range.lower(), true, range.unit())) : said;
  }

  /** To stay above a level is never to dip below it. */
  private static Statement staying(Statement said, ValueRange range) {
    if (range.lower() != null && range.upper() == null) {
      return said.without(Kind.ACTION, "remain")
          .with(Kind.ACTION, "dip")
          .with(ValueRange.below(range.lower(), false, range.unit()))
          .opposite();
    }
    return range.upper() != null && range.lower() == null
        ? said.without(Kind.ACTION, "remain")
            .with(Kind.ACTION, "reach")
            .with(ValueRange.above(range.upper(), false, range.unit()))
            .opposite()
        : said;
  }

  /** More than none is any; exactly none is not any. */
  private static Statement counts(Statement said) {
    ValueRange range = said.range();
    if (range == null || range.lower() == null || range.unit() != Unit.NONE) {
      return said;
    }
    if (!said.has(Kind.BANK) || !said.acts("cut", "hike")) {
      return said;
    }
    BigDecimal least = range.lowerIncluded() ? BigDecimal.ONE : BigDecimal.ZERO;
    if (range.upper() == null && range.lower().compareTo(least) == 0) {
      return said.with((ValueRange) null);
    }
    if (!range.isPoint() || range.lower().signum() != 0) {
      return said;
    }
    // «No cuts: 0» says the same twice.
    return said.negated() ? said.with((ValueRange) null) : said.with((ValueRange) null).opposite();
  }

  /** The first by market value is the largest. */
  private static Statement sizes(Statement said) {
    boolean first = said.has(Kind.INDICATOR, "market_cap") && said.acts("top", "largest");
    return first
        ? said.without(Kind.INDICATOR, "market_cap")
            .without(Kind.ACTION, "top")
            .with(Kind.ACTION, "largest")
        : said;
  }

  /** Who remains does not leave; what is rejected does not pass. */
  private static Statement remaining(Statement said) {
    if (said.acts("reject")) {
      return said.without(Kind.ACTION, "reject").with(Kind.ACTION, "pass").opposite();
    }
    return said.acts("remain")
        ? said.without(Kind.ACTION, "remain").with(Kind.ACTION, "leave").opposite()
        : said;
  }

  /** «Democrats or Republicans?»: the first is YES. */
  private static Statement firstOfTwoParties(Statement said) {
    List<Concept> parties =
        said.concepts().stream().filter(concept -> concept.kind() == Kind.PARTY).toList();
    boolean two = said.acts("control") && parties.size() == 2;
    return two ? said.without(Kind.PARTY, parties.getLast().id()) : said;
  }

  /** The federal funds rate is the Fed's. */
  private static Statement rateLevels(Statement said) {
    boolean level = said.has(Kind.INDICATOR, "rate_level") && said.range() != null;
    return level && !said.acts("cut", "hike", "hold")
        ? said.without(Kind.BANK, "fed").without(Kind.ACTION, "change")
        : said;
  }
}
