package ai.oddwons.adapter.out.http;

import ai.oddwons.application.fixture.NeverBlockContract;

final class NeverBlockTest implements NeverBlockContract {}
