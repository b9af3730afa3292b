package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SizesTest {
  @ParameterizedTest
  @EnumSource(Model.class)
  void drawShouldHaveItsMedianAndALongTail(Model model) {
    Sizes sizes = model.sizes(20);
    SplittableRandom random = new SplittableRandom(4);
    long[] drawn = LongStream.generate(() -> sizes.draw(random)).limit(100_001).sorted().toArray();
    assertThat(drawn[50_000]).isBetween(19L, 22L);
    assertThat(drawn[0]).isGreaterThanOrEqualTo(1);
    assertThat(drawn[100_000]).isBetween(5_000L, 1_000_000L);
    assertThat((double) LongStream.of(drawn).sum() / drawn.length)
        .isCloseTo(sizes.mean(), within(0.1 * sizes.mean()));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void drawShouldNeverBeLessThanOneContractNorMoreThanAMillion(Model model) {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 1_000; i++) {
      assertThat(model.sizes(0.001).draw(random)).isBetween(1L, 1_000_000L);
      assertThat(model.sizes(1e9).draw(random)).isBetween(1L, 1_000_000L);
    }
  }
}
