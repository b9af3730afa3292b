package ai.oddwons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions can be cited by number only while each number is one decision. */
final class DecisionRecordsTest {
  private static final List<String> SECTIONS =
      List.of("Status", "Context", "Decision", "Consequences", "Alternatives", "References");

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

  /** Where a decision stands, and whether the code follows it. */
  private static final Pattern STATUS =
      Pattern.compile(
          "(?m)^## Status\\s+(Proposed|Accepted, (not |partly )?implemented|Superseded by \\[?\\d{4})");

  @Test
  void numbersShouldCountFromOneWithoutHoles() {
    List<Integer> numbers =
        records().map(record -> Integer.valueOf(name(record).substring(0, 4))).toList();

    assertThat(numbers)
        .hasSizeGreaterThan(10)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordShouldHaveItsSectionsInOrder(Path record) {
    List<String> headings =
        HEADING
            .matcher(Checkout.text(record))
            .results()
            .map(heading -> heading.group(1))
            .filter(SECTIONS::contains)
            .toList();

    assertThat(headings).isEqualTo(SECTIONS);
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordShouldSayWhereItStands(Path record) {
    assertThat(Checkout.text(record)).containsPattern(STATUS);
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordShouldCarryItsNumberAndBeListed(Path record) {
    assertThat(Checkout.text(record)).startsWith("# " + name(record).substring(0, 4) + " ");
    assertThat(Checkout.text(record.resolveSibling("README.md")))
        .contains("](" + name(record) + ")");
  }

  private static Stream<Path> records() {
    return Checkout.files(Checkout.root().resolve("docs/adr"))
        .filter(file -> !name(file).equals("README.md"));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
