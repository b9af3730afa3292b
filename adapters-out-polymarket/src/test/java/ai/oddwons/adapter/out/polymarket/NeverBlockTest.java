package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.application.fixture.NeverBlockContract;

final class NeverBlockTest implements NeverBlockContract {}
