package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether a basket is a finding, a spread to watch, or nothing. */
public record Gates(GateLimits limits) {
  private static final BigDecimal MILLIS_PER_DAY = BigDecimal.valueOf(86_400_000);

  /** All gates are asked, so that all reasons are known. */
  public Assessment assess(Basket basket, Circumstances known) {
    List<Stop> stops = new ArrayList<>(readingStops(basket, known));
    Optional<Money> gross = basket.grossEdge();
    boolean hedge = basket.type() == OpportunityType.HEDGE;
    if (gross.isPresent() && !gross.get().isPositive() && !hedge) {
      stops.add(new Stop.NoGap());
    }
    if (gross.isEmpty() || stops.stream().anyMatch(Stop::isHard)) {
      return new Assessment.Rejected(stops, nearMisses(basket, stops, known.now()));
    }
    Opportunity opportunity =
        switch (basket.price(known.now())) {
          case Basket.Pricing.Refused(MarketId market, String reason) -> {
            stops.add(new Stop.UnknownFee(market, reason));
            yield null;
          }
          case Basket.Pricing.Priced(BasketWalk walk) -> sized(basket, walk, known);
        };
    if (opportunity != null) {
      stops.addAll(valueStops(opportunity));
    }
    return opportunity != null && stops.isEmpty()
        ? new Assessment.Found(opportunity)
        : new Assessment.Watch(
            gross.get(), opportunity, stops, nearMisses(basket, stops, known.now()));
  }

  private Opportunity sized(Basket basket, BasketWalk walk, Circumstances known) {
    Sizing sizing =
        basket.type() == OpportunityType.HEDGE
            ? walk.largestLosing(limits.largestHedgeLoss())
            : walk.best();
    return new Opportunity(basket, sizing, daysToPayout(known), WorstCase.of(sizing));
  }

  private static @Nullable BigDecimal daysToPayout(Circumstances known) {
    Instant paidAt = known.paidAt();
    return paidAt == null || !paidAt.isAfter(known.now())
        ? null
        : BigDecimal.valueOf(Duration.between(known.now(), paidAt).toMillis())
            .divide(MILLIS_PER_DAY, MathContext.DECIMAL64);
  }

  private List<Stop> readingStops(Basket basket, Circumstances known) {
    Stream<Stop> books =
        basket.legs().stream()
            .flatMap(leg -> Stream.concat(emptySide(leg), staleBook(leg, known.now())));
    Stream<Stop> logic =
        Stream.concat(
            match(known.sameQuestion()),
            Stream.concat(
                logic(known.groupLogic()),
                known.over() ? Stream.of(new Stop.EventOver()) : Stream.empty()));
    return Stream.of(books, clockSkew(basket), logic).flatMap(stops -> stops).toList();
  }

  private static Stream<Stop> emptySide(Leg leg) {
    return leg.bestPrice().isPresent()
        ? Stream.empty()
        : Stream.of(new Stop.EmptySide(leg.market(), leg.side(), leg.order()));
  }

  private Stream<Stop> staleBook(Leg leg, Instant now) {
    OrderBook book = leg.reading().book();
    Instant observedAt = book.observedAt();
    return Stream.concat(
        olderThan(limits.oldestBook(), leg, book.receivedAt(), now),
        observedAt == null
            ? Stream.empty()
            : olderThan(limits.oldestVenueTime(), leg, observedAt, now));
  }

  private static Stream<Stop> olderThan(Duration limit, Leg leg, Instant at, Instant now) {
    Duration age = Duration.between(at, now);
    return age.compareTo(limit) > 0
        ? Stream.of(new Stop.StaleBook(leg.market(), age, limit))
        : Stream.empty();
  }

  /** By our clock, the only one that is the same for all venues. */
  private Stream<Stop> clockSkew(Basket basket) {
    List<Instant> read =
        basket.legs().stream().map(leg -> leg.reading().book().receivedAt()).sorted().toList();
    Duration skew = Duration.between(read.getFirst(), read.getLast());
    return skew.compareTo(limits.widestSkew()) > 0
        ? Stream.of(new Stop.ClockSkew(skew, limits.widestSkew()))
        : Stream.empty();
  }

  private static Stream<Stop> match(Proof proof) {
    return switch (proof) {
      case Proof.Proven proven -> Stream.empty();
      case Proof.Unproven(String reason) -> Stream.of(new Stop.UnprovenMatch(reason));
      case Proof.Refuted(String reason) -> Stream.of(new Stop.DifferentQuestions(reason));
    };
  }

  private static Stream<Stop> logic(Proof proof) {
    return switch (proof) {
      case Proof.Proven proven -> Stream.empty();
      case Proof.Unproven(String reason) -> Stream.of(new Stop.UnprovenLogic(reason));
      case Proof.Refuted(String reason) -> Stream.of(new Stop.BrokenLogic(reason));
    };
  }

  private List<Stop> valueStops(Opportunity opportunity) {
    List<Stop> stops = new ArrayList<>();
    Sizing sizing = opportunity.sizing();
    if (sizing.quantity() < limits.smallestSize()) {
      stops.add(new Stop.BelowMinimumSize(sizing.quantity(), limits.smallestSize()));
    }
    if (opportunity.type() == OpportunityType.HEDGE) {
      return stops;
    }
    if (sizing.returnOnCapital().compareTo(limits.netEdge()) <= 0) {
      stops.add(new Stop.ThinEdge(sizing.returnOnCapital(), limits.netEdge()));
    }
    BigDecimal annualised = opportunity.annualised();
    if (annualised == null) {
      stops.add(new Stop.UnknownPayoutTime());
    } else if (annualised.compareTo(limits.hurdlePerYear()) <= 0) {
      stops.add(new Stop.BelowHurdle(annualised, limits.hurdlePerYear()));
    }
    return stops;
  }

  /** Only where a price is all that is missing. */
  private List<NearMiss> nearMisses(Basket basket, List<Stop> stops, Instant now) {
    return stops.stream().anyMatch(Gates::isMadeUpByAPrice)
        ? new NearMisses(basket, limits.netEdge(), now).list()
        : List.of();
  }

  private static boolean isMadeUpByAPrice(Stop stop) {
    return stop instanceof Stop.NoGap || stop instanceof Stop.ThinEdge;
  }
}
