package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

final class CopyRowTest {

  @Test
  void appendToShouldEscapeWhatTheFormatReserves() {
    CopyRow row = new CopyRow(4).text("a\tb\nc\rd\\e").text(null).text("").text("nul\0gone");

    assertThat(line(row)).isEqualTo("a\\tb\\nc\\rd\\\\e\t\\N\t\tnulgone\n");
  }

  @Test
  void textsShouldQuoteEveryElement() {
    CopyRow row = new CopyRow(1).texts(List.of("a,b", "q\"s\\", "", "NULL"));

    assertThat(row.values()).containsExactly("{\"a,b\",\"q\\\"s\\\\\",\"\",\"NULL\"}");
  }

  @Test
  void timeShouldDropWhatIsFinerThanAMicrosecond() {
    CopyRow row = new CopyRow(1).time(Instant.parse("2026-11-20T12:00:00.123456789Z"));

    assertThat(row.values()).containsExactly("2026-11-20T12:00:00.123456Z");
  }

  @Test
  void buffersShouldBeMadeOnDemandAndStaySmall() {
    AtomicInteger made = new AtomicInteger();
    Iterable<CopyRow> rows =
        () ->
            IntStream.range(0, 100_000)
                .mapToObj(i -> {
                  made.incrementAndGet();
                  return new CopyRow(1).text("x".repeat(99));
                })
                .iterator();

    CopyIn.buffers(rows)
        .map(ByteBuf::readableBytes)
        .as(buffers -> StepVerifier.create(buffers, 2))
        .assertNext(size -> assertThat(size).isLessThan(40_000))
        .expectNextCount(1)
        .thenCancel()
        .verify(Duration.ofMinutes(3));
    assertThat(made.get()).isLessThan(1_000);
  }

  @Test
  void digestShouldTellApartWhereValuesBegin() {
    assertThat(Digests.of(new CopyRow(2).text("ab").text("c").values()))
        .isNotEqualTo(Digests.of(new CopyRow(2).text("a").text("bc").values()))
        .isNotEqualTo(Digests.of(new CopyRow(2).text("abc").text(null).values()))
        .isNotEqualTo(Digests.of(new CopyRow(2).text("abc").text("").values()));
  }

  @Test
  void digestShouldStayTheSameForEver() {
    assertThat(Digests.of(new CopyRow(3).text("kalshi").text(null).integer(7).values()))
        .hasToString("a8c8afe3-0708-0a00-1c69-ef553f64cc5e");
  }

  private static String line(CopyRow row) {
    StringBuilder line = new StringBuilder();
    row.appendTo(line);
    return line.toString();
  }
}
