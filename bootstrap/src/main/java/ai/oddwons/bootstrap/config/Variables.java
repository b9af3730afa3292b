package ai.oddwons.bootstrap.config;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads environment variables into types and gathers every fault, so that one start shows all of
 * them. A blank variable counts as unset. Values never appear in a fault: they may be secrets.
 */
final class Variables {
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

  private final Map<String, String> environment;
  private final List<String> faults = new ArrayList<>();

  Variables(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  Optional<Secret> secret(String name) {
    return text(name).map(Secret::new);
  }

  /** Parsed by a function that throws {@link IllegalArgumentException} with a reason for people. */
  <T> Optional<T> parsed(String name, Function<String, T> parse) {
    return text(name)
        .flatMap(value -> {
          try {
            return Optional.of(parse.apply(value));
          } catch (IllegalArgumentException malformed) {
            fault(name, String.valueOf(malformed.getMessage()));
            return Optional.empty();
          }
        });
  }

  URI webAddress(String name, URI fallback) {
    return address(name, "http", "https").orElse(fallback);
  }

  /** An absolute address with a host and one of the schemes. */
  Optional<URI> address(String name, String... schemes) {
    return parsed(name, value -> addressOf(value, List.of(schemes)));
  }

  private static URI addressOf(String value, List<String> schemes) {
    try {
      URI uri = new URI(value);
      if (uri.getHost() == null || uri.getScheme() == null || !schemes.contains(uri.getScheme())) {
        throw new IllegalArgumentException(
            "must be an address such as " + schemes.getLast() + "://host/path");
      }
      return uri;
    } catch (URISyntaxException malformed) {
      throw new IllegalArgumentException("is not an address: " + malformed.getReason(), malformed);
    }
  }

  int integer(String name, int fallback, int least, int most) {
    return parsed(name, value -> integerOf(value, least, most)).orElse(fallback);
  }

  private static int integerOf(String value, int least, int most) {
    String range = "must be a whole number from %d to %d".formatted(least, most);
    try {
      int number = Integer.parseInt(value);
      if (number < least || number > most) {
        throw new IllegalArgumentException(range);
      }
      return number;
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(range, notANumber);
    }
  }

  /** An amount of money, zero or more, with at most six decimals; empty when unset. */
  Optional<BigDecimal> amount(String name) {
    return parsed(name, Variables::amountOf);
  }

  private static BigDecimal amountOf(String value) {
    if (!AMOUNT.matcher(value).matches()) {
      throw new IllegalArgumentException("must be an amount such as 1.50");
    }
    return new BigDecimal(value);
  }

  boolean flag(String name, boolean fallback) {
    return parsed(name, Variables::flagOf).orElse(fallback);
  }

  private static boolean flagOf(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("must be true or false");
    };
  }

  <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
    return parsed(name, value -> choiceOf(value, type)).orElse(fallback);
  }

  private static <E extends Enum<E>> E choiceOf(String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "must be one of ", ""))));
  }

  /** Parts of a comma list, without blanks; empty when unset. */
  List<String> list(String name) {
    return text(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  void fault(String name, String reason) {
    faults.add(name + " " + reason);
  }

  /** Throws when anything so far was wrong. */
  void check() {
    if (!faults.isEmpty()) {
      throw new Misconfigured(faults);
    }
  }
}
