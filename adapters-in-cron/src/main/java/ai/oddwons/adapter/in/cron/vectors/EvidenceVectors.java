package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.record.CoolDown;
import ai.oddwons.domain.record.Sighting;
import ai.oddwons.domain.statistics.ExcessOverPrice;
import ai.oddwons.domain.statistics.HitCount;
import ai.oddwons.domain.statistics.PricedOutcome;
import ai.oddwons.domain.statistics.WilsonInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What counts as a case, and what the price had implied. */
final class EvidenceVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of("dedup", EvidenceVectors::dedup, "excess_over_price", EvidenceVectors::excess);

  private static final double MILLIS_PER_MINUTE = 60_000;

  private EvidenceVectors() {}

  private static Answer dedup(Inputs inputs) {
    List<Inputs> signals = inputs.list("signals");
    List<Integer> kept =
        new CoolDown(minutes(inputs, "cooldown_minutes"))
            .keep(signals.stream().map(EvidenceVectors::sighting).toList());
    long hits = kept.stream().filter(i -> signals.get(i).flag("hit")).count();
    Answer answer =
        Answer.of("kept", kept)
            .with("n", kept.size())
            .with("hits", hits)
            .with("naive_n", signals.size())
            .with("naive_hits", signals.stream().filter(one -> one.flag("hit")).count());
    return IntervalVectors.withEnds(
        answer,
        WilsonInterval.of(new HitCount(hits, kept.size()), IntervalVectors.confidence(inputs)));
  }

  private static Sighting sighting(Inputs signal) {
    return new Sighting(signal.text("event"), Instant.EPOCH.plus(minutes(signal, "minute")));
  }

  private static Duration minutes(Inputs inputs, String name) {
    return Duration.ofMillis(Math.round(inputs.number(name) * MILLIS_PER_MINUTE));
  }

  private static Answer excess(Inputs inputs) {
    ExcessOverPrice excess =
        ExcessOverPrice.of(
            inputs.items("price_and_outcome").stream().map(EvidenceVectors::outcome).toList());
    return Answer.of("hits", excess.hits())
        .with("expected_hits", excess.expectedHits())
        .with("excess_rate", excess.rate())
        .with("z", excess.z());
  }

  private static PricedOutcome outcome(JsonNode pair) {
    return new PricedOutcome(
        Inputs.number("a price", pair.path(0)), Inputs.flag("an outcome", pair.path(1)));
  }
}
