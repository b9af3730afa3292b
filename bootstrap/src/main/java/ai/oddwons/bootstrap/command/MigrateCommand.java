package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.adapter.out.postgres.PoolSettings;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.wiring.StoreAddresses;
import ai.oddwons.bootstrap.wiring.StoreConnections;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code migrate}: the database schema to the newest version. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = "Brings the database schema to the newest version.")
public final class MigrateCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  public MigrateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Configuration configuration = environment.configuration();
    StoreAddresses addresses = StoreAddresses.of(configuration.databases());
    try (StoreConnections stores =
        StoreConnections.open(
            addresses, options.folder(), PoolSettings.forJob(), InstantSource.system())) {
      List<String> applied = stores.migrate();
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          applied.isEmpty()
              ? "migrate: the schema is up to date"
              : "migrate: applied version " + String.join(", ", applied));
      out.flush();
      return ExitCode.OK.code();
    }
  }
}
