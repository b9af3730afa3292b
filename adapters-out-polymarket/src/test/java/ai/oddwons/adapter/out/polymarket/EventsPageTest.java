package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.OutcomeStructure;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventsPageTest {
  private final EventsPage first = read(StubVenue.fixture("http_get_events_keyset.json"));
  private final EventsPage last = read(StubVenue.fixture("http_get_events_keyset_last.json"));

  private static EventsPage read(String body) {
    return EventsPage.read(JsonBody.of(body), 1, StubVenue.NOW);
  }

  private static ListedMarket market(EventsPage page, int number) {
    return page.page().markets().stream()
        .filter(listed -> listed.market().id().equals(StubVenue.marketId(number)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readShouldFollowTheCursorUntilThereIsNone() {
    assertThat(first.next()).isEqualTo("eyJpZCI6Mn0+/==");
    assertThat(first.page().last()).isFalse();
    assertThat(last.next()).isNull();
    assertThat(last.page().last()).isTrue();
  }

  @Test
  void readShouldGiveEachEventWithItsTopicsAndTime() {
    assertThat(first.page().events())
        .extracting(event -> event.id().nativeId())
        .containsExactly("260001", "260002");
    Event game = first.page().events().getLast();
    assertThat(game.title()).isEqualTo("Sharks vs. Whales");
    assertThat(game.series()).isEqualTo("water-polo");
    assertThat(game.topics().category()).isEqualTo(Category.SPORTS);
    assertThat(game.topics().venueTags()).containsExactly("Sports", "Games");
    assertThat(game.happensAt()).isEqualTo(Instant.parse("2026-11-22T19:30:00Z"));
    assertThat(first.page().events().getFirst().series()).isEqualTo("lisbon-weather");
  }

  @Test
  void readShouldLetMarketsInheritFromTheirEvent() {
    ListedMarket rain = market(first, 1);

    assertThat(rain.market().event()).isEqualTo(first.page().events().getFirst().id());
    assertThat(rain.market().topics().category()).isEqualTo(Category.WEATHER);
    assertThat(rain.market().terms().rules().primary()).startsWith("This market resolves");
  }

  @Test
  void readShouldKeepTheNamesOfTeams() {
    ListedMarket game = market(first, 11);

    assertThat(game.market().text().yesLabel()).isEqualTo("Sharks");
    assertThat(game.market().text().noLabel()).isEqualTo("Whales");
    assertThat(game.market().terms().fees()).isEqualTo(new FeeTerms.Free());
    assertThat(game.quote().bid()).isNull();
    assertThat(game.quote().ask()).isNotNull();
    assertThat(game.quote().last()).isNull();
  }

  @Test
  void readShouldCountWhatItSetsAside() {
    CataloguePage page = last.page();

    assertThat(page.markets()).hasSize(4);
    assertThat(page.flagged().counts())
        .isEqualTo(
            Map.of(
                "archived_child", 1L,
                "closed_child", 1L,
                "crossed_quote", 1L,
                "missing_condition_id", 1L,
                "placeholder", 2L));
  }

  @Test
  void readShouldRejectWithReasonAndBody() {
    assertThat(last.page().rejections())
        .extracting(Rejection::reason)
        .containsExactly("malformed_condition_id", "not_an_object");
    assertThat(last.page().rejections().getFirst().nativeId()).isEqualTo("0xnothex");
    assertThat(last.page().rejections().getFirst().raw().json()).contains("\"Broken?\"");
    assertThat(last.page().rejections().getLast().raw().json()).isEqualTo("\"not a market\"");
  }

  @Test
  void readShouldKeepTheRecordAsItWasSent() {
    String raw = market(first, 1).raw().json();

    assertThat(raw).startsWith("{").endsWith("}").contains("\"volumeNum\": 18234.5512345678");
    assertThat(raw).contains("rains – even a little –").doesNotContain("\"markets\"");
  }

  @Test
  void readShouldNoticeDrift() {
    assertThat(first.page().drift().counts()).isEmpty();
    assertThat(last.page().drift().counts()).containsOnlyKeys("unknown_field:event.moonPhase");
  }

  @Test
  void readShouldNameAnUnknownWordOfTheOracleAsDrift() {
    EventsPage page =
        read(
            """
            {"events":[{"id":"1","title":"t","active":true,"closed":false,"markets":[
              {"id":"2","question":"?","conditionId":"%s","outcomes":"[\\"Yes\\",\\"No\\"]",
               "active":true,"closed":false,"acceptingOrders":true,"umaResolutionStatus":"pondered"}]}]}\
            """
                .formatted(StubVenue.marketId(1).nativeId()));

    assertThat(page.page().drift().counts())
        .containsOnlyKeys("unknown_value:market.umaResolutionStatus=pondered");
    assertThat(page.page().markets().getFirst().market().state().status())
        .isEqualTo(MarketStatus.OPEN);
  }

  @Test
  void readShouldNoticeThatExpectedFieldsAreGone() {
    EventsPage page =
        read("{\"events\":[{\"id\":\"1\",\"title\":\"t\",\"closed\":false,\"markets\":[]}]}");

    assertThat(page.page().drift().counts()).containsOnlyKeys("missing_field:event.active");
    assertThat(page.page().events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "false, false,  No,        false, INDEPENDENT",
    "false, true,   No,        false, INDEPENDENT",
    "true,  false,  No,        false, EXACTLY_ONE",
    "true,  true,   No,        false, EXACTLY_ONE_OPEN",
    "true,  null,   No,        false, EXACTLY_ONE_OPEN",
    "true,  false,  Person D,  false, EXACTLY_ONE_OPEN",
    "true,  false,  Other,     true,  EXACTLY_ONE_OPEN"
  })
  void readShouldPromiseNoMoreThanTheVenueDoes(
      String negRisk, String augmented, String label, boolean other, OutcomeStructure expected) {
    EventsPage page =
        read(
            """
            {"events":[{"id":"1","negRisk":%s,"negRiskAugmented":%s,"markets":[
              {"conditionId":"%s","question":"?","groupItemTitle":"%s","negRiskOther":%s}]}]}\
            """
                .formatted(negRisk, augmented, StubVenue.marketId(1).nativeId(), label, other));

    assertThat(page.page().events().getFirst().structure()).isEqualTo(expected);
  }

  @Test
  void readShouldTakeTheTimeOfAGameFromItsMarkets() {
    EventsPage page =
        read(
            """
            {"events":[{"id":"1","markets":[
              {"conditionId":"%s","question":"?","gameStartTime":"2026-11-22 19:30:00+00"}]}]}\
            """
                .formatted(StubVenue.marketId(1).nativeId()));

    assertThat(page.page().events().getFirst().happensAt())
        .isEqualTo(Instant.parse("2026-11-22T19:30:00Z"));
  }

  @Test
  void readShouldKeepTheMarketsOfAnEventWithoutId() {
    EventsPage page =
        read(
            """
            {"events":[{"title":"t","markets":[{"conditionId":"%s","question":"?"}]}]}\
            """
                .formatted(StubVenue.marketId(1).nativeId()));

    assertThat(page.page().markets().getFirst().market().event()).isNull();
    assertThat(page.page().events()).isEmpty();
    assertThat(page.page().flagged().count("event_without_id")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"two words\"", "\"0x1\"", "\"-7\"", "1.5", "true", "{}", "[1]"})
  void readShouldKeepTheMarketsOfAnEventWithAnOddId(String id) {
    EventsPage page =
        read(
            """
            {"events":[{"id":%s,"title":"t","markets":[{"conditionId":"%s","question":"?"},\
            {"conditionId":"%s","question":"?"}]}]}\
            """
                .formatted(id, StubVenue.marketId(1).nativeId(), StubVenue.marketId(2).nativeId()));

    assertThat(page.page().markets())
        .hasSize(2)
        .allSatisfy(listed -> assertThat(listed.market().event()).isNull());
    assertThat(page.page().rejections()).isEmpty();
    assertThat(page.page().events()).isEmpty();
    assertThat(page.page().flagged().counts())
        .containsEntry("event_id_malformed", 2L)
        .doesNotContainKey("event_without_id");
  }

  @Test
  void readShouldRejectAnEventThatIsNone() {
    EventsPage page = read("{\"events\":[7]}");

    assertThat(page.page().rejections())
        .extracting(Rejection::reason)
        .containsExactly("not_an_object");
  }

  @Test
  void readShouldNotTakeANullForClosed() {
    EventsPage page =
        read(
            """
            {"events":[{"id":"1","markets":[
              {"conditionId":"%s","question":"?","closed":null,"archived":null,"active":true}]}]}\
            """
                .formatted(StubVenue.marketId(1).nativeId()));

    assertThat(page.page().markets()).hasSize(1);
  }

  @Test
  void readShouldNoticeAnEventWhoseMarketsAreMissing() {
    EventsPage page = read("{\"events\":[{\"id\":\"1\",\"markets\":[]},{\"id\":\"2\"}]}");

    assertThat(page.page().drift().counts()).containsEntry("missing_field:event.markets", 1L);
  }

  @Test
  void readShouldNotTakeAPageWithoutAnyMarketsForAnEmptyOne() {
    assertThatThrownBy(() ->
            read(
                "{\"events\":[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"},{\"id\":\"4\"},{\"id\":\"5\"}]}"))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void readShouldRejectAnEventWhoseMarketsAreNoArray() {
    EventsPage page = read("{\"events\":[{\"id\":\"1\",\"markets\":{}}]}");

    assertThat(page.page().rejections())
        .extracting(Rejection::reason, Rejection::detail)
        .containsExactly(tuple("wrong_envelope", "event: markets is no array"));
  }
}
