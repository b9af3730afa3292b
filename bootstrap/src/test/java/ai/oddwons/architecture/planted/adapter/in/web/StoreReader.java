package ai.oddwons.architecture.planted.adapter.in.web;

import ai.oddwons.architecture.planted.application.port.out.EagerPort;

/** An in-adapter that goes past the use case. */
record StoreReader(EagerPort store) {}
