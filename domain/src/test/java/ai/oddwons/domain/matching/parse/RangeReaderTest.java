package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RangeReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will the price of Bitcoin be above $84,000 on January 13?            | >84000 MONEY
          Will the price of Bitcoin be less than $84,000 on January 13?        | <84000 MONEY
          Will Bitcoin be over $100k on Jan 5, 2026?                           | >100000 MONEY
          Will Bitcoin be at or above $100K on Jan 5, 2026?                    | >=100000 MONEY
          Will Bitcoin be at or below $100K on Jan 5, 2026?                    | <=100000 MONEY
          Will Bitcoin be ≥ $100K on Jan 5, 2026?                              | >=100000 MONEY
          Will Bitcoin be >= $100K on Jan 5, 2026?                             | >=100000 MONEY
          Will Bitcoin be <= $100K on Jan 5, 2026?                             | <=100000 MONEY
          Bitcoin >$100K on Jan 5, 2026                                        | >100000 MONEY
          BTC price on 31 December 2026: $100,000 or higher                    | >=100000 MONEY
          Bitcoin price on Jan 9, 2026? => $90,000 or above                    | >=90000 MONEY
          Bitcoin price on Jan 9, 2026? => $89,999.99 or below                 | <=89999.99 MONEY
          Bitcoin price on Jan 9, 2026? => $90,000 to 90,499.99                | 90000..90499.99 MONEY
          Will Bitcoin be between $90,000 and $92,000 on January 13?           | 90000..92000 MONEY
          Will Bitcoin be between $92,000 and $90,000 on January 13?           | 90000..92000 MONEY
          Will Apple be worth $4 trillion by June 30, 2026?                    | =4000000000000 MONEY
          Will Apple be worth more than $4.5tn by June 30, 2026?               | >4500000000000 MONEY
          Opening weekend of Wicked at least $100 million?                     | >=100000000 MONEY
          Will the unemployment rate be 4.4% or higher in January 2026?        | >=4.4 PERCENT
          Will the unemployment rate be at least 4.4 percent in January 2026?  | >=4.4 PERCENT
          Will CPI rise more than 0.3% in January 2026?                        | >0.3 PERCENT
          Will CPI rise more than -0.1% in January 2026?                       | >-0.1 PERCENT
          Unemployment rate 4.3% or lower in January 2026?                     | <=4.3 PERCENT
          Will GDP growth exceed 2.5% in Q4 2025?                              | >2.5 PERCENT
          Will the Fed cut rates by 25 bps in March 2026?                      | =25 BASIS_POINTS
          Will the Fed cut rates by 25bp in March 2026?                        | =25 BASIS_POINTS
          Will the Fed cut rates by 50+ bps in March 2026?                     | >=50 BASIS_POINTS
          Will the Fed cut rates by 25 basis points in March 2026?             | =25 BASIS_POINTS
          Will the Fed cut rates by more than 25 basis points in March 2026?   | >25 BASIS_POINTS
          Will the high temp in NYC be >45° on Jan 13, 2026?                   | >45 DEGREES
          Will the high temp in NYC be 45-46°F on Jan 13, 2026?                | 45..46 DEGREES
          Will the high temp in NYC be 45°F to 46°F on Jan 13, 2026?           | 45..46 DEGREES
          Will the high temp in NYC be 44° or below on Jan 13, 2026?           | <=44 DEGREES
          Will a Democrat win the presidency by 5 points or more in 2028?      | >=5 POINTS
          Will a Democrat win the presidency by at least 5% in 2028?           | >=5 PERCENT
          Will Republicans hold at least 52 seats in the Senate in 2026?       | >=52 SEATS
          Will payrolls be more than 100k in January 2026?                     | >100000
          Will there be at most 3 dissents in March 2026?                      | <=3
          Will there be up to 3 dissents in March 2026?                        | <=3
          Will there be fewer than 3 dissents in March 2026?                   | <3
          Will there be no more than 3 dissents in March 2026?                 | <=3
          Will there be no less than 3 dissents in March 2026?                 | >=3
          Will there be exactly 3 dissents in March 2026?                      | =3
          Will Elon Musk tweet 220-239 times January 9-16, 2026?               | 220..239
          3 Fed rate cuts in 2026?                                             | =3
          Measles cases in 2026? => 3000+                                      | >=3000
          Al Kholood Saudi Club vs. Al Ittihad Saudi Club: O/U 3.5             | >3.5
          Will One Battle After Another win 6 Oscars in 2026?                  | -
          Will Meta release Llama 5 by March 31, 2026?                         | -
          Will AFC Ajax win on 2026-01-11?                                     | -
          Will Arsenal win the 2025-26 Premier League?                         | -
          """)
  void levelsShouldBeReadFromTheTitle(String line, String range) {
    assertThat(Parsed.range(Parsed.of(line).range())).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [KXU3-26JAN-T4.3] Unemployment rate in January 2026?                 | >4.3
          [KXU3-26JAN-T4.3] Unemployment rate in January 2026? => Above 4.4%   | >4.4 PERCENT
          [KXHIGHNY-26JAN13-T45] High temp in NYC on Jan 13, 2026?             | -
          [KXBTC-26JAN0911-B90125] Bitcoin price range on Jan 9, 2026?         | -
          """)
  void aCodeShouldTellALevelOnlyWhereItsMeaningIsKnown(String line, String range) {
    assertThat(Parsed.range(Parsed.of(line).range())).isEqualTo(range);
  }

  @Test
  void stepsShouldTurnOpenEndsIntoClosedOnes() {
    BigDecimal tenth = new BigDecimal("0.1");
    ValueRange above = Parsed.of("Unemployment rate above 4.3% in January 2026?").range();
    ValueRange below = Parsed.of("Unemployment rate below 4.3% in January 2026?").range();

    assertThat(above).isNotNull();
    assertThat(below).isNotNull();
    assertThat(Parsed.range(above.onSteps(tenth))).isEqualTo(">=4.4 PERCENT");
    assertThat(Parsed.range(below.onSteps(tenth))).isEqualTo("<=4.2 PERCENT");
    assertThat(above.onSteps(tenth).onSteps(tenth)).isEqualTo(above.onSteps(tenth));
  }

  @Test
  void aCentBelowARoundPriceShouldBeThatPriceWhereEdgesAreNothing() {
    ValueRange cent = Parsed.of("Bitcoin on Jan 9, 2026? => $89,999.99 or below").range();
    ValueRange round = Parsed.of("Bitcoin on Jan 9, 2026? => below $90,000").range();

    assertThat(cent).isNotNull();
    assertThat(round).isNotNull();
    assertThat(cent.withoutEdges()).isEqualTo(round.withoutEdges());
  }
}
