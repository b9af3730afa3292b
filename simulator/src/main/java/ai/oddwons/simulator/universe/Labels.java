package ai.oddwons.simulator.universe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of the single outcomes of an event. */
final class Labels {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter CODE =
      DateTimeFormatter.ofPattern("yyMMMdd", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final long DAY_SECONDS = 86_400;

  private final Occurrence event;
  private final Wording wording;

  Labels(Occurrence event, Wording wording) {
    this.event = event;
    this.wording = wording;
  }

  /** As the venue prints it: "before" on Kalshi and "by" on Polymarket mean the same day. */
  String of(Contract contract) {
    boolean kalshi = contract.venue() == Venue.KALSHI;
    Leg leg = contract.leg();
    if (leg.placeholder()) {
      return placeholder(contract.index() - event.outcomes());
    }
    if (leg.other()) {
      return "Other";
    }
    return switch (event.kind().structure()) {
      case DEADLINES -> kalshi ? "Before " + end(DATE, leg, DAY_SECONDS) : end(DAY, leg, 0);
      case LADDER ->
          kalshi || altered(Aspect.STRICTNESS) ? ladder(leg) : "↑ " + number(leg.outcome());
      case BUCKETS -> bucket(leg.outcome());
      case GAME -> game(contract);
      case EXCLUSIVE -> named(leg);
      case INDEPENDENT -> independent(leg);
    };
  }

  String condition(Contract contract) {
    Leg leg = contract.leg();
    return switch (event.kind().structure()) {
      case DEADLINES -> "before " + end(DATE, leg, DAY_SECONDS);
      case LADDER -> condition(leg);
      case BUCKETS, GAME, EXCLUSIVE, INDEPENDENT -> of(contract);
    };
  }

  private String condition(Leg leg) {
    boolean own = event.kind() == Kind.PLAYER || altered(Aspect.STRICTNESS);
    return own ? ladder(leg) : "above " + number(leg.outcome());
  }

  private boolean altered(Aspect aspect) {
    return event.slotRecord().alteredIn(aspect);
  }

  String suffix(Contract contract) {
    Leg leg = contract.leg();
    int outcome = leg.outcome();
    return switch (event.kind().structure()) {
      case DEADLINES -> end(CODE, leg, DAY_SECONDS).toUpperCase(Locale.ROOT);
      case LADDER -> "T" + plain(outcome);
      case BUCKETS -> bucketSuffix(outcome);
      case GAME -> wording.subjects().get(leg.inverse() ? 1 : 0).code();
      case EXCLUSIVE -> named(leg, true) + (event.kind() == Kind.SOCCER ? "" : outcome);
      case INDEPENDENT ->
          event.outcomes() == 1 ? "T" + event.generation() % 10 : name(outcome).code() + outcome;
    };
  }

  private static String placeholder(int number) {
    return number == 0 ? "Person D" : "Candidate X";
  }

  private String end(DateTimeFormatter format, Leg leg, long shift) {
    return format.format(
        Instant.ofEpochSecond(Fundamentals.plannedClose(event, leg.outcome()) + shift));
  }

  private String ladder(Leg leg) {
    String number = number(leg.outcome());
    if (altered(Aspect.STRICTNESS)) {
      return event.kind() == Kind.PLAYER
          ? "more than " + plain(leg.outcome())
          : "at least " + number;
    }
    if (event.kind() == Kind.PLAYER) {
      return plain(leg.outcome()) + "+";
    }
    return event.kind() == Kind.CRYPTO_LADDER ? number + " or above" : "Above " + number;
  }

  private String bucket(int outcome) {
    if (event.kind() == Kind.FED) {
      return wording.pool().get(outcome).name();
    }
    if (outcome == 0) {
      return number(0) + " or below";
    }
    int last = event.outcomes() - 1;
    return outcome == last
        ? number(last - 1) + " or above"
        : number(outcome - 1) + " to " + number(outcome);
  }

  private String bucketSuffix(int outcome) {
    if (event.kind() == Kind.FED) {
      return wording.pool().get(outcome).code();
    }
    int last = event.outcomes() - 1;
    return outcome == last ? "T" + plain(last - 1) : (outcome == 0 ? "L" : "B") + plain(outcome);
  }

  private String game(Contract contract) {
    Leg leg = contract.leg();
    return switch (leg.outcome()) {
      case 0 -> leg.inverse() ? wording.second() : wording.first();
      case 1 -> wording.first() + " (" + wording.line(1) + ")";
      default -> "Over " + wording.line(2);
    };
  }

  private String named(Leg leg) {
    return named(leg, false);
  }

  private String named(Leg leg, boolean code) {
    if (event.kind() == Kind.SOCCER) {
      if (leg.outcome() == 1) {
        return code ? "TIE" : "Tie";
      }
      Name side = wording.subjects().get((leg.outcome() == 0) != leg.inverse() ? 0 : 1);
      return code ? side.code() : side.name();
    }
    return code ? name(leg.outcome()).code() : name(leg.outcome()).name();
  }

  private String independent(Leg leg) {
    return event.outcomes() == 1 ? "Yes" : name(leg.outcome()).name();
  }

  /** Neighbours in the pool, from a place of the slot's own: no name comes twice in an event. */
  private Name name(int outcome) {
    int size = wording.pool().size();
    int from = Noise.below(Noise.key(event.slotRecord().origin(), 41), size);
    return wording.pool().get((from + outcome) % size);
  }

  private String number(int outcome) {
    StringBuilder digits = new StringBuilder(plain(outcome));
    int point = digits.indexOf(".") < 0 ? digits.length() : digits.indexOf(".");
    int first = digits.charAt(0) == '-' ? 1 : 0;
    for (int at = point - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    Measure measure = wording.measure();
    return measure.prefix() + digits + measure.suffix();
  }

  private String plain(int outcome) {
    return BigDecimal.valueOf(event.strikes().at(outcome))
        .setScale(wording.measure().decimals(), RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
