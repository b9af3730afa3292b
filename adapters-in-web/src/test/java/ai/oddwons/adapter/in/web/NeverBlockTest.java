package ai.oddwons.adapter.in.web;

import ai.oddwons.application.fixture.NeverBlockContract;

final class NeverBlockTest implements NeverBlockContract {}
