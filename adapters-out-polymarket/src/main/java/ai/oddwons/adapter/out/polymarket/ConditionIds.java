package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A market's key on chain and in every interface of the venue: {@code 0x} and 64 hexadecimal
 * digits. The venue compares them letter by letter, so ours are always lower-case.
 */
final class ConditionIds {
  static final Platform PLATFORM = new Platform("polymarket");

  private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{64}");

  private ConditionIds() {}

  /** Empty when the text is no condition id. */
  static Optional<MarketId> tryParse(String text) {
    String id = text.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(id).matches() ? Optional.of(new MarketId(PLATFORM, id)) : Optional.empty();
  }
}
