package ai.oddwons.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigurationReaderTest {

  @Test
  void readShouldNeedNothingInDevelopment() {
    Configuration configuration = ConfigurationReader.read(Map.of());

    assertThat(configuration.stage()).isEqualTo(Stage.DEVELOPMENT);
    assertThat(configuration.port()).isEqualTo(8080);
    assertThat(configuration.databases().database()).isEmpty();
    assertThat(configuration.logging().format()).isEqualTo(LogFormat.TEXT);
    assertThat(configuration.venues().kalshi().baseUrl())
        .isEqualTo(URI.create("https://external-api.kalshi.com/trade-api/v2"));
    assertThat(configuration.venues().kalshi().readTokens()).isEqualTo(200);
  }

  @Test
  void readShouldTakeTheReadBudgetOfTheAccount() {
    assertThat(
            ConfigurationReader.read(Map.of("KALSHI_READ_TOKENS", "4800"))
                .venues()
                .kalshi()
                .readTokens())
        .isEqualTo(4_800);
  }

  @Test
  void readShouldTakeABlankVariableForUnset() {
    assertThat(ConfigurationReader.read(Map.of("PORT", " ")).port()).isEqualTo(8080);
  }

  @ParameterizedTest
  @CsvSource({
    "ENVIRONMENT, staging",
    "PORT, http",
    "PORT, 65536",
    "TRUSTED_PROXIES, all",
    "DATABASE_READ_URL, postgresql://replica/db",
    "LOG_LEVEL, loud",
    "LOG_FORMAT, xml",
    "KALSHI_BASE_URL, kalshi.com",
    "KALSHI_BASE_URL, ftp://kalshi.com",
    "KALSHI_READ_TOKENS, basic",
    "KALSHI_READ_TOKENS, 9",
    "KALSHI_READ_TOKENS, 12001",
    "POLYMARKET_GAMMA_URL, http://",
    "POLYMARKET_WS_URL, https://host",
    "CORS_ORIGINS, bare.example",
    "AI_ANALYSIS_ENABLED, perhaps",
    "ACCESS_TOKEN_EXPIRE_MINUTES, 77777",
    "JWT_ALGORITHM, none"
  })
  void readShouldNameTheVariableThatIsWrongAndNeverItsValue(String name, String value) {
    assertThatThrownBy(() -> ConfigurationReader.read(Map.of(name, value)))
        .isInstanceOf(Misconfigured.class)
        .hasMessageStartingWith(name + " ")
        .satisfies(
            wrong -> assertThat(wrong.getMessage().substring(name.length())).doesNotContain(value));
  }

  @Test
  void readShouldTellAllFaultsAtOnce() {
    Map<String, String> environment = new HashMap<>();
    environment.put("PORT", "x");
    environment.put("LOG_LEVEL", "x");

    assertThatThrownBy(() -> ConfigurationReader.read(environment))
        .hasMessageContaining("PORT ")
        .hasMessageContaining("LOG_LEVEL ");
  }

  @Test
  void readShouldWantAKeyIdAndItsPrivateKeyTogether() {
    assertThatThrownBy(() -> ConfigurationReader.read(Map.of("KALSHI_API_KEY_ID", "id")))
        .isInstanceOf(Misconfigured.class)
        .hasMessageStartingWith("KALSHI_PRIVATE_KEY ");
  }

  @Test
  void readShouldRefuseTheEmbeddedDatabaseInProduction() {
    assertThatThrownBy(() -> ConfigurationReader.read(Map.of("ENVIRONMENT", "production")))
        .isInstanceOf(Misconfigured.class)
        .hasMessageStartingWith("DATABASE_URL ");
  }

  @Test
  void configurationShouldNotPrintItsSecrets() {
    Map<String, String> environment =
        Map.of("DATABASE_URL", "postgresql://u:hidden@h/d", "GROQ_API_KEY", "hidden");

    assertThat(ConfigurationReader.read(environment).toString()).doesNotContain("hidden");
  }

  @ParameterizedTest
  @CsvSource({"'', false", "short, false", "0123456789abcdef0123456789abcdef, true"})
  void servingShouldNeedAStrongSecretInProduction(String secret, boolean good) {
    Map<String, String> environment =
        Map.of(
            "ENVIRONMENT", "production", "DATABASE_URL", "postgresql://h/d", "JWT_SECRET", secret);
    Configuration configuration = ConfigurationReader.read(environment);

    if (good) {
      ServingRequirements.check(configuration);
    } else {
      assertThatThrownBy(() -> ServingRequirements.check(configuration))
          .isInstanceOf(Misconfigured.class)
          .hasMessageStartingWith("JWT_SECRET ");
    }
  }
}
