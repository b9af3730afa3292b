package ai.oddwons.embedded;

import java.util.Locale;

/** A server that {@link EmbeddedStores} can run. Each has a sub-folder of its own. */
public enum StoreKind {
  POSTGRES("PostgreSQL", "17"),
  REDIS("Redis", "7.0");

  private final String title;
  private final String dataVersion;

  StoreKind(String title, String dataVersion) {
    this.title = title;
    this.dataVersion = dataVersion;
  }

  /** The name people know it by. */
  public String title() {
    return title;
  }

  /** The server version whose files a data folder holds; another version cannot open them. */
  String dataVersion() {
    return dataVersion;
  }

  String folderName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
