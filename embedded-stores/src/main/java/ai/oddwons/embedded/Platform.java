package ai.oddwons.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Operating system and processor, and the names binaries for it have in the artifacts.
 *
 * @param system as in {@code os.name}, in small letters: {@code linux}, {@code darwin}, …
 * @param processor {@code amd64}, {@code arm64}, or what {@code os.arch} says
 * @param musl a Linux without the GNU C library
 */
record Platform(String system, String processor, boolean musl) {
  private static final String REDIS_VERSION = "7.0.15";

  static Platform current() {
    return of(
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Files.exists(Path.of("/etc/alpine-release")));
  }

  static Platform of(String osName, String osArch, boolean musl) {
    String system = osName.toLowerCase(Locale.ROOT);
    String processor = osArch.toLowerCase(Locale.ROOT);
    return new Platform(
        system.startsWith("mac") ? "darwin" : system,
        switch (processor) {
          case "x86_64" -> "amd64";
          case "aarch64" -> "arm64";
          default -> processor;
        },
        musl);
  }

  String postgresArchive() {
    String cpu = processor.equals("amd64") ? "x86_64" : processor.replace("arm64", "arm_64");
    return "postgres-" + system + "-" + cpu + (musl ? "-alpine_linux" : "") + ".txz";
  }

  String redisBinary() {
    return "redis-server-" + REDIS_VERSION + "-" + system + "-" + processor;
  }

  @Override
  public String toString() {
    return system + " " + processor + (musl ? " with musl" : "");
  }
}
