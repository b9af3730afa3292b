package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.run.RunReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reports as JSON text and back. Keys of newer programs are passed over. */
final class ReportMapper {
  private static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new NulAsSymbol()).build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ReportMapper() {}

  static String toJson(RunReport report) {
    return JSON.writeValueAsString(ReportJson.of(report));
  }

  static RunReport parse(String json) {
    return JSON.readValue(json, ReportJson.class).toReport();
  }

  /** PostgreSQL takes no NUL, not even an escaped one. Reasons and failures may quote a venue's. */
  private static final class NulAsSymbol extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int[] ESCAPES = escapes();

    private static int[] escapes() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes[0] = ESCAPE_CUSTOM;
      return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ESCAPES;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == 0 ? new SerializedString("\u2400") : null;
    }
  }
}
