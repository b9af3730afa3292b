package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.BackfillHistory;
import ai.oddwons.application.port.in.CollectMarkets;
import ai.oddwons.application.port.in.DetectPatterns;
import ai.oddwons.application.port.in.FindArbitrage;
import ai.oddwons.application.port.in.MatchMarkets;
import ai.oddwons.application.port.in.SettleCases;

/** The use cases of one process, wired and connected; closing it lets go of stores and venues. */
public interface JobSession extends AutoCloseable {
  CollectMarkets collectMarkets();

  BackfillHistory backfillHistory();

  DetectPatterns detectPatterns();

  MatchMarkets matchMarkets();

  FindArbitrage findArbitrage();

  SettleCases settleCases();

  /** Never throws: what cannot be let go of ends with the process. */
  @Override
  void close();
}
