package ai.oddwons.adapter.out.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** What each term of a question is worth, by its hash; made to be asked some ten thousand times. */
final class Worths {
  /** More places than terms, so that hardly any two want the same one; a power of two. */
  private static final int ROOM = 4;

  private final int[] hashes;
  private final double[] worths;

  Worths(List<KnownTerm> terms) {
    int places = Integer.highestOneBit(Math.max(1, terms.size())) * ROOM;
    hashes = new int[places];
    worths = new double[places];
    terms.forEach(term -> add(term.hash(), term.worth()));
  }

  /** What a market with all the terms would have. */
  double highest() {
    return Arrays.stream(worths).sum();
  }

  /** Of all the terms of a market together. */
  double of(BytesRef market) {
    double sum = 0;
    for (int index = 0; index < KeyHashes.count(market); index++) {
      sum += worths[place(KeyHashes.at(market, index))];
    }
    return sum;
  }

  private void add(int hash, double worth) {
    int place = place(hash);
    hashes[place] = hash;
    worths[place] += worth;
  }

  /** That of the hash, or the empty one where it would be. */
  private int place(int hash) {
    int place = spread(hash) & (hashes.length - 1);
    while (worths[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & (hashes.length - 1);
    }
    return place;
  }

  /** Hashes of short texts differ in their lowest bits only. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }
}
