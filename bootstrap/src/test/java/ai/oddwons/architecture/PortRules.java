package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.lacking;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the ports look like. A port is a top-level interface; what is nested in it is its
 * vocabulary.
 */
final class PortRules {
  private PortRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Empty-Means-Absent",
            "publishers carry neither Optional nor Publisher nor Object",
            PortRules::plainElements,
            "MaybePort",
            "NestedPort",
            "VaguePort"),
        HouseRule.of(
            "Lazy-Ports",
            "out-ports answer with Mono or Flux",
            PortRules::publishers,
            "EagerPort"));
  }

  private static ArchRule plainElements(House house) {
    return portsIn(house, "application.port.in", "application.port.out")
        .should(
            lacking(
                "publish neither Optional nor Publisher nor Object",
                port ->
                    port.getMethods().stream()
                        .filter(PortRules::publishesWrapped)
                        .map(JavaMethod::getFullName)));
  }

  /** A raw record is a value that is written out late, not a question to the outside. */
  private static ArchRule publishers(House house) {
    return portsIn(house, "application.port.out")
        .and(house.isNot("application.port.out.RawRecord"))
        .should(
            lacking(
                "answer with Mono or Flux",
                port ->
                    port.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !isPublisher(method.getRawReturnType()))
                        .map(JavaMethod::getFullName)));
  }

  private static GivenClassesConjunction portsIn(House house, String... rooms) {
    return classes()
        .that(house.in(rooms))
        .and(TOP_LEVEL_CLASSES)
        .and(INTERFACES)
        .and(describe("ports", port -> !port.getSimpleName().equals("package-info")));
  }

  private static boolean isPublisher(JavaClass type) {
    return type.isEquivalentTo(Mono.class) || type.isEquivalentTo(Flux.class);
  }

  private static boolean publishesWrapped(JavaMethod method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
        .anyMatch(PortRules::isPublisherOfWrapped);
  }

  private static boolean isPublisherOfWrapped(JavaType type) {
    return type.toErasure().isAssignableTo(Publisher.class)
        && (!(type instanceof JavaParameterizedType parameterized)
            || parameterized.getActualTypeArguments().stream()
                .flatMap(PortRules::involved)
                .anyMatch(PortRules::isWrapper));
  }

  /** A wildcard involves nothing by itself, yet stands for any Object. */
  private static Stream<JavaClass> involved(JavaType element) {
    return Stream.concat(Stream.of(element.toErasure()), element.getAllInvolvedRawTypes().stream());
  }

  private static boolean isWrapper(JavaClass element) {
    return element.isEquivalentTo(Object.class)
        || element.isEquivalentTo(Optional.class)
        || element.isAssignableTo(Publisher.class);
  }
}
