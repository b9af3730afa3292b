package ai.oddwons.adapter.out.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

/** Where an adapter tells what it does. */
public record Telemetry(MeterRegistry meters, ObservationRegistry observations) {}
