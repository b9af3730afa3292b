package ai.oddwons.adapter.out.lucene;

import ai.oddwons.application.port.out.CandidateIndex.Change;
import org.apache.lucene.index.IndexWriter;

/** One update on its way; used by one thread at a time, and ends in commit or rollback. */
final class IndexUpdate {
  private final IndexWriter writer;
  private final Failures.Step afterwards;

  /**
   * @param afterwards what makes a commit visible
   */
  IndexUpdate(IndexWriter writer, Failures.Step afterwards) {
    this.writer = writer;
    this.afterwards = afterwards;
  }

  void apply(Change change) {
    Failures.guard(() -> {
      switch (change) {
        case Change.Put put -> writer.updateDocument(Fields.id(put.market()), Fields.document(put));
        case Change.Remove remove -> writer.deleteDocuments(Fields.id(remove.market()));
      }
    });
  }

  void commit() {
    Failures.guard(() -> {
      try {
        writer.setLiveCommitData(StoredIndex.commitData().entrySet());
        writer.commit();
      } finally {
        writer.close();
      }
      afterwards.run();
    });
  }

  void rollback() {
    Failures.guard(writer::rollback);
  }
}
