package ai.oddwons.architecture.planted.adapter.in.web;

/** A decision that the next exchange would have to change. */
final class PlatformSwitch {
  private PlatformSwitch() {}

  static int fee(String platform) {
    return switch (platform) {
      case "kalshi" -> 7;
      default -> 0;
    };
  }
}
