package ai.oddwons.bootstrap;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The root command. It does nothing by itself but say what there is. */
@Command(
    name = "oddwons",
    mixinStandardHelpOptions = true,
    versionProvider = OddWons.BuildVersion.class,
    description = "Prediction-market intelligence over Kalshi and Polymarket.")
public final class OddWons {

  private OddWons() {}

  /** Runs one command and leaves with its exit code: 0 done, 1 failed, 2 misconfigured. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new OddWons()).execute(arguments));
  }

  /** The version in the manifest of the jar this was started from. */
  static final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = OddWons.class.getPackage().getImplementationVersion();
      return new String[] {"oddwons " + (version == null ? "(not packaged)" : version)};
    }
  }
}
