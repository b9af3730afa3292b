package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.bootstrap.command.PlantedGaps.Gap;
import ai.oddwons.simulator.SimulatorServer;
import ai.oddwons.simulator.http.Tier;
import ai.oddwons.simulator.universe.Plants;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A world with planted pairs, lookalikes and gaps, collected and analysed: what the product reports
 * is held against what the simulator knows.
 */
final class PlantedTruthIT {
  private static final int MARKETS = 2_000;

  /** The product's own limit lies at 2 %: what is near it is a matter of a second. */
  private static final double CLEARLY = 0.025;

  @RegisterExtension private static final RunningStores STORES = new RunningStores();

  @RegisterExtension private final LoggedLines log = new LoggedLines();

  @Test
  void whatIsReportedShouldBeWhatIsPlanted() throws SQLException {
    try (SimulatorServer venues =
        SimulatorServer.start(
            Simulated.worldOfNow(MARKETS)
                .withSeed(Long.getLong("oddwons.seed", 20_261_122))
                .withLimits(Tier.PRESTIGE)
                .withPlants(Plants.USUAL))) {
      PlantedGaps truth = PlantedGaps.of(venues);
      run(venues, "collect");
      run(venues, "analyze");

      matchesShouldBeTwins(truth);
      findingsShouldBeTrue(truth);
      gapsShouldBeFound(truth);
    }
    assertThat(log.alarms()).isEmpty();
  }

  private static void run(SimulatorServer venues, String command) {
    CommandRun run =
        CommandRun.of(Simulated.variables(venues), command, "--data", STORES.folder().toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  /**
   * Opposites beside the twins are true ones as well, such as a victory of one side and that the
   * other one avoids defeat: the simulator names only what it planted.
   */
  private static void matchesShouldBeTwins(PlantedGaps truth) throws SQLException {
    assertThat(truth.twins()).hasSizeGreaterThan(100);
    assertThat(called("equivalent")).hasSizeGreaterThan(50).isSubsetOf(truth.twins());
    assertThat(called("inverted")).doesNotContainAnyElementsOf(inverted(truth.lookalikes()));
    assertThat(called("inverted"))
        .doesNotContainAnyElementsOf(
            inverted(truth.twins().stream().filter(twin -> twin.endsWith("false")).toList()));
  }

  private static List<String> called(String grade) throws SQLException {
    return STORES.column(
        "select first_market_id || ' ' || second_market_id || ' ' || (grade = 'inverted')::text"
            + " from market_matches where grade = '"
            + grade
            + "'");
  }

  private static List<String> inverted(List<String> pairs) {
    return pairs.stream().map(pair -> pair.substring(0, pair.lastIndexOf(' ')) + " true").toList();
  }

  /** No false opportunity, and none of markets that are none of a kind. */
  private static void findingsShouldBeTrue(PlantedGaps truth) throws SQLException {
    Set<String> known = truth.real().stream().map(Gap::legs).collect(Collectors.toSet());
    called("inverted").stream()
        .filter(pair -> !truth.twins().contains(pair))
        .forEach(pair -> known.addAll(bothSides(pair)));

    assertThat(active().keySet()).isSubsetOf(known);
    assertThat(truth.unreal()).hasSizeGreaterThan(5);
  }

  private static List<String> bothSides(String pair) {
    String[] ids = pair.split(" ");
    return Stream.of("yes", "no")
        .map(side ->
            PlantedGaps.sorted(
                Stream.of(
                    "kalshi %s %s".formatted(ids[0], side),
                    "polymarket %s %s".formatted(ids[1], side))))
        .toList();
  }

  /**
   * Every planted gap, to the share and to the last digit of a dollar; between venues those of
   * pairs that were recognised, see {@link #matchesShouldBeTwins}.
   */
  private static void gapsShouldBeFound(PlantedGaps truth) throws SQLException {
    Map<String, String> active = active();
    List<String> called =
        Stream.concat(called("equivalent").stream(), called("inverted").stream()).toList();
    List<Gap> planted =
        truth.real().stream()
            .filter(Gap::planted)
            .filter(gap -> gap.share() > CLEARLY)
            .filter(gap -> !gap.kind().equals("cross_venue") || isRecognised(gap, called))
            .toList();

    assertThat(planted).hasSizeGreaterThan(3);
    assertThat(planted)
        .allSatisfy(gap ->
            assertThat(active)
                .as("%s", gap)
                .containsEntry(
                    gap.legs(),
                    "%d for %s".formatted(gap.size(), plain(gap.profit().toPlainString()))));
  }

  private static boolean isRecognised(Gap gap, List<String> called) {
    String[] words = gap.legs().split(" ");
    return called.stream().anyMatch(pair -> pair.startsWith(words[1] + " " + words[5] + " "));
  }

  /** Findings by their legs: how many baskets for what gain. */
  private static Map<String, String> active() throws SQLException {
    Map<String, String> found = new TreeMap<>();
    STORES
        .column(
            """
            select quantity || ' for ' || profit || ';' || string_agg(
                concat_ws(' ', leg ->> 'platform', leg ->> 'market', lower(leg ->> 'side')), ';')
            from arbitrage_opportunities, jsonb_array_elements(plan -> 'legs') as leg
            where standing = 'active' and ended_at is null
            group by id, quantity, profit\
            """)
        .forEach(row -> {
          String[] cells = row.split(";");
          String[] value = cells[0].split(" for ");
          found.put(
              PlantedGaps.sorted(Stream.of(cells).skip(1)), value[0] + " for " + plain(value[1]));
        });
    return found;
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
