package ai.oddwons.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.util.List;

/** Who may know whom. Maven's module graph forbids much of this first; here is the rest. */
final class DependencyRules {
  private static final String[] LANGUAGE = {
    "java.lang",
    "java.math",
    "java.text",
    "java.time..",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    "java.nio.charset",
    "java.security",
    "org.jspecify.annotations"
  };

  /**
   * Distributions, special functions and linear programs, without the samplers, solvers and data
   * tools that come along.
   */
  private static final String[] MATHEMATICS = {
    "org.apache.commons.statistics.distribution",
    "org.apache.commons.numbers.gamma",
    "org.ojalgo.optimisation"
  };

  private static final String[] CONCURRENCY = {"java.util.concurrent.."};

  /** Reactor without its schedulers: where work runs is decided at the edge. */
  private static final String[] REACTOR = {
    "reactor.core",
    "reactor.core.publisher",
    "reactor.util.function",
    "reactor.util.context",
    "reactor.util.retry",
    "org.reactivestreams"
  };

  private static final String[] SPRING_MAGIC = {
    "org.springframework.boot..",
    "org.springframework.stereotype..",
    "org.springframework.context..",
    "org.springframework.beans..",
    "org.springframework.scheduling..",
    "org.springframework.transaction.annotation..",
    "org.springframework.web.bind.annotation..",
  };

  private DependencyRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Reactor-Stops-At-The-Domain",
            "the domain knows the language, mathematics and itself",
            DependencyRules::domain,
            "AsyncPrice",
            "StoredMarket"),
        HouseRule.of(
            "Application-Knows-No-Framework",
            "the application knows the domain and publishers",
            DependencyRules::application,
            "LoggingJob",
            "TimedJob"),
        HouseRule.of(
            "Ports-Know-No-Use-Case",
            "in-ports know neither out-ports nor use cases",
            DependencyRules::portIn,
            "AskStore"),
        HouseRule.of(
            "Ports-Know-No-Use-Case",
            "out-ports know neither in-ports nor use cases",
            DependencyRules::portOut,
            "KnowingPort"),
        HouseRule.of(
            "Ports-Know-No-Use-Case",
            "the model knows no ports",
            DependencyRules::model,
            "WiredModel"),
        HouseRule.of(
            "Ports-Know-No-Use-Case",
            "only bootstrap sees use cases",
            DependencyRules::useCases,
            "KnowingPort",
            "Shortcut"),
        HouseRule.of(
            "Dependencies-Point-Inward",
            "in-adapters know in-ports, model and domain",
            DependencyRules::adapterIn,
            "Shortcut",
            "StoreReader"),
        HouseRule.of(
            "Dependencies-Point-Inward",
            "out-adapters know out-ports, model and domain",
            DependencyRules::adapterOut,
            "Upwards"),
        HouseRule.of(
            "Dependencies-Point-Inward",
            "nobody knows bootstrap",
            DependencyRules::bootstrapOnTop,
            "Upwards"),
        HouseRule.of(
            "Adapters-Are-Strangers",
            "adapters know the shared HTTP library at most",
            DependencyRules::strangers,
            "Borrower",
            "Partisan"),
        HouseRule.of(
            "Spring-At-The-Edge",
            "only bootstrap and in-adapters have its annotations",
            DependencyRules::springAtTheEdge,
            "Annotated"),
        HouseRule.of(
            "Simulator-Shares-Nothing",
            "the simulator knows none of us",
            DependencyRules::simulator,
            "Informed"),
        HouseRule.of(
            "Simulator-Shares-Nothing",
            "neither do the embedded stores",
            DependencyRules::embedded,
            "Nosy"));
  }

  private static ArchRule domain(House house) {
    return classes()
        .that(house.in("domain"))
        .should()
        .onlyDependOnClassesThat(
            house
                .in("domain")
                .or(resideInAnyPackage(LANGUAGE))
                .or(resideInAnyPackage(MATHEMATICS)));
  }

  private static ArchRule application(House house) {
    return classes()
        .that(house.in("application"))
        .should()
        .onlyDependOnClassesThat(
            house
                .in("application", "domain")
                .or(resideInAnyPackage(LANGUAGE))
                .or(resideInAnyPackage(CONCURRENCY))
                .or(resideInAnyPackage(REACTOR))
                .or(type(InputStream.class)));
  }

  private static ArchRule portIn(House house) {
    return noClasses()
        .that(house.in("application.port.in"))
        .should()
        .dependOnClassesThat(house.in("application.port.out", "application.usecase"));
  }

  private static ArchRule portOut(House house) {
    return noClasses()
        .that(house.in("application.port.out"))
        .should()
        .dependOnClassesThat(house.in("application.port.in", "application.usecase"));
  }

  private static ArchRule model(House house) {
    return noClasses()
        .that(house.in("application.model"))
        .should()
        .dependOnClassesThat(house.in("application.port", "application.usecase"));
  }

  private static ArchRule useCases(House house) {
    return noClasses()
        .that(house.elsewhereThan("application.usecase", "bootstrap"))
        .should()
        .dependOnClassesThat(house.in("application.usecase"));
  }

  private static ArchRule adapterIn(House house) {
    return noClasses()
        .that(house.in("adapter.in"))
        .should()
        .dependOnClassesThat(
            house.elsewhereThan(
                "adapter.in", "application.port.in", "application.model", "domain"));
  }

  private static ArchRule adapterOut(House house) {
    return noClasses()
        .that(house.in("adapter.out"))
        .should()
        .dependOnClassesThat(
            house.elsewhereThan(
                "adapter.out", "application.port.out", "application.model", "domain"));
  }

  /** All may use the HTTP library that the venues share, which itself knows none of them. */
  private static ArchRule strangers(House house) {
    return slices()
        .matching(house.fullName("adapter.(*).(*).."))
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), house.in("adapter.out.http"));
  }

  private static ArchRule springAtTheEdge(House house) {
    return noClasses()
        .that(house.elsewhereThan("bootstrap", "adapter.in"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(SPRING_MAGIC));
  }

  private static ArchRule bootstrapOnTop(House house) {
    return noClasses()
        .that(house.elsewhereThan("bootstrap"))
        .should()
        .dependOnClassesThat(house.in("bootstrap"));
  }

  /** A second reading of the wire, so that a mistake of the adapters cannot hide in it. */
  private static ArchRule simulator(House house) {
    return noClasses()
        .that(house.in("simulator"))
        .should()
        .dependOnClassesThat(house.elsewhereThan("simulator"));
  }

  private static ArchRule embedded(House house) {
    return noClasses()
        .that(house.in("embedded"))
        .should()
        .dependOnClassesThat(house.elsewhereThan("embedded"));
  }
}
