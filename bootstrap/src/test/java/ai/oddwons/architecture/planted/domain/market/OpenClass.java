package ai.oddwons.architecture.planted.domain.market;

/** A value that anyone may change by extending it. */
class OpenClass {}
