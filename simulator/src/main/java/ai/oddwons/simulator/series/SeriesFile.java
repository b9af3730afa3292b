package ai.oddwons.simulator.series;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A file of labelled series, one JSON object a line. No more than one market is in memory. */
public final class SeriesFile {
  private static final int BUFFER = 1 << 16;

  private SeriesFile() {}

  /** Writes the file anew, compressed when its name ends in {@code .gz}. */
  public static void write(SeriesOptions options, Path file) throws IOException {
    try (Writer out = new OutputStreamWriter(open(file), StandardCharsets.US_ASCII)) {
      write(options, out);
    }
  }

  static void write(SeriesOptions options, Appendable out) throws IOException {
    for (int market = 0; market < options.markets(); market++) {
      out.append(SeriesLine.of(new SyntheticMarket(options, market), options.tradeCounts()));
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream raw = Files.newOutputStream(file);
    return String.valueOf(file.getFileName()).endsWith(".gz")
        ? new GZIPOutputStream(raw, BUFFER)
        : new BufferedOutputStream(raw, BUFFER);
  }
}
