package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.matching.parse.Game.Side;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GameReaderTest {
  private static Game game(String line) {
    return Objects.requireNonNull(Parsed.of(line).game(), line);
  }

  private static String teams(String line) {
    return game(line).teams().stream()
        .map(team -> String.join(" ", team.words()))
        .collect(Collectors.joining(", "));
  }

  private static String side(String line) {
    return switch (game(line).side()) {
      case Side.Wins wins -> String.join(" ", wins.team().words());
      case Side.Draw draw -> "draw";
      case Side.Neither neither -> "neither";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [KXSERIEAGAME-26JAN10ATATOR-ATA] Atalanta vs Torino Winner?            | atalanta, torino
          [sea-ata-tor-2026-01-10-ata] Will Atalanta BC win on 2026-01-10?       | atalanta bc
          [dota2-navi-mouz-2026-01-09] Dota 2: Natus Vincere vs MOUZ (BO3)       | natus vincere, mouz
          [KXDOTA2GAME-26JAN09MOUZNAVI-MOUZ] Will MOUZ win the MOUZ vs. Natus Vincere Dota 2 match? | mouz, natus vincere
          [spl-kho-ith-2026-01-09-total-3pt5] Al Kholood Saudi Club vs. Al Ittihad Saudi Club: O/U 3.5 | al kholood saudi club, al ittihad saudi club
          [KXSAUDIPLGAME-26JAN09AKHITJ-ITJ] Al-Kholood vs Al-Ittihad Winner?     | al kholood, al ittihad
          [sea-com-bol-2026-01-10-draw] Will Como 1907 vs. Bologna FC 1909 end in a draw? | como 1907, bologna fc 1909
          [KXNBAGAME-26JAN10LALBOS-BOS] Los Angeles L at Boston Winner?          | lakers, celtics
          [nba-lal-bos-2026-01-10] Lakers vs. Celtics                            | lakers, celtics
          Will the Lakers beat the Celtics on January 10, 2026?                  | lakers, celtics
          Will Arsenal win against Chelsea on January 10, 2026?                  | arsenal, chelsea
          """)
  void teamsShouldBeNamedInTheOrderOfTheText(String line, String teams) {
    assertThat(teams(line)).isEqualTo(teams);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [KXSERIEAGAME-26JAN10ATATOR-ATA] Atalanta vs Torino Winner?            | atalanta
          [KXSERIEAGAME-26JAN10ATATOR-TOR] Atalanta vs Torino Winner?            | torino
          [KXSERIEAGAME-26JAN10COMBFC-BFC] Como vs Bologna Winner?               | bologna
          [KXDOTA2GAME-26JAN094PAUR-4P] Will 4Pirates win the 4Pirates vs. Aurora Dota 2 match? | 4 pirates
          [KXDOTA2GAME-26JAN094PAUR-AUR] Will Aurora win the 4Pirates vs. Aurora Dota 2 match? | aurora
          [KXAFCONGAME-26JAN10DZANGR-TIE] Algeria vs Nigeria Winner?             | draw
          [KXAFCONGAME-26JAN10DZANGR-XXX] Algeria vs Nigeria Winner?             | algeria
          [acn-alg-nga-2026-01-10-draw] Will Algeria vs. Nigeria end in a draw?  | draw
          [acn-alg-nga-2026-01-10-draw] Algeria vs. Nigeria                      | draw
          [acn-alg-nga-2026-01-10-nga] Algeria vs. Nigeria                       | nigeria
          [acn-alg-nga-2026-01-10-alg] Algeria vs. Nigeria                       | algeria
          [sea-ata-tor-2026-01-10-tor] Will Torino FC win on 2026-01-10?         | torino fc
          [dota2-navi-mouz-2026-01-09] Dota 2: Natus Vincere vs MOUZ (BO3)       | natus vincere
          [nba-lal-bos-2026-01-10] Lakers vs. Celtics                            | lakers
          [nba-lal-bos-2026-01-10] Lakers vs. Celtics => Celtics                 | celtics
          [nba-lal-bos-2026-01-10] Lakers vs. Celtics => Boston Celtics          | celtics
          [epl-ars-che-2026-01-10] Arsenal FC vs. Chelsea FC => Draw             | draw
          [epl-ars-che-2026-01-10] Arsenal FC vs. Chelsea FC => Tie              | draw
          [spl-kho-ith-2026-01-09-total-3pt5] Al Kholood vs. Al Ittihad: O/U 3.5 | neither
          [epl-ars-che-2026-01-10-btts] Arsenal FC vs. Chelsea FC: Both Teams to Score | neither
          Will the Celtics beat the Lakers on January 10, 2026?                  | celtics
          """)
  void oneSideShouldWinForYes(String line, String side) {
    assertThat(side(line)).isEqualTo(side);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[KXSERIEAGAME-26JAN10ATATOR-ATA] Atalanta vs Torino Winner?",
        "[sea-ata-tor-2026-01-10-ata] Will Atalanta BC win on 2026-01-10?",
        "[KXAFCONGAME-26JAN10DZANGR-DZA] Algeria vs Nigeria Winner?",
        "[xyz-ars-che-2026-01-10] Arsenal FC vs. Chelsea FC",
        "Soccer: Arsenal vs Chelsea",
      })
  void aDrawShouldBePossibleInSoccer(String line) {
    assertThat(game(line).drawPossible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[nba-lal-bos-2026-01-10] Lakers vs. Celtics",
        "[KXNBAGAME-26JAN10LALBOS-BOS] Los Angeles L at Boston Winner?",
        "[dota2-navi-mouz-2026-01-09] Dota 2: Natus Vincere vs MOUZ (BO3)",
        "[KXNFLGAME-26JAN10BUFJAX-BUF] Buffalo at Jacksonville Winner?",
      })
  void oneOfTwoShouldWinElsewhere(String line) {
    assertThat(game(line).drawPossible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will Algeria win the CAF Africa Cup of Nations Morocco 2025?",
        "Will the price of Bitcoin be above $84,000 on January 13?",
        "[KXOSCARNOMDIR-26-PTA] 2026 Best Director Oscar nominations?",
        "Will Trump win?",
        "vs",
        "beat",
      })
  void aQuestionWithoutTwoSidesShouldBeNoGame(String line) {
    assertThat(Parsed.of(line).game()).isNull();
  }

  @Test
  void codesShouldFollowTheSlug() {
    assertThat(game("[sea-ata-tor-2026-01-10-ata] Will Atalanta BC win?").codes())
        .containsExactly("ata", "tor");
    assertThat(game("Lakers vs. Celtics").codes()).isEmpty();
    assertThat(game("Lakers vs. Celtics").isDuel()).isTrue();
    assertThat(game("[sea-ata-tor-2026-01-10-ata] Will Atalanta BC win?").isDuel()).isFalse();
  }
}
