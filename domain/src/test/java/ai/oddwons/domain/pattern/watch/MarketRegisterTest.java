package ai.oddwons.domain.pattern.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MarketRegisterTest {
  private static int add(MarketRegister register, int market) {
    int slot = register.add(Watched.id(market));
    register.note(slot, Watched.facts(market));
    return slot;
  }

  private static MarketRegister of(int markets) {
    MarketRegister register = new MarketRegister();
    for (int market = 0; market < markets; market++) {
      add(register, market);
    }
    return register;
  }

  private static MarketRegister storedAndRead(MarketRegister register) {
    ImageWriter out = new ImageWriter();
    register.write(out);
    MarketRegister read = new MarketRegister();
    read.read(new ImageReader(out.toBytes()));
    return read;
  }

  private static byte[] image(MarketRegister register) {
    ImageWriter out = new ImageWriter();
    register.write(out);
    return out.toBytes();
  }

  @Test
  void eventWithAMarketShouldNotBeForgotten() {
    MarketRegister register = of(4);
    register.remove(0);
    assertThat(register.forgetEvents(event -> true)).as("market 2 is of it").isEmpty();
    register.remove(2);
    assertThat(register.forgetEvents(event -> true)).containsExactly(0);
    assertThat(register.forgetEvents(event -> true)).as("once").isEmpty();
  }

  @Test
  void eventThatIsNotOverShouldKeepItsNumber() {
    MarketRegister register = of(4);
    int event = register.eventOf().get(3);
    register.remove(3);
    assertThat(register.forgetEvents(number -> number != event)).isEmpty();
    assertThat(register.eventOf().get(add(register, 3))).isEqualTo(event);
  }

  @Test
  void numbersShouldBeGivenAgainTheLowestFirst() {
    for (boolean stored : new boolean[] {false, true}) {
      MarketRegister register = of(12);
      for (int slot : new int[] {7, 3, 11}) {
        register.remove(slot);
      }
      int numbers = register.events();
      assertThat(register.forgetEvents(event -> true)).hasSize(3).isSorted();
      MarketRegister used = stored ? storedAndRead(register) : register;
      int first = used.eventOf().get(add(used, 15));
      int second = used.eventOf().get(add(used, 19));
      assertThat(first).isLessThan(second);
      assertThat(used.events()).isEqualTo(numbers);
      assertThat(used.event(0)).isEqualTo(Watched.event(0));
    }
  }

  @Test
  void writeShouldGiveTheSameAfterReading() {
    MarketRegister register = of(12);
    register.remove(3);
    register.remove(5);
    register.forgetEvents(event -> true);
    register.read(7, 1_800_000_000);
    assertThat(image(storedAndRead(register))).isEqualTo(image(register));
    assertThat(storedAndRead(register).readAt(7)).isEqualTo(1_800_000_000);
  }

  /** The past of a market is told after its polls, too. */
  @Test
  void readShouldKeepTheLatestTime() {
    MarketRegister register = of(1);
    register.read(0, 1_800_000_000);
    register.read(0, 1_700_000_000);
    assertThat(register.readAt(0)).isEqualTo(1_800_000_000);
  }

  @Test
  void addShouldNotTakeOverWhenTheSlotWasRead() {
    MarketRegister register = of(4);
    register.read(3, 1_800_000_000);
    register.remove(3);
    assertThat(register.readAt(add(register, 7))).isZero();
  }

  /** As it is stored, with the names of two categories exchanged. */
  private static byte[] withExchanged(Category one, Category other, byte[] image) {
    String text = new String(image, StandardCharsets.ISO_8859_1);
    return text.replace(one.slug(), "?".repeat(one.slug().length()))
        .replace(other.slug(), one.slug())
        .replace("?".repeat(one.slug().length()), other.slug())
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void readShouldGoByTheNamesOfCategoriesAndNotByTheirNumbers() {
    MarketRegister register = of(10);
    byte[] otherOrder = withExchanged(Category.SPORTS, Category.CRYPTO, image(register));
    MarketRegister read = new MarketRegister();
    read.read(new ImageReader(otherOrder));
    for (int slot = 0; slot < 10; slot++) {
      Category before = register.category(slot);
      Category expected =
          switch (before) {
            case SPORTS -> Category.CRYPTO;
            case CRYPTO -> Category.SPORTS;
            default -> before;
          };
      assertThat(read.category(slot)).isEqualTo(expected);
    }
  }

  @Test
  void marketsThatComeAndGoShouldNotMakeItGrow() {
    MarketRegister register = of(10);
    int numbers = register.events();
    for (int market = 10; market < 1_000; market++) {
      register.remove(register.find(Watched.id(market - 10)));
      register.forgetEvents(event -> true);
      add(register, market);
    }
    assertThat(register.events()).isLessThanOrEqualTo(numbers + 1);
    assertThat(register.watched()).isEqualTo(10);
  }
}
