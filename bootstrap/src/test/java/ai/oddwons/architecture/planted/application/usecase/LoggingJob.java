package ai.oddwons.architecture.planted.application.usecase;

import org.slf4j.Logger;

/** A use case with a library of its own. */
record LoggingJob(Logger log) {}
