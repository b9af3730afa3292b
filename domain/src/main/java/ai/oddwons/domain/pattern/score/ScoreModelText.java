package ai.oddwons.domain.pattern.score;

import ai.oddwons.domain.pattern.PatternKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model as text: a line for each kind, its slug and its weights, between them one space; lines
 * that begin with {@code #}, and empty ones, are for people.
 */
public final class ScoreModelText {
  /** As a number is written, with an exponent or without; by itself it reads in linear time. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  private ScoreModelText() {}

  /** In the order of the kinds, with as many digits as it takes to read the same back. */
  public static String write(ScoreModel model) {
    return model.weights().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(entry -> entry.getKey().slug() + " " + numbers(entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String numbers(Weights weights) {
    return weights.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /**
   * Reads a model that others have fitted: of the cases it will be told to have seen none was its
   * own, so it counts none.
   *
   * @throws IllegalArgumentException with the number of the line when the text is not a model
   */
  public static ScoreModel read(String text) {
    Map<PatternKind, Weights> weights = new EnumMap<>(PatternKind.class);
    List<String> lines = text.lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank() && !line.startsWith("#")) {
        read(line, number, weights);
      }
    }
    return new ScoreModel(weights);
  }

  private static void read(String line, int number, Map<PatternKind, Weights> weights) {
    String[] words = line.split(" ");
    PatternKind kind = PatternKind.tryParse(words[0]).orElse(null);
    List<Double> values = Arrays.stream(words).skip(1).flatMap(ScoreModelText::number).toList();
    if (kind == null
        || words.length != Features.COUNT + 1
        || values.size() != Features.COUNT
        || weights.put(kind, new Weights(values, 0)) != null) {
      throw new IllegalArgumentException("line " + number + " is no score: " + line);
    }
  }

  /** Empty for a word that is no finite number. */
  private static Stream<Double> number(String word) {
    return NUMBER.matcher(word).matches()
        ? Stream.of(Double.valueOf(word)).filter(Double::isFinite)
        : Stream.empty();
  }
}
