package ai.oddwons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {

  private static List<HouseRule> rules() {
    return Stream.of(
            DependencyRules.all(),
            VisibilityRules.all(),
            ReactiveRules.all(),
            PortRules.all(),
            ValueRules.all(),
            TimeRules.all(),
            PackageRules.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HouseRule> testRules() {
    return TestRules.all();
  }

  static List<HouseRule> allRules() {
    return Stream.concat(rules().stream(), testRules().stream()).toList();
  }

  /** Made for it, so that the house has heard all names that they name. */
  private static List<ArchRule> rulesFor(House house) {
    return rules().stream().map(rule -> rule.rule().apply(house)).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleShouldHoldInTheHouse(HouseRule rule) {
    rule.checkOn(House.real());
  }

  @ParameterizedTest
  @MethodSource("testRules")
  void ruleShouldHoldInTheTests(HouseRule rule) {
    rule.checkOn(House.tests());
  }

  @ParameterizedTest
  @MethodSource("allRules")
  void ruleShouldCatchWhatIsPlantedAndNothingElse(HouseRule rule) {
    assertThat(rule.culprits()).isNotEmpty();
    assertThat(rule.caughtIn(House.planted())).isEqualTo(rule.culprits());
  }

  /** A rule about a room that nobody lives in, or that was renamed, would hold for ever. */
  @Test
  void roomShouldBeLivedInWhenARuleNamesIt() {
    House house = House.real();

    assertThat(rulesFor(house)).isNotEmpty();
    assertThat(house.namedRooms())
        .hasSizeGreaterThan(10)
        .allSatisfy(room ->
            assertThat(house.classes().stream().filter(house.in(room)))
                .as(room)
                .anyMatch(found -> !found.getSimpleName().equals("package-info")));
  }

  /** An exception for a class that is gone would wait for the next one of its name. */
  @Test
  void classShouldBeThereWhenARuleExceptsIt() {
    House house = House.real();

    assertThat(rulesFor(house)).isNotEmpty();
    assertThat(house.namedClasses())
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(house.classes().contain(house.fullName(name))).as(name).isTrue());
  }

  @Test
  void plantedClassShouldBeOfUseToARule() {
    Set<String> culprits =
        allRules().stream()
            .flatMap(rule -> rule.culprits().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(culprits)
        .allSatisfy(culprit ->
            assertThat(House.planted().classes().stream().map(JavaClass::getName))
                .anyMatch(planted -> planted.matches(".*[.$]" + culprit)));
  }

  /** Else the rules for tests would hold because there is nothing to read. */
  @Test
  void testsShouldBeReadOfEachModuleThatHasSome() {
    assertThat(Checkout.modules())
        .hasSizeGreaterThan(10)
        .filteredOn(module -> Files.isDirectory(module.resolve("src/test/java")))
        .contains(Checkout.root().resolve("bootstrap"))
        .allSatisfy(module -> assertThat(module.resolve("target/test-classes")).isDirectory());
    assertThat(House.tests().classes().contain(getClass().getName())).isTrue();
  }

  @Test
  void sentenceShouldBelongToOneRule() {
    assertThat(allRules()).extracting(HouseRule::toString).doesNotHaveDuplicates();
  }
}
