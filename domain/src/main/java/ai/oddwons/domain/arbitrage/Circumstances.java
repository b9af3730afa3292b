package ai.oddwons.domain.arbitrage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a basket beside its books.
 *
 * @param now the moment of the assessment
 * @param sameQuestion whether markets of two platforms ask the same
 * @param groupLogic whether outcomes exclude, exhaust or imply one another as the basket needs it
 * @param over whether the outcome is already decided or may be known
 * @param paidAt when it pays, settlement and its usual delay included; null when nobody can say
 */
public record Circumstances(
    Instant now, Proof sameQuestion, Proof groupLogic, boolean over, @Nullable Instant paidAt) {}
