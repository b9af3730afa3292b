package ai.oddwons.architecture.planted.adapter.in.web;

import java.time.LocalDateTime;

/** A moment that nobody can place. */
record ZonelessTime(LocalDateTime at) {}
