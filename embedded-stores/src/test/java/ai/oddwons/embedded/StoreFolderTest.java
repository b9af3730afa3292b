package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.embedded.EmbeddedStoresException.FolderNotOurs;
import ai.oddwons.embedded.EmbeddedStoresException.IncompatibleVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreFolderTest {
  @TempDir private Path data;
  private StoreFolder folder;

  @BeforeEach
  void create() throws Exception {
    folder = StoreFolder.create(data.resolve("deep/data"), StoreKind.POSTGRES);
  }

  @Test
  void createShouldMakeAPrivateFolder() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
        .isEqualTo("rwx------");
  }

  @Test
  void checkFormatShouldClaimAnEmptyFolderForGood() throws Exception {
    Files.createFile(folder.path().resolve("lock"));
    folder.checkFormat();
    Files.createFile(folder.path().resolve("anything"));
    folder.checkFormat();
    assertThat(folder.path().resolve("format")).hasContent("oddwons postgres 1 17");
  }

  @Test
  void checkFormatShouldRefuseAFolderOfSomebodyElse() throws Exception {
    Files.createFile(folder.path().resolve("PG_VERSION"));
    assertThatThrownBy(folder::checkFormat)
        .isInstanceOf(FolderNotOurs.class)
        .hasMessage(
            "the folder %s is not one of our data folders: it holds files but no 'format'",
            folder.path());
  }

  @Test
  void checkFormatShouldRefuseAnotherVersionAndGarbage() throws Exception {
    Files.writeString(folder.path().resolve("format"), "oddwons postgres 1 16\n");
    assertThatThrownBy(folder::checkFormat)
        .isInstanceOf(IncompatibleVersion.class)
        .hasMessageContaining("'oddwons postgres 1 16', needed is 'oddwons postgres 1 17'");
    Files.writeString(folder.path().resolve("format"), "garbage");
    assertThatThrownBy(folder::checkFormat).isInstanceOf(FolderNotOurs.class);
  }

  @Test
  void passwordShouldBeMadeOnceAndBeReadableByTheOwnerOnly() throws Exception {
    String password = folder.password();
    assertThat(password).matches("[0-9a-f]{48}").isEqualTo(folder.password());
    Path file = folder.path().resolve("password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    StoreFolder other = StoreFolder.create(data, StoreKind.POSTGRES);
    assertThat(other.password()).isNotEqualTo(password);
  }

  @Test
  void passwordShouldNotBeInventedForDataThatHasOne() throws Exception {
    Files.createDirectory(folder.data());
    assertThatThrownBy(folder::password)
        .isInstanceOf(FolderNotOurs.class)
        .hasMessageContaining("data but no 'password'");
  }

  @Test
  void portShouldBeEmptyUntilKeptOrWhenDamaged() throws Exception {
    assertThat(folder.port()).isEmpty();
    folder.keepPort(4711);
    assertThat(folder.port()).contains(4711);
    Files.writeString(folder.path().resolve("port"), "x");
    assertThat(folder.port()).isEmpty();
  }
}
