package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Stem;
import java.util.Map;
import java.util.stream.Collectors;

/** Short forms of given names: «Cam Smith» is Cameron Smith. */
final class GivenNames {
  /** Short and full form; {@code Will} is left out, for every title begins with it. */
  private static final Map<String, String> FULL =
      """
      alex alexander
      andy andrew
      ben benjamin
      bob robert
      bobby robert
      cam cameron
      chris christopher
      dan daniel
      dave david
      greg gregory
      joe joseph
      jon jonathan
      josh joshua
      ken kenneth
      matt matthew
      mike michael
      nick nicholas
      pete peter
      ron ronald
      sam samuel
      stephen steven
      steve steven
      tim timothy
      tom thomas
      tony anthony
      zach zachary
      """
          .lines()
          .map(line -> line.split(" "))
          .collect(
              Collectors.toUnmodifiableMap(pair -> Stem.of(pair[0]), pair -> Stem.of(pair[1])));

  private GivenNames() {}

  /** The stem of the full form; any other stem as it is. */
  static String full(String stem) {
    return FULL.getOrDefault(stem, stem);
  }
}
