package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.out.lucene.LuceneCandidateIndex;
import ai.oddwons.adapter.out.lucene.LuceneSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the index of candidates where it can be kept. */
final class CandidateIndexes {
  private static final int THREADS = 2;

  private CandidateIndexes() {}

  /** In the folder of data, or in memory where nothing can be written there. */
  static LuceneCandidateIndex open(StoreFolder folder) {
    Path path = folder.path().toAbsolutePath().resolve("candidates");
    return LuceneCandidateIndex.of(
        isWritable(path)
            ? LuceneSettings.inFolder(path, THREADS)
            : LuceneSettings.inMemory(THREADS));
  }

  /** Nothing is made yet: a command that never asks for candidates leaves nothing behind. */
  private static boolean isWritable(Path path) {
    Path existing = path;
    while (existing != null && Files.notExists(existing)) {
      existing = existing.getParent();
    }
    return existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
  }
}
