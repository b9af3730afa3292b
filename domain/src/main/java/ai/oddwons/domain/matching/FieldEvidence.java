package ai.oddwons.domain.matching;

/**
 * One line of the evidence card.
 *
 * @param first what the first market says, empty when nothing
 * @param second what the second market says, empty when nothing
 */
public record FieldEvidence(MatchField field, Agreement agreement, String first, String second) {}
