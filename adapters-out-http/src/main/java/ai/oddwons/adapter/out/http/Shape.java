package ai.oddwons.adapter.out.http;

import java.util.Set;

/**
 * What we know of one type of foreign object.
 *
 * @param type names it, such as {@code market}
 * @param known fields that may occur
 * @param retired fields that older records carry and the venue has since removed
 * @param expected fields whose absence means that something has changed
 */
public record Shape(String type, Set<String> known, Set<String> retired, Set<String> expected) {
  public Shape {
    known = Set.copyOf(known);
    retired = Set.copyOf(retired);
    expected = Set.copyOf(expected);
  }

  boolean allows(String field) {
    return known.contains(field) || expected.contains(field) || retired.contains(field);
  }
}
