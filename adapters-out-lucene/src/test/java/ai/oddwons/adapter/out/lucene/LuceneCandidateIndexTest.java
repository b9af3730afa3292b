package ai.oddwons.adapter.out.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.CandidateIndex.Entry;
import ai.oddwons.application.port.out.CandidateIndexContract;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** The contract in a folder, and what a folder may hold. */
final class LuceneCandidateIndexTest implements CandidateIndexContract {
  @TempDir Path folder;

  private LuceneCandidateIndex index;

  @BeforeEach
  void open() {
    index = LuceneCandidateIndex.of(LuceneSettings.inFolder(folder, 2));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Override
  public CandidateIndex index() {
    return index;
  }

  @Test
  void indexShouldHoldInTheNextProcessWhatThisOnePut() {
    put(RAIN);
    reopen();

    assertThat(entries()).extracting(Entry::market).containsExactly(id(RAIN));
  }

  @Test
  void indexShouldHoldNothingOfAnUpdateThatWasNeverEnded() throws IOException {
    put(RAIN);
    try (FSDirectory directory = FSDirectory.open(folder.resolve("kalshi"));
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false))) {
      writer.deleteAll();
      writer.flush();
    }
    reopen();

    assertThat(entries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void indexShouldBeginAnewWhenAByteHasChanged(String file) throws IOException {
    put(RAIN);
    index.close();
    Path damaged = files().filter(path -> name(path).contains(file)).findFirst().orElseThrow();
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length / 2] ^= 0x10;
    Files.write(damaged, bytes);
    open();

    assertThat(entries()).isEmpty();
    put(SNOW);
    assertThat(entries()).extracting(Entry::market).containsExactly(id(SNOW));
  }

  /** Also in what is read only when something is looked for. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void indexShouldBeginAnewWhereverAByteHasChanged(int tenth) throws IOException {
    Flux<CandidateIndex.Change> many =
        Flux.range(0, 500)
            .map(at -> CandidateIndexContract.kalshi("KX-" + at, "Word" + at + " before " + at, ""))
            .map(wording -> CandidateIndexContract.put(KALSHI, wording));
    assertThat(ContractSteps.only(index.update(KALSHI, many))).isEqualTo(500);
    index.close();
    Path data = files().filter(path -> name(path).endsWith(".cfs")).findFirst().orElseThrow();
    byte[] bytes = Files.readAllBytes(data);
    bytes[bytes.length / 10 * tenth] ^= 0x10;
    Files.write(data, bytes);
    open();

    assertThat(entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void indexShouldBeginAnewWhenAFileIsGone(String file) throws IOException {
    put(RAIN);
    index.close();
    Files.delete(files().filter(path -> name(path).contains(file)).findFirst().orElseThrow());
    open();

    assertThat(entries()).isEmpty();
    put(SNOW);
    assertThat(entries()).hasSize(1);
  }

  @Test
  void indexShouldBeginAnewWhenAFileIsCutOff() throws IOException {
    put(RAIN);
    index.close();
    for (Path file : files().toList()) {
      Files.write(file, new byte[0]);
    }
    open();

    assertThat(entries()).isEmpty();
  }

  @Test
  void indexShouldBeginAnewWhenAnotherVersionWroteIt() throws IOException {
    put(RAIN);
    index.close();
    try (FSDirectory directory = FSDirectory.open(folder.resolve("kalshi"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(java.util.Map.of(StoredIndex.VERSION_KEY, "0").entrySet());
      writer.commit();
    }
    open();

    assertThat(entries()).isEmpty();
  }

  @Test
  void updateShouldFailWhileAnotherProcessMakesOne() throws IOException {
    put(RAIN);
    try (FSDirectory directory = FSDirectory.open(folder.resolve("kalshi"));
        IndexWriter other = new IndexWriter(directory, new IndexWriterConfig())) {
      index
          .update(KALSHI, Flux.just(CandidateIndexContract.put(KALSHI, SNOW)))
          .as(StepVerifier::create)
          .expectError(StoreFailure.Unavailable.class)
          .verify(PATIENCE);
      assertThat(other.isOpen()).isTrue();
    }
    assertThat(entries()).hasSize(1);
  }

  @Test
  void everyMethodShouldFailAsAStoreWhenTheFolderIsAFile() throws IOException {
    Files.writeString(folder.resolve("kalshi"), "no folder");

    index
        .streamEntries(KALSHI)
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);
    index
        .update(KALSHI, Flux.empty())
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);
    index
        .listCandidates(KALSHI, List.of(), 1)
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);
  }

  private void put(ai.oddwons.domain.matching.MarketWording wording) {
    assertThat(
            ContractSteps.only(
                index.update(KALSHI, Flux.just(CandidateIndexContract.put(KALSHI, wording)))))
        .isEqualTo(1);
  }

  private void reopen() {
    index.close();
    open();
  }

  private List<Entry> entries() {
    return ContractSteps.only(index.streamEntries(KALSHI).collect(ArrayList::new, List::add));
  }

  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kalshi"))) {
      return files
          .filter(file -> !name(file).equals(IndexWriter.WRITE_LOCK_NAME))
          .toList()
          .stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static ai.oddwons.domain.market.MarketId id(
      ai.oddwons.domain.matching.MarketWording wording) {
    return CandidateIndexContract.id(KALSHI, wording);
  }
}
