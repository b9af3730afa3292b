package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.out.kalshi.KalshiRecordedBodies;
import ai.oddwons.adapter.out.polymarket.PolymarketRecordedBodies;
import ai.oddwons.application.port.in.EvaluateParsing;
import ai.oddwons.application.usecase.EvaluateParsingService;
import ai.oddwons.domain.market.Platform;
import java.time.InstantSource;
import java.util.Map;

/** The evaluations, which need neither stores nor network. */
public final class Evaluations {
  private Evaluations() {}

  public static EvaluateParsing parsing() {
    InstantSource clock = InstantSource.system();
    return new EvaluateParsingService(
        Map.of(
            new Platform("kalshi"), new KalshiRecordedBodies(clock),
            new Platform("polymarket"), new PolymarketRecordedBodies(clock)));
  }
}
