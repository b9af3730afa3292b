package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets up a data folder of PostgreSQL with our user and database. It is made beside its place and
 * moved there when complete, so that a process killed on the way leaves only rubbish behind.
 *
 * <p>Text is UTF-8. Order and comparison are by code point (the server's own {@code C.UTF-8}): the
 * same on every machine, and unaffected by upgrades of system libraries, which would silently
 * corrupt indexes. The character classes that text search and trigrams use still come from the
 * operating system, whose plain {@code C} knows no letter beyond ASCII, hence the list of locales.
 */
final class PostgresCluster {
  private static final List<String> CHARACTER_LOCALES =
      List.of("C.UTF-8", "en_US.UTF-8", "UTF-8", "C");
  private static final String UNFINISHED = "data.new";

  private final StoreFolder folder;
  private final ServerUser user;
  private final Path programs;
  private final PostgresConfiguration configuration;

  PostgresCluster(
      StoreFolder folder, ServerUser user, Path programs, PostgresConfiguration configuration) {
    this.folder = folder;
    this.user = user;
    this.programs = programs;
    this.configuration = configuration;
  }

  /** Returns what went wrong, or nothing: then the data folder is there. */
  String create(Deadline deadline) throws IOException {
    discardUnfinished();
    Path data = Files.createTempDirectory(folder.path(), UNFINISHED);
    folder.owner().adopt(data);
    Command.Result result = initialise(data, deadline);
    if (result.succeeded()) {
      configuration.includeInto(data, folder.owner());
      result = createDatabase(data, deadline);
    }
    if (!result.succeeded()) {
      return ServerLog.lastWord(result.output());
    }
    Files.move(data, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    return "";
  }

  /** With the first locale the system has; initdb checks it before it writes anything. */
  private Command.Result initialise(Path data, Deadline deadline) throws IOException {
    Path password = folder.path().resolve("password");
    Command.Result result = new Command.Result(1, "");
    for (String locale : CHARACTER_LOCALES) {
      result = initialise(data, password, locale).run(deadline);
      if (!result.output().contains("invalid locale name")) {
        return result;
      }
    }
    return result;
  }

  private Command initialise(Path data, Path password, String locale) {
    return user.command(
        programs.resolve("initdb").toString(),
        "--pgdata=" + data,
        "--username=" + PostgresServer.USER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--lc-ctype=" + locale,
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions",
        configuration.isDisposable() ? "--no-sync" : "--sync-method=fsync");
  }

  /** In single-user mode, so that the database is there from the first real start. */
  private Command.Result createDatabase(Path data, Deadline deadline) throws IOException {
    Path statement = folder.write("create.sql", "create database " + PostgresServer.DATABASE);
    try {
      return user.command(
              programs.resolve("postgres").toString(),
              "--single",
              "-D",
              data.toString(),
              "postgres")
          .withInput(statement)
          .run(deadline);
    } finally {
      Files.delete(statement);
    }
  }

  private void discardUnfinished() throws IOException {
    try (Stream<Path> entries = Files.list(folder.path())) {
      entries
          .filter(entry -> entry.getFileName().toString().startsWith(UNFINISHED))
          .toList()
          .forEach(FileTree::delete);
    }
  }
}
