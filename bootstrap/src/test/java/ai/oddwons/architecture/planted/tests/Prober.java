package ai.oddwons.architecture.planted.tests;

import ai.oddwons.architecture.planted.embedded.testing.Servers;
import org.junit.jupiter.api.Test;

/** Tests that break a rule each. Named and nested so that no test run picks them up. */
final class Prober {

  /** In a class that no run would find. */
  @Test
  void proberShouldBeFound() {}

  /** An interface that does not say that it is a contract. */
  interface SharedTest {
    @Test
    default void everyoneShouldPass() {}
  }

  /** A method that says nothing. */
  static final class CurtTest {
    @Test
    void works() {}
  }

  /** Can be extended, and then runs twice. */
  static class OpenTest {
    @Test
    void classShouldBeFinal() {}
  }

  /** Claims to need nothing and starts servers. */
  static final class StoreTest {
    @Test
    void storeShouldBeOpen() {
      var unused = new Servers();
    }
  }
}
