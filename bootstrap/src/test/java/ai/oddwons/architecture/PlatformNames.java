package ai.oddwons.architecture;

import static ai.oddwons.architecture.Conditions.lacking;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;

/**
 * A platform is a value that comes from its adapter. A class elsewhere that compares it with a
 * name, in a switch or otherwise, holds that name as a constant of its own, and would have to
 * change for the next exchange. Text that merely speaks of a platform is no such constant.
 */
final class PlatformNames {
  private static final Set<String> NAMES = Set.of("kalshi", "polymarket");
  private static final int STRING_TAG = 8;

  private PlatformNames() {}

  /** The simulator plays these two venues and knows no platform of ours. */
  static ArchRule rule(House house) {
    return classes()
        .that(
            house.elsewhereThan(
                "adapter.out.kalshi", "adapter.out.polymarket", "bootstrap", "simulator"))
        .should(
            lacking(
                "name no platform",
                origin ->
                    constants(origin)
                        .filter(text -> NAMES.contains(text.toLowerCase(Locale.ROOT)))
                        .map(text -> origin.getName() + " holds the constant \"" + text + '"')));
  }

  private static Stream<String> constants(JavaClass origin) {
    ClassReader reader = new ClassReader(bytes(origin.getSource().orElseThrow()));
    char[] buffer = new char[reader.getMaxStringLength()];
    return IntStream.range(1, reader.getItemCount())
        .map(reader::getItem)
        .filter(start -> start > 0 && reader.readByte(start - 1) == STRING_TAG)
        .mapToObj(start -> reader.readUTF8(start, buffer));
  }

  private static byte[] bytes(Source source) {
    try (InputStream file = source.getUri().toURL().openStream()) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(source.toString(), unreadable);
    }
  }
}
