package ai.oddwons.adapter.out.lucene;

import ai.oddwons.application.port.out.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** What Lucene throws, as what the port fails with. */
final class Failures {
  private Failures() {}

  /** Something that may fail on the disk. */
  interface Step {
    void run() throws IOException;
  }

  /** Something that may fail on the disk and gives a value. */
  interface Source<T> {
    T get() throws IOException;
  }

  static void guard(Step step) {
    try {
      step.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static <T> T guarded(Source<T> source) {
    try {
      return source.get();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static boolean ofLucene(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof AlreadyClosedException;
  }

  static StoreFailure translated(Throwable failure) {
    Throwable cause =
        failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    return cause instanceof LockObtainFailedException
        ? new StoreFailure.Unavailable(
            "The index is being updated elsewhere: " + cause.getMessage(), cause)
        : new StoreFailure.Refused("The index: " + cause, cause);
  }
}
