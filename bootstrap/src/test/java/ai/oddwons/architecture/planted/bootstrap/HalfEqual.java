package ai.oddwons.architecture.planted.bootstrap;

import org.jspecify.annotations.Nullable;

/** Equal to its like, yet lost in a set. */
@SuppressWarnings("EqualsHashCode")
final class HalfEqual {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HalfEqual;
  }
}
