package ai.oddwons.domain.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything a venue says about one market that tells what it asks. Any text may be empty, of any
 * length and in any script.
 *
 * @param id the venue's id of the market; a ticker is read for what it tells
 * @param event the venue's id or slug of the market or its event; read like the id
 * @param title the question
 * @param outcome what YES stands for, where the title leaves it open
 * @param rules the text that decides, empty when unknown
 * @param close when trading is planned to end; null when unknown
 */
public record MarketWording(
    String id, String event, String title, String outcome, String rules, @Nullable Instant close) {}
