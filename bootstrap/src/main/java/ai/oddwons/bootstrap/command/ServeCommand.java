package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.config.ServingRequirements;
import ai.oddwons.bootstrap.wiring.Service;
import ai.oddwons.bootstrap.wiring.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the API and the dashboard, and nothing else. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the API and the dashboard until it is told to stop.")
public final class ServeCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = PortConverter.class,
      description = "instead of PORT; 0 for any free one")
  private @Nullable Integer port;

  public ServeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Configuration read = environment.configuration();
    ServingRequirements.check(read);
    Configuration configuration = port == null ? read : read.withPort(port);
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (Termination termination = environment.termination();
        Service service =
            Service.openMigrated(configuration, options.folder(), Service.Plan.SERVICE, meters);
        WebServer server = WebServer.start(configuration, service, meters)) {
      environment.console(spec).say("serving http://localhost:" + server.port());
      termination.await();
      return ExitCode.OK.code();
    }
  }
}
