package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import ai.oddwons.domain.matching.parse.ValueRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grades two propositions. The grade starts at "not the same": it becomes better only when every
 * field agrees or is known not to matter.
 */
public final class MatchJudge {
  /** Raised whenever the same two texts are judged in another way than before. */
  public static final int VERSION = 2;

  /** The kinds that must not differ, the most telling first. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.BANK,
          Kind.ASSET,
          Kind.INDICATOR,
          Kind.COMPETITION,
          Kind.AWARD,
          Kind.CHART,
          Kind.OFFICE,
          Kind.PARTY,
          Kind.PLACE,
          Kind.SPORT);

  /** Kinds that only name somebody there, as in «Pope Leo». */
  private static List<Kind> kinds(Proposition proposition) {
    return switch (proposition.topic()) {
      case AWARD -> List.of(Kind.AWARD);
      case CHART -> List.of(Kind.CHART, Kind.PLACE);
      case COMPETITION -> List.of(Kind.COMPETITION, Kind.AWARD, Kind.PLACE);
      case GAME -> List.of(Kind.SPORT);
      case RATE_DECISION -> KINDS.stream().filter(kind -> kind != Kind.PLACE).toList();
      case PRICE, PRINT, ELECTION, EVENT -> KINDS;
    };
  }

  /** Which way round is given matters for the relation only. */
  public MatchVerdict judge(Proposition first, Proposition second) {
    MatchVerdict verdict = Verdicts.of(findings(first, second));
    return first.negated() && second.negated() ? mirrored(verdict) : verdict;
  }

  /** Of two denials the narrower one denies more. */
  private static MatchVerdict mirrored(MatchVerdict verdict) {
    return switch (verdict.relation()) {
      case SUBSET -> verdict.with(MatchRelation.SUPERSET);
      case SUPERSET -> verdict.with(MatchRelation.SUBSET);
      case EXCLUSIVE -> verdict.with(MatchRelation.COMPARABLE);
      case COMPARABLE -> verdict;
      case null -> verdict;
    };
  }

  private static List<Finding> findings(Proposition first, Proposition second) {
    if (first.placeholder() || second.placeholder()) {
      return List.of(Finding.veto(MatchField.SUBJECT, "", "", ReasonCode.PLACEHOLDER));
    }
    if (first.saysNothing() || second.saysNothing()) {
      return List.of(Finding.veto(MatchField.TOPIC, "", "", ReasonCode.NOTHING_SAID));
    }
    if (sameMeeting(first, second)) {
      return List.of(
          Finding.related(
              MatchField.MEASURE,
              first.topic(),
              second.topic(),
              MatchRelation.COMPARABLE,
              ReasonCode.OTHER_MEASURE));
    }
    boolean open = first.topic() != second.topic() && isOpen(first) && isOpen(second);
    if (open) {
      return ofQuestions(first.as(Topic.EVENT), second.as(Topic.EVENT));
    }
    if (first.topic() != second.topic()) {
      return List.of(
          Finding.veto(MatchField.TOPIC, first.topic(), second.topic(), ReasonCode.OTHER_TOPIC));
    }
    return first.topic() == Topic.GAME ? ofGames(first, second) : ofQuestions(first, second);
  }

  /**
   * The level of the rate and the step of one meeting: the same only once today's level is known.
   */
  private static boolean sameMeeting(Proposition first, Proposition second) {
    boolean firstDecides = first.topic() == Topic.RATE_DECISION;
    Proposition decision = firstDecides ? first : second;
    Proposition level = firstDecides ? second : first;
    return decision.topic() == Topic.RATE_DECISION
        && level.topic() == Topic.PRINT
        && level.names(Kind.INDICATOR, "rate_level")
        && decision.names(Kind.BANK, "fed")
        && WindowComparison.sameMeeting(decision, level);
  }

  /** One wording names an office or a cup where the other does not. */
  private static boolean isOpen(Proposition proposition) {
    return switch (proposition.topic()) {
      case ELECTION, EVENT, COMPETITION -> true;
      case AWARD, CHART, GAME, PRICE, PRINT, RATE_DECISION -> false;
    };
  }

  private static List<Finding> ofGames(Proposition first, Proposition second) {
    List<Finding> findings = new ArrayList<>();
    findings.add(GameComparison.teams(game(first), game(second)));
    Optional<List<Finding>> handicap = Handicaps.compare(first, second);
    findings.addAll(
        handicap.orElseGet(() -> List.of(GameComparison.sides(game(first), game(second)))));
    findings.add(sports(first, second));
    findings.add(GameDetails.compare(first, second));
    findings.add(scope(first, second));
    findings.add(WindowComparison.of(first, second));
    findings.add(polarity(first, second));
    if (handicap.isEmpty()) {
      level(first, second, findings);
    }
    findings.addAll(RuleComparison.of(first, second));
    return findings;
  }

