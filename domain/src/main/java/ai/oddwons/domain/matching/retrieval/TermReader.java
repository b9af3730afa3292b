package ai.oddwons.domain.matching.retrieval;

import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.parse.GameSlug;
import ai.oddwons.domain.matching.parse.Ticker;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a market is found by. Takes any text, and of a long one the beginning only, so that no
 * market costs much more than another. Thread-safe.
 */
public final class TermReader {
  /**
   * To be raised whenever some text gives other terms than before, also by a change of the lexicon:
   * it makes every fingerprint another one, so that all markets are read again.
   */
  static final String VERSION = "3";

  private static final int MAX_TITLE = 400;
  private static final int MAX_OUTCOME = 120;
  private static final int MAX_SLUG = 200;

  /** The first sentence of the rules repeats the question, with the name a title may lack. */
  private static final int MAX_RULES = 200;

  /** Never fails; no terms for a market that says nothing. */
  public RetrievalTerms read(MarketWording wording) {
    TermList found = new TermList();
    Optional<Ticker> ticker = Ticker.parse(wording.id()).or(() -> Ticker.parse(wording.event()));
    Optional<GameSlug> slug = GameSlug.parse(wording.event());
    CodeTerms.read(ticker.orElse(null), slug.orElse(null), found);
    readTexts(wording, slug.isEmpty() && ticker.isEmpty(), found);
    readClose(wording.close(), found);
    DatedTerms.add(found);
    return found.terms();
  }

  /**
   * A number that stays the same while {@link #read} gives the same terms; some hundred times
   * faster than reading them. Differs, in practice, once a text that is read differs.
   */
  public long fingerprint(MarketWording wording) {
    return Fingerprint.of(
        VERSION,
        wording.id(),
        wording.event(),
        cut(wording.title(), MAX_TITLE),
        cut(wording.outcome(), MAX_OUTCOME),
        cut(wording.rules(), MAX_RULES),
        String.valueOf(wording.close()));
  }

  private static void readTexts(MarketWording wording, boolean slugSpeaks, TermList found) {
    List<Token> title = Tokens.of(cut(wording.title(), MAX_TITLE));
    List<Token> outcome = Tokens.of(cut(wording.outcome(), MAX_OUTCOME));
    DateTerms.read(title, found);
    DateTerms.read(outcome, found);
    WordTerms.readConcepts(title, found);
    WordTerms.readConcepts(outcome, found);
    WordTerms.readWords(outcome, found);
    WordTerms.readWords(title, found);
    NameCodes.read(outcome, found);
    NameCodes.read(title, found);
    if (slugSpeaks && title.isEmpty()) {
      readSlug(wording.event(), found);
    }
    if (outcome.isEmpty()) {
      WordTerms.readNames(Tokens.of(cut(wording.rules(), MAX_RULES)), found);
    }
  }

  /** Its words repeat the title; they are all there is when that is empty. */
  private static void readSlug(String slug, TermList found) {
    String words = cut(slug, MAX_SLUG).toLowerCase(Locale.ROOT).replace('-', ' ');
    List<Token> tokens = Tokens.of(words.replaceAll("(?<=\\d)pt(?=\\d)", "."));
    WordTerms.readConcepts(tokens, found);
    WordTerms.readPlainWords(tokens, found);
  }

  /**
   * When trading ends lies days or weeks after what is asked, so it counts only for what nothing
   * else tells: the month without any date, and the year that many titles leave out.
   */
  private static void readClose(@Nullable Instant close, TermList found) {
    if (close == null) {
      return;
    }
    LocalDate day = day(close);
    if (!found.has(TermKind.DAY) && !found.has(TermKind.MONTH)) {
      found.add(TermKind.MONTH, DayNames.month(day.getMonthValue()));
    }
    if (!found.has(TermKind.YEAR)) {
      found.add(TermKind.YEAR, String.valueOf(day.getYear()));
    }
  }

  private static LocalDate day(Instant close) {
    return close.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
