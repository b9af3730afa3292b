package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two markets were judged, and by what.
 *
 * @param grade {@code equivalent}, {@code inverted}, {@code caveat}, {@code related} or {@code
 *     rejected}
 * @param relation {@code subset}, {@code superset}, {@code exclusive} or {@code comparable}; null
 *     where they are not just related
 * @param reasons codes of what parts them, the gravest first; empty when they ask the same
 * @param evidence every field that was compared
 * @param judgedAt when it came to be what it is
 */
record JudgementBody(
    String grade,
    @Nullable String relation,
    List<String> reasons,
    List<FieldEvidenceBody> evidence,
    RulesHashes rulesHashes,
    Instant judgedAt) {

  static JudgementBody of(MarketMatch match) {
    MatchVerdict verdict = match.verdict();
    MatchRelation relation = verdict.relation();
    return new JudgementBody(
        Word.of(verdict.grade()),
        relation == null ? null : Word.of(relation),
        verdict.reasons().stream().map(Word::of).toList(),
        verdict.card().stream()
            .filter(FieldEvidenceBody::tells)
            .map(FieldEvidenceBody::of)
            .toList(),
        RulesHashes.of(match.rules()),
        match.judgedAt());
  }

  /** Which version of the rules of each market was read, as in its {@code rules_hash}. */
  record RulesHashes(String first, String second) {

    static RulesHashes of(RulesOfPair rules) {
      return new RulesHashes(rules.firstHash(), rules.secondHash());
    }
  }
}
