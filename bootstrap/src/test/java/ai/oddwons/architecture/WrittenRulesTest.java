package ai.oddwons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that are tested and the rules that are written down are the same. */
final class WrittenRulesTest {
  private static final Pattern ENTRY = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*: (\\S.*)$");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]*(-[A-Za-z]+)+");
  private static final Pattern TESTED_HERE = Pattern.compile("\\[[^]]*\\bArchUnit\\b[^]]*]\\s*$");

  @Test
  void ruleShouldHaveANameOfItsOwnToBeCitedBy() {
    List<String> names =
        entries().stream().map(entry -> entry.group(1)).filter(NAME.asMatchPredicate()).toList();

    assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void ruleThatIsTestedShouldBeWrittenDown() {
    assertThat(written(Pattern.compile(""))).containsAll(tested());
  }

  @Test
  void ruleThatIsWrittenDownAsTestedShouldBeTested() {
    assertThat(tested()).isEqualTo(written(TESTED_HERE));
  }

  private static Set<String> tested() {
    return ArchitectureTest.allRules().stream()
        .map(HouseRule::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the entries in whose text something is found. */
  private static Set<String> written(Pattern found) {
    return entries().stream()
        .filter(entry -> found.matcher(entry.group(2)).find())
        .map(entry -> entry.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<MatchResult> entries() {
    String text = Checkout.text(Checkout.root().resolve("docs/house-rules.md"));
    return ENTRY.matcher(text).results().toList();
  }
}
