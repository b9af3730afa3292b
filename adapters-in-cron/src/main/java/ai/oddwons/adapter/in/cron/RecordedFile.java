package ai.oddwons.adapter.in.cron;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file that an evaluation reads: as it is, or compressed when its name ends in {@code .gz}. */
public final class RecordedFile {
  private static final int BUFFER_BYTES = 1 << 16;

  private RecordedFile() {}

  /** The plain content; the caller closes it. */
  public static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz")
        ? unpacked(raw)
        : new BufferedInputStream(raw, BUFFER_BYTES);
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    try {
      return new GZIPInputStream(raw, BUFFER_BYTES);
    } catch (IOException notCompressed) {
      raw.close();
      throw notCompressed;
    }
  }
}
