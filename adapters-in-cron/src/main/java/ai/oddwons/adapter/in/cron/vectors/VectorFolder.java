package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.adapter.in.cron.RecordedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The vector sets in a folder: {@code *.json} and {@code *.json.gz}, by the name of their file. */
record VectorFolder(Path folder) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Says in one line what cannot be read, or which file holds no vector set. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(Path where, String reason, Exception cause) {
      super("%s %s".formatted(where, reason), cause);
    }
  }

  List<VectorSet> sets() throws Unreadable {
    List<VectorSet> sets = new ArrayList<>();
    for (Path file : files()) {
      sets.add(set(file));
    }
    return sets;
  }

  private List<Path> files() throws Unreadable {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(VectorFolder::isSet).sorted().toList();
    } catch (IOException unreadable) {
      throw new Unreadable(folder, "cannot be read as a folder", unreadable);
    }
  }

  private static boolean isSet(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") || name.endsWith(".json.gz");
  }

  private static VectorSet set(Path file) throws Unreadable {
    try (InputStream body = RecordedFile.open(file)) {
      return VectorSet.of(JSON.readTree(body));
    } catch (JacksonException notJson) {
      throw new Unreadable(file, "is no JSON: " + firstLine(notJson.getOriginalMessage()), notJson);
    } catch (IllegalArgumentException noSet) {
      throw new Unreadable(file, "is " + noSet.getMessage(), noSet);
    } catch (IOException unreadable) {
      throw new Unreadable(file, "cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
