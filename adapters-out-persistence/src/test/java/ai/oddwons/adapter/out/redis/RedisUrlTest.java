package ai.oddwons.adapter.out.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedisUrlTest {

  @Test
  void parseShouldReadEveryPart() {
    assertThat(RedisUrl.parse("rediss://ann:s3cret@cache.example:7000/3?family=0"))
        .isEqualTo(new RedisUrl(true, "cache.example", 7000, "ann", "s3cret", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redis://cache", "redis://cache/", "redis://cache:6379", "redis://cache:6379/0",
        " redis://cache\n", "redis://cache?", "redis://cache?family=0", "redis://@cache"
      })
  void parseShouldFillInTheUsual(String text) {
    assertThat(RedisUrl.parse(text)).isEqualTo(new RedisUrl(false, "cache", 6379, null, null, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "redis://:pw@h,                  , pw",
    "redis://pw@h,                   , pw",
    "redis://default:pw@h,    default, pw",
    "redis://ann:@h,              ann,",
    "redis://a%40b:p%3Aq%2F%25@h, a@b, p:q/%",
    "redis://ann:a:b@h,           ann, a:b",
    "redis://ann:a+b@h,           ann, a+b",
    "redis://ann:%C3%A9@h,        ann, é"
  })
  void parseShouldDecodeUserAndPassword(String text, String user, String password) {
    RedisUrl url = RedisUrl.parse(text);

    assertThat(url.user()).isEqualTo(user);
    assertThat(url.password()).isEqualTo(password);
  }

  @ParameterizedTest
  @CsvSource({
    "redis://[::1]:7000/1, ::1, redis://[::1]:7000/1",
    "redis://127.0.0.1,    127.0.0.1, redis://127.0.0.1:6379/0",
    "redis://my_redis:1,   my_redis, redis://my_redis:1/0"
  })
  void parseShouldTakeAnyKindOfHost(String text, String host, String shown) {
    assertThat(RedisUrl.parse(text).host()).isEqualTo(host);
    assertThat(RedisUrl.parse(text)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "http://h,               must begin with redis:// or rediss://",
    "h:6379,                 has no host",
    "'',                     has no host",
    "redis://,               is not a URL",
    "redis:///3,             has no host",
    "redis://:s3cret@,       has no readable host and port",
    "redis://h:70000,        has no port from 1 to 65535",
    "redis://h:0,            has no port from 1 to 65535",
    "redis://h:port,         has no readable host and port",
    "redis://h/first,        has a path that is no database number",
    "redis://h/-1,           has a path that is no database number",
    "redis://h/1/2,          has a path that is no database number",
    "redis://h?timeout=2,    has a parameter we do not know: timeout",
    "redis://h?family=0&db=1, has a parameter we do not know: db",
    "redis://h#x,            has a part behind #",
    "redis://u:s3cret^@h,    is not a URL; the trouble is at character 17",
    "redis://u:s3cret%zz@h,  is not a URL"
  })
  void parseShouldSayWhatIsWrongWithoutTheSecret(String text, String message) {
    assertThatThrownBy(() -> RedisUrl.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("s3cret")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "redis://ann:s3cret@h, redis://ann:***@h:6379/0",
    "redis://:s3cret@h,    redis://:***@h:6379/0",
    "rediss://s3cret@h/2,  rediss://:***@h:6379/2"
  })
  void toStringShouldHideThePassword(String text, String shown) {
    assertThat(RedisUrl.parse(text)).hasToString(shown);
    assertThat(RedisSettings.defaults(RedisUrl.parse(text)).toString()).doesNotContain("s3cret");
  }
}
