package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DatabaseUrlTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "postgresql://u:p@h:5432/d,                      h, 5432, d, u, p",
        "postgres://u:p@h/d,                             h, 5432, d, u, p",
        "postgresql://u@h/d,                             h, 5432, d, u, ''",
        "postgresql://u:@h/d,                            h, 5432, d, u, ''",
        "'  postgresql://u:p@h/d ',                      h, 5432, d, u, p",
        "postgresql://u:p%40ss%2Fw%3Ard%25@h:1/d,        h, 1, d, u, p@ss/w:rd%",
        "postgresql://u:p@ss/w:r#d?x@h:65535/d,          h, 65535, d, u, p@ss/w:r#d?x",
        "postgresql://u:a+b@h/d,                         h, 5432, d, u, a+b",
        "postgresql://u%20v:p@db.example.com/my%20db,    db.example.com, 5432, my db, u v, p",
        "postgresql://u:p@[2001:db8::1]:6543/d,          2001:db8::1, 6543, d, u, p",
        "postgresql://u:p@[::1]/d,                       ::1, 5432, d, u, p",
      })
  void parseShouldTakeAnAddressApart(
      String text, String host, int port, String database, String user, String password) {
    assertThat(DatabaseUrl.parse(text))
        .isEqualTo(new DatabaseUrl(host, port, database, user, password, SslMode.PREFER));
  }

  @ParameterizedTest
  @EnumSource(SslMode.class)
  void parseShouldReadEverySslMode(SslMode mode) {
    assertThat(DatabaseUrl.parse("postgresql://u:p@h/d?sslmode=" + mode.word()).sslMode())
        .isEqualTo(mode);
  }

  @ParameterizedTest
  @CsvSource({
    "mysql://u:s3cret@h/d,                          postgresql://",
    "'',                                            postgresql://",
    "postgresql://h/d,                              user",
    "postgresql://:s3cret@h/d,                      user",
    "postgresql://u:s3cret@/d,                      host",
    "postgresql://u:s3cret@h,                       database",
    "postgresql://u:s3cret@h/,                      database",
    "postgresql://u:s3cret@h:0/d,                   port",
    "postgresql://u:s3cret@h:65536/d,               port",
    "postgresql://u:s3cret@h:/d,                    port",
    "postgresql://u:s3cret@h:x/d,                   port",
    "postgresql://u:s3cret@::1/d,                   brackets",
    "postgresql://u:s3cret@[::1/d,                  bracket",
    "postgresql://u:s3cret%zz@h/d,                  password",
    "postgresql://u:s3cret@h/d?sslmode=s,           sslmode",
    "postgresql://u:s3cret@h/d?channel_binding=x,   channel_binding",
    "postgresql://u:s3cret@h/d?sslmode=prefer&ssl,  'parameter ''ssl'''",
  })
  void parseShouldRefuseWithTheFaultNamedAndThePasswordHidden(String text, String named) {
    assertThatThrownBy(() -> DatabaseUrl.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named)
        .hasMessageNotContaining("s3cret")
        .hasNoCause();
  }

  @Test
  void toStringShouldMaskThePassword() {
    assertThat(DatabaseUrl.parse("postgres://u:s3cret@[::1]/d?sslmode=require"))
        .hasToString("postgresql://u:***@[::1]:5432/d?sslmode=require");
  }

  @Test
  void toJdbcShouldCarryNeitherUserNorPassword() {
    assertThat(DatabaseUrl.parse("postgres://user:s3cret@h/my%20db").toJdbc())
        .startsWith("jdbc:postgresql://h:5432/my%20db?sslmode=prefer")
        .doesNotContain("s3cret", "user");
  }
}
