package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.DetectorImage.Part;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** The table {@code detector_state}: one row per part of the one state that is kept. */
final class DetectorState {
  private static final String PARTS = "select part, data from detector_state order by part";

  private static final String IMAGE =
      "select version, cycle, markets_known_at, parts from detector_state where part = 0";

  private static final String INSERT =
      """
      insert into detector_state
        (part, data, version, cycle, markets_known_at, parts, run_id)
      values ($1, $2, $3, $4, $5, $6, $7)\
      """;

  private DetectorState() {}

  static Flux<DetectorImage> find(Connection connection) {
    return Sql.of(IMAGE).query(connection, DetectorState::readImage);
  }

  /**
   * @param connection in a transaction
   */
  static Flux<Part> stream(Connection connection) {
    return InPieces.read(
        connection, Sql.of(PARTS), 1, row -> new Part(row.integer("part"), row.bytes("data")));
  }

  private static DetectorImage readImage(RowView row) {
    return new DetectorImage(
        row.integer("version"),
        row.time("cycle"),
        row.time("markets_known_at"),
        row.integer("parts"));
  }

  /** Replaces what is kept; takes one part after the other and fails when one is missing. */
  static Mono<Void> replace(
      Connection connection, RunId run, DetectorImage image, Flux<Part> parts) {
    return Sql.of("delete from detector_state")
        .update(connection)
        .thenMany(parts.index())
        .concatMap(indexed -> insert(run, image, indexed).update(connection), 1)
        .reduce(0L, Long::sum)
        .filter(inserted -> inserted == image.parts())
        .switchIfEmpty(Mono.error(() -> incomplete(image)))
        .then();
  }

  private static Sql insert(RunId run, DetectorImage image, Tuple2<Long, Part> indexed) {
    Part part = indexed.getT2();
    if (part.number() != indexed.getT1() || part.number() >= image.parts()) {
      throw incomplete(image);
    }
    return Sql.of(
        INSERT,
        part.number(),
        part.bytes(),
        image.version(),
        image.cycle().truncatedTo(ChronoUnit.MICROS),
        image.marketsKnownAt().truncatedTo(ChronoUnit.MICROS),
        image.parts(),
        run.value());
  }

  private static IllegalArgumentException incomplete(DetectorImage image) {
    return new IllegalArgumentException(
        "a state of %d parts came with others".formatted(image.parts()));
  }
}
