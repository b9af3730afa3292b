package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.method;
import static ai.oddwons.architecture.Conditions.notReach;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.reactivestreams.Publisher;

/** Nobody waits, and only the edge subscribes. */
final class ReactiveRules {
  private ReactiveRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.of(
            "Never-Block", "nobody waits for a publisher", ReactiveRules::neverBlock, "Blocker"),
        HouseRule.of(
            "Sleep-Only-In-Deadline",
            "no other class sleeps",
            ReactiveRules::neverSleep,
            "Sleeper"),
        HouseRule.of(
            "Join-Only-In-Job-Process",
            "no other class waits for a future",
            ReactiveRules::neverJoin,
            "Joiner"),
        HouseRule.of(
            "Subscribe-At-The-Edge",
            "only cron and bootstrap subscribe",
            ReactiveRules::subscribeAtTheEdge,
            "Subscriber"),
        HouseRule.of(
            "Schedulers-At-The-Edge",
            "the application knows no scheduler",
            ReactiveRules::stayOnTheThread,
            "TimedJob"));
  }

  private static ArchRule neverBlock(House house) {
    return classes()
        .that(house.in(""))
        .should(
            notReach(
                method(
                    Publisher.class,
                    "block",
                    "blockFirst",
                    "blockLast",
                    "blockOptional",
                    "toIterable",
                    "toStream")));
  }

  /** The embedded servers are processes of the system, started before anything reactive runs. */
  private static ArchRule neverSleep(House house) {
    return classes()
        .that(house.in(""))
        .and(house.isNot("embedded.Deadline"))
        .should(notReach(method(Thread.class, "sleep")));
  }

  /** A command line has to wait for its job somewhere. */
  private static ArchRule neverJoin(House house) {
    return classes()
        .that(house.in(""))
        .and(house.isNot("adapter.in.cron.JobProcess"))
        .should(notReach(method(CompletableFuture.class, "join").or(method(Future.class, "get"))));
  }

  private static ArchRule subscribeAtTheEdge(House house) {
    return classes()
        .that(house.elsewhereThan("adapter.in.cron", "bootstrap"))
        .should(notReach(method(Publisher.class, "subscribe", "subscribeWith", "connect")));
  }

  private static ArchRule stayOnTheThread(House house) {
    return noClasses()
        .that(house.in("application"))
        .should()
        .dependOnClassesThat(resideInAPackage("reactor.core.scheduler.."));
  }
}
