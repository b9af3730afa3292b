package ai.oddwons.adapter.out.lucene;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * All terms of one market side by side, four bytes for each. Two terms may by rare chance look
 * alike, which then moves a market within an answer and does no other harm.
 */
final class KeyHashes {
  private KeyHashes() {}

  /** {@link String#hashCode} is the same in every Java, so it may be kept on disk. */
  static BytesRef of(List<String> keys) {
    ByteBuffer hashes =
        ByteBuffer.allocate(keys.size() * Integer.BYTES).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    keys.forEach(key -> hashes.putInt(key.hashCode()));
    return new BytesRef(hashes.array());
  }

  static int count(BytesRef hashes) {
    return hashes.length / Integer.BYTES;
  }

  static int at(BytesRef hashes, int index) {
    return (int) BitUtil.VH_LE_INT.get(hashes.bytes, hashes.offset + index * Integer.BYTES);
  }
}
