package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.lacking;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;

/** What tests are called and what they need. They hold for the test classes of all modules. */
final class TestRules {
  private static final Pattern SENTENCE = Pattern.compile("[a-z]\\w*Should[A-Z]\\w*");

  private static final DescribedPredicate<JavaClass> WITH_TESTS =
      describe("classes with tests", origin -> tests(origin).findAny().isPresent());

  private TestRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Names-Say-Should",
            "tests are called for their kind",
            TestRules::kinds,
            "Prober",
            "SharedTest"),
        HouseRule.of(
            "Names-Say-Should",
            "test methods say what should be",
            TestRules::sentences,
            "CurtTest"),
        HouseRule.of("Names-Say-Should", "test classes are final", TestRules::closed, "OpenTest"),
        HouseRule.of(
            "Names-Say-Should", "what needs a store is an XIT", TestRules::stores, "StoreTest"),
        HouseRule.of(
            "Null-Is-Declared",
            "packages of tests are null-marked too",
            PackageRules::nullMarked,
            "Unmarked"));
  }

  /** A contract is an interface, and only a contract is one. */
  private static ArchRule kinds(House house) {
    return classes()
        .that(house.in(""))
        .and(WITH_TESTS)
        .should(
            lacking(
                "be called XTest, XIT or, as interfaces, XContract",
                origin -> isOfItsKind(origin) ? Stream.empty() : Stream.of(origin.getName())));
  }

  private static boolean isOfItsKind(JavaClass origin) {
    String name = origin.getSimpleName();
    return origin.isInterface()
        ? name.endsWith("Contract")
        : name.endsWith("Test") || name.endsWith("IT");
  }

  private static ArchRule sentences(House house) {
    return classes()
        .that(house.in(""))
        .and(WITH_TESTS)
        .should(
            lacking(
                "have methods called xShouldY",
                origin ->
                    tests(origin)
                        .filter(test -> !SENTENCE.matcher(test.getName()).matches())
                        .map(JavaMethod::getFullName)));
  }

  private static ArchRule closed(House house) {
    return classes()
        .that(house.in(""))
        .and(WITH_TESTS)
        .should(
            lacking(
                "be final, unless they are interfaces",
                origin ->
                    origin.isInterface() || origin.getModifiers().contains(JavaModifier.FINAL)
                        ? Stream.empty()
                        : Stream.of(origin.getName())));
  }

  private static ArchRule stores(House house) {
    return noClasses()
        .that(house.in(""))
        .and(describe("XTest", origin -> origin.getSimpleName().endsWith("Test")))
        .should()
        .transitivelyDependOnClassesThat(house.in("embedded.testing"));
  }

  private static Stream<JavaMethod> tests(JavaClass origin) {
    return origin.getMethods().stream()
        .filter(method -> method.isMetaAnnotatedWith(Testable.class));
  }
}
