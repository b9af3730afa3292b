package ai.oddwons.domain.arbitrage;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Names a basket by what is traded in it, whatever the books offer: the same trades are the same
 * basket at any time.
 */
public record BasketId(UUID value) {

  static BasketId of(BasketPlan plan) {
    String name =
        plan.legs().stream()
            .map(leg ->
                "%s %s %s %s".formatted(leg.market(), leg.side(), leg.order(), leg.perBasket()))
            .sorted()
            .collect(Collectors.joining("\n", plan.type() + "\n", ""));
    return new BasketId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
