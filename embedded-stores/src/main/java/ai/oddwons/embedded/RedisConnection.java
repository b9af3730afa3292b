package ai.oddwons.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The few words we exchange with Redis before any client library is there: one-line answers. */
final class RedisConnection implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(2).toMillis();

  private final Socket socket;
  private final BufferedReader answers;

  private RedisConnection(Socket socket) throws IOException {
    this.socket = socket;
    this.answers =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
  }

  /** Fails when nobody is there or our password is not taken. */
  static RedisConnection open(RedisAddress address) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress(address.host(), address.port()), TIMEOUT_MILLIS);
      RedisConnection connection = new RedisConnection(socket);
      connection.expectOk("AUTH " + address.password());
      connection.expectOk("SELECT " + address.database());
      return connection;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private void expectOk(String command) throws IOException {
    String answer = ask(command);
    if (!answer.equals("+OK")) {
      throw new IOException("refused: " + answer);
    }
  }

  /** The first line of the answer, with its type mark. */
  String ask(String command) throws IOException {
    socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the server closed the connection");
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
