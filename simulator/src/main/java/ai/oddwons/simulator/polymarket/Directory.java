package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.ContractKey;
import ai.oddwons.simulator.universe.Noise;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Wording;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Polymarket's names for events and markets, and the way back from a name. */
public final class Directory {
  private static final int HYDRATION = 401;
  private static final long HYDRATION_SECONDS = 600;
  private static final int EVENT_SHIFT = 6;

  private final Universe universe;

  Directory(Universe universe) {
    this.universe = universe;
  }

  static String id(Contract contract) {
    return Long.toString(contract.key());
  }

  static String id(Occurrence event) {
    return Long.toString(key(event));
  }

  static long key(Occurrence event) {
    return ContractKey.of(event.slot(), event.generation(), 0) >> EVENT_SHIFT;
  }

  public static String condition(Contract contract) {
    return OpaqueIds.condition(contract.key());
  }

  public static String token(Contract contract, int outcome) {
    return OpaqueIds.token(contract.key(), outcome);
  }

  static String slug(Contract contract) {
    String question = Wording.of(contract.event()).question(contract);
    return slug(question) + "-" + Long.toString(contract.key(), 36);
  }

  static String slug(Occurrence event) {
    return slug(Wording.of(event).title(Venue.POLYMARKET)) + "-" + Long.toString(key(event), 36);
  }

  static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (char c : plain.toCharArray()) {
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) {
        slug.append(c);
      } else if (c == ' ' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  /** Token ids come minutes after the market on some. */
  static boolean tokensKnown(Contract contract, long second) {
    return hydration(contract) > 0.15 || old(contract, second);
  }

  /** The order book comes minutes after the token ids on some more. */
  public static boolean hydrated(Contract contract, long second) {
    return second >= contract.event().opens()
        && (hydration(contract) > 0.3 || old(contract, second));
  }

  private static double hydration(Contract contract) {
    return Noise.uniform(contract.noise(HYDRATION));
  }

  private static boolean old(Contract contract, long second) {
    return second >= contract.event().opens() + HYDRATION_SECONDS;
  }

  /** Nothing of an event is seen before it opens. */
  Optional<Contract> byKey(long key, long second) {
    return universe
        .contract(Venue.POLYMARKET, key)
        .filter(contract -> contract.event().opens() <= second);
  }

  Optional<Occurrence> eventByKey(long key, long second) {
    long first = key << EVENT_SHIFT;
    return universe
        .find(ContractKey.slot(first), ContractKey.generation(first))
        .filter(event -> event.on(Venue.POLYMARKET) && event.opens() <= second);
  }

  Optional<Contract> byCondition(String id, long second) {
    return byKey(OpaqueIds.findCondition(id), second);
  }

  /** A token's market and which of its outcomes the token is. */
  record Token(Contract contract, int outcome) {}

  Optional<Token> byToken(String id, long second) {
    OptionalLong found = OpaqueIds.findToken(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int outcome = (int) (found.getAsLong() & 1);
    return byKey(found.getAsLong() >> 1, second).map(contract -> new Token(contract, outcome));
  }

  Optional<Contract> bySlug(String slug, long second) {
    return byKey(tail(slug), second).filter(contract -> slug(contract).equals(slug));
  }

  Optional<Occurrence> eventBySlug(String slug, long second) {
    OptionalLong key = tail(slug);
    return key.isEmpty()
        ? Optional.empty()
        : eventByKey(key.getAsLong(), second).filter(event -> slug(event).equals(slug));
  }

  private Optional<Contract> byKey(OptionalLong key, long second) {
    return key.isEmpty() ? Optional.empty() : byKey(key.getAsLong(), second);
  }

  private static OptionalLong tail(String slug) {
    try {
      return OptionalLong.of(Long.parseLong(slug.substring(slug.lastIndexOf('-') + 1), 36));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
