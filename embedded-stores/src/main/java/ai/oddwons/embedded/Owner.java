package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A POSIX user and group by number. */
record Owner(int uid, int gid) {
  private static final Duration LOOKUP = Duration.ofSeconds(10);

  static Owner of(Path path) throws IOException {
    return new Owner(
        (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS),
        (int) Files.getAttribute(path, "unix:gid", LinkOption.NOFOLLOW_LINKS));
  }

  /** The user this process acts as. */
  static Owner ofProcess() {
    return OfProcess.VALUE;
  }

  /** Empty when the system knows no such user. */
  static Optional<Owner> named(String user) {
    return id("-u", user).flatMap(uid -> id("-g", user).map(gid -> new Owner(uid, gid)));
  }

  boolean isRoot() {
    return uid == 0;
  }

  /**
   * Gives a file to this owner. Needed only when root works in the folder of another user, who must
   * be able to go on with it later; anybody else's files are their own from the start.
   */
  void adopt(Path path) throws IOException {
    if (ofProcess().isRoot() && of(path).uid() != uid) {
      Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
    }
  }

  void adoptTree(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        adopt(path);
      }
    }
  }

  private static Optional<Integer> id(String... arguments) {
    List<String> words = Stream.concat(Stream.of("id"), Stream.of(arguments)).toList();
    Command.Result result = Command.of(words).run(Deadline.in(LOOKUP));
    return result.succeeded() ? Optional.of(Integer.valueOf(result.output())) : Optional.empty();
  }

  /** Asked once per JVM. */
  private static final class OfProcess {
    static final Owner VALUE =
        id("-u")
            .flatMap(uid -> id("-g").map(gid -> new Owner(uid, gid)))
            .orElseThrow(() -> new IllegalStateException("the program 'id' is missing"));
  }
}
