package ai.oddwons.bootstrap.config;

import ai.oddwons.bootstrap.config.Configuration.Databases;
import ai.oddwons.bootstrap.config.Configuration.Kalshi;
import ai.oddwons.bootstrap.config.Configuration.Logging;
import ai.oddwons.bootstrap.config.Configuration.Model;
import ai.oddwons.bootstrap.config.Configuration.Polymarket;
import ai.oddwons.bootstrap.config.Configuration.Venues;
import ai.oddwons.bootstrap.config.Configuration.Web;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the environment whole, so that one start shows every fault in it. */
public final class ConfigurationReader {
  private static final URI KALSHI = URI.create("https://external-api.kalshi.com/trade-api/v2");
  private static final URI GAMMA = URI.create("https://gamma-api.polymarket.com");
  private static final URI CLOB = URI.create("https://clob.polymarket.com");
  private static final URI DATA = URI.create("https://data-api.polymarket.com");
  private static final URI GROQ = URI.create("https://api.groq.com/openai/v1");
  private static final String DEFAULT_MODEL = "gpt-oss-20b-128k";
  private static final int MOST_PROXIES = 10;

  /** What Kalshi gives an account of the Basic tier, and one of the highest. */
  private static final int BASIC_READ_TOKENS = 200;

  private static final int MOST_READ_TOKENS = 12_000;

  /** With less a second, a single read would have to be saved up for. */
  private static final int ONE_READ_TOKENS = 10;

  private final Variables variables;

  private ConfigurationReader(Map<String, String> environment) {
    this.variables = new Variables(environment);
  }

  /** Throws {@link Misconfigured} with one line per fault; no line shows a value. */
  public static Configuration read(Map<String, String> environment) {
    return new ConfigurationReader(environment).read();
  }

  private Configuration read() {
    Stage stage = variables.choice("ENVIRONMENT", Stage.class, Stage.DEVELOPMENT);
    Configuration configuration =
        new Configuration(
            stage,
            variables.integer("PORT", 8080, 0, 65_535),
            logging(stage),
            databases(),
            new Venues(kalshi(), polymarket()),
            model(),
            web());
    requireInProduction(configuration);
    variables.check();
    return configuration;
  }

  private Logging logging(Stage stage) {
    LogFormat usual = stage == Stage.PRODUCTION ? LogFormat.JSON : LogFormat.TEXT;
    return new Logging(
        variables.choice("LOG_LEVEL", LogLevel.class, LogLevel.INFO),
        variables.choice("LOG_FORMAT", LogFormat.class, usual));
  }

  private Databases databases() {
    Databases databases =
        new Databases(
            variables.secret("DATABASE_URL"),
            variables.secret("DATABASE_READ_URL"),
            variables.secret("REDIS_URL"));
    if (databases.databaseRead().isPresent() && databases.database().isEmpty()) {
      variables.fault("DATABASE_READ_URL", "needs DATABASE_URL: a replica repeats that database");
    }
    return databases;
  }

  private Kalshi kalshi() {
    Optional<String> keyId = variables.text("KALSHI_API_KEY_ID");
    Optional<Secret> privateKey = variables.secret("KALSHI_PRIVATE_KEY");
    if (keyId.isPresent() != privateKey.isPresent()) {
      variables.fault(
          keyId.isPresent() ? "KALSHI_PRIVATE_KEY" : "KALSHI_API_KEY_ID",
          "must be set too: a key id and its private key belong together");
    }
    variables.address("KALSHI_WS_URL", "ws", "wss");
    return new Kalshi(
        variables.webAddress("KALSHI_BASE_URL", KALSHI),
        keyId,
        privateKey,
        variables.integer(
            "KALSHI_READ_TOKENS", BASIC_READ_TOKENS, ONE_READ_TOKENS, MOST_READ_TOKENS));
  }

  private Polymarket polymarket() {
    variables.address("POLYMARKET_WS_URL", "ws", "wss");
    return new Polymarket(
        variables.webAddress("POLYMARKET_GAMMA_URL", GAMMA),
        variables.webAddress("POLYMARKET_CLOB_URL", CLOB),
        variables.webAddress("POLYMARKET_DATA_URL", DATA));
  }

  private Model model() {
    variables.amount("AI_DAILY_BUDGET_USD");
    return new Model(
        variables.secret("GROQ_API_KEY"),
        variables.webAddress("GROQ_BASE_URL", GROQ),
        variables.text("AI_MODEL").orElse(DEFAULT_MODEL),
        variables.flag("AI_ANALYSIS_ENABLED", true));
  }

  private Web web() {
    List<String> origins = variables.list("CORS_ORIGINS");
    if (!origins.stream().allMatch(origin -> origin.matches("https?://[^/\\s]+"))) {
      variables.fault("CORS_ORIGINS", "must list origins such as https://oddwons.ai");
    }
    variables.address("STRIPE_BASE_URL", "http", "https");
    variables.integer("ACCESS_TOKEN_EXPIRE_MINUTES", 30, 1, 1_440);
    variables.choice("JWT_ALGORITHM", JwtAlgorithm.class, JwtAlgorithm.HS256);
    return new Web(
        origins,
        variables.integer("TRUSTED_PROXIES", 0, 0, MOST_PROXIES),
        variables.secret("JWT_SECRET"));
  }

  private void requireInProduction(Configuration configuration) {
    if (configuration.isProduction() && configuration.databases().database().isEmpty()) {
      variables.fault(
          "DATABASE_URL", "must be set in production: the embedded database is for development");
    }
  }
}
