package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.out.groq.GroqModel;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.config.Secret;
import ai.oddwons.bootstrap.wiring.StoreAddresses;
import ai.oddwons.bootstrap.wiring.StoreFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The configuration for people, one line each, without secrets. */
final class ConfigurationLines {
  private ConfigurationLines() {}

  static List<String> of(Configuration configuration, StoreFolder folder) {
    StoreAddresses addresses = StoreAddresses.of(configuration.databases());
    String embedded = "embedded in " + folder.path().toAbsolutePath().normalize();
    return List.of(
        line("environment", configuration.stage().name().toLowerCase(Locale.ROOT)),
        line(
            "database",
            addresses.configuredDatabase() == null
                ? embedded
                : addresses.configuredDatabase().toString()),
        line(
            "redis",
            addresses.configuredRedis() == null
                ? embedded
                : addresses.configuredRedis().toString()),
        line("kalshi", configuration.venues().kalshi().baseUrl().toString()),
        line("polymarket", configuration.venues().polymarket().gamma().toString()),
        line("model", model(configuration.model())));
  }

  private static String model(Configuration.Model model) {
    if (!model.enabled()) {
      return "switched off";
    }
    String name = GroqModel.of(model.name()).toString();
    return name + (isSet(model.apiKey()) ? " at " + model.baseUrl() : ", no key");
  }

  private static boolean isSet(Optional<Secret> secret) {
    return secret.isPresent();
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-12s %s", name, value);
  }
}
