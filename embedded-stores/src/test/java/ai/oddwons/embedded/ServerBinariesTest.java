package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerBinariesTest {
  @Test
  void redisShouldBeUnpackedOnceAndLeaveNothingUnfinished(@TempDir Path base) throws Exception {
    ServerBinaries binaries = new ServerBinaries(base, Platform.current());
    Path program = binaries.redis();
    Path unfinished =
        Files.createDirectory(base.resolve(program.getParent().getFileName() + ".part123"));
    assertThat(program).isExecutable();
    assertThat(binaries.redis()).isEqualTo(program);
    assertThat(unfinished).as("not looked at when nothing is unpacked").exists();

    FileTree.delete(program.getParent());
    assertThat(binaries.redis()).isEqualTo(program).isExecutable();
    try (Stream<Path> entries = Files.list(base)) {
      assertThat(entries).filteredOn(Files::isDirectory).containsExactly(program.getParent());
    }
  }
}
