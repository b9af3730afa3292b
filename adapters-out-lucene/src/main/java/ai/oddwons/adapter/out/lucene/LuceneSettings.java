package ai.oddwons.adapter.out.lucene;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the index lives and how much it may take.
 *
 * @param folder made when missing, with a folder for each platform in it; null when there is no
 *     disk to keep it on: then it lives in the heap and is gone with the process
 * @param threads how many searches run at a time, 1 or more
 */
public record LuceneSettings(@Nullable Path folder, int threads) {
  public LuceneSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, was " + threads);
    }
  }

  public static LuceneSettings inFolder(Path folder, int threads) {
    return new LuceneSettings(folder, threads);
  }

  public static LuceneSettings inMemory(int threads) {
    return new LuceneSettings(null, threads);
  }
}
