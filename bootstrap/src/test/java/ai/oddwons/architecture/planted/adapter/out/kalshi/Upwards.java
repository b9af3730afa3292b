package ai.oddwons.architecture.planted.adapter.out.kalshi;

import ai.oddwons.architecture.planted.application.port.in.AskStore;
import ai.oddwons.architecture.planted.bootstrap.Wiring;

/** An out-adapter that knows who wires it, and an in-port. */
record Upwards(Wiring wiring, AskStore port) {}
