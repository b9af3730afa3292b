package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TickerTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      emptyValue = "",
      value = {
        "KXSERIEAGAME-26JAN10ATATOR-ATA, KXSERIEAGAME, 2026, 1, 10, -, ATATOR, ATA",
        "KXDOTA2GAME-26JAN094PAUR-4P, KXDOTA2GAME, 2026, 1, 9, -, 4PAUR, 4P",
        "KXBTC-26JAN0911-B90125, KXBTC, 2026, 1, 9, 11, '', B90125",
        "KXBTC-26JAN091130-B90125, KXBTC, 2026, 1, 9, 11, '', B90125",
        "KXFEDDECISION-26MAR-H0, KXFEDDECISION, 2026, 3, -, -, '', H0",
        "KXOSCARNOMDIR-26-PTA, KXOSCARNOMDIR, 2026, -, -, -, '', PTA",
        "KXOSCARNOMDIR-2026-PTA, KXOSCARNOMDIR, 2026, -, -, -, '', PTA",
        "KXZELENSKYPUTIN-29-FEB26, KXZELENSKYPUTIN, 2029, -, -, -, '', FEB26",
        "KXFEDCOMBO-26JAN-0-T0, KXFEDCOMBO, 2026, 1, -, -, '', 0-T0",
        "KXHMONTH-26JAN, KXHMONTH, 2026, 1, -, -, '', ''",
        "KXBTC-26FEB30-T1, KXBTC, 2026, 2, -, -, '', T1",
        "KXNEWPOPE-70-PPIZ, KXNEWPOPE, -, -, -, -, 70, PPIZ",
        "KXELONMARS-99, KXELONMARS, -, -, -, -, 99, ''",
        "CONTROLH-ABC-D, CONTROLH, -, -, -, -, ABC, D",
        "KXCS2GAME-26XYZ10AB-AB, KXCS2GAME, 2026, -, -, -, XYZ10AB, AB",
      })
  void tickersShouldTellSeriesDateAndOutcome(
      String id,
      String series,
      Integer year,
      Integer month,
      Integer day,
      Integer hour,
      String rest,
      String code) {
    PartialDate date = year == null ? null : new PartialDate(year, month, day);

    assertThat(Ticker.parse(id)).contains(new Ticker(series, date, hour, rest, code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KXBTC",
        "KXBTC-",
        "-26JAN09",
        "kxbtc-26jan09-t1",
        "0x01fda361ef115d3888e21aa98426f63acfc3fa17322ed6ecaa182430db0744e3",
        "will-giannis-antetokounmpo-not-be-traded",
        "KXBTC-26JAN09-T1 ",
        "KXBTC-26JAN09-\u202e",
      })
  void anotherShapeShouldBeNoTicker(String id) {
    assertThat(Ticker.parse(id)).isEmpty();
  }

  @Test
  void aTickerShouldBeReadUpToItsLongest() {
    assertThat(Ticker.parse("KX-26-" + "A".repeat(114))).isPresent();
    assertThat(Ticker.parse("KX-26-" + "A".repeat(115))).isEmpty();
    assertThat(Ticker.parse("A".repeat(100_000) + "-26")).isEmpty();
  }

  @Test
  void aSeriesShouldKnowWhatItIsAbout() {
    Ticker ticker = Ticker.parse("KXNFLGAME-26JAN10BUFJAX-BUF").orElseThrow();

    assertThat(ticker.isAbout("NFL")).isTrue();
    assertThat(ticker.isAbout("nfl")).isTrue();
    assertThat(ticker.isAbout("NBA")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      value = {
        "KXSERIEAGAME-26JAN10ATATOR-ATA, ATA",
        "KXLEAVEOFFICE-27JAN11-26DEC16, ''",
        "KXZELENSKYPUTIN-29-FEB26, ''",
        "KXOSCARNOMDIR-26-MAY, MAY",
        "KXPRESNOM-28-MAR2, MAR2",
        "KXTEAM-28-ABC26, ABC26",
      })
  void aDateShouldBeTheCodeOfNobody(String id, String nameCode) {
    assertThat(Ticker.parse(id)).get().extracting(Ticker::nameCode).isEqualTo(nameCode);
  }
}
