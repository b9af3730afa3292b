package ai.oddwons.adapter.out.lucene;

import ai.oddwons.domain.market.Platform;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a directory holds an index that can be read and is ours: one that is damaged, or
 * of another version of Lucene or of us, is thrown away, which is said in the log, and an empty one
 * takes its place.
 */
final class StoredIndex {
  /** What is written of a market and how; to be raised with every change of {@link Fields}. */
  static final String VERSION = "2";

  static final String VERSION_KEY = "oddwons.version";

  private static final Logger log = LoggerFactory.getLogger(StoredIndex.class);

  private StoredIndex() {}

  static Map<String, String> commitData() {
    return Map.of(VERSION_KEY, VERSION);
  }

  static void prepare(Directory directory, Platform platform) throws IOException {
    if (directory.listAll().length > 0) {
      String fault = fault(directory);
      if (fault == null) {
        return;
      }
      log.warn("The index of {} cannot be used and is built anew: {}", platform, fault);
      clear(directory);
    }
    createEmpty(directory);
  }

  /** What is wrong with an index; null when nothing is. */
  private static @Nullable String fault(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      String version = reader.getIndexCommit().getUserData().get(VERSION_KEY);
      return VERSION.equals(version) ? null : "version " + version + " in place of " + VERSION;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        // A codec that this Lucene does not have.
        | IllegalArgumentException unusable) {
      return unusable.toString();
    }
  }

  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        lock.ensureValid();
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static void createEmpty(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.setLiveCommitData(commitData().entrySet());
      writer.commit();
    }
  }
}
