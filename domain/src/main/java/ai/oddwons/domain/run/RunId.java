package ai.oddwons.domain.run;

import java.util.UUID;

/** Names one run of one job; every row it writes carries it. */
public record RunId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
