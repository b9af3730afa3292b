package ai.oddwons.application.usecase;

import ai.oddwons.application.fixture.NeverBlockContract;

final class NeverBlockTest implements NeverBlockContract {}
