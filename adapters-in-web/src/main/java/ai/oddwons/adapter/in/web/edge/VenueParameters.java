package ai.oddwons.adapter.in.web.edge;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters that name things of venues, the same on every route that takes them. */
public final class VenueParameters {
  private static final int LONGEST_ID = 255;

  public static final QueryParameter<Category> CATEGORY =
      QueryParameter.choice(
              "category", "What it is about; several by comma.", Word.all(Category.class), null)
          .repeatable();

  private VenueParameters() {}

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  public static QueryParameter<Platform> platform(Set<Platform> platforms) {
    return QueryParameter.choice("platform", "The venue; several by comma.", words(platforms), null)
        .repeatable();
  }

  /**
   * The venue that ids are of, on a route that does not filter by venue.
   *
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  public static QueryParameter<Platform> venueOfIds(Set<Platform> platforms) {
    return QueryParameter.choice(
        "platform", "The venue whose ids are given.", words(platforms), null);
  }

  /**
   * The one venue that is asked for, for {@link #named}. That it is given without an id is noted,
   * since it would choose nothing then.
   */
  public static Set<Platform> venueOf(
      Query query, QueryParameter<Platform> venue, List<QueryParameter<String>> ids) {
    if (query.has(venue) && ids.stream().noneMatch(query::has)) {
      String names = ids.stream().map(QueryParameter::name).collect(Collectors.joining(" or "));
      query.fault(venue.name(), "is of use only together with " + names);
    }
    return query.find(venue).map(Set::of).orElse(Set.of());
  }

  /**
   * A venue's own id of something.
   *
   * @param what such as {@code an event}
   */
  public static QueryParameter<String> nativeId(String name, String what) {
    return QueryParameter.text(
        name,
        "The venue's id of %s; needs exactly one platform.".formatted(what),
        "an id without blanks, at most %d characters".formatted(LONGEST_ID),
        VenueParameters::identifier);
  }

  /**
   * What an id names on the one platform that is asked for. Null when it is not given, or not with
   * exactly one platform, which is noted.
   *
   * @param scope makes the name of platform and id
   */
  public static <T> @Nullable T named(
      Query query,
      QueryParameter<String> id,
      Set<Platform> platforms,
      BiFunction<Platform, String, T> scope) {
    Optional<String> given = query.find(id);
    if (given.isEmpty()) {
      return null;
    }
    if (platforms.size() != 1) {
      query.fault(id.name(), "needs exactly one platform, since ids of two venues may be equal");
      return null;
    }
    return scope.apply(platforms.iterator().next(), given.get());
  }

  private static Map<String, Platform> words(Set<Platform> platforms) {
    Map<String, Platform> words = new LinkedHashMap<>();
    new TreeSet<>(platforms).forEach(known -> words.put(known.slug(), known));
    return words;
  }

  private static Optional<String> identifier(String text) {
    boolean sound =
        !text.isEmpty()
            && text.length() <= LONGEST_ID
            && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    return sound ? Optional.of(text) : Optional.empty();
  }
}
