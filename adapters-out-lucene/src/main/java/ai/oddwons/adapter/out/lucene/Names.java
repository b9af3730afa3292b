package ai.oddwons.adapter.out.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Ids of markets found, in any order. */
final class Names {
  private final List<LeafReaderContext> leaves;

  Names(IndexSearcher searcher) {
    leaves = searcher.getIndexReader().leaves();
  }

  String of(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues names = DocValues.getBinary(leaf.reader(), Fields.NAME);
    if (!names.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("a market without a name: " + document);
    }
    return names.binaryValue().utf8ToString();
  }
}
