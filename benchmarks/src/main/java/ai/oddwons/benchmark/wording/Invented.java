package ai.oddwons.benchmark.wording;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names that nobody has, the same for the same number. */
final class Invented {
  private static final String[] BEGINNINGS =
      "Al Bar Cor Dan Er Fal Gar Hol Ir Jor Kel Lor Mar Nor Or Per Quin Ros Sal Tor Ul Ver Wil Yor Zan Bel Cas Del"
          .split(" ");
  private static final String[] MIDDLES =
      "a e i o u an en in on ar er or al el il ast est ist ond und ith".split(" ");
  private static final String[] ENDS =
      "ton ville berg dale ford mont ham wick stad nova burg ra lia no ti ski man sen son ez ini ard"
          .split(" ");
  private static final List<String> FIRST =
      List.of(
          "James", "Maria", "Robert", "Elena", "David", "Sofia", "Daniel", "Anna", "Kevin", "Laura",
          "Marcus", "Julia", "Peter", "Nina", "Oscar", "Clara", "Victor", "Irene", "Samuel", "Rosa",
          "Jalen", "Tyrese", "Mateo", "Hugo", "Liam", "Noah", "Ivan", "Andrey", "Kenji", "Amara");
  private static final String[] NOUNS =
      "Harbor Winter Empire Crown Silver Garden Shadow River Ember Glass Stone Golden Midnight Northern Paper Velvet Iron Hollow Summer Ocean"
          .split(" ");

  private Invented() {}

  /** One word, such as a town or a family has. */
  static String word(int number) {
    Random random = new Random(number * 7919L + 17);
    random.nextInt();
    String middle = random.nextInt(3) == 0 ? pick(MIDDLES, random) + "l" : pick(MIDDLES, random);
    return pick(BEGINNINGS, random) + middle + pick(ENDS, random);
  }

  static String person(int number) {
    return FIRST.get(Math.floorMod(number * 13, FIRST.size())) + " " + word(number + 100_000);
  }

  /** A film, a song, a show. */
  static String work(int number) {
    Random random = new Random(number * 104_729L + 5);
    random.nextInt();
    return switch (random.nextInt(3)) {
      case 0 -> "The " + pick(NOUNS, random) + " " + word(number + 200_000);
      case 1 -> pick(NOUNS, random) + " of " + word(number + 200_000);
      default -> pick(NOUNS, random) + " " + pick(NOUNS, random) + " " + (2 + random.nextInt(8));
    };
  }

  /** First letter and three more of the last word: {@code JSAY}. */
  static String personCode(String person) {
    String last = person.substring(person.lastIndexOf(' ') + 1);
    return (person.charAt(0) + last.substring(0, 3)).toUpperCase(Locale.ROOT);
  }

  static String code(String name) {
    String bare = name.replaceAll("[^A-Za-z]", "");
    return bare.substring(0, Math.min(3, bare.length())).toUpperCase(Locale.ROOT);
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
