package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.lacking;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What a module shows of itself. */
final class VisibilityRules {
  private VisibilityRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Ports-Know-No-Use-Case",
            "public use cases are final",
            VisibilityRules::finalUseCases,
            "OpenService"),
        HouseRule.of(
            "Adapters-Show-Ports-Only",
            "public is what makes or sets up a port",
            VisibilityRules::narrowAdapters,
            "Leak",
            "WireMarket"));
  }

  private static ArchRule finalUseCases(House house) {
    return classes()
        .that(house.in("application.usecase"))
        .and(modifier(PUBLIC))
        .should(
            lacking(
                "be final",
                origin ->
                    origin.getModifiers().contains(FINAL) || origin.isInterface()
                        ? Stream.empty()
                        : Stream.of(origin.getName())));
  }

  /**
   * Public are implementations of ports, factories of them, and the settings these take; so wire
   * records are not. The HTTP library is shared and therefore public. Migrations serve no use case
   * and so no port: bootstrap runs them before there is anything to use. The name of a language
   * model is read by bootstrap as a setting.
   */
  private static ArchRule narrowAdapters(House house) {
    DescribedPredicate<JavaClass> port = house.in("application.port.out");
    return classes()
        .that(house.in("adapter.out"))
        .and(DescribedPredicate.not(house.in("adapter.out.http")))
        .and(TOP_LEVEL_CLASSES)
        .and(modifier(PUBLIC))
        .and(house.isNot("adapter.out.postgres.Migrations"))
        .and(house.isNot("adapter.out.groq.GroqModel"))
        .should(
            lacking(
                "be a port's implementation, its factory or its settings",
                origin ->
                    implementsOne(origin, port) || makesOne(origin, port) || isSettings(origin)
                        ? Stream.empty()
                        : Stream.of(origin.getName())));
  }

  private static boolean implementsOne(JavaClass origin, DescribedPredicate<JavaClass> port) {
    return origin.getAllRawInterfaces().stream().anyMatch(port);
  }

  /** It opens itself and hands out ports. */
  private static boolean makesOne(JavaClass origin, DescribedPredicate<JavaClass> port) {
    return publicMethods(origin)
            .filter(method -> method.getModifiers().contains(STATIC))
            .anyMatch(method -> method.getRawReturnType().equals(origin))
        && publicMethods(origin)
            .filter(method -> !method.getModifiers().contains(STATIC))
            .anyMatch(method -> port.test(method.getRawReturnType()));
  }

  private static Stream<JavaMethod> publicMethods(JavaClass origin) {
    return origin.getMethods().stream().filter(method -> method.getModifiers().contains(PUBLIC));
  }

  /** A record named for it, or the type of a part of such a record. */
  private static boolean isSettings(JavaClass origin) {
    return (origin.isRecord() && origin.getSimpleName().endsWith("Settings"))
        || origin.getDirectDependenciesToSelf().stream()
            .map(dependency -> dependency.getOriginClass())
            .filter(user -> !user.equals(origin) && user.isRecord())
            .filter(user -> hasPart(user, origin))
            .anyMatch(VisibilityRules::isSettings);
  }

  private static boolean hasPart(JavaClass whole, JavaClass part) {
    return whole.getFields().stream()
        .anyMatch(field -> field.getType().getAllInvolvedRawTypes().contains(part));
  }
}
