package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.record.Aftermath;
import ai.oddwons.domain.record.CaseFollowUp;
import ai.oddwons.domain.record.CaseTiming;
import ai.oddwons.domain.record.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays series to everything that runs live, from reading to pattern, and follows each pattern to
 * the horizon of its kind in the series itself. A series has no close and no outcome, so kinds that
 * speak of the settlement bring no cases.
 */
public final class ScoreTrial {
  private final List<Series> series;
  private final CaseFollowUp followUp;
  private final List<SeriesMarket> markets = new ArrayList<>();
  private final Map<MarketId, SeriesMarket> byId = new HashMap<>();
  private final PatternWatch watch = new PatternWatch(AlarmSettings.DEFAULT);

  /**
   * Of series that are read by one service and teach its detectors together.
   *
   * @param world a name that no other set has
   * @param fees of all of them
   */
  public ScoreTrial(String world, List<Series> series, FeeTerms fees) {
    this.series = series;
    this.followUp = new CaseFollowUp(FeeHistory.always(fees));
    for (int number = 0; number < series.size(); number++) {
      SeriesMarket market = SeriesMarket.of(world, number, series.get(number));
      markets.add(market);
      byId.put(market.id(), market);
      watch.watch(market.facts());
    }
  }

  /** All that can be known, in the order in which it was detected; call it once. */
  public List<TrialCase> run() {
    List<TrialCase> cases = new ArrayList<>();
    Playback playback = new Playback(series);
    while (!playback.isOver()) {
      CycleReadings readings = watch.begin();
      playback.cycle((number, point) -> {
        SeriesMarket market = markets.get(number);
        readings.add(market.id(), market.time(point), market.quote(point));
      });
      watch.judge(readings, ScoreModel.BLANK).patterns().stream()
          .flatMap(this::follow)
          .forEach(cases::add);
    }
    return cases;
  }

  private Stream<TrialCase> follow(Pattern pattern) {
    Horizon horizon = pattern.kind().horizon();
    return Optional.ofNullable(byId.get(pattern.market()))
        .flatMap(market -> market.after(pattern, horizon))
        .map(after -> followUp.judge(pattern, horizon, after, known(pattern, after)))
        .map(outcome -> new TrialCase(pattern, outcome))
        .stream();
  }

  /** When the reading came that decided it. */
  private static Instant known(Pattern pattern, Aftermath after) {
    Instant horizon =
        pattern.kind().horizon().from(pattern.detectedAt()).orElse(pattern.detectedAt());
    return switch (after.ending()) {
      case Ending.Quoted quoted -> quoted.standing().at();
      case Ending.Settled settled -> horizon;
      case Ending.Unread unread -> horizon.plus(CaseTiming.USUAL.patience());
    };
  }
}
