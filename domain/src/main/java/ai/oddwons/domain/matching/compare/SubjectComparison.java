package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Name;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the names that two questions hold, and the words that no field holds. */
final class SubjectComparison {
  private SubjectComparison() {}

  static Finding names(Proposition first, Proposition second) {
    return duel(first, second).orElseGet(() -> ofNames(first, second));
  }

  /** Tells only what no rules mend: who of two stands, or names that share nothing. */
  static Finding certain(Proposition first, Proposition second) {
    return duel(first, second).orElseGet(() -> disjoint(first, second));
  }

  private static Optional<Finding> duel(Proposition first, Proposition second) {
    return first.topic() == Topic.ELECTION ? Duels.compare(first, second) : Optional.empty();
  }

  private static Finding disjoint(Proposition first, Proposition second) {
    Name one = first.subject();
    Name other = second.subject();
    return !one.isEmpty() && !other.isEmpty() && sharesNothing(one, only(one, second))
        ? Finding.veto(MatchField.SUBJECT, one.words(), other.words(), ReasonCode.OTHER_ENTITY)
        : Finding.unknown(MatchField.SUBJECT, one.words(), other.words());
  }

  /** The words of a name that the other question neither names nor mentions. */
  private static Set<String> only(Name name, Proposition other) {
    return withoutInitials(without(name.words(), namesAndDetails(other)), other);
  }

  private static boolean sharesNothing(Name name, Set<String> only) {
    return only.size() == name.words().size();
  }

  private static Finding ofNames(Proposition first, Proposition second) {
    Name one = first.subject();
    Name other = second.subject();
    if (one.isEmpty() || other.isEmpty()) {
      return oneUnnamed(first, second);
    }
    Set<String> onlyFirst = only(one, second);
    Set<String> onlySecond = only(other, first);
    if (onlyFirst.isEmpty() && onlySecond.isEmpty()) {
      return Finding.fine(MatchField.SUBJECT, one.words(), other.words());
    }
    Set<String> openFirst = without(onlyFirst, second.vocabulary());
    Set<String> openSecond = without(onlySecond, first.vocabulary());
    if (sharesNothing(one, onlyFirst) || (!openFirst.isEmpty() && !openSecond.isEmpty())) {
      return Finding.veto(MatchField.SUBJECT, one.words(), other.words(), ReasonCode.OTHER_ENTITY);
    }
    boolean explained =
        (openFirst.isEmpty() || fits(second, openFirst))
            && (openSecond.isEmpty() || fits(first, openSecond));
    boolean longerName =
        one.likeness(other) != Name.Likeness.OTHER
            && (sameLast(one, other) || bothInFull(one, other));
    return explained || longerName
        ? Finding.fine(MatchField.SUBJECT, one.words(), other.words())
        : Finding.open(
            MatchField.SUBJECT, one.words(), other.words(), ReasonCode.UNEXPLAINED_DETAIL);
  }

  /** «J. Mills» is «Janet Mills». */
  private static Set<String> withoutInitials(Set<String> words, Proposition other) {
    Set<String> left = new LinkedHashSet<>(words);
    left.removeIf(word -> other.subject().words().stream().anyMatch(name -> isInitial(word, name)));
    return left;
  }

  private static boolean isInitial(String word, String name) {
    String shorter = word.length() < name.length() ? word : name;
    String longer = word.length() < name.length() ? name : word;
    return shorter.length() == 1
        && Character.isLetter(shorter.charAt(0))
        && longer.startsWith(shorter);
  }

  /** The code of the outcome stands for a name that only the other title holds. */
  private static boolean fits(Proposition coded, Set<String> names) {
    return codesName(coded.topic()) && CodeFit.fits(coded.code(), new Name(List.copyOf(names)));
  }

  /** «Iván Cepeda» and «Iván Cepeda Castro». */
  private static boolean bothInFull(Name one, Name other) {
    return one.words().size() > 1
        && other.words().size() > 1
        && one.words().getFirst().equals(other.words().getFirst());
  }

