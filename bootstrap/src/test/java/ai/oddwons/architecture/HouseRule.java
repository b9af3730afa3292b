package ai.oddwons.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One rule of the house, or one of several that make it up.
 *
 * @param name the name under which {@code docs/house-rules.md} explains it
 * @param sentence what of it is asked here
 * @param rule the rule for a house, the real one or the planted one
 * @param culprits the simple names of all planted classes that break it, at least one
 */
record HouseRule(
    String name, String sentence, Function<House, ArchRule> rule, Set<String> culprits) {
  private static final Pattern PLANTED =
      Pattern.compile("architecture\\.planted(?:\\.[a-z]+)+\\.(?:[A-Z]\\w*\\$)?([A-Z]\\w*)");

  static HouseRule of(
      String name, String sentence, Function<House, ArchRule> rule, String... culprits) {
    return new HouseRule(name, sentence, rule, Set.copyOf(Arrays.asList(culprits)));
  }

  void checkOn(House house) {
    rule.apply(house).as(toString()).check(house.classes());
  }

  /** Which planted classes it catches: the first that each line of its report names. */
  Set<String> caughtIn(House planted) {
    EvaluationResult result = rule.apply(planted).evaluate(planted.classes());
    return result.getFailureReport().getDetails().stream()
        .map(HouseRule::culprit)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String culprit(String line) {
    Matcher matcher = PLANTED.matcher(line);
    return matcher.find() ? matcher.group(1) : line;
  }

  @Override
  public String toString() {
    return name + ": " + sentence;
  }
}
