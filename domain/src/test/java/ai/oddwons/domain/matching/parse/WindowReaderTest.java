package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WindowReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will Meta release Llama 5 before Apr 1, 2026?                  | BY 2026-03-31
          Will Meta release Llama 5 before March 2026?                   | BY 2026-02-28
          Will Meta release Llama 5 before March 2028?                   | BY 2028-02-29
          Will Meta release Llama 5 before 2027?                         | BY 2026-12-31
          Will Meta release Llama 5 before Jan 1, 2027?                  | BY 2026-12-31
          Will Meta release Llama 5 before January 2027?                 | BY 2026-12-31
          Will Meta release Llama 5 prior to March 15, 2026?             | BY 2026-03-14
          Will Meta release Llama 5 until June 30, 2026?                 | BY 2026-06-29
          Will Putin meet with Zelenskyy by March 31, 2026?              | BY 2026-03-31
          Will Meta release Llama 5 by June 2026?                        | BY 2026-06-30
          Will Meta release Llama 5 by 2026?                             | BY 2026-12-31
          Will Meta release Llama 5 by the end of June 2026?             | BY 2026-06-30
          Will Meta release Llama 5 by end of year 2026?                 | BY 2026-12-31
          Will Trump remain in office through 2026?                      | BY 2026-12-31
          Will Meta release Llama 5 on Friday, January 9, 2026?          | AT 2026-01-09
          Will the price of Bitcoin be above $84,000 on January 13?      | AT ?-01-13
          Will Bitcoin be above $84,000 at the end of January 2026?      | AT 2026-01-31
          Will the Fed cut rates in March 2026?                          | AT 2026-03
          Will Kraken IPO in 2026?                                       | AT 2026
          Will Meta release Llama 5 after January 9, 2026?               | AFTER 2026-01-09
          Bank of England increases interest rates after February 2026 meeting? | AT 2026-02
          Will there be a recession in Q3 2026?                          | AT 2026-09
          Will there be a recession in Q4?                               | AT ?-12
          Will the Knicks win the 2025-26 NBA Finals?                    | SEASON 2026
          Will the Knicks win the 2025/2026 NBA Finals?                  | SEASON 2026
          Will Arsenal win the 1999-00 title?                            | -
          Will AFC Ajax win on 2026-01-11?                               | AT 2026-01-11
          Will Bitcoin be above $84,000 on 13 January 2026?              | AT 2026-01-13
          Will Bitcoin be above $84,000 on the 13th of January 2026?     | AT 2026-01-13
          Will Bitcoin be above $84,000 on January 1st, 2026?            | AT 2026-01-01
          Will Bitcoin be above $84,000 on Sept 30 2026?                 | AT 2026-09-30
          Will Bitcoin be above $84,000 on Feb 29, 2028?                 | AT 2028-02-29
          Will Bitcoin be above $84,000 on Feb 29, 2026?                 | AT 2026
          Will Bitcoin be above $84,000 on 2026-13-01?                   | -
          Will Bitcoin be above $84,000 in May 2026?                     | AT 2026-05
          Will Trump say he may go?                                      | -
          CPI released in February 2026 above 3.0%?                      | RELEASED 2026-02
          Initial claims above 220,000 released January 15, 2026?        | RELEASED 2026-01-15
          Will Bitcoin be above $2026?                                   | -
          Will Bitcoin hit $150k?                                        | -
          Will Paul Thomas Anderson win at the 98th Academy Awards?      | AT 2026
          Will the Chiefs win Super Bowl LX?                             | AT 2026
          """)
  void datesShouldBeReadFromTheTitle(String title, String window) {
    assertThat(Parsed.window(Parsed.of(title).window())).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BTC above $100K on Jan 5, 2026 at 5pm ET        | AT 2026-01-05 17:00
          BTC above $100K on Jan 5, 2026 at 5 p.m. EST    | AT 2026-01-05 17:00
          BTC above $100K on Jan 5, 2026 at 11:59 PM EDT  | AT 2026-01-05 23:59
          BTC above $100K on Jan 5, 2026 at 12:00 PM ET   | AT 2026-01-05 12:00
          BTC above $100K on Jan 5, 2026 at 12am ET       | AT 2026-01-05 00:00
          BTC above $100K on Jan 5, 2026 at noon          | AT 2026-01-05 12:00
          BTC above $100K on Jan 5, 2026, 9:30            | AT 2026-01-05 09:30
          BTC above $100K on 2026-01-05 17:00 UTC         | AT 2026-01-05 17:00Z
          BTC above $100K on 2026-01-05 at 5pm GMT        | AT 2026-01-05 17:00Z
          BTC above $100K on Jan 5, 2026 at 5             | AT 2026-01-05
          BTC above $100K on Jan 5, 2026 at 25:00         | AT 2026-01-05
          BTC above $100K on Jan 5, 2026 at 9:75          | AT 2026-01-05
          """)
  void timesShouldBeReadWithTheirZone(String title, String window) {
    assertThat(Parsed.window(Parsed.of(title).window())).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource({
    "BTC above $100K on Jan 5 2026 at 5pm ET, 2026-01-05T22:00:00Z",
    "BTC above $100K on Jul 5 2026 at 5pm ET, 2026-07-05T21:00:00Z",
    "BTC above $100K on Jul 5 2026 at 5pm UTC, 2026-07-05T17:00:00Z",
  })
  void aTimeOfDayShouldFollowTheClocksOfItsZone(String title, Instant instant) {
    Window window = Parsed.of(title).window();

    assertThat(window).isNotNull();
    assertThat(window.instant()).contains(instant);
  }

  @Test
  void aTimeWithoutAYearShouldBeNoInstant() {
    Window window = Parsed.of("BTC above $100K on Jan 5 at 5pm ET").window();

    assertThat(window).isNotNull();
    assertThat(window.instant()).isEmpty();
    assertThat(window.date().full()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [KXBTC-26JAN0911-B90125] Bitcoin price range on Jan 9?                  | AT 2026-01-09 11:00
          [KXFEDDECISION-26MAR-H0] Will the Federal Reserve hold rates steady?    | AT 2026-03
          [KXOSCARNOMDIR-26-PTA] Best Director Oscar nominations?                 | AT 2026
          [KXOSCARNOMDIR-26JAN22-PTA] 2026 Best Director Oscar nominations?       | AT 2026-01-22
          [KXOSCARNOMDIR-27JAN22-PTA] 2026 Best Director Oscar nominations?       | AT 2026
          [KXSERIEAGAME-26JAN10ATATOR-ATA] Atalanta vs Torino Winner?             | AT 2026-01-10
          [sea-ata-tor-2026-01-10-ata] Will Atalanta BC win?                      | AT 2026-01-10
          [sea-ata-tor-2026-02-30-ata] Will Atalanta BC win?                      | -
          [KXOSCARNOMDIR-26-PTA] Best Director at the 99th Academy Awards?        | AT 2027
          [KXLLAMA-26-5] Will Meta release Llama 5 by March 31?                   | BY 2026-03-31
          Will Meta release Llama 5 by January 31? @2026-02-03                    | BY 2026-01-31
          Will Meta release Llama 5 by December 31? @2026-01-03                   | BY 2025-12-31
          Will Meta release Llama 5 by January 31? @2025-12-30                    | BY 2026-01-31
          Will Meta release Llama 5 by July 31? @2026-01-31                       | BY 2026-07-31
          Will Meta release Llama 5 by August 31? @2026-01-31                     | BY 2025-08-31
          Will Meta release Llama 5 by March 31, 2027? @2026-02-03                | BY 2027-03-31
          Will Meta release Llama 5? @2026-02-03                                  | -
          """)
  void yearsShouldComeFromTheIdsOrTheClose(String line, String window) {
    assertThat(Parsed.window(Parsed.of(line).window())).isEqualTo(window);
  }

  @Test
  void theMostExactDateShouldCountAndADeadlineBeforeADay() {
    assertThat(Parsed.window(Parsed.of("2026 Bitcoin high on January 13, 2026?").window()))
        .isEqualTo("AT 2026-01-13");
    assertThat(
            Parsed.window(
                Parsed.of("Will Meta on January 5, 2026 say Llama by March 31, 2026?").window()))
        .isEqualTo("BY 2026-03-31");
  }

  @Test
  void theDayOfTheRulesShouldBeKnownOnlyWhenThereIsOne() {
    String title = "CPI above 3.0% in January 2026? // ";

    assertThat(
            Parsed.window(
                Parsed.of(
                        title
                            + "If CPI is above 3.0% on February 11, 2026, then the market"
                            + " resolves to Yes. It closes on February 10, 2026.")
                    .ruleWindow()))
        .isEqualTo("AT 2026-02-11");
    assertThat(
            Parsed.of(title + "Will resolve to Yes if on February 11, 2026 or February 12, 2026.")
                .ruleWindow())
        .isNull();
    assertThat(Parsed.of(title).ruleWindow()).isNull();
  }

  @Test
  void partialDatesShouldFillInForEachOther() {
    PartialDate day = new PartialDate(null, 1, 13);
    PartialDate year = new PartialDate(2026, null, null);

    assertThat(day.agreesWith(year)).isTrue();
    assertThat(day.agreesWith(new PartialDate(2026, 1, 13))).isTrue();
    assertThat(day.agreesWith(new PartialDate(2026, 1, 14))).isFalse();
    assertThat(year.agreesWith(new PartialDate(2027, 1, 13))).isFalse();
    assertThat(PartialDate.of(LocalDate.of(2028, 2, 29)).full())
        .contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026, -, -, 2026, 12, 31",
        "2026, 2, -, 2026, 2, 28",
        "2028, 2, -, 2028, 2, 29",
        "-, 2, -, -, 2, 28",
        "2026, 2, 3, 2026, 2, 3",
      })
  void theLastDayShouldEndAPeriod(
      Integer year, Integer month, Integer day, Integer lastYear, Integer lastMonth, Integer last) {
    assertThat(new PartialDate(year, month, day).lastDay())
        .isEqualTo(new PartialDate(lastYear, lastMonth, last));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026, 1, -, 2025, 12",
        "2026, 1, 5, 2025, 12",
        "2026, 12, -, 2026, 11",
        "-, 1, -, -, 12",
        "2026, -, -, 2026, -",
      })
  void theMonthBeforeJanuaryShouldBeInTheYearBefore(
      Integer year, Integer month, Integer day, Integer before, Integer monthBefore) {
    assertThat(new PartialDate(year, month, day).monthBefore())
        .isEqualTo(new PartialDate(before, monthBefore, null));
  }
}
