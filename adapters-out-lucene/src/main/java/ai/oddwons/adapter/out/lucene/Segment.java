package ai.oddwons.adapter.out.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOSupplier;

/** Markets of one part of an index. */
final class Segment {
  private final LeafReaderContext context;
  private final LeafReader reader;

  Segment(LeafReaderContext context) {
    this.context = context;
    reader = context.reader();
  }

  /**
   * Shows every market that has one of the rare terms, with what all it shares is worth; ends when
   * no other can be better, as among a thousand markets with one title.
   */
  void look(List<KnownTerm> rare, Worths worths, BestMarkets best) throws IOException {
    FixedBitSet having = having(rare);
    BinaryDocValues hashes = DocValues.getBinary(reader, Fields.HASHES);
    Bits live = reader.getLiveDocs();
    double highest = worths.highest();
    int document = next(having, 0);
    while (document != DocIdSetIterator.NO_MORE_DOCS && !best.isSettled(highest)) {
      if ((live == null || live.get(document)) && hashes.advanceExact(document)) {
        best.show(context.docBase + document, worths.of(hashes.binaryValue()));
      }
      document = next(having, document + 1);
    }
  }

  private static int next(FixedBitSet documents, int from) {
    return from >= documents.length() ? DocIdSetIterator.NO_MORE_DOCS : documents.nextSetBit(from);
  }

  private FixedBitSet having(List<KnownTerm> terms) throws IOException {
    FixedBitSet having = new FixedBitSet(reader.maxDoc());
    TermsEnum found =
        reader.terms(Fields.TERM) == null ? null : reader.terms(Fields.TERM).iterator();
    PostingsEnum postings = null;
    for (KnownTerm term : terms) {
      IOSupplier<TermState> place = term.states().get(context);
      TermState state = place == null ? null : place.get();
      if (found != null && state != null) {
        found.seekExact(term.term().bytes(), state);
        postings = found.postings(postings, PostingsEnum.NONE);
        having.or(postings);
      }
    }
    return having;
  }

  String name(int place) throws IOException {
    BinaryDocValues names = DocValues.getBinary(reader, Fields.NAME);
    if (!names.advanceExact(place - context.docBase)) {
      throw new IllegalStateException("a market without a name: " + place);
    }
    return names.binaryValue().utf8ToString();
  }
}
