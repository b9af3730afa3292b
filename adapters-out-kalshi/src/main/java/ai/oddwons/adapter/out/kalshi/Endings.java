package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.kalshi.Halving.Part;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the live listing and, after it, the historical one say of some markets. A market that either
 * of them names is answered for, also where the other one refuses it. For one thread.
 */
final class Endings {
  private final List<String> asked;
  private final List<SettlementReport> reports = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Part.LeftOut<List<SettlementReport>>> refused = new LinkedHashMap<>();

  Endings(List<String> asked) {
    this.asked = asked;
  }

  /**
   * One page.
   *
   * @param named the tickers it holds, those whose reports are left out included
   * @param cursor where the next page begins, null on the last
   */
  record Page(List<SettlementReport> reports, Set<String> named, @Nullable String cursor) {}

  void add(Part<List<Page>> part) {
    switch (part) {
      case Part.Answered<List<Page>> answered ->
          answered
              .value()
              .forEach(page -> {
                reports.addAll(page.reports());
                named.addAll(page.named());
              });
      case Part.LeftOut<List<Page>> out ->
          refused.put(out.ticker(), new Part.LeftOut<>(out.ticker(), out.status(), out.detail()));
    }
  }

  /** Those that nobody named so far. */
  List<String> missing() {
    return asked.stream().filter(ticker -> !named.contains(ticker)).toList();
  }

  /** The reports, unless every market was refused, and those that were. */
  List<Part<List<SettlementReport>>> parts() {
    List<Part<List<SettlementReport>>> parts = new ArrayList<>();
    refused.values().stream().filter(out -> !named.contains(out.ticker())).forEach(parts::add);
    if (parts.size() < asked.size()) {
      parts.add(new Part.Answered<>(List.copyOf(reports)));
    }
    return parts;
  }
}
