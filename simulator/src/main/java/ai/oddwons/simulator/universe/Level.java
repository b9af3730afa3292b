package ai.oddwons.simulator.universe;

/**
 * One price level of a book.
 *
 * @param price ten-thousandths of a dollar
 * @param size hundredths of a contract
 */
public record Level(int price, long size) {}
