package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Grades two propositions. The grade starts at "not the same": it becomes better only when every
 * field agrees or is known not to matter.
 */
public final class MatchJudge {
  /** Raised whenever the same two texts are judged in another way than before. */
  public static final int VERSION = 2;

  /** Which way round is given matters for the relation only. */
  public MatchVerdict judge(Proposition first, Proposition second) {
    MatchVerdict verdict = Verdicts.of(findings(first, second));
    return first.negated() && second.negated() ? mirrored(verdict) : verdict;
  }

  /**
   * A cheap look before {@link #judge}, at what no settlement rules can mend: both may be read
   * {@link PropositionParser#parseTitle without} them. It never says less than the judgement.
   */
  public Prospect look(Proposition first, Proposition second) {
    if (first.placeholder() || second.placeholder()) {
      return new Prospect.Nothing(ReasonCode.PLACEHOLDER);
    }
    if (first.saysNothing() || second.saysNothing()) {
      return new Prospect.Nothing(ReasonCode.NOTHING_SAID);
    }
    if (first.topic() == second.topic()) {
      return FirstLook.at(first, second);
    }
    return isOpen(first) && isOpen(second)
        ? FirstLook.at(first.as(Topic.EVENT), second.as(Topic.EVENT))
        : new Prospect.Nothing(ReasonCode.OTHER_TOPIC);
  }

  /** False only for two that are neither the same nor each other's opposite, not even nearly. */
  public boolean mayMatch(Proposition first, Proposition second) {
    return look(first, second) instanceof Prospect.MayMatch;
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
    findings.add(ScopeComparison.of(first, second));
    findings.add(WindowComparison.of(first, second));
    findings.add(Polarity.of(first, second));
    if (handicap.isEmpty()) {
      LevelComparison.of(first, second).ifPresent(findings::add);
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
    TellingKinds.of(first.topic())
        .forEach(kind -> findings.add(ConceptComparison.of(kind, first, second)));
    findings.add(SubjectComparison.names(first, second));
    findings.add(ScopeComparison.of(first, second));
    findings.add(ActionComparison.of(first, second));
    findings.add(WindowComparison.of(first, second));
    findings.add(Polarity.of(first, second));
    LevelComparison.of(first, second).ifPresent(findings::add);
    findings.add(SubjectComparison.details(first, second));
    findings.add(SubjectComparison.agents(first, second));
    findings.add(SourceComparison.of(first, second));
    findings.addAll(RuleComparison.of(first, second));
    return findings;
  }
}
