package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.lacking;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How packages are made. */
final class PackageRules {
  private PackageRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Null-Is-Declared",
            "every package is null-marked",
            PackageRules::nullMarked,
            "Unmarked"),
        HouseRule.of(
            "No-Cycles",
            "packages know each other one way only",
            PackageRules::acyclic,
            "Chicken"));
  }

  static ArchRule nullMarked(House house) {
    return classes()
        .that(house.in(""))
        .should(
            lacking(
                "be in a package with @NullMarked",
                origin -> isNullMarked(origin) ? Stream.empty() : Stream.of(origin.getName())));
  }

  private static boolean isNullMarked(JavaClass origin) {
    return origin
        .getPackage()
        .tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }

  /** Over the whole house, which includes each module. */
  private static ArchRule acyclic(House house) {
    return slices().matching(house.fullName("(**)")).should().beFreeOfCycles();
  }
}
