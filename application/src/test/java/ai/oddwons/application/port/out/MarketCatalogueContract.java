package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.MarketId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What every {@link MarketCatalogue} must do, the in-memory one included. */
public interface MarketCatalogueContract extends VenueStage {
  MarketCatalogue catalogue();

  /** The venue lists open markets 1 to {@code count}, two to a page in the first listing. */
  void listMarkets(int count);

  /** One more record on the first page, of which nothing can be read. */
  void listUnreadableRecord();

  /** How many pages of the first listing the venue has answered so far. */
  int pagesServed();

  @Test
  default void streamOpenMarketsShouldListEveryMarket() {
    listMarkets(5);

    assertThat(idsOf(everyPage())).containsExactlyElementsOf(ids(5));
  }

  @Test
  default void streamOpenMarketsShouldNumberItsPagesAndMarkTheLastOne() {
    listMarkets(5);

    List<CataloguePage> pages = everyPage();

    assertThat(pages).extracting(CataloguePage::number).containsExactly(1, 2, 3);
    assertThat(pages).extracting(CataloguePage::last).containsExactly(false, false, true);
  }

  @Test
  default void streamOpenMarketsShouldGiveOneLastPageWhenNothingIsListed() {
    listMarkets(0);

    assertThat(everyPage())
        .singleElement()
        .satisfies(page -> assertThat(page.last()).isTrue())
        .satisfies(page -> assertThat(page.markets()).isEmpty());
  }

  @Test
  default void streamOpenMarketsShouldAskOnlyOnceSubscribed() {
    listMarkets(1);
    Flux<CataloguePage> assembledEarly = catalogue().streamOpenMarkets();
    assertThat(pagesServed()).isZero();
    listMarkets(2);

    assembledEarly
        .as(StepVerifier::create)
        .assertNext(page -> assertThat(idsOf(List.of(page))).hasSize(2))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void streamOpenMarketsShouldAskForAPageOnlyOnDemand() {
    listMarkets(20);

    StepVerifier.create(catalogue().streamOpenMarkets(), 1)
        .expectNextCount(1)
        .thenCancel()
        .verify(PATIENCE);

    assertThat(pagesServed()).isLessThanOrEqualTo(2);
  }

  @Test
  default void streamOpenMarketsShouldOutliveAPassingFault() {
    listMarkets(3);
    stumbleOnce();

    assertThat(idsOf(everyPage())).containsExactlyElementsOf(ids(3));
  }

  @Test
  default void streamOpenMarketsShouldFailInKindWhenTheVenueIsDown() {
    listMarkets(3);
    breakDown();

    catalogue()
        .streamOpenMarkets()
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
  }

  @Test
  default void streamOpenMarketsShouldSetAnUnreadableRecordAsideWithItsBody() {
    listMarkets(2);
    listUnreadableRecord();

    List<CataloguePage> pages = everyPage();

    assertThat(idsOf(pages)).containsExactlyElementsOf(ids(2));
    assertThat(pages.stream().flatMap(page -> page.rejections().stream()))
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.reason()).matches("[a-z_]+"))
        .satisfies(rejection -> assertThat(rejection.raw().json()).isNotBlank());
  }

  @Test
  default void streamOpenIdsShouldAgreeWithTheFirstListing() {
    listMarkets(5);

    List<MarketId> found =
        catalogue()
            .streamOpenIds()
            .concatMapIterable(ids -> ids)
            .collectList()
            .as(ContractSteps::only);

    assertThat(found).containsOnlyElementsOf(ids(5));
  }

  @Test
  default void findMarketShouldGiveAListedMarket() {
    listMarkets(2);

    ListedMarket found = catalogue().findMarket(market(2)).as(ContractSteps::only);

    assertThat(found.market().id()).isEqualTo(market(2));
  }

  @Test
  default void findMarketShouldBeEmptyForAMarketTheVenueDoesNotKnow() {
    listMarkets(1);

    catalogue().findMarket(market(9)).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  private List<CataloguePage> everyPage() {
    return catalogue().streamOpenMarkets().collectList().as(ContractSteps::only);
  }

  private List<MarketId> ids(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(this::market).toList();
  }

  private static List<MarketId> idsOf(List<CataloguePage> pages) {
    return pages.stream()
        .flatMap(page -> page.markets().stream())
        .map(listed -> listed.market().id())
        .toList();
  }
}
