package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Stem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person, team or work is called.
 *
 * @param words normalised, in the order of the text; empty when the text names nobody
 */
public record Name(List<String> words) {
  /** Legal forms, sponsors and founding years: they tell no two teams apart. */
  private static final Set<String> FORMS =
      Set.of(
          "fc",
          "ac",
          "as",
          "ss",
          "ssc",
          "sc",
          "cf",
          "cd",
          "ud",
          "rc",
          "rcd",
          "bc",
          "bv",
          "tsg",
          "vfb",
          "vfl",
          "sv",
          "sco",
          "us",
          "ca",
          "sd",
          "afc",
          "cfc",
          "club",
          "calcio",
          "de",
          "the",
          "team",
          "esports",
          "gaming",
          "saudi",
          "clube",
          "futbol",
          "football",
          "balompie",
          "deportivo",
          "fk",
          "sk",
          "if",
          "bk",
          "ssd",
          "1",
          "cp",
          "sl",
          "and",
          "of",
          "da",
          "do",
          "la",
          "el",
          "season");

  /** What tells two teams of one town apart: never to be overlooked in the longer name. */
  private static final Set<String> TELLING =
      Set.of(
          "inter",
          "city",
          "united",
          "utd",
          "atletico",
          "rovers",
          "county",
          "town",
          "wednesday",
          "ii",
          "iii",
          "b",
          "u21",
          "u19",
          "u20",
          "u23",
          "women",
          "womens",
          "reserves",
          "state",
          "tech",
          "a&m",
          "north",
          "south",
          "east",
          "west",
          "southern",
          "northern",
          "eastern",
          "western",
          "central",
          "international",
          "christian",
          "jr",
          "sr",
          "junior",
          "academy",
          "not",
          "no");

  /** One spelling of the same word. */
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "munchen",
          "munich",
          "utd",
          "united",
          "man",
          "manchester",
          "internazionale",
          "inter",
          "koln",
          "cologne",
          "spurs",
          "tottenham",
          "wolves",
          "wolverhampton",
          "themongolz",
          "mongolz");

  /** Whether the words that clubs add tell two clubs of this town apart. */
  static boolean isShared(String town) {
    return !LONE.contains(town);
  }

  private static final Set<String> SUFFIXES =
      Set.of("united", "utd", "city", "town", "county", "rovers");

  /** Towns with a single well-known club. */
  private static final Set<String> LONE =
      Set.of(
          "newcastle",
          "leeds",
          "ham",
          "hull",
          "leicester",
          "norwich",
          "stoke",
          "swansea",
          "cardiff",
          "coventry",
          "birmingham",
          "ipswich",
          "luton",
          "derby",
          "blackburn",
          "atlanta",
          "minnesota");

  public static final Name NONE = new Name(List.of());

  public Name {
    words = List.copyOf(words);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The name with its words cut to stems, as subjects hold it. */
  public Name stems() {
    return new Name(words.stream().map(Stem::of).toList());
  }

  /** How two names relate. */
  public enum Likeness {
    SAME,
    /** One is a shorter form of the other, and nothing tells them apart. */
    SHORTER,
    OTHER
  }

  /** Neither may be empty. */
  public Likeness likeness(Name other) {
    Set<String> mine = telling();
    Set<String> others = other.telling();
    if (mine.equals(others)
        || initials(words, List.copyOf(others))
        || initials(other.words, List.copyOf(mine))) {
      return Likeness.SAME;
    }
    boolean shorter = shorter(mine, others) || shorter(others, mine);
    return shorter ? Likeness.SHORTER : Likeness.OTHER;
  }

  private static boolean shorter(Set<String> shorter, Set<String> longer) {
    return longer.containsAll(shorter)
        && longer.stream().filter(word -> !shorter.contains(word)).noneMatch(TELLING::contains);
  }

  /** {@code psg} and {@code paris saint germain}. */
  private static boolean initials(List<String> one, List<String> other) {
    if (one.size() != 1 || other.size() < 3 || one.getFirst().length() != other.size()) {
      return false;
    }
    for (int word = 0; word < other.size(); word++) {
      if (other.get(word).charAt(0) != one.getFirst().charAt(word)) {
        return false;
      }
    }
    return true;
  }

  /** «Newcastle United» is the only Newcastle that plays there; «Iowa St.» is a state's school. */
  private List<String> withoutSuffix() {
    int last = words.size() - 1;
    if (last < 1) {
      return words;
    }
    int end = FORMS.contains(words.get(last)) ? last - 1 : last;
    if (end > 0 && SUFFIXES.contains(words.get(end)) && LONE.contains(words.get(end - 1))) {
      return words.subList(0, end);
    }
    if (words.get(last).equals("st")) {
      List<String> spelled = new ArrayList<>(words.subList(0, last));
      spelled.add("state");
      return spelled;
    }
    return words;
  }

  private Set<String> telling() {
    Set<String> telling = new LinkedHashSet<>();
    for (String word : withoutSuffix()) {
      if (!FORMS.contains(word) && !(Character.isDigit(word.charAt(0)) && word.length() > 1)) {
        telling.add(SPELLINGS.getOrDefault(word, word));
      }
    }
    return telling.isEmpty() ? Set.copyOf(words) : telling;
  }
}
