package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.record.CaseFollowUp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plays series to everything that runs live, from reading to pattern, and follows each pattern to
 * the horizon of its kind in the series itself. A series has no close and no outcome, so kinds that
 * speak of the settlement bring no cases.
 */
public final class ScoreTrial {
  /** What Kalshi charges takers, 2026-07-07. */
  private static final FeeTerms FEES =
      new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), null);

  private final List<Series> series;
  private final List<SeriesMarket> markets = new ArrayList<>();
  private final PatternWatch watch = new PatternWatch(AlarmSettings.DEFAULT);

  /** Of series that are read by one service and teach its detectors together. */
  public ScoreTrial(List<Series> series) {
    this.series = series;
    for (int number = 0; number < series.size(); number++) {
      SeriesMarket market = SeriesMarket.of(number, series.get(number));
      markets.add(market);
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
    SeriesMarket market = markets.get(Integer.parseInt(pattern.market().nativeId()));
    return pattern.kind().horizon().from(pattern.detectedAt()).stream()
        .flatMap(known ->
            market.after(pattern, pattern.kind().horizon()).stream()
                .map(after ->
                    new CaseFollowUp(FEES).find(pattern, pattern.kind().horizon(), after, known)))
        .map(outcome -> new TrialCase(pattern, outcome));
  }
}
