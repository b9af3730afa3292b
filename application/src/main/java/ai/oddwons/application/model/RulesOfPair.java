package ai.oddwons.application.model;

/** Which versions of the rules a judgement rests on, by their hashes. */
public record RulesOfPair(String firstHash, String secondHash) {}
