package ai.oddwons.domain.pattern.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Gives names numbers, from 0 on. Numbers that are given back go to new names, the lowest first, so
 * that a numbering that was stored and read gives them in the same order.
 *
 * @param <T> names, equal when they mean the same
 */
public final class Numbering<T> {
  private static final int NONE = -1;

  private final List<@Nullable T> names = new ArrayList<>();
  private final Map<T, Integer> numbers = new HashMap<>();
  private final Queue<Integer> free = new PriorityQueue<>();
  private int lastFound = NONE;

  /**
   * The number of a name, null when it has none. Names are asked for in about the order of their
   * numbers, so the one after the last is tried before all others are searched: a search reads
   * memory all over the place.
   */
  public @Nullable Integer find(T name) {
    int next = lastFound + 1;
    if (next < names.size() && name.equals(names.get(next))) {
      lastFound = next;
      return next;
    }
    Integer number = numbers.get(name);
    lastFound = number == null ? lastFound : number;
    return number;
  }

  /** Gives a number to a name that has none. */
  public int add(T name) {
    Integer reused = free.poll();
    if (reused == null) {
      return append(name);
    }
    names.set(reused, name);
    numbers.put(name, reused);
    return reused;
  }

  /**
   * Gives the next number, whatever was given back; to read what was stored.
   *
   * @param name null for a number that was given back
   */
  public int append(@Nullable T name) {
    int number = names.size();
    names.add(name);
    if (name == null) {
      free.add(number);
    } else {
      numbers.put(name, number);
    }
    return number;
  }

  /** Takes a number back; nothing happens when nobody has it. */
  public void remove(int number) {
    T name = names.set(number, null);
    if (name != null) {
      numbers.remove(name);
      free.add(number);
    }
  }

  /** The name of a number, null for one that was given back. */
  public @Nullable T name(int number) {
    return names.get(number);
  }

  /** How many numbers were ever given: all are below that. */
  public int size() {
    return names.size();
  }

  /** How many names have a number. */
  public int named() {
    return numbers.size();
  }
}
