package ai.oddwons.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Makes values and keeps those used last. Thread-safe; two threads may make the same one. */
final class RecentlyUsed<K, V> {
  private static final float LOAD = 0.75f;

  private final Map<K, V> kept;
  private final Function<K, V> make;

  RecentlyUsed(int most, Function<K, V> make) {
    this.make = make;
    kept =
        new LinkedHashMap<>(most * 2, LOAD, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  V get(K key) {
    synchronized (kept) {
      V known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = make.apply(key);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}
