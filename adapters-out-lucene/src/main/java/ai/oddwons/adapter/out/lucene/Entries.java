package ai.oddwons.adapter.out.lucene;

import ai.oddwons.application.port.out.CandidateIndex.Entry;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Everything an index holds, read segment by segment. */
final class Entries {
  private final Platform platform;
  private final BinaryDocValues names;
  private final NumericDocValues fingerprints;

  private Entries(Platform platform, LeafReader reader) throws IOException {
    this.platform = platform;
    names = DocValues.getBinary(reader, Fields.NAME);
    fingerprints = DocValues.getNumeric(reader, Fields.FINGERPRINT);
  }

  static Iterable<Entry> of(Platform platform, IndexSearcher searcher) {
    return () -> iterator(platform, searcher);
  }

  private static Iterator<Entry> iterator(Platform platform, IndexSearcher searcher) {
    return searcher.getIndexReader().leaves().stream()
        .map(LeafReaderContext::reader)
        .flatMap(reader -> Failures.guarded(() -> entries(platform, reader)))
        .iterator();
  }

  private static Stream<Entry> entries(Platform platform, LeafReader reader) throws IOException {
    Entries entries = new Entries(platform, reader);
    Bits live = reader.getLiveDocs();
    return IntStream.range(0, reader.maxDoc())
        .filter(document -> live == null || live.get(document))
        .mapToObj(document -> Failures.guarded(() -> entries.at(document)));
  }

  private Entry at(int document) throws IOException {
    if (!names.advanceExact(document) || !fingerprints.advanceExact(document)) {
      throw new IllegalStateException("a market without a name: " + document);
    }
    return new Entry(
        new MarketId(platform, names.binaryValue().utf8ToString()), fingerprints.longValue());
  }
}
