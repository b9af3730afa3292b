package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.in.cron.JobSession;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.lucene.LuceneCandidateIndex;
import ai.oddwons.adapter.out.postgres.PoolSettings;
import ai.oddwons.application.port.in.BackfillHistory;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.in.CollectMarkets;
import ai.oddwons.application.port.in.DetectPatterns;
import ai.oddwons.application.port.in.FindArbitrage;
import ai.oddwons.application.port.in.MatchMarkets;
import ai.oddwons.application.port.in.ReadArbitrage;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.application.port.in.ReadMatches;
import ai.oddwons.application.port.in.ReadPatterns;
import ai.oddwons.application.port.in.ReadRuns;
import ai.oddwons.application.port.in.SettleCases;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.usecase.ArbitrageSettings;
import ai.oddwons.application.usecase.ArbitrageStores;
import ai.oddwons.application.usecase.BackfillHistoryService;
import ai.oddwons.application.usecase.CheckHealthService;
import ai.oddwons.application.usecase.CollectMarketsService;
import ai.oddwons.application.usecase.CollectSettings;
import ai.oddwons.application.usecase.CollectionFreshnessCheck;
import ai.oddwons.application.usecase.DetectPatternsService;
import ai.oddwons.application.usecase.DetectSettings;
import ai.oddwons.application.usecase.DetectionStores;
import ai.oddwons.application.usecase.FindArbitrageService;
import ai.oddwons.application.usecase.MatchMarketsService;
import ai.oddwons.application.usecase.MatchSettings;
import ai.oddwons.application.usecase.MatchStores;
import ai.oddwons.application.usecase.ReadArbitrageService;
import ai.oddwons.application.usecase.ReadMarketsService;
import ai.oddwons.application.usecase.ReadMatchesService;
import ai.oddwons.application.usecase.ReadPatternsService;
import ai.oddwons.application.usecase.ReadRunsService;
import ai.oddwons.application.usecase.SettleCasesService;
import ai.oddwons.application.usecase.SettleSettings;
import ai.oddwons.application.usecase.Stores;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.domain.run.RunId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Sinks;

/**
 * All parts of one process put together by hand: constructors and nothing else, so that a job
 * starts in little time and memory. A web process hands these same objects to Spring.
 */
public final class Service implements JobSession {
  private final Stores stores;
  private final StoreConnections storeConnections;
  private final VenueConnections venueConnections;
  private final LuceneCandidateIndex index;
  private final HealthCheck modelHealth;
  private final InstantSource clock;
  private final CollectSettings collecting;
  private final Sinks.Empty<Void> stop = Sinks.empty();

  private Service(
      StoreConnections storeConnections,
      VenueConnections venueConnections,
      LuceneCandidateIndex index,
      HealthCheck modelHealth,
      InstantSource clock,
      CollectSettings collecting) {
    this.stores = storeConnections.stores();
    this.storeConnections = storeConnections;
    this.venueConnections = venueConnections;
    this.index = index;
    this.modelHealth = modelHealth;
    this.clock = clock;
    this.collecting = collecting;
  }

  /**
   * Opens stores and venues; connects on first use only.
   *
   * @param plan what kind of process this is
   */
  public static Service open(
      Configuration configuration, StoreFolder folder, Plan plan, MeterRegistry meters) {
    InstantSource clock = InstantSource.system();
    StoreAddresses addresses = StoreAddresses.of(configuration.databases());
    VenueConnections venues =
        VenueConnections.open(
            configuration.venues(),
            Clocks.timing(clock),
            new Telemetry(meters, observations(meters)));
    StoreConnections stores = StoreConnections.open(addresses, folder, plan.pool(), clock);
    return new Service(
        stores,
        venues,
        CandidateIndexes.open(folder),
        new ModelCheck(configuration.model()),
        clock,
        plan.collecting());
  }

  /** Every call to a venue becomes a timer. */
  private static ObservationRegistry observations(MeterRegistry meters) {
    ObservationRegistry observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    return observations;
  }

  /** Opens stores and venues and brings the schema up to date. */
  public static Service openMigrated(
      Configuration configuration, StoreFolder folder, Plan plan, MeterRegistry meters) {
    Service service = open(configuration, folder, plan, meters);
    try {
      service.storeConnections.migrate();
      return service;
    } catch (RuntimeException failed) {
      service.close();
      throw failed;
    }
  }

