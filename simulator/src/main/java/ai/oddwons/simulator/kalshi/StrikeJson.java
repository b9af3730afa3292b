package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a market measures itself against: numbers, words or sides. */
final class StrikeJson {
  private static final int DIGITS = 9;

  private StrikeJson() {}

  static void write(Json json, Contract contract) {
    switch (contract.event().kind().structure()) {
      case LADDER -> ladder(json, contract);
      case BUCKETS -> bucket(json, contract);
      case EXCLUSIVE, INDEPENDENT -> custom(json, contract, "Name");
      case GAME -> structured(json, contract);
      case DEADLINES -> json.text("strike_type", "functional");
    }
  }

  private static void ladder(Json json, Contract contract) {
    boolean atLeast = contract.event().kind() == Kind.PLAYER;
    json.text("strike_type", atLeast ? "greater_or_equal" : "greater");
    json.number("floor_strike", strike(contract, contract.leg().outcome()));
  }

  private static void bucket(Json json, Contract contract) {
    if (contract.event().kind() == Kind.FED) {
      custom(json, contract, "Decision");
      return;
    }
    int outcome = contract.leg().outcome();
    int last = contract.event().outcomes() - 1;
    json.text("strike_type", outcome == 0 ? "less" : outcome == last ? "greater" : "between");
    if (outcome > 0) {
      json.number("floor_strike", strike(contract, outcome - 1));
    }
    if (outcome < last) {
      json.number("cap_strike", strike(contract, outcome));
    }
  }

  private static BigDecimal strike(Contract contract, int outcome) {
    return BigDecimal.valueOf(contract.event().strikes().at(outcome))
        .setScale(DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }

  private static void custom(Json json, Contract contract, String word) {
    String label = Wording.of(contract.event()).label(contract);
    json.text("strike_type", "custom");
    json.object("custom_strike", () -> json.text(word, label));
  }

  private static void structured(Json json, Contract contract) {
    json.text("strike_type", "structured");
    String key = String.format("%016x", contract.noise(220));
    json.object("custom_strike", () -> json.text("sports_team", key));
    json.text("primary_participant_key", "sports_team");
  }
}
