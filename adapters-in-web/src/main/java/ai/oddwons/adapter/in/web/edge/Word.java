package ai.oddwons.adapter.in.web.edge;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How a constant of ours is written on the wire: {@code AT_MOST_ONE} is {@code at_most_one}. */
public final class Word {
  private Word() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** All words of a closed set, in its order, for {@link QueryParameter#choice}. */
  public static <E extends Enum<E>> Map<String, E> all(Class<E> set) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : set.getEnumConstants()) {
      words.put(of(constant), constant);
    }
    return words;
  }
}
