package ai.oddwons.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions that many rules are made of. */
final class Conditions {
  private Conditions() {}

  /**
   * Neither calls nor refers to such a method or constructor; ArchUnit's own condition overlooks
   * {@code X::m}.
   */
  static ArchCondition<JavaClass> notReach(DescribedPredicate<CodeUnitAccessTarget> forbidden) {
    return lacking(
        "not reach " + forbidden.getDescription(),
        origin ->
            Stream.of(origin.getCodeUnitCallsFromSelf(), origin.getCodeUnitReferencesFromSelf())
                .flatMap(Collection::stream)
                .filter(access -> forbidden.test(access.getTarget()))
                .map(JavaAccess::getDescription));
  }

  /** A condition that fails once for each fault found in a class. */
  static ArchCondition<JavaClass> lacking(
      String description, Function<JavaClass, Stream<String>> faults) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        faults
            .apply(origin)
            .forEach(fault -> events.add(SimpleConditionEvent.violated(origin, fault)));
      }
    };
  }

  /** A method of this name, declared by the type or by one above or below it. */
  static DescribedPredicate<CodeUnitAccessTarget> method(Class<?> owner, String... names) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + " " + String.join("/", names),
        target ->
            Stream.of(names).anyMatch(target.getName()::equals)
                && target.getOwner().isAssignableTo(owner));
  }
}
