package ai.oddwons.architecture.planted.unmarked;

/** A class in a package that says nothing about null. */
final class Unmarked {}
