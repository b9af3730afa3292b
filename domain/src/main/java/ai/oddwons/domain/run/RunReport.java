package ai.oddwons.domain.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run has to tell.
 *
 * @param venues one entry per venue the job worked on, possibly none
 * @param failure why the run as a whole failed, null when it did not
 */
public record RunReport(List<VenueReport> venues, Funnel funnel, @Nullable String failure) {
  public static final RunReport EMPTY = new RunReport(List.of(), Funnel.EMPTY, null);

  public RunReport {
    venues = List.copyOf(venues);
  }
}
