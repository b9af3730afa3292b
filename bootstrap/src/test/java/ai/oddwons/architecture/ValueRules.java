package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.lacking;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What a value looks like. */
final class ValueRules {
  private ValueRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Whole-Numbers-Inside",
            "no double and no float in pricing and fees",
            ValueRules::wholeNumbers,
            "RoughFee",
            "RoughPrice"),
        HouseRule.of(
            "Unchanging-Domain", "classes are final or sealed", ValueRules::closed, "OpenClass"),
        HouseRule.of(
            "Confined-State",
            "fields of the domain are final outside the rooms of detector state",
            ValueRules::unchanging,
            "Counter"),
        HouseRule.of(
            "Unchanging-Domain",
            "equals and hashCode come together",
            ValueRules::equality,
            "HalfEqual",
            "HalfHashed"),
        HouseRule.of(
            "Platform-Is-A-Value",
            "no class elsewhere holds the name of a venue",
            PlatformNames::rule,
            "PlatformSwitch"));
  }

  private static ArchRule wholeNumbers(House house) {
    return classes()
        .that(house.in("domain.pricing", "domain.fees"))
        .should(lacking("have no double and no float", ValueRules::fractions));
  }

  private static Stream<String> fractions(JavaClass origin) {
    Stream<String> fields =
        origin.getFields().stream()
            .filter(field -> isFraction(field.getRawType()))
            .map(JavaField::getFullName);
    Stream<String> codeUnits =
        origin.getCodeUnits().stream()
            .filter(unit ->
                isFraction(unit.getRawReturnType())
                    || unit.getRawParameterTypes().stream().anyMatch(ValueRules::isFraction))
            .map(unit -> unit.getFullName());
    return Stream.concat(fields, codeUnits);
  }

  private static boolean isFraction(JavaClass type) {
    JavaClass single = type.getBaseComponentType();
    return Stream.of(double.class, float.class, Double.class, Float.class)
        .anyMatch(single::isEquivalentTo);
  }

  private static ArchRule closed(House house) {
    return classes()
        .that(house.in("domain"))
        .should(
            lacking(
                "be final or sealed",
                origin ->
                    isClosed(origin.reflect()) ? Stream.empty() : Stream.of(origin.getName())));
  }

  /**
   * An interface is open on purpose; an enum with bodies is sealed by the compiler, which also adds
   * classes of its own for a switch over an enum.
   */
  private static boolean isClosed(Class<?> type) {
    return type.isInterface()
        || type.isSynthetic()
        || type.isEnum()
        || type.isSealed()
        || java.lang.reflect.Modifier.isFinal(type.getModifiers());
  }

  /** Where columns of plain numbers are kept, mutable and each with one owner. */
  private static ArchRule unchanging(House house) {
    return classes()
        .that(
            house
                .in("domain")
                .and(
                    not(
                        house.in(
                            "domain.pattern.column",
                            "domain.pattern.alarm",
                            "domain.pattern.evaluation"))))
        .should(
            lacking(
                "have final fields only",
                origin ->
                    origin.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaField::getFullName)));
  }

  private static ArchRule equality(House house) {
    return classes()
        .that(house.in(""))
        .should(
            lacking(
                "declare equals and hashCode, or neither",
                origin ->
                    declares(origin, "equals", 1) == declares(origin, "hashCode", 0)
                        ? Stream.empty()
                        : Stream.of(origin.getName())));
  }

  private static boolean declares(JavaClass origin, String name, int parameters) {
    return origin.getMethods().stream()
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> method.getName().equals(name))
        .map(JavaMethod::getRawParameterTypes)
        .anyMatch(types -> types.size() == parameters);
  }
}
