package ai.oddwons.domain.matching.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BestAssignmentTest {
  private record Edge(int left, int right, long weight) {}

  @Test
  void nothingShouldBeChosenFromNothing() {
    assertThat(chosen(List.of())).isEqualTo(places());
  }

  @Test
  void theGreatestTotalShouldWinOverTheGreatestLink() {
    List<Edge> edges =
        List.of(new Edge(0, 0, 10), new Edge(0, 1, 9), new Edge(1, 0, 9), new Edge(1, 1, 1));

    assertThat(chosen(edges)).isEqualTo(places(1, 2));
  }

  @Test
  void anEndThatIsWorthNoLinkShouldStayAlone() {
    List<Edge> edges = List.of(new Edge(0, 0, 1), new Edge(1, 0, 5), new Edge(2, 0, 3));

    assertThat(chosen(edges)).isEqualTo(places(1));
  }

  @Test
  void smallGraphsShouldBeSolvedAsByTryingEverything() {
    Random random = new Random(20261122);
    for (int round = 0; round < 2_000; round++) {
      List<Edge> edges = graph(random);
      BitSet chosen = chosen(edges);

      assertThat(isOneToOne(edges, chosen)).as("%s", edges).isTrue();
      assertThat(total(edges, chosen)).as("%s", edges).isEqualTo(bestTotal(edges));
    }
  }

  /** A thousand markets of one title, each with twenty candidates as good as each other. */
  @Test
  void manyEqualsShouldAllFindAPartner() {
    List<Edge> edges = new ArrayList<>();
    for (int left = 0; left < 1_000; left++) {
      for (int near = 0; near < 20; near++) {
        edges.add(new Edge(left, (left + near * 37) % 1_000, 7));
      }
    }

    assertThat(chosen(edges).cardinality()).isEqualTo(1_000);
  }

  private static List<Edge> graph(Random random) {
    List<Edge> edges = new ArrayList<>();
    for (int left = 0; left < 1 + random.nextInt(4); left++) {
      for (int right = 0; right < 1 + random.nextInt(4); right++) {
        if (random.nextInt(3) > 0) {
          edges.add(new Edge(left, right, 1L + random.nextInt(6)));
        }
      }
    }
    return edges;
  }

  private static BitSet chosen(List<Edge> edges) {
    WeightedPairs<Integer, Integer> pairs = new WeightedPairs<>();
    for (int place = 0; place < edges.size(); place++) {
      Edge edge = edges.get(place);
      pairs.add(place, edge.left(), edge.right(), edge.weight());
    }
    return new BestAssignment(pairs).places();
  }

  private static long bestTotal(List<Edge> edges) {
    return IntStream.range(0, 1 << edges.size())
        .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
        .filter(some -> isOneToOne(edges, some))
        .mapToLong(some -> total(edges, some))
        .max()
        .orElse(0);
  }

  private static boolean isOneToOne(List<Edge> edges, BitSet some) {
    Set<Integer> lefts = new HashSet<>();
    Set<Integer> rights = new HashSet<>();
    return some.stream()
        .mapToObj(edges::get)
        .allMatch(edge -> lefts.add(edge.left()) && rights.add(edge.right()));
  }

  private static long total(List<Edge> edges, BitSet some) {
    return some.stream().mapToLong(place -> edges.get(place).weight()).sum();
  }

  private static BitSet places(int... places) {
    BitSet bits = new BitSet();
    IntStream.of(places).forEach(bits::set);
    return bits;
  }
}
