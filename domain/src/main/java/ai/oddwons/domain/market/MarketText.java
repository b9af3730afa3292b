package ai.oddwons.domain.market;

/**
 * What a market says to people.
 *
 * @param title the question; the event's title where the venue has no better one
 * @param yesLabel what YES stands for, such as {@code More than 0.5 in} or a team; may be empty
 * @param noLabel what NO stands for; may be empty
 * @param slug the last part of the venue's web address; may be empty
 * @param placeholder true for a reserved outcome that names nobody yet («Candidate X», «Option I»)
 */
public record MarketText(
    String title, String yesLabel, String noLabel, String slug, boolean placeholder) {}
