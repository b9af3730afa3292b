package ai.oddwons.application.port.out;

/**
 * One record exactly as a venue sent it. Written out only when asked, since most are never kept.
 */
@FunctionalInterface
public interface RawRecord {

  /** The record as JSON text. */
  String json();
}
