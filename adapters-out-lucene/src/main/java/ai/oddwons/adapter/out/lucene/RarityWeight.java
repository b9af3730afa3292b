package ai.oddwons.adapter.out.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What BM25 comes down to when a market has each term once and its length does not count (b = 0):
 * the weight of the term times {@code ln(1 + (N - n + 0.5) / (n + 0.5))} for a term that n of N
 * markets have. A score that is the same for all markets needs no table per term and no look at
 * each market.
 */
final class RarityWeight extends Similarity {
  private static final double HALF = 0.5;

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    double rarity = 0;
    for (TermStatistics term : terms) {
      rarity += Math.log1p((field.docCount() - term.docFreq() + HALF) / (term.docFreq() + HALF));
    }
    return new Constant((float) (boost * rarity));
  }

  private static final class Constant extends SimScorer {
    private final float score;

    Constant(float score) {
      this.score = score;
    }

    @Override
    public float score(float freq, long norm) {
      return score;
    }

    @Override
    public Explanation explain(Explanation freq, long norm) {
      return Explanation.match(score, "weight times rarity");
    }
  }
}
