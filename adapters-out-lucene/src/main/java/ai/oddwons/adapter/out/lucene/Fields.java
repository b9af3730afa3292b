package ai.oddwons.adapter.out.lucene;

import ai.oddwons.application.port.out.CandidateIndex.Change;
import ai.oddwons.domain.market.MarketId;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** What is written of a market. A change of it takes another {@link StoredIndex#VERSION}. */
final class Fields {
  /** To find a market by its id. */
  static final String ID = "id";

  /** To read the id of a market found. */
  static final String NAME = "name";

  static final String FINGERPRINT = "fingerprint";

  /** All terms of all kinds; each carries its kind in its text. */
  static final String TERM = "term";

  /** The same terms once more, to see quickly which of them a market found has. */
  static final String HASHES = "hashes";

  private static final FieldType TERM_TYPE = termType();

  private Fields() {}

  static Term id(MarketId market) {
    return new Term(ID, market.nativeId());
  }

  static Document document(Change.Put put) {
    Document document = new Document();
    String id = put.market().nativeId();
    document.add(new StringField(ID, id, Field.Store.NO));
    document.add(new BinaryDocValuesField(NAME, new BytesRef(id)));
    document.add(new NumericDocValuesField(FINGERPRINT, put.fingerprint()));
    List<String> keys = put.terms().keys();
    keys.forEach(key -> document.add(new Field(TERM, key, TERM_TYPE)));
    document.add(new BinaryDocValuesField(HASHES, KeyHashes.of(keys)));
    return document;
  }

  /** Whole terms without positions, counts or lengths. */
  private static FieldType termType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
