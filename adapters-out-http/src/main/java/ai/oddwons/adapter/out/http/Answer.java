package ai.oddwons.adapter.out.http;

import java.util.ArrayList;
import java.util.List;

/** What came of a request whose refusal the caller can act on. */
public sealed interface Answer<T> {

  /** It was answered. */
  record Read<T>(T value) implements Answer<T> {}

  /**
   * The venue understood and said no.
   *
   * @param status of HTTP
   * @param detail the venue's words, for people
   */
  record Refused<T>(int status, String detail) implements Answer<T> {}

  /** The answers to the parts of one question, in their order; one refusal refuses it all. */
  static <T> Answer<List<T>> joined(List<Answer<T>> parts) {
    List<T> values = new ArrayList<>();
    for (Answer<T> part : parts) {
      switch (part) {
        case Read<T> read -> values.add(read.value());
        case Refused<T> refused -> {
          return new Refused<>(refused.status(), refused.detail());
        }
      }
    }
    return new Read<>(List.copyOf(values));
  }
}
