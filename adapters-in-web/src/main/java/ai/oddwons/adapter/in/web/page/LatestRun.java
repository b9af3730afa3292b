package ai.oddwons.adapter.in.web.page;

import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** The part of a page that tells what the latest collection did. */
final class LatestRun {
  static final String NONE =
      "<p>No collection has ended yet. The first one takes a minute or so.</p>";

  static final String UNKNOWN =
      "<p>Our store does not answer just now, so the latest run cannot be shown.</p>";

  private static final String TABLE =
      """
      <p><span class="status">%s</span> ended %s after %s.</p>
      <div class="table"><table>
      <tr><th>Venue</th><th>Listed</th><th>Stored</th><th>New</th><th>Changed</th>\
      <th>Snapshots</th><th>Rejected</th><th></th></tr>
      %s
      </table></div>\
      """;

  private static final int MILLIS_PER_SECOND = 1_000;

  private LatestRun() {}

  /**
   * @param run one that has ended
   */
  static String html(JobRun run) {
    Instant ended = run.finishedAt() == null ? run.startedAt() : run.finishedAt();
    String rows =
        run.report().venues().stream().map(LatestRun::row).collect(Collectors.joining("\n"));
    return TABLE.formatted(
        Html.text(run.status().name().toLowerCase(Locale.ROOT)),
        Html.text(ended.toString()),
        seconds(Duration.between(run.startedAt(), ended)),
        rows);
  }

  private static String row(VenueReport venue) {
    String failure = venue.failure();
    return "<tr>"
        + Html.cell(venue.platform())
        + Html.cell(count(venue.coverage().listed()))
        + Html.cell(count(venue.coverage().stored()))
        + Html.cell(count(venue.markets().count("new")))
        + Html.cell(count(venue.markets().count("changed")))
        + Html.cell(count(venue.snapshots()))
        + Html.cell(count(venue.rejected().total()))
        + "<td class=\"note\">"
        + Html.text(failure == null ? "" : failure)
        + "</td></tr>";
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String seconds(Duration duration) {
    double seconds = (double) duration.toMillis() / MILLIS_PER_SECOND;
    return String.format(Locale.ROOT, "%.1f seconds", seconds);
  }
}
