package ai.oddwons.simulator.universe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Everything an event says about itself, in either venue's words. */
public final class Wording {
  private static final DateTimeFormatter DATE = format("MMM d, yyyy");
  private static final DateTimeFormatter DAY = format("MMMM d");
  private static final DateTimeFormatter MONTH = format("MMMM");
  private static final DateTimeFormatter CODE = format("yyMMMddHH");
  private static final DateTimeFormatter YEAR = format("yyyy");

  private final Occurrence event;
  private final Variant variant;
  private final List<Name> subjects;
  private final int lap;
  private final Map<String, String> gaps = new ConcurrentHashMap<>();
  private final Measure measure;

  Wording(Occurrence event, Variant variant) {
    this.event = event;
    this.variant = variant;
    int place = Catalogue.STANDARD.place(event);
    this.subjects = variant.subjects(place);
    this.lap = place / variant.combinations();
    this.measure = variant.measure(subjects);
  }

  public static Wording of(Occurrence event) {
    return event.wording();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  List<Name> subjects() {
    return subjects;
  }

  List<Name> pool() {
    return variant.pool();
  }

  public String category() {
    return variant.category();
  }

  public List<String> kalshiTags() {
    return variant.tags().stream().map(tag -> new Template(tag).fill(this::gap)).toList();
  }

  /** Polymarket's tags, each as id, label and slug with bars between. */
  public List<String> polymarketTags() {
    return variant.polyTags();
  }

  public String frequency() {
    return variant.frequency();
  }

  /** Polymarket's fee name; empty when the family trades free of fees. */
  public String feeType() {
    return variant.feeType();
  }

  public double feeRate() {
    return variant.feeRate();
  }

  public String seriesTicker() {
    return "KX" + variant.code().fill(this::gap) + (lap == 0 ? "" : Integer.toString(lap + 1));
  }

  public String seriesTitle() {
    return variant.seriesTitle().fill(this::gap) + lapped();
  }

  public String title(Venue venue) {
    Template template = venue == Venue.KALSHI ? variant.kalshiTitle() : variant.polyTitle();
    return template.fill(this::gap) + lapped();
  }

  /** The short second line of a Kalshi event. */
  public String subtitle() {
    return event.kind() == Kind.GAME || event.kind() == Kind.SOCCER
        ? subjects.get(0).code() + " vs " + subjects.get(1).code() + " (" + day(DATE) + ")"
        : "On " + day(DATE);
  }

  /** The label of a market, in its venue's habit. */
  public String label(Contract contract) {
    return new Labels(event, this).of(contract);
  }

  /** The outcome's own name, the same on both venues; lower case where it is a condition. */
  private String condition(Contract contract) {
    return new Labels(event, this).condition(contract);
  }

  /** The end of a Kalshi market ticker. */
  public String suffix(Contract contract) {
    return new Labels(event, this).suffix(contract);
  }

  /** What the market asks, as a sentence of the condition under which it pays. */
  public String rule(Contract contract) {
    if (event.kind() == Kind.GAME && contract.leg().outcome() > 0) {
      return title(Venue.POLYMARKET) + " on " + gap("date") + " ends with " + label(contract);
    }
    String leg = condition(contract);
    return variant.condition().fill(gap -> gap.equals("leg") ? leg : gap(gap)) + lapped();
  }

  /** Polymarket's question of one market. */
  public String question(Contract contract) {
    if (event.kind() == Kind.GAME && contract.leg().outcome() > 0) {
      return title(Venue.POLYMARKET) + ": " + label(contract);
    }
    boolean date = event.kind() == Kind.DEADLINE;
    String leg = date || contract.leg().placeholder() ? label(contract) : condition(contract);
    return variant.question().fill(gap -> gap.equals("leg") ? leg : gap(gap)) + lapped();
  }

  /** What Kalshi adds to its rules where somebody else settles otherwise; may be empty. */
  String kalshiClause() {
    return clause(Twist::kalshiRule);
  }

  /** What Polymarket's rules say in the place of their usual paragraph; empty for the usual one. */
  String polymarketClause() {
    return event.altered() ? clause(Twist::polymarketRule) : "";
  }

  private String clause(Function<Twist, String> which) {
    return Twists.STANDARD
        .find(event.slotRecord().aspect(), Catalogue.STANDARD.family(event))
        .map(which)
        .orElse("");
  }

  /** What a game's spread (1) or total (2) is measured against; 0 for its winner. */
  public double line(int outcome) {
    return switch (outcome) {
      case 1 -> -variant.measure().scale();
      case 2 -> variant.measure().level();
      default -> 0;
    };
  }

  /** The names of a game's two sides, visitors first. */
  public List<String> sides() {
    return List.of(first(), second());
  }

  String first() {
    return subjects.get(0).name();
  }

  String second() {
    return subjects.get(1).name();
  }

  Measure measure() {
    return measure;
  }

  private String lapped() {
    return lap == 0 ? "" : " (group " + (lap + 1) + ")";
  }

  private String day(DateTimeFormatter format) {
    return format.format(Instant.ofEpochSecond(event.closes()));
  }

  private String gap(String name) {
    return gaps.computeIfAbsent(name, this::work);
  }

  /** The hour of the close as tickers spell it, for example 26NOV2117. */
  public String closeCode() {
    return gap("code");
  }

  private String work(String name) {
    return switch (name) {
      case "a" -> about(0);
      case "b" -> subjects.get(1).name();
      case "c" -> subjects.get(2).name();
      case "A" -> subjects.get(0).code();
      case "B" -> subjects.get(1).code();
      case "C" -> subjects.get(2).code();
      case "date" -> day(DATE);
      case "day" -> day(DAY);
      case "month" -> day(MONTH);
      case "code" -> day(CODE).toUpperCase(Locale.ROOT);
      case "year" -> day(YEAR);
      default -> throw new IllegalStateException("no gap named " + name);
    };
  }

  /** A subject may itself hold a gap for the next one. */
  private String about(int axis) {
    String name = subjects.get(axis).name();
    return name.contains("{x}") ? name.replace("{x}", subjects.get(axis + 1).name()) : name;
  }
}