  private static boolean sameLast(Name one, Name other) {
    return one.words().getLast().equals(other.words().getLast());
  }

  /** A title such as «Best Director nominations?» leaves the name to the code of the outcome. */
  private static Finding oneUnnamed(Proposition first, Proposition second) {
    Name one = first.subject();
    Name other = second.subject();
    if (one.isEmpty() && other.isEmpty()) {
      return bothUnnamed(first, second);
    }
    Proposition unnamed = one.isEmpty() ? first : second;
    Name name = one.isEmpty() ? other : one;
    boolean told =
        unnamed.vocabulary().containsAll(name.words())
            || CodeFit.fits(unnamed.code(), name)
            || CodeFit.fitsSeries(unnamed.series(), name);
    if (told) {
      return Finding.fine(MatchField.SUBJECT, text(first), text(second));
    }
    return unnamed.code().isEmpty() || !codesName(unnamed.topic())
        ? Finding.open(MatchField.SUBJECT, text(first), text(second), ReasonCode.UNEXPLAINED_DETAIL)
        : Finding.veto(MatchField.SUBJECT, text(first), text(second), ReasonCode.OTHER_OUTCOME);
  }

  /** Without names two codes can only part, and one alone leaves it open who is meant. */
  private static Finding bothUnnamed(Proposition first, Proposition second) {
    boolean partiesSay = !first.ids(Kind.PARTY).isEmpty() && !second.ids(Kind.PARTY).isEmpty();
    boolean coded = codesName(first.topic()) && first.asksWho() && second.asksWho() && !partiesSay;
    if (!coded || first.code().equals(second.code())) {
      return Finding.fine(MatchField.SUBJECT, first.code(), second.code());
    }
    return first.code().isEmpty() || second.code().isEmpty()
        ? Finding.open(MatchField.SUBJECT, first.code(), second.code(), ReasonCode.FIELD_UNKNOWN)
        : Finding.veto(MatchField.SUBJECT, first.code(), second.code(), ReasonCode.OTHER_OUTCOME);
  }

  /** Elsewhere the code of an outcome is a level or a step. */
  private static boolean codesName(Topic topic) {
    return switch (topic) {
      case PRICE, PRINT, RATE_DECISION -> false;
      case AWARD, CHART, COMPETITION, ELECTION, EVENT, GAME -> true;
    };
  }

  private static Object text(Proposition proposition) {
    return proposition.subject().isEmpty() ? proposition.code() : proposition.subject().words();
  }

  /** The same names, but the other one does it. */
  static Finding agents(Proposition first, Proposition second) {
    Set<String> one = first.agents();
    Set<String> other = second.agents();
    boolean swapped =
        !one.containsAll(other)
            && !other.containsAll(one)
            && second.vocabulary().containsAll(one)
            && first.vocabulary().containsAll(other);
    return swapped
        ? Finding.veto(MatchField.SUBJECT, one, other, ReasonCode.OTHER_ENTITY)
        : Finding.unknown(MatchField.SUBJECT, one, other);
  }

  static Finding details(Proposition first, Proposition second) {
    Set<String> onlyFirst = without(first.details(), second.vocabulary());
    Set<String> onlySecond = without(second.details(), first.vocabulary());
    return onlyFirst.isEmpty() && onlySecond.isEmpty()
        ? Finding.fine(MatchField.DETAILS, first.details(), second.details())
        : Finding.open(MatchField.DETAILS, onlyFirst, onlySecond, ReasonCode.UNEXPLAINED_DETAIL);
  }

  private static Set<String> namesAndDetails(Proposition proposition) {
    Set<String> words = new LinkedHashSet<>(proposition.subject().words());
    words.addAll(proposition.details());
    return words;
  }

  private static Set<String> without(Iterable<String> words, Set<String> known) {
    Set<String> left = new LinkedHashSet<>();
    words.forEach(left::add);
    left.removeAll(known);
    return left;
  }
}
