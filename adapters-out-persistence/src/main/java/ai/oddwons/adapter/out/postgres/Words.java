package ai.oddwons.adapter.out.postgres;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Enum constants as lower-case words, the way tables and outward names write them. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Throws where no constant has that name, which the checks of the tables rule out. */
  static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  static <E extends Enum<E>> @Nullable E readNullable(Class<E> type, @Nullable String word) {
    return word == null ? null : read(type, word);
  }
}
