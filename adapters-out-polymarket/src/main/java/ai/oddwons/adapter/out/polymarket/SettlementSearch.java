package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far the search for the state of a few markets has come, source after source. Mutable, for one
 * subscription.
 */
final class SettlementSearch {
  private final LeftOut leftOut;

  /** Those of which no source has said anything yet. */
  private final Set<MarketId> unheard;

  /** Those whose best source says that there is no outcome: no weaker one may give them one. */
  private final Set<MarketId> undecided = new LinkedHashSet<>();

  private final List<SettlementReport> reports = new ArrayList<>();

  SettlementSearch(Collection<MarketId> markets, LeftOut leftOut) {
    this.unheard = new LinkedHashSet<>(markets);
    this.leftOut = leftOut;
  }

  List<MarketId> unheard() {
    return List.copyOf(unheard);
  }

  /** Those that Gamma has to be asked about: whether they still trade, or anything at all. */
  List<MarketId> open() {
    List<MarketId> open = new ArrayList<>(undecided);
    open.addAll(unheard);
    return open;
  }

  List<SettlementReport> reports() {
    return List.copyOf(reports);
  }

  /** Takes the word of the best source, which may also be that nothing is decided. */
  SettlementSearch heardFromData(Collection<Finding> findings) {
    for (Finding finding : findings) {
      if (unheard.remove(finding.market())) {
        switch (finding) {
          case Finding.Known known -> report(known.market(), known.state());
          case Finding.Undecided open -> undecided.add(open.market());
          case Finding.Contradiction odd -> leaveOut(odd);
        }
      }
    }
    return this;
  }

  /** Takes a winner that the CLOB names; what it does not know stays open. */
  SettlementSearch heardFromClob(Collection<Finding> findings) {
    for (Finding finding : findings) {
      switch (finding) {
        case Finding.Known known -> {
          if (unheard.remove(known.market())) {
            report(known.market(), known.state());
          }
        }
        case Finding.Undecided open -> {}
        case Finding.Contradiction odd -> {
          if (unheard.remove(odd.market())) {
            leaveOut(odd);
          }
        }
      }
    }
    return this;
  }

  /** Takes Gamma's word on the life of a market, and on its outcome only as the last resort. */
  SettlementSearch heardFromGamma(Collection<MarketReading> readings) {
    for (MarketReading reading : readings) {
      if (reading instanceof MarketReading.Read read) {
        MarketId market = read.market().market().id();
        MarketState state = read.market().market().state();
        if (undecided.remove(market)) {
          report(market, withoutOutcome(state));
        } else if (unheard.remove(market)) {
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

  private void leaveOut(Finding.Contradiction odd) {
    leftOut.count("settlement", "contradiction", odd.market() + ": " + odd.detail());
  }
}
