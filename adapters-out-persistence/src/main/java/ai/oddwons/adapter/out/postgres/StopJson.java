package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.arbitrage.StopNote;
import java.util.List;
import java.util.stream.Stream;

/** One of the columns {@code stops} of opportunities and of the looks at them. */
record StopJson(String code, String detail) {

  static String write(List<StopNote> stops) {
    return StoredJson.write(
        stops.stream().map(stop -> new StopJson(stop.code(), stop.detail())).toList());
  }

  static List<StopNote> read(String json) {
    return Stream.of(StoredJson.read(json, StopJson[].class))
        .map(stop -> new StopNote(stop.code, stop.detail))
        .toList();
  }
}
