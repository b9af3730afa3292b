package ai.oddwons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
final class Ports {
  static final String HOST = "127.0.0.1";

  private Ports() {}

  static boolean isFree(int port) {
    try {
      bind(port).close();
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** One that nobody used at the time of asking. */
  static int choose() {
    try (ServerSocket socket = bind(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerSocket bind(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByName(HOST));
  }
}
