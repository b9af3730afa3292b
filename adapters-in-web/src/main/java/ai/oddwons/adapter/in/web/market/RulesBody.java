package ai.oddwons.adapter.in.web.market;

import ai.oddwons.application.model.RulesVersion;
import ai.oddwons.domain.market.ResolutionRules;
import java.time.Instant;
import java.util.List;

/**
 * The wording that decides what a market pays.
 *
 * @param primary may be empty when the venue gives none
 * @param secondary may be empty
 * @param sources who or what is asked for the outcome
 * @param versions every wording we ever saw, oldest first
 */
record RulesBody(
    String primary, String secondary, List<String> sources, String hash, List<Version> versions) {

  static RulesBody of(ResolutionRules rules, List<RulesVersion> versions) {
    return new RulesBody(
        rules.primary(),
        rules.secondary(),
        rules.sources(),
        rules.hash(),
        versions.stream().map(Version::of).toList());
  }

  /**
   * The wording over one stretch of time.
   *
   * @param version counts from 1
   * @param seenAt when we first saw it
   */
  record Version(
      int version,
      Instant seenAt,
      String primary,
      String secondary,
      List<String> sources,
      String hash) {

    static Version of(RulesVersion version) {
      ResolutionRules rules = version.rules();
      return new Version(
          version.version(),
          version.seenAt(),
          rules.primary(),
          rules.secondary(),
          rules.sources(),
          rules.hash());
    }
  }
}
