package ai.oddwons.application.matching;

import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.domain.matching.assign.JudgedPair;

/** A pair that was judged, and what was read for it. */
public record Judgement(JudgedPair pair, RulesOfPair rules) {}
