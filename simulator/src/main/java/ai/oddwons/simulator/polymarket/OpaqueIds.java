package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Noise;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * Condition, question and token ids that look like the hashes they are on chain, yet hold the
 * market's key in their first 64 bits, scrambled: no table is needed to read one back.
 */
final class OpaqueIds {
  private static final long CONDITION = 0x5DEECE66DL;
  private static final long QUESTION = 0x2545F4914F6CDD1DL;
  private static final long[] TOKENS = {0x41C64E6D3039L, 0x106689D45497FDB5L};
  private static final int WORDS = 4;
  private static final HexFormat HEX = HexFormat.of();

  private OpaqueIds() {}

  static String condition(long key) {
    return "0x" + hex(key, CONDITION);
  }

  static String question(long key) {
    return "0x" + hex(key, QUESTION);
  }

  /** About 77 decimal digits. */
  static String token(long key, int outcome) {
    return new BigInteger(hex(key, TOKENS[outcome]), 16).toString();
  }

  static OptionalLong findCondition(String id) {
    return id.startsWith("0x") ? find(id.substring(2), CONDITION) : OptionalLong.empty();
  }

  /** The market of a token as {@code 2 * key + outcome}; empty when no market has the token. */
  static OptionalLong findToken(String id) {
    String hex = tokenHex(id);
    for (int outcome = 0; outcome < TOKENS.length; outcome++) {
      OptionalLong key = find(hex, TOKENS[outcome]);
      if (key.isPresent()) {
        return OptionalLong.of(2 * key.getAsLong() + outcome);
      }
    }
    return OptionalLong.empty();
  }

  static boolean wellFormedToken(String id) {
    return !id.isEmpty() && id.length() <= 78 && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String tokenHex(String id) {
    if (!wellFormedToken(id)) {
      return "";
    }
    String hex = new BigInteger(id).toString(16);
    return "0".repeat(Math.max(0, 64 - hex.length())) + hex;
  }

  private static String hex(long key, long salt) {
    StringBuilder text = new StringBuilder(64);
    text.append(HEX.toHexDigits(Noise.mix(key ^ salt)));
    for (int word = 1; word < WORDS; word++) {
      text.append(HEX.toHexDigits(Noise.key(key ^ salt, word)));
    }
    return text.toString();
  }

  private static OptionalLong find(String hex, long salt) {
    if (hex.length() != 64) {
      return OptionalLong.empty();
    }
    try {
      long key = Noise.unmix(Long.parseUnsignedLong(hex.substring(0, 16), 16)) ^ salt;
      return hex(key, salt).equals(hex) ? OptionalLong.of(key) : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
