package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Stem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that a question needs for its grammar or that its topic says already. */
final class PlainWords {
  private static final Set<String> GRAMMAR =
      words(
          """
          will the a an of be is are was were been to in on at for with and as by from it than that this
          their its his her they who what which whom how many much when where does do did have has had if
          there end ever so such then about into upon per over under between during after before within
          while versus vs v or whether its it's any all both each more most some get gets got go
          goes take takes taking make makes action place happen happens occur occurs become becomes yes
          """);

  private static final Set<String> TOPICAL =
      words(
          """
          race election elections party candidate next new price value level official officially officials
          decision meeting rate rates interest match game games contest season edition annual award awards
          market markets professional pro title year yearly years rolling least number total reported
          report reports publication published data read reading figure print month monthly quarter day
          date time et est edt utc noon score result results outcome winner league cup championship
          tournament finals final series best ceremony event vote votes seat member national us u.s united
          states state city country government public held hold holding holder bps basis point points
          percent percentage dollar dollars usd index rate upper bound target range bracket originally
          scheduled following current currently man actor film movie song album show tv list chart charts
          home away side team teams club fc bo1 bo3 bo5 regular regulation minutes 90 stoppage fed change another again midterm midterms keep keeps cash repo policy key bank deposit facility agree agrees agreement x eastern oscar fixed freddie mac add adds added rise rises overall ending finishes standings exactly model weather service climate yoy mom ex food energy lose loses lost mpc selic ocr sveriges base cash percentage point set front settlement daily any anyone someone ballot question initiative measure referendum voter voters flash estimate advance calendar justice justices de von van der den du al les das dos yr c total at-large once theaters theater month months this eu the's stay all times amendment magnitude inch inches m company companies
          """);

  private static final Set<String> PLAIN = new HashSet<>(TOPICAL);

  static {
    PLAIN.addAll(GRAMMAR);
  }

  private PlainWords() {}

  /** A word that tells no two questions apart. */
  static boolean isPlain(String word) {
    return PLAIN.contains(word) || TOPICAL.contains(Stem.of(word));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toCollection(HashSet::new));
  }
}