  /**
   * What kind of process this is.
   *
   * @param pool the database connections it may hold
   */
  public record Plan(PoolSettings pool, CollectSettings collecting) {
    public static final Plan JOB = new Plan(PoolSettings.forJob(), CollectSettings.DEFAULT);
    public static final Plan SERVICE = new Plan(PoolSettings.forService(), CollectSettings.DEFAULT);
  }

  @Override
  public CollectMarkets collectMarkets() {
    return new CollectMarketsService(
        venues(), stores, clock, Service::newRunId, collecting, stop.asMono());
  }

  @Override
  public BackfillHistory backfillHistory() {
    return new BackfillHistoryService(venues(), stores, clock, Service::newRunId, stop.asMono());
  }

  @Override
  public DetectPatterns detectPatterns() {
    return new DetectPatternsService(
        detectionStores(),
        clock,
        Service::newRunId,
        DetectSettings.usual(FirstScores.read()),
        stop.asMono());
  }

  @Override
  public MatchMarkets matchMarkets() {
    return new MatchMarketsService(
        new MatchStores(
            stores.markets(), storeConnections.postgres().matches(), index, stores.ledger()),
        venues().stream().map(Venue::platform).toList(),
        clock,
        Service::newRunId,
        MatchSettings.USUAL);
  }

  @Override
  public FindArbitrage findArbitrage() {
    return new FindArbitrageService(
        new ArbitrageStores(
            stores.markets(),
            storeConnections.postgres().matches(),
            storeConnections.postgres().arbitrage(),
            stores.ledger()),
        venues(),
        clock,
        Service::newRunId,
        ArbitrageSettings.usual(VenueConnections.feeModels(), VenueConnections.payout()),
        stop.asMono());
  }

  @Override
  public SettleCases settleCases() {
    return new SettleCasesService(
        detectionStores(), clock, Service::newRunId, SettleSettings.USUAL, stop.asMono());
  }

  private DetectionStores detectionStores() {
    return new DetectionStores(
        stores.markets(),
        stores.snapshots(),
        stores.gaps(),
        stores.ledger(),
        storeConnections.postgres().patterns(),
        storeConnections.postgres().cases());
  }

  public ReadMarkets readMarkets() {
    return new ReadMarketsService(stores, venues(), collecting.cycle().multipliedBy(2));
  }

  public ReadPatterns readPatterns() {
    return new ReadPatternsService(
        storeConnections.postgres().patterns(),
        storeConnections.postgres().cases(),
        stores.ledger(),
        collecting.cycle().multipliedBy(2));
  }

  public ReadMatches readMatches() {
    return new ReadMatchesService(
        storeConnections.postgres().matches(), stores.ledger(), collecting.cycle().multipliedBy(2));
  }

  public ReadArbitrage readArbitrage() {
    return new ReadArbitrageService(
        storeConnections.postgres().arbitrage(),
        stores.ledger(),
        clock,
        collecting.cycle().multipliedBy(2));
  }

  public ReadRuns readRuns() {
    return new ReadRunsService(stores.ledger());
  }

  public CheckHealth checkHealth() {
    List<HealthCheck> checks = new ArrayList<>();
    checks.add(storeConnections.postgres().health());
    checks.add(storeConnections.redis().health());
    checks.addAll(venueConnections.health());
    checks.add(modelHealth);
    checks.add(
        new CollectionFreshnessCheck(
            stores.ledger(),
            venues().stream().map(Venue::platform).toList(),
            clock,
            collecting.cycle().multipliedBy(2)));
    return new CheckHealthService(checks, clock);
  }

  public List<Venue> venues() {
    return venueConnections.venues();
  }

  public InstantSource clock() {
    return clock;
  }

  /** Lets jobs under way end in good order, before the rest is closed. Further calls do nothing. */
  public void stop() {
    // A second signal is refused, and that is meant so.
    Sinks.EmitResult ignored = stop.tryEmitEmpty();
  }

  @Override
  public void close() {
    venueConnections.close();
    index.close();
    storeConnections.close();
  }

  private static RunId newRunId() {
    return new RunId(UUID.randomUUID());
  }
}
