package ai.oddwons.adapter.out.lucene;

import ai.oddwons.domain.market.Platform;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index of one platform, opened when first needed. Thread-safe. */
final class PlatformIndex {
  /** What an update may gather in memory before it is written out. */
  private static final double BUFFER_MEGABYTES = 32;

  private final Platform platform;
  private final LuceneSettings settings;
  private @Nullable Directory directory;
  private @Nullable SearcherManager searchers;

  PlatformIndex(Platform platform, LuceneSettings settings) {
    this.platform = platform;
    this.settings = settings;
  }

  /** To be released; sees the index as it is now, whatever is changed meanwhile. */
  synchronized IndexSearcher acquire() throws IOException {
    return searchers().acquire();
  }

  synchronized void release(IndexSearcher searcher) {
    Failures.guard(() -> searchers().release(searcher));
  }

  synchronized IndexUpdate beginUpdate() throws IOException {
    searchers();
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergeScheduler(new SerialMergeScheduler())
            .setCommitOnClose(false);
    return new IndexUpdate(new IndexWriter(directory(), config), this::refresh);
  }

  synchronized void close() {
    Failures.guard(() -> {
      if (searchers != null) {
        searchers.close();
      }
      if (directory != null) {
        directory.close();
      }
    });
  }

  private synchronized void refresh() throws IOException {
    searchers().maybeRefreshBlocking();
  }

  private SearcherManager searchers() throws IOException {
    SearcherManager open = searchers;
    if (open == null) {
      StoredIndex.prepare(directory(), platform);
      open = new SearcherManager(directory(), new Searchers());
      searchers = open;
    }
    return open;
  }

  private Directory directory() throws IOException {
    Directory open = directory;
    if (open == null) {
      Path folder = settings.folder();
      open =
          folder == null
              ? new ByteBuffersDirectory()
              : FSDirectory.open(folder.resolve(platform.slug()));
      directory = open;
    }
    return open;
  }

  /** No query is asked twice, so nothing is cached. */
  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader,
        org.apache.lucene.index.@Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return searcher;
    }
  }
}
