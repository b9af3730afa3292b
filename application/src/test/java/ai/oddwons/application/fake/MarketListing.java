package ai.oddwons.application.fake;

import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketSort;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which markets a filter lets through, and in what order. */
final class MarketListing {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private MarketListing() {}

  static boolean fits(MarketFilter filter, MarketView view) {
    Market market = view.market();
    return any(filter.platforms(), market.id().platform())
        && any(filter.statuses(), market.state().status())
        && any(filter.categories(), market.topics().category())
        && (filter.event() == null || filter.event().equals(market.event()))
        && closesWithin(filter, market.schedule().closesAt())
        && words(texts(view)).containsAll(words(filter.text()));
  }

  private static boolean closesWithin(MarketFilter filter, @Nullable Instant closesAt) {
    Instant from = filter.closesFrom();
    Instant before = filter.closesBefore();
    if (closesAt == null) {
      return from == null && before == null;
    }
    return (from == null || !closesAt.isBefore(from))
        && (before == null || closesAt.isBefore(before));
  }

  private static <T> boolean any(Set<T> wanted, T actual) {
    return wanted.isEmpty() || wanted.contains(actual);
  }

  private static String texts(MarketView view) {
    String event = view.event() == null ? "" : view.event().title();
    return view.market().text().title() + " " + view.market().text().yesLabel() + " " + event;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  static Comparator<MarketView> order(MarketSort sort, Function<MarketId, Instant> changedAt) {
    Comparator<MarketView> byId = Comparator.comparing(view -> view.market().id());
    return switch (sort) {
      case ID -> byId;
      case VOLUME ->
          Comparator.comparing((MarketView view) -> view.market().id().platform())
              .thenComparing(MarketListing::volume, Comparator.nullsLast(Comparator.reverseOrder()))
              .thenComparing(byId);
      case CLOSING ->
          Comparator.comparing(
                  (MarketView view) -> view.market().schedule().closesAt(),
                  Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(byId);
      case UPDATED ->
          Comparator.comparing((MarketView view) -> changedAt.apply(view.market().id()))
              .reversed()
              .thenComparing(byId);
    };
  }

  private static @Nullable Quantity volume(MarketView view) {
    return view.quote() == null || view.quote().activity().volume() == null
        ? null
        : view.quote().activity().volume().amount();
  }

  static List<String> keys(MarketView view) {
    return List.of(view.market().id().platform().slug(), view.market().id().nativeId());
  }
}
