package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Call;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One token of a batch.
 *
 * @param side BUY or SELL, empty when not asked for
 */
record TokenRequest(String token, String side) {
  private static final int MOST = 500;

  /**
   * The batch of a call: a posted array, or two comma lists of equal length.
   *
   * @throws ClobError with 400 for anything else and for more than 500
   */
  static List<TokenRequest> of(Call call) {
    List<TokenRequest> batch = call.posted() ? posted(call) : listed(call);
    if (batch.isEmpty() || batch.size() > MOST) {
      throw ClobError.badRequest("Invalid payload");
    }
    return batch;
  }

  private static List<TokenRequest> posted(Call call) {
    List<TokenRequest> batch = new ArrayList<>();
    try {
      for (JsonNode node : JsonMapper.shared().readTree(call.body())) {
        batch.add(
            new TokenRequest(node.path("token_id").asString(""), node.path("side").asString("")));
      }
    } catch (JacksonException e) {
      throw ClobError.badRequest("Invalid payload");
    }
    return batch;
  }

  private static List<TokenRequest> listed(Call call) {
    List<String> tokens = call.query().commaList("token_ids");
    List<String> sides = call.query().commaList("sides");
    if (!sides.isEmpty() && sides.size() != tokens.size()) {
      throw ClobError.badRequest("Invalid payload");
    }
    List<TokenRequest> batch = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      batch.add(new TokenRequest(tokens.get(i), sides.isEmpty() ? "" : sides.get(i)));
    }
    return batch;
  }
}
