package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MatchField;
import java.util.List;
import java.util.stream.Stream;

/** One line of the column {@code market_matches.card}. */
record FieldJson(String field, String agreement, String first, String second) {

  static String write(List<FieldEvidence> card) {
    return StoredJson.write(card.stream().map(FieldJson::of).toList());
  }

  static List<FieldEvidence> read(String json) {
    return Stream.of(StoredJson.read(json, FieldJson[].class)).map(FieldJson::toEvidence).toList();
  }

  private static FieldJson of(FieldEvidence line) {
    return new FieldJson(
        Words.of(line.field()), Words.of(line.agreement()), line.first(), line.second());
  }

  private FieldEvidence toEvidence() {
    return new FieldEvidence(
        Words.read(MatchField.class, field), Words.read(Agreement.class, agreement), first, second);
  }
}
