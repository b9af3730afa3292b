package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClusteredMeanTest {
  private static ClusteredMean mean(List<List<Double>> groups) {
    return ClusteredMean.tryOf(groups, Confidence.NINETY_FIVE).orElseThrow();
  }

  @Test
  void tryOfShouldBeStudentsIntervalWhenEachGroupHoldsOneNumber() {
    // Mean 3, standard deviation sqrt(2.5), t with 4 degrees of freedom 2.776445.
    ClusteredMean mean = mean(List.of(of(1), of(2), of(3), of(4), of(5)));

    assertThat(mean.mean()).isEqualTo(3);
    assertThat(mean.lower()).isCloseTo(3 - 2.776445105 * Math.sqrt(2.5 / 5), within(1e-8));
    assertThat(mean.upper()).isCloseTo(3 + 2.776445105 * Math.sqrt(2.5 / 5), within(1e-8));
    assertThat(mean.cases()).isEqualTo(5);
  }

  @Test
  void tryOfShouldTakeARepeatedNumberForOne() {
    ClusteredMean once = mean(List.of(of(1), of(2), of(6)));
    ClusteredMean thrice = mean(List.of(of(1, 1, 1), of(2, 2, 2), of(6, 6, 6)));

    assertThat(thrice.mean()).isEqualTo(once.mean());
    assertThat(thrice.upper()).isCloseTo(once.upper(), within(1e-12));
    assertThat(thrice.cases()).isEqualTo(9);
  }

  @Test
  void tryOfShouldSayNothingOfOneGroup() {
    assertThat(ClusteredMean.tryOf(List.of(of(1, 2, 3)), Confidence.NINETY_FIVE)).isEmpty();
    assertThat(ClusteredMean.tryOf(List.of(of(1, 2), of()), Confidence.NINETY_FIVE)).isEmpty();
    assertThat(ClusteredMean.tryOf(List.of(), Confidence.NINETY_FIVE)).isEmpty();
  }

  @Test
  void tryOfShouldRefuseWhatIsNoNumber() {
    assertThatThrownBy(() -> mean(List.of(of(1), of(Double.NaN))))
        .hasMessageContaining("a number must be finite");
  }

  @Test
  void theIntervalShouldHoldTheTrueMeanAboutAsOftenAsItSays() {
    // Groups of one to four numbers that share most of their chance; the true mean is zero.
    long held =
        Samples.of(
                2_000,
                random ->
                    IntStream.range(0, 25)
                        .mapToObj(group -> {
                          double shared = random.nextGaussian();
                          return Stream.generate(() -> shared + random.nextGaussian() / 2)
                              .limit(1 + group % 4)
                              .toList();
                        })
                        .toList())
            .map(ClusteredMeanTest::mean)
            .filter(mean -> mean.lower() <= 0 && mean.upper() >= 0)
            .count();

    assertThat(held / 2_000.0).isBetween(0.925, 0.965);
  }

  private static List<Double> of(double... numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
