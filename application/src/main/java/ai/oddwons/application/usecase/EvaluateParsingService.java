package ai.oddwons.application.usecase;

import ai.oddwons.application.port.in.EvaluateParsing;
import ai.oddwons.application.port.out.RecordedBodies;
import ai.oddwons.domain.market.Platform;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import reactor.core.publisher.Mono;

/** Asks the venue's own reader. */
public final class EvaluateParsingService implements EvaluateParsing {
  private final Map<Platform, RecordedBodies> readers;

  public EvaluateParsingService(Map<Platform, RecordedBodies> readers) {
    this.readers = new TreeMap<>(readers);
  }

  @Override
  public Mono<Outcome> read(Platform platform, InputStream json) {
    RecordedBodies reader = readers.get(platform);
    if (reader == null) {
      return Mono.just(
          new Outcome.UnknownPlatform(
              "no venue is called %s; known are %s".formatted(platform, readers.keySet())));
    }
    return reader.read(json).map(Outcome.Read::new);
  }
}
