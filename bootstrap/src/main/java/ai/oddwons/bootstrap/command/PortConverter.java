package ai.oddwons.bootstrap.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port: 1 to 65535, or 0 for any free one. */
final class PortConverter implements ITypeConverter<Integer> {
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST) {
      throw new TypeConversionException("'" + text + "' is not a port from 0 to " + LAST);
    }
    return Integer.valueOf(text);
  }
}
