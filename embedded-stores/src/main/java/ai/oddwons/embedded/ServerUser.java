package ai.oddwons.embedded;

import ai.oddwons.embedded.EmbeddedStoresException.NoServerUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the servers of a folder run as: its owner.
 *
 * <p>For an ordinary user that is the user. PostgreSQL refuses to run as root; so root starts it in
 * a user namespace without any mapping, where it sees itself as nobody and has no privilege, while
 * its files stay root's. In a folder of somebody else root runs the servers as that user. Where
 * user namespaces are forbidden (many container engines), root gives the folder to the user {@code
 * postgres} or {@code nobody}, once and for all.
 */
final class ServerUser {
  private static final List<String> NAMESPACE = List.of("unshare", "--user");
  private static final List<String> SUBSTITUTES = List.of("postgres", "nobody");

  private final List<String> prefix;
  private final boolean readsOurFiles;

  private ServerUser(List<String> prefix, boolean readsOurFiles) {
    this.prefix = prefix;
    this.readsOurFiles = readsOurFiles;
  }

  static ServerUser of(StoreFolder folder, Deadline deadline) throws IOException {
    return of(folder, NAMESPACE, deadline);
  }

  /** With the program that makes a user namespace, so that a test can let it be refused. */
  static ServerUser of(StoreFolder folder, List<String> namespace, Deadline deadline)
      throws IOException {
    if (!Owner.ofProcess().isRoot()) {
      return new ServerUser(List.of(), true);
    }
    Owner owner = folder.owner();
    if (!owner.isRoot()) {
      return as(owner, folder.path(), deadline)
          .orElseThrow(() -> new NoServerUser(folder.path(), "its owner cannot work in it"));
    }
    ServerUser namespaced = new ServerUser(namespace, true);
    return namespaced.can(deadline, "true") ? namespaced : substitute(folder, deadline);
  }

  private static ServerUser substitute(StoreFolder folder, Deadline deadline) throws IOException {
    for (String name : SUBSTITUTES) {
      Optional<Owner> owner = Owner.named(name);
      Path around = folder.path().resolveSibling(".");
      if (owner.isPresent() && as(owner.get(), around, deadline).isPresent()) {
        owner.get().adoptTree(folder.path());
        return as(owner.get(), folder.path(), deadline).orElseThrow();
      }
    }
    throw new NoServerUser(
        folder.path(),
        "user namespaces are refused and no user of "
            + SUBSTITUTES
            + " may enter it; start as an ordinary user or choose another data folder");
  }

  /** Empty when we cannot become that user or that user may not enter the folder. */
  private static Optional<ServerUser> as(Owner owner, Path folder, Deadline deadline) {
    ServerUser user =
        new ServerUser(
            List.of(
                "setpriv", "--reuid=" + owner.uid(), "--regid=" + owner.gid(), "--clear-groups"),
            false);
    return user.can(deadline, "test", "-x", folder.toString())
        ? Optional.of(user)
        : Optional.empty();
  }

  private boolean can(Deadline deadline, String... words) {
    return command(words).run(deadline).succeeded();
  }

  /** Whether what only this process may read can be read by the server as well. */
  boolean readsOurFiles() {
    return readsOurFiles;
  }

  Command command(String... words) {
    return Command.of(Stream.concat(prefix.stream(), Stream.of(words)).toList());
  }
}
