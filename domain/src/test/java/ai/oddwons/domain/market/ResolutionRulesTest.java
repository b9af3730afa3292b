package ai.oddwons.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ResolutionRulesTest {
  private static final ResolutionRules RULES =
      new ResolutionRules("Yes if it rains.", "Snow counts.", List.of("NWS", "NOAA"));

  @Test
  void hashShouldBeEqualForEqualRules() {
    assertThat(RULES.hash())
        .matches("[0-9a-f]{64}")
        .isEqualTo(
            new ResolutionRules("Yes if it rains.", "Snow counts.", List.of("NWS", "NOAA")).hash());
  }

  @Test
  void hashShouldDifferWhereverTheTextDiffers() {
    assertThat(
            List.of(
                RULES.hash(),
                new ResolutionRules("Yes if it rains!", "Snow counts.", RULES.sources()).hash(),
                new ResolutionRules("Yes if it rains.", "", RULES.sources()).hash(),
                new ResolutionRules("Yes if it rains.Snow counts.", "", RULES.sources()).hash(),
                new ResolutionRules("Yes if it rains.", "Snow counts.", List.of("NWS")).hash()))
        .doesNotHaveDuplicates();
  }

  @Test
  void hashShouldNotChangeBetweenReleases() {
    assertThat(ResolutionRules.NONE.hash())
        .isEqualTo("02f4d0509942c6181f37f081d96217580476d0ef4c91dad487edb7f4e632eeb0");
  }

  @Test
  void emptyShouldMeanWithoutAnyWord() {
    assertThat(ResolutionRules.NONE.isEmpty()).isTrue();
    assertThat(new ResolutionRules("x", "", List.of()).isEmpty()).isFalse();
    assertThat(new ResolutionRules("", "x", List.of()).isEmpty()).isFalse();
    assertThat(new ResolutionRules("", "", List.of("x")).isEmpty()).isFalse();
  }
}
