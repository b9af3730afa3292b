package ai.oddwons.bootstrap.command;

import ai.oddwons.bootstrap.wiring.StoreFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that touches the stores understands. */
public final class GlobalOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:ODDWONS_DATA:-./data}",
      description =
          "where the embedded stores keep their data, unless DATABASE_URL and REDIS_URL are set"
              + " (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  StoreFolder folder() {
    return new StoreFolder(data);
  }
}
