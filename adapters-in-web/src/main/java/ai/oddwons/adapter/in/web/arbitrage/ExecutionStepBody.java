package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.arbitrage.Step;
import ai.oddwons.domain.market.MarketId;
import java.math.BigDecimal;

/**
 * One order to send.
 *
 * @param limit the worst price to accept
 * @param text the same for people
 */
record ExecutionStepBody(
    String platform,
    String marketId,
    String side,
    String order,
    BigDecimal size,
    BigDecimal limit,
    String text) {

  static ExecutionStepBody of(Step step) {
    MarketId market = step.market();
    return new ExecutionStepBody(
        market.platform().slug(),
        market.nativeId(),
        Word.of(step.side()),
        Word.of(step.order()),
        step.size().toDecimal(),
        step.limit().toDecimal(),
        sentence(step));
  }

  private static String sentence(Step step) {
    String form =
        switch (step.order()) {
          case BUY -> "Buy %s %s of %s on %s at %s or less";
          case SELL -> "Sell %s %s of %s on %s at %s or more";
        };
    return form.formatted(
        step.size(),
        step.side(),
        step.market().nativeId(),
        step.market().platform().slug(),
        step.limit());
  }
}
