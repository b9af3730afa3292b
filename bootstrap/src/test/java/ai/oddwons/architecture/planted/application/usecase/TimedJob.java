package ai.oddwons.architecture.planted.application.usecase;

import reactor.core.scheduler.Scheduler;

/** A use case that decides where work runs. */
record TimedJob(Scheduler scheduler) {}
