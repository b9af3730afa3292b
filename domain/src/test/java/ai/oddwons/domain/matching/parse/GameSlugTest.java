package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GameSlugTest {
  @ParameterizedTest
  @CsvSource({
    "sea-ata-tor-2026-01-10-ata, sea, ata, tor, 2026-01-10, ata",
    "acn-alg-nga-2026-01-10-draw, acn, alg, nga, 2026-01-10, draw",
    "spl-kho-ith-2026-01-09-total-3pt5, spl, kho, ith, 2026-01-09, total-3pt5",
    "dota2-aur1-4p-2026-01-09, dota2, aur1, 4p, 2026-01-09, ''",
    "nba-lal-bos-2028-02-29, nba, lal, bos, 2028-02-29, ''",
  })
  void slugsOfGamesShouldTellLeagueTeamsAndDay(
      String slug, String league, String home, String away, LocalDate day, String rest) {
    assertThat(GameSlug.parse(slug))
        .contains(new GameSlug(league, home, away, PartialDate.of(day), rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "will-putin-meet-with-zelenskyy-by-march-31-2026",
        "sea-ata-tor-2026-13-10-ata",
        "sea-ata-tor-2026-00-10-ata",
        "sea-ata-tor-2026-02-29-ata",
        "sea-ata-tor-2026-01-32-ata",
        "sea-ata-2026-01-10",
        "sea-ata-tor-26-01-10",
        "SEA-ATA-TOR-2026-01-10",
        "sea--tor-2026-01-10",
        "sea-ata-tor-2026-01-10ata",
        "KXSERIEAGAME-26JAN10ATATOR-ATA",
      })
  void anotherShapeShouldBeNoGame(String slug) {
    assertThat(GameSlug.parse(slug)).isEmpty();
  }

  @Test
  void aSlugShouldBeReadUpToItsLongest() {
    String slug = "sea-ata-tor-2026-01-10-";

    assertThat(GameSlug.parse(slug + "x".repeat(200 - slug.length()))).isPresent();
    assertThat(GameSlug.parse(slug + "x".repeat(201 - slug.length()))).isEmpty();
  }
}