  /** One side often leaves the kind of sport to its league. */
  private static Finding sports(Proposition first, Proposition second) {
    Set<String> one = first.ids(Kind.SPORT);
    Set<String> other = second.ids(Kind.SPORT);
    return one.isEmpty() || other.isEmpty()
        ? Finding.unknown(MatchField.CONTEXT, one, other)
        : ConceptComparison.of(Kind.SPORT, first, second);
  }

  private static Game game(Proposition proposition) {
    return Objects.requireNonNull(proposition.game());
  }

  private static List<Finding> ofQuestions(Proposition first, Proposition second) {
    List<Finding> findings = new ArrayList<>();
    kinds(first).forEach(kind -> findings.add(ConceptComparison.of(kind, first, second)));
    findings.add(SubjectComparison.names(first, second));
    findings.add(scope(first, second));
    findings.add(ActionComparison.of(first, second));
    findings.add(WindowComparison.of(first, second));
    findings.add(polarity(first, second));
    level(first, second, findings);
    findings.add(SubjectComparison.details(first, second));
    findings.add(SubjectComparison.agents(first, second));
    findings.add(source(first, second));
    findings.addAll(RuleComparison.of(first, second));
    return findings;
  }

  private static Finding scope(Proposition first, Proposition second) {
    Finding compared = ConceptComparison.of(Kind.SCOPE, first, second);
    return switch (compared) {
      case Finding.Veto veto -> related(first, second);
      case Finding.Open open -> related(first, second);
      case Finding.Fine fine -> fine;
      case Finding.Opposite opposite -> opposite;
      case Finding.Related related -> related;
      case Finding.Caveat caveat -> caveat;
    };
  }

  private static Finding related(Proposition first, Proposition second) {
    return Finding.related(
        MatchField.SCOPE,
        first.ids(Kind.SCOPE),
        second.ids(Kind.SCOPE),
        narrowed(first.ids(Kind.SCOPE), second.ids(Kind.SCOPE)),
        ReasonCode.OTHER_SCOPE);
  }

  /** To win by a margin is to win. */
  private static MatchRelation narrowed(Set<String> one, Set<String> other) {
    if (withMargin(other).equals(one)) {
      return MatchRelation.SUBSET;
    }
    return withMargin(one).equals(other) ? MatchRelation.SUPERSET : MatchRelation.COMPARABLE;
  }

  private static Set<String> withMargin(Set<String> scopes) {
    Set<String> more = new LinkedHashSet<>(scopes);
    more.add("margin");
    return more;
  }

  private static Finding polarity(Proposition first, Proposition second) {
    return first.negated() == second.negated()
        ? Finding.fine(MatchField.POLARITY, first.negated(), second.negated())
        : Finding.opposite(MatchField.POLARITY, first.negated(), second.negated());
  }

  private static void level(Proposition first, Proposition second, List<Finding> findings) {
    ValueRange one = first.range();
    ValueRange other = second.range();
    if (one != null && other != null) {
      findings.add(RangeComparison.of(one, other, Measures.step(first, second)));
    } else if (one != null || other != null) {
      findings.add(oneLevel(one, other));
    }
  }

  private static Finding oneLevel(@Nullable ValueRange one, @Nullable ValueRange other) {
    return Finding.related(
        MatchField.LEVEL,
        one == null ? "" : one,
        other == null ? "" : other,
        one == null ? MatchRelation.SUPERSET : MatchRelation.SUBSET,
        ReasonCode.OTHER_LEVEL);
  }

  /** A coin has a price on each exchange: one text names its own, the other one none. */
  private static boolean oneExchange(Proposition first, Proposition second) {
    boolean one = first.ruleTerms().contains("crypto/binance");
    boolean other = second.ruleTerms().contains("crypto/binance");
    return first.topic() == Topic.PRICE
        && first.rulesKnown()
        && second.rulesKnown()
        && one != other;
  }

  /** A source named in a title is part of the question; in the rules it is a caveat. */
  private static Finding source(Proposition first, Proposition second) {
    Set<String> one = first.ids(Kind.SOURCE);
    Set<String> other = second.ids(Kind.SOURCE);
    if (one.equals(other) && !one.isEmpty()) {
      return Finding.fine(MatchField.SOURCE, one, other);
    }
    if (!one.isEmpty() && !other.isEmpty()) {
      return Finding.related(
          MatchField.SOURCE, one, other, MatchRelation.COMPARABLE, ReasonCode.OTHER_SOURCE);
    }
    Set<String> ruled = one.isEmpty() ? first.ruleIds(Kind.SOURCE) : one;
    Set<String> otherRuled = other.isEmpty() ? second.ruleIds(Kind.SOURCE) : other;
    boolean told = !ruled.isEmpty() && !otherRuled.isEmpty();
    boolean parted = told ? Collections.disjoint(ruled, otherRuled) : oneExchange(first, second);
    return parted
        ? Finding.caveat(MatchField.SOURCE, ruled, otherRuled, ReasonCode.OTHER_SOURCE)
        : Finding.unknown(MatchField.SOURCE, ruled, otherRuled);
  }
}
