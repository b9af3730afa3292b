package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.application.fixture.NeverBlockContract;

final class NeverBlockTest implements NeverBlockContract {}
