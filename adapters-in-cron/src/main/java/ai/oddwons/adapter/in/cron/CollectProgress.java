package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.CollectMarkets.Update.Progress;
import ai.oddwons.domain.market.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums the news of all venues up to one line: markets, pages, rate and what remains. */
final class CollectProgress {
  private final Map<Platform, Progress> latest = new TreeMap<>();
  private final InstantSource clock;
  private final Instant start;

  CollectProgress(InstantSource clock) {
    this.clock = clock;
    this.start = clock.instant();
  }

  String line(Progress news) {
    latest.put(news.platform(), news);
    String venues =
        latest.values().stream().map(CollectProgress::venue).collect(Collectors.joining(" · "));
    return venues + String.format(Locale.ROOT, " · %,.0f/s", rate()) + remaining();
  }

  private static String venue(Progress progress) {
    return String.format(
        Locale.ROOT,
        "%s %,d markets, %d pages",
        progress.platform(),
        progress.markets(),
        progress.pages());
  }

  private double rate() {
    double seconds = Math.max(0.001, Duration.between(start, clock.instant()).toMillis() / 1000.0);
    return latest.values().stream().mapToLong(Progress::markets).sum() / seconds;
  }

  /** Empty until an earlier run tells how many there are. */
  private String remaining() {
    long missing =
        latest.values().stream()
            .mapToLong(progress -> Math.max(0, progress.previouslyListed() - progress.markets()))
            .sum();
    return missing == 0
        ? ""
        : String.format(Locale.ROOT, " · about %,d left, %.0f s", missing, missing / rate());
  }
}
