package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.out.ContractSteps;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SignedReadTest {
  private static final KeyPair PAIR = pair();

  @RegisterExtension final KalshiServer server = new KalshiServer();

  @Test
  void everyReadShouldCarryAValidSignatureWhenAKeyIsSet() throws GeneralSecurityException {
    server.answers("/exchange/status", Fixtures.text("http_get_exchange_status.json"));

    ask(server.open(server.settings().withKey(KalshiKey.ofPem("key-id", pkcs8()))));

    LoggedRequest request = server.requests("/exchange/status").getFirst();
    String time = request.getHeader("KALSHI-ACCESS-TIMESTAMP");
    assertThat(request.getHeader("KALSHI-ACCESS-KEY")).isEqualTo("key-id");
    assertThat(time).isEqualTo(Long.toString(KalshiServer.NOW.toEpochMilli()));
    assertThat(
            isValid(
                time + "GET/trade-api/v2/exchange/status",
                request.getHeader("KALSHI-ACCESS-SIGNATURE")))
        .isTrue();
  }

  @Test
  void noReadShouldCarryASignatureWithoutAKey() {
    server.answers("/exchange/status", Fixtures.text("http_get_exchange_status.json"));

    ask(server.kalshi());

    assertThat(server.requests("/exchange/status").getFirst().containsHeader("KALSHI-ACCESS-KEY"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://host/trade-api/v2/markets?limit=1, /trade-api/v2/markets",
    "http://host/kalshi/trade-api/v2/markets/A%20B, /trade-api/v2/markets/A%20B"
  })
  void pathShouldBeginAtTheRootOfTheApiAndEndBeforeTheQuery(URI address, String path) {
    assertThat(RequestSigner.path(address)).isEqualTo(path);
  }

  @Test
  void ofPemShouldReadBothForms() {
    assertThat(KalshiKey.ofPem("id", pkcs8()).privateKey()).isEqualTo(PAIR.getPrivate());
    assertThat(KalshiKey.ofPem("id", pkcs1()).privateKey()).isEqualTo(PAIR.getPrivate());
    assertThat(KalshiKey.ofPem("id", pkcs8().replace("\n", "\\n")).privateKey())
        .isEqualTo(PAIR.getPrivate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nc2VjcmV0\n-----END ENCRYPTED PRIVATE KEY-----"
      })
  void ofPemShouldRefuseAnythingElseWithoutRepeatingIt(String pem) {
    assertThatThrownBy(() -> KalshiKey.ofPem("id", pem))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("c2Vj")
        .hasMessageNotContaining("secret");
  }

  @Test
  void toStringShouldNotShowTheKey() {
    assertThat(KalshiKey.ofPem("id", pkcs8())).hasToString("KalshiKey[id]");
  }

  private static void ask(KalshiVenue kalshi) {
    assertThat(kalshi.health().check().as(ContractSteps::only).state()).isEqualTo(State.UP);
  }

  private static boolean isValid(String text, String signature) throws GeneralSecurityException {
    Signature check = Signature.getInstance("RSASSA-PSS");
    check.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    check.initVerify(PAIR.getPublic());
    check.update(text.getBytes(StandardCharsets.UTF_8));
    return check.verify(Base64.getDecoder().decode(signature));
  }

  private static String pkcs8() {
    return pem("PRIVATE KEY", PAIR.getPrivate().getEncoded());
  }

  /** What PKCS#8 wraps: behind its 26 bytes of head. */
  private static String pkcs1() {
    byte[] whole = PAIR.getPrivate().getEncoded();
    return pem("RSA PRIVATE KEY", Arrays.copyOfRange(whole, 26, whole.length));
  }

  private static String pem(String label, byte[] der) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der), label);
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
