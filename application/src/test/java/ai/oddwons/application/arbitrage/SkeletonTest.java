package ai.oddwons.application.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SkeletonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will X resign by March 31? March 31   | Will X resign by June 30? June 30
          Bitcoin above $97,500 on Nov 23       | Bitcoin above $98,000 on Nov 23
          Reach 1.5k?                           | Reach 2k?
          Will it open before Jan. 1st, 2027?   | Will it open before Dec. 31st, 2026?
          """)
  void rungsOfALadderShouldBeAlike(String one, String other) {
    assertThat(Skeleton.of(one)).isEqualTo(Skeleton.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What will he say? Tariff  | What will he say? Border
          Will X win in March?      | Will Y win in March?
          Will May resign in 2027?  | Will Johnson resign in 2027?
          """)
  void othersShouldNot(String one, String other) {
    assertThat(Skeleton.of(one)).isNotEqualTo(Skeleton.of(other));
  }
}
