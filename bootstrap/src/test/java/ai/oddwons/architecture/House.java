package ai.oddwons.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Classes laid out in rooms under one root package: the real ones, or those planted to break each
 * rule. Rules name rooms only through this class, which remembers the names for the canary.
 */
final class House {
  private static final House REAL =
      new House(
          "ai.oddwons",
          new ClassFileImporter()
              .withImportOption(House::isProduction)
              .importPackages("ai.oddwons"));

  private static final House TESTS =
      new House(
          "ai.oddwons",
          new ClassFileImporter().withImportOption(House::isReal).importPaths(compiled()));

  private static final House PLANTED =
      new House(
          "ai.oddwons.architecture.planted",
          new ClassFileImporter().importPackages("ai.oddwons.architecture.planted"));

  private final String root;
  private final JavaClasses classes;
  private final Set<String> namedRooms = new TreeSet<>();
  private final Set<String> namedClasses = new TreeSet<>();

  private House(String root, JavaClasses classes) {
    this.root = root;
    this.classes = classes;
  }

  /** The production classes of all modules that ship. */
  static House real() {
    return REAL;
  }

  /** The classes of all modules, tests included, as the build has just compiled them. */
  static House tests() {
    return TESTS;
  }

  /** The classes that break rules on purpose, laid out like the real ones. */
  static House planted() {
    return PLANTED;
  }

  /** Other modules come as folders in a quick build and as jars in a whole one. */
  private static boolean isProduction(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar");
  }

  /** What is planted breaks rules on purpose, and what JMH generates is not ours to name. */
  private static boolean isReal(Location location) {
    return !location.contains("/ai/oddwons/architecture/planted/")
        && !location.contains("/jmh_generated/");
  }

  /**
   * Tests of other modules are on no class path of ours, so they are read from where they are
   * built.
   */
  private static List<Path> compiled() {
    return Checkout.modules().stream()
        .flatMap(
            module -> Stream.of("classes", "test-classes").map(module.resolve("target")::resolve))
        .filter(Files::isDirectory)
        .toList();
  }

  JavaClasses classes() {
    return classes;
  }

  /** The package pattern of a room with all below it; an empty name is the whole house. */
  String room(String name) {
    namedRooms.add(name);
    return name.isEmpty() ? root + ".." : root + "." + name + "..";
  }

  /** The package patterns of these rooms. */
  String[] rooms(String... names) {
    return Arrays.stream(names).map(this::room).toArray(String[]::new);
  }

  /** Whether a class is in one of these rooms. */
  DescribedPredicate<JavaClass> in(String... names) {
    return JavaClass.Predicates.resideInAnyPackage(rooms(names));
  }

  /** Whether a class is ours and in none of these rooms. */
  DescribedPredicate<JavaClass> elsewhereThan(String... names) {
    return in("").and(DescribedPredicate.not(in(names)));
  }

  /** Whether a class is another than this one, which is named below the root and must exist. */
  DescribedPredicate<JavaClass> isNot(String className) {
    namedClasses.add(className);
    return DescribedPredicate.not(JavaClass.Predicates.belongTo(name(fullName(className))));
  }

  /** The full name of a package or a class by its name below the root. */
  String fullName(String name) {
    return root + "." + name;
  }

  /** The rooms that rules have asked for so far. */
  Set<String> namedRooms() {
    return Set.copyOf(namedRooms);
  }

  /** The classes that rules have named so far. */
  Set<String> namedClasses() {
    return Set.copyOf(namedClasses);
  }
}
