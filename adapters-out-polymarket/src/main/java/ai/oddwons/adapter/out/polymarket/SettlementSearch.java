package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the search for the state of a few markets has come, source after source. Mutable, for one
 * subscription.
 */
final class SettlementSearch {
  private final LeftOut leftOut;

  /** Those of which no source has said anything yet. */
  private final Map<MarketId, MarketAddress> unheard = new LinkedHashMap<>();

  /** Those that a source should have been heard on and was not. */
  private final Set<MarketId> silent = new HashSet<>();

  /** Those whose best source says that there is no outcome: no weaker one may give them one. */
  private final Set<MarketId> undecided = new LinkedHashSet<>();

  private final List<SettlementReport> reports = new ArrayList<>();

  SettlementSearch(Collection<MarketAddress> markets, LeftOut leftOut) {
    markets.forEach(market -> unheard.put(market.id(), market));
    this.leftOut = leftOut;
  }

  List<MarketAddress> unheard() {
    return List.copyOf(unheard.values());
  }

  /** Those that Gamma has to be asked about: whether they still trade, or anything at all. */
  List<MarketId> open() {
    List<MarketId> open = new ArrayList<>(undecided);
    open.addAll(unheard.keySet());
    return open;
  }

  /** Whether there were markets to tell of and not one was told of. */
  boolean isFruitless() {
    return reports.isEmpty() && !unheard.isEmpty();
  }

  List<SettlementReport> reports() {
    return List.copyOf(reports);
  }

  /** None of them was heard on: the best source did not answer. */
  SettlementSearch dataIsSilent() {
    silent.addAll(unheard.keySet());
    return this;
  }

  /** Takes the word of one source on some of the markets; a better one's word stands. */
  SettlementSearch heard(Collection<Finding> findings) {
    findings.stream().filter(said -> unheard.containsKey(said.market())).forEach(this::take);
    return this;
  }

  private void take(Finding finding) {
    switch (finding) {
      case Finding.Known known -> {
        unheard.remove(known.market());
        report(known.market(), known.state());
      }
      case Finding.Undecided open -> {
        unheard.remove(open.market());
        undecided.add(open.market());
      }
      case Finding.Silent mute -> {
        silent.add(mute.market());
        leftOut.count("settlement", "silent", mute.market() + ": " + mute.detail());
      }
      case Finding.Contradiction odd -> {
        // Its life is still worth knowing; who won, no weaker source may say.
        unheard.remove(odd.market());
        undecided.add(odd.market());
        leftOut.count("settlement", "contradiction", odd.market() + ": " + odd.detail());
      }
    }
  }

  /**
   * Takes Gamma's word on the life of a market, and on its outcome only where both better sources
   * answered and neither knows the market: that a call failed makes displayed prices no truer.
   */
  SettlementSearch heardFromGamma(Collection<MarketReading> readings) {
    for (MarketReading reading : readings) {
      if (reading instanceof MarketReading.Read read) {
        MarketId market = read.market().market().id();
        MarketState state = read.market().market().state();
        boolean open = unheard.remove(market) != null;
        if (undecided.remove(market) || (open && silent.contains(market))) {
          report(market, withoutOutcome(state));
        } else if (open) {
          report(market, state);
        }
      }
    }
    return this;
  }

  private static MarketState withoutOutcome(MarketState state) {
    return MarketState.of(state.status().isFinal() ? MarketStatus.CLOSED : state.status());
  }

  private void report(MarketId market, MarketState state) {
    reports.add(new SettlementReport(market, state));
  }
}
