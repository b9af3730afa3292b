package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.oddwons.embedded.EmbeddedStoresException.FolderNotWritable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may run the stores, and whom their servers run as. */
final class UsersIT {
  private static final EmbeddedStoresSettings SETTINGS = EmbeddedStoresSettings.defaults();
  private static final Owner NOBODY = Owner.named("nobody").orElse(new Owner(65534, 65534));
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=" + NOBODY.uid(), "--regid=" + NOBODY.gid(), "--clear-groups");

  @RegisterExtension private final DataFolderExtension data = new DataFolderExtension();

  @BeforeEach
  void needRootAndSetpriv() {
    assumeTrue(Owner.ofProcess().isRoot(), "only root can act as several users");
    assumeTrue(
        Command.of(List.of("setpriv", "--version")).run(Deadline.in(Probe.PATIENCE)).succeeded(),
        "setpriv is not installed");
  }

  @Test
  void openShouldWorkForAnOrdinaryUserAndThenForRootInTheSameFolder() throws Exception {
    NOBODY.adopt(data.folder());
    try (ChildJvm child = ChildJvm.start(AS_NOBODY, readableClassPath(), data.folder(), 0)) {
      String answer = child.answer();
      assertThat(answer).startsWith("open ");
      try (EmbeddedStores joined = EmbeddedStores.open(data.folder(), SETTINGS)) {
        assertThat("open " + joined.database().port() + " " + joined.redis().port())
            .isEqualTo(answer);
      }
      child.finish();
    } finally {
      FileTree.delete(classes());
    }
    try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), SETTINGS)) {
      assertThat(Probe.query(stores.database(), "select 1")).isEqualTo("1");
      assertServersRunAs(NOBODY);
    }
    assertEverythingBelongsTo(NOBODY, data.folder());
  }

  /** The class path without folders that only root may enter. */
  private String readableClassPath() throws IOException {
    StringJoiner readable = new StringJoiner(File.pathSeparator);
    Files.createDirectory(classes());
    Files.setPosixFilePermissions(classes(), PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path copy = classes().resolve(Integer.toString(readable.length()));
      Command.of(List.of("cp", "-rL", entry, copy.toString())).run(Deadline.in(Probe.PATIENCE));
      readable.add(copy.toString());
    }
    return readable.toString();
  }

  private Path classes() {
    return data.folder().resolveSibling(data.folder().getFileName() + "-classes");
  }

  @Test
  void rootShouldGiveTheFolderToAnotherUserWhereNamespacesAreRefused() throws Exception {
    Files.setPosixFilePermissions(data.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
    StoreFolder folder = StoreFolder.create(data.folder(), StoreKind.POSTGRES);
    ServerUser.of(folder, List.of("false"), Deadline.in(Probe.PATIENCE));
    assertThat(folder.owner().isRoot()).isFalse();
    EmbeddedStoresSettings postgresOnly = SETTINGS.withStores(Set.of(StoreKind.POSTGRES));
    try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), postgresOnly)) {
      assertThat(Probe.query(stores.database(), "select 1")).isEqualTo("1");
      assertServersRunAs(folder.owner());
    }
  }

  @Test
  void rootShouldSayWhyNoOtherUserCanRunTheServers() throws Exception {
    StoreFolder folder = StoreFolder.create(data.folder(), StoreKind.POSTGRES);
    assertThatThrownBy(() -> ServerUser.of(folder, List.of("false"), Deadline.in(Probe.PATIENCE)))
        .isInstanceOf(EmbeddedStoresException.NoServerUser.class)
        .hasMessageContaining("user namespaces are refused");
  }

  @Test
  void openShouldSayInOneLineThatTheFolderIsNotWritable() throws Exception {
    Path file = Files.createFile(data.folder().resolve("file"));
    assertThatThrownBy(() -> EmbeddedStores.open(file, SETTINGS))
        .isInstanceOf(FolderNotWritable.class);
    Files.setPosixFilePermissions(data.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
    try (ChildJvm child = ChildJvm.start(AS_NOBODY, readableClassPath(), data.folder(), 0)) {
      assertThat(child.answer())
          .isEqualTo(
              "failed cannot write to the data folder %s (AccessDenied: %s)"
                  .formatted(data.folder(), data.folder().resolve("postgres")));
    } finally {
      FileTree.delete(classes());
    }
  }

  private void assertServersRunAs(Owner owner) throws IOException {
    for (ProcessHandle server : Probe.servers(data.folder())) {
      assertThat(Owner.of(Path.of("/proc/" + server.pid())).uid()).isEqualTo(owner.uid());
    }
  }

  private static void assertEverythingBelongsTo(Owner owner, Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      assertThat(paths.filter(path -> !path.toString().contains("/bin/")))
          .filteredOn(path -> !path.endsWith("bin"))
          .allSatisfy(path -> assertThat(Owner.of(path).uid()).isEqualTo(owner.uid()));
    }
  }
}
