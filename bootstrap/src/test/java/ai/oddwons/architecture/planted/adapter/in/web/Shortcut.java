package ai.oddwons.architecture.planted.adapter.in.web;

import ai.oddwons.architecture.planted.application.usecase.OpenService;

/** An in-adapter that goes past its port. */
record Shortcut(OpenService service) {}
