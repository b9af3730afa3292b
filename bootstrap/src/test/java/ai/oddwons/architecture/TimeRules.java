package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.method;
import static ai.oddwons.architecture.Conditions.notReach;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.lang.ArchRule;
import java.text.DateFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Time and chance come from outside. */
final class TimeRules {
  private TimeRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Time-Is-Injected",
            "nobody asks the machine for time or for a name",
            TimeRules::injected,
            "ClockReader",
            "SelfNamed",
            "Stopwatch"),
        HouseRule.of(
            "Moments-Have-A-Zone",
            "no LocalDateTime, Date or Calendar",
            TimeRules::zoned,
            "OldTimer",
            "ZonelessTime"));
  }

  /**
   * Two places beside bootstrap: the wait for an embedded server, which is real time whatever the
   * clock says, and the default of the simulator's clock, its one injected place.
   */
  private static ArchRule injected(House house) {
    return classes()
        .that(house.elsewhereThan("bootstrap"))
        .and(house.isNot("embedded.Deadline"))
        .and(house.isNot("simulator.SimulatorSettings"))
        .should(
            notReach(
                currentMoment()
                    .or(method(System.class, "currentTimeMillis", "nanoTime"))
                    .or(method(UUID.class, "randomUUID"))
                    .or(method(InstantSource.class, "system"))
                    .or(
                        method(
                            Clock.class,
                            "system",
                            "systemUTC",
                            "systemDefaultZone",
                            "tickMillis",
                            "tickSeconds",
                            "tickMinutes"))));
  }

  /** {@code Instant.now()} and its cousins, unless they are given a clock. */
  private static DescribedPredicate<CodeUnitAccessTarget> currentMoment() {
    return DescribedPredicate.describe(
        "now() of java.time",
        target ->
            target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream()
                    .noneMatch(type -> type.isAssignableTo(InstantSource.class)));
  }

  private static ArchRule zoned(House house) {
    return noClasses()
        .that(house.in(""))
        .should()
        .dependOnClassesThat(
            belongToAnyOf(Date.class, Calendar.class, DateFormat.class, LocalDateTime.class));
  }
}
