package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.BodyTally;
import ai.oddwons.application.port.in.EvaluateParsing.Outcome;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.RecordedBodies;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Tally;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

final class EvaluateParsingServiceTest {
  private static final Platform EAST = new Platform("east");
  private static final Platform WEST = new Platform("west");
  private static final BodyTally ONE = new BodyTally(1, 1, 0, Tally.NONE, Tally.NONE);

  private final RecordedBodies one = json -> Mono.just(ONE);
  private final RecordedBodies none = json -> Mono.just(BodyTally.NONE);
  private final EvaluateParsingService service =
      new EvaluateParsingService(Map.of(EAST, one, WEST, none));

  private Outcome read(Platform platform) {
    InputStream body = new ByteArrayInputStream(new byte[0]);
    Mono<Outcome> outcome = service.read(platform, body);
    return ContractSteps.only(outcome);
  }

  @Test
  void readShouldAskTheReaderOfThatVenue() {
    assertThat(read(EAST)).isEqualTo(new Outcome.Read(ONE));
    assertThat(read(WEST)).isEqualTo(new Outcome.Read(BodyTally.NONE));
  }

  @Test
  void readShouldNameTheVenuesItKnows() {
    assertThat(read(new Platform("north")))
        .isEqualTo(new Outcome.UnknownPlatform("no venue is called north; known are [east, west]"));
  }
}
