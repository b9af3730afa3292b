package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.Rejection;
import org.junit.jupiter.api.Test;

final class EventsPageTest {
  private static final String RAIN = "{'event_ticker':'KXRAIN-1','title':'Rain?','markets':%s}";
  private static final String SNOW = "{'event_ticker':'KXSNOW-1','title':'Snow?','markets':%s}";

  private static CataloguePage page(String... events) {
    String body = "{'events':[%s],'cursor':''}".formatted(String.join(",", events));
    return EventsPage.read(
            JsonBody.of(body.replace('\'', '"')), 1, SeriesIndex.UNAVAILABLE, KalshiServer.NOW)
        .page();
  }

  @Test
  void readShouldNoticeAnEventWhoseMarketsAreMissing() {
    CataloguePage page = page(RAIN.formatted("[]"), SNOW.formatted("null"));

    assertThat(page.events()).hasSize(2);
    assertThat(page.drift().counts()).containsEntry("missing_field:event.markets", 1L);
  }

  @Test
  void readShouldNotTakeAPageWithoutAnyMarketsForAnEmptyOne() {
    String none = RAIN.formatted("null");

    assertThatThrownBy(() -> page(none, none, none, none, none)).isInstanceOf(Unreadable.class);
  }

  @Test
  void readShouldNotTakeNullForAnEmptyListing() {
    JsonBody nothing = JsonBody.of("{\"events\":null,\"cursor\":\"\"}");

    assertThatThrownBy(() -> EventsPage.read(nothing, 1, SeriesIndex.UNAVAILABLE, KalshiServer.NOW))
        .isInstanceOf(Unreadable.class);
    assertThat(
            EventsPage.read(nothing, 2, SeriesIndex.UNAVAILABLE, KalshiServer.NOW)
                .page()
                .drift()
                .counts())
        .containsEntry("missing_field:events_page.events", 1L);
  }

  @Test
  void readShouldRejectAnEventWhoseMarketsAreNoArray() {
    CataloguePage page = page(RAIN.formatted("[]"), SNOW.formatted("{}"));

    assertThat(page.rejections())
        .extracting(Rejection::nativeId, Rejection::reason, Rejection::detail)
        .containsExactly(tuple("KXSNOW-1", "unreadable_event", "markets is no array"));
  }
}
