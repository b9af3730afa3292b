package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.domain.run.JobRun;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a list of runs, newest first, goes on: behind the run that began then and has this id. */
record JobRunCursor(Instant startedAt, UUID id) {
  private static final String ORDER = "runs";

  static JobRunCursor after(JobRun run) {
    return new JobRunCursor(run.startedAt(), run.id().value());
  }

  static JobRunCursor parse(Cursor cursor) {
    List<String> keys = cursor.keys();
    if (!cursor.order().equals(ORDER) || keys.size() != 2) {
      throw malformed();
    }
    Instant startedAt = CursorKeys.time(keys.getFirst()).orElseThrow(JobRunCursor::malformed);
    try {
      return new JobRunCursor(startedAt, UUID.fromString(keys.getLast()));
    } catch (IllegalArgumentException unreadable) {
      throw malformed();
    }
  }

  private static MalformedCursor malformed() {
    return new MalformedCursor("not a cursor of the list of runs");
  }

  Cursor toCursor() {
    return new Cursor(ORDER, List.of(startedAt.toString(), id.toString()));
  }
}
