package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Category;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagTaxonomyTest {

  @ParameterizedTest
  @CsvSource({
    "politics,                               POLITICS",
    "politics us-elections primaries,        POLITICS",
    "sports nba games,                       SPORTS",
    "crypto bitcoin finance,                 CRYPTO",
    "fed-rates politics economy,             ECONOMICS",
    "stocks finance business,                FINANCE",
    "weather lisbon,                         WEATHER",
    "pop-culture movies,                     CULTURE",
    "tech ai openai,                         TECHNOLOGY",
    "geopolitics world politics,             WORLD",
    "something-new,                          OTHER"
  })
  void categoryOfShouldCountTheTags(String slugs, Category expected) {
    assertThat(TagTaxonomy.categoryOf(Arrays.asList(slugs.split(" ")))).isEqualTo(expected);
  }

  @Test
  void categoryOfShouldPreferTheNarrowerFieldOnEqualVotes() {
    assertThat(TagTaxonomy.categoryOf(List.of("politics", "sports"))).isEqualTo(Category.SPORTS);
    assertThat(TagTaxonomy.categoryOf(List.of("politics", "world"))).isEqualTo(Category.WORLD);
  }

  @Test
  void categoryOfShouldBeOtherWithoutTags() {
    assertThat(TagTaxonomy.categoryOf(List.of())).isEqualTo(Category.OTHER);
  }
}
