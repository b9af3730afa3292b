package ai.oddwons.adapter.out.http;

import ai.oddwons.application.model.BodyTally;
import ai.oddwons.domain.run.Tally;

/** Counts what became of recorded objects. For one thread. */
public final class ReadingCount {
  private long objects;
  private long read;
  private Tally rejected = Tally.NONE;
  private Tally flagged = Tally.NONE;

  /** One more object was met; nothing is known of it until one of the other methods is called. */
  public void met() {
    objects++;
  }

  public void read(Tally flags) {
    read++;
    flagged = flagged.plus(flags);
  }

  public void rejected(String reason, Tally flags) {
    rejected = rejected.plus(Tally.of(reason));
    flagged = flagged.plus(flags);
  }

  /** One more object was met, or several: what there was is broken beyond telling. */
  public void notJson() {
    met();
    rejected("not_json", Tally.NONE);
  }

  /** What was met and neither read nor rejected is lost. */
  public BodyTally tally() {
    return new BodyTally(objects, read, objects - read - rejected.total(), rejected, flagged);
  }
}
