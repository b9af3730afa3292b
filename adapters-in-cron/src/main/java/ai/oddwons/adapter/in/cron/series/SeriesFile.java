package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.adapter.in.cron.RecordedFile;
import ai.oddwons.domain.pattern.evaluation.Series;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A file with one series a line; blank lines are passed over, and a file may hold nothing. */
record SeriesFile(Path path) {

  /** Reads the file line by line. */
  void read(Consumer<Series> each) throws Malformed {
    try (InputStream body = RecordedFile.open(path)) {
      LineInput lines = new LineInput(body);
      LineParser parser = new LineParser();
      while (next(lines)) {
        Series series = line(lines, parser);
        if (series != null) {
          each.accept(series);
        }
      }
    } catch (IOException unreadable) {
      throw Malformed.file(path, unreadable);
    }
  }

  private boolean next(LineInput lines) throws Malformed {
    try {
      return lines.nextLine();
    } catch (IOException broken) {
      throw Malformed.line(path, lines.line(), "cannot be read: " + broken.getMessage(), broken);
    }
  }

  private @Nullable Series line(LineInput lines, LineParser parser) throws Malformed {
    try {
      return parser.read(lines);
    } catch (LineParser.NoSeries noSeries) {
      String reason = String.valueOf(noSeries.getMessage());
      throw Malformed.line(path, lines.line(), reason, noSeries);
    } catch (JacksonException notJson) {
      String reason =
          notJson.getCause() instanceof IOException ? "cannot be read: " : "is no JSON: ";
      throw Malformed.line(path, lines.line(), reason + notJson.getOriginalMessage(), notJson);
    }
  }
}
