package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NestedArrayTest {
  private static final Shape EVENT = new Shape("event", Set.of(), Set.of(), Set.of());

  private final DriftWatch drift = new DriftWatch();
  private final NestedArray markets = new NestedArray(EVENT, "markets", drift);
  private final List<String> seen = new ArrayList<>();

  private void read(String events) {
    JsonBody.of("{'events':[%s]}".formatted(events).replace('\'', '"'))
        .forEach(
            "events",
            "markets",
            event -> markets.walk(event, market -> seen.add(market.node().asString())));
    markets.requireAny();
  }

  @Test
  void walkShouldVisitWhatIsNested() {
    read("{'markets':['a','b']},{'markets':[]},{'markets':['c']}");

    assertThat(seen).containsExactly("a", "b", "c");
    assertThat(drift.tally().counts()).isEmpty();
  }

  @Test
  void walkShouldNoticeThatAnElementHasNone() {
    read("{'markets':['a']},{},{'markets':null}");

    assertThat(seen).containsExactly("a");
    assertThat(drift.tally().counts()).isEqualTo(Map.of("missing_field:event.markets", 2L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{},{},{},{},{}", "{'markets':null},{},{},{},{}"})
  void requireAnyShouldRefuseSeveralElementsOfWhichNoneHasIt(String events) {
    assertThatThrownBy(() -> read(events))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("none of 5 elements has its markets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{},{},{},{}", "{'markets':[]},{},{},{},{}"})
  void requireAnyShouldBearASingleOneAndNone(String events) {
    read(events);

    assertThat(seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'markets':{}}", "{'markets':'none'}"})
  void walkShouldRefuseWhatIsNoArray(String events) {
    assertThatThrownBy(() -> read(events))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("markets is no array");
  }
}
