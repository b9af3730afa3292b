package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerLogTest {
  @Test
  void lastWordShouldPreferTheLineThatExplainsTheEnd() {
    assertThat(ServerLog.lastWord("LOG: a\nFATAL: no memory\nLOG: database system is shut down\n"))
        .isEqualTo("FATAL: no memory");
    assertThat(ServerLog.lastWord("1:M 20 Nov # Failed listening, aborting.\n1:M 20 Nov * bye\n"))
        .contains("Failed listening");
    assertThat(ServerLog.lastWord("one\ntwo\n\n")).isEqualTo("two");
    assertThat(ServerLog.lastWord("")).isEmpty();
  }

  @Test
  void sinceShouldShowOnlyWhatCameAfterTheMark(@TempDir Path folder) throws Exception {
    ServerLog log = new ServerLog(folder.resolve("server.log"));
    assertThat(log.rotate()).isZero();
    assertThat(log.since(0)).isEmpty();
    Files.writeString(log.file(), "old\n");
    long mark = log.rotate();
    Files.writeString(log.file(), "old\nnew\n");
    assertThat(log.since(mark)).isEqualTo("new\n");
  }

  @Test
  void rotateShouldKeepOneOlderFile(@TempDir Path folder) throws Exception {
    ServerLog log = new ServerLog(folder.resolve("server.log"));
    Files.write(log.file(), new byte[(5 << 20) + 1]);
    assertThat(log.rotate()).isZero();
    assertThat(log.file()).doesNotExist();
    assertThat(folder.resolve("server.log.1")).exists();
  }
}
