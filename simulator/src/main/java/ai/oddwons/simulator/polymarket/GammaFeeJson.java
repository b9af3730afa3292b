package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Wording;

/** Fee fields: the schedule that counts and the legacy numbers that do not. */
final class GammaFeeJson {
  private static final int LEGACY = 1_000;

  private GammaFeeJson() {}

  static void write(Json json, Contract contract) {
    Wording wording = Wording.of(contract.event());
    boolean charged = !wording.feeType().isEmpty();
    json.flag("feesEnabled", charged);
    json.number("makerBaseFee", charged ? LEGACY : 0);
    json.number("takerBaseFee", charged ? LEGACY : 0);
    if (!charged) {
      json.nothing("feeType");
      json.nothing("feeSchedule");
      return;
    }
    json.text("feeType", wording.feeType());
    json.object("feeSchedule", () -> schedule(json, wording.feeRate()));
  }

  private static void schedule(Json json, double rate) {
    json.number("exponent", 1);
    json.number("rate", rate);
    json.flag("takerOnly", true);
    json.number("rebateRate", 0.25);
  }
}
