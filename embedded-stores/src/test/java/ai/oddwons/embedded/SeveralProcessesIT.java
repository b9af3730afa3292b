package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SeveralProcessesIT {
  private static final EmbeddedStoresSettings SETTINGS = EmbeddedStoresSettings.defaults();

  @RegisterExtension private final DataFolderExtension data = new DataFolderExtension();

  @Test
  void openShouldGiveOneServerToProcessesThatStartAtTheSameTime() throws Exception {
    try (ChildJvm one = ChildJvm.start(data.folder());
        ChildJvm other = ChildJvm.start(data.folder())) {
      assertThat(one.answer()).startsWith("open ").isEqualTo(other.answer());
      List<ProcessHandle> servers = Probe.servers(data.folder());
      assertThat(servers).hasSize(2);

      one.finish();
      assertThat(Probe.servers(data.folder())).isEqualTo(servers);
      other.finish();
      assertThat(Probe.servers(data.folder())).isEmpty();
    }
  }

  @Test
  void openShouldTakeOverServersOfAKilledProcess() throws Exception {
    data.fill();
    try (ChildJvm child = ChildJvm.start(data.folder())) {
      String answer = child.answer();
      List<ProcessHandle> servers = Probe.servers(data.folder());
      Probe.kill(child.handle());
      assertThat(Probe.servers(data.folder())).hasSize(2).isEqualTo(servers);

      try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), SETTINGS)) {
        assertThat("open " + stores.database().port() + " " + stores.redis().port())
            .isEqualTo(answer);
        assertThat(Probe.servers(data.folder())).isEqualTo(servers);
      }
      assertThat(Probe.servers(data.folder())).isEmpty();
    }
  }

  @Test
  void closeShouldLeaveServersToAProcessThatJoined() throws Exception {
    data.fill();
    try (ChildJvm child = ChildJvm.start(data.folder())) {
      try (EmbeddedStores ours = EmbeddedStores.open(data.folder(), SETTINGS)) {
        assertThat(child.answer())
            .isEqualTo("open " + ours.database().port() + " " + ours.redis().port());
      }
      assertThat(Probe.servers(data.folder())).hasSize(2);
      child.finish();
    }
  }

  @Test
  void exitShouldCloseWhatTheOwnerDidNot() throws Exception {
    data.fill();
    try (ChildJvm child = ChildJvm.start(data.folder())) {
      assertThat(child.answer()).startsWith("open ");
      child.handle().destroy(); // SIGTERM
      child.awaitEnd();
      assertThat(Probe.servers(data.folder())).isEmpty();
    }
  }

  @Test
  void exitShouldLeaveTheOwnerTimeToFinish() throws Exception {
    data.fill();
    String classPath = System.getProperty("java.class.path");
    try (ChildJvm child = ChildJvm.start(List.of(), classPath, data.folder(), 20)) {
      assertThat(child.answer()).startsWith("open ");
      child.handle().destroy(); // SIGTERM
      assertThat(child.endsWithin(Duration.ofMillis(1500))).isFalse();
      assertThat(Probe.servers(data.folder())).hasSize(2);
      child.finish();
      assertThat(Probe.servers(data.folder())).isEmpty();
    }
  }

  @Test
  void serversShouldRunInSessionsOfTheirOwn() throws Exception {
    data.fill();
    try (EmbeddedStores ignored = EmbeddedStores.open(data.folder(), SETTINGS)) {
      for (ProcessHandle server : Probe.servers(data.folder())) {
        Command.Result session =
            Command.of(List.of("ps", "-o", "sid=", "-p", Long.toString(server.pid())))
                .run(Deadline.in(Probe.PATIENCE));
        assertThat(Long.parseLong(session.output())).isEqualTo(server.pid());
      }
    }
  }
}
