package ai.oddwons.adapter.out.postgres;

/**
 * Ends what rests on matches that no longer say what they said, in the statement that changes them.
 * Needs the lock of opportunities.
 */
final class Withdrawal {
  /**
   * Two parts of a {@code with}, the first of them named {@code withdrawn}: a row per opportunity.
   * Takes the ids from a part {@code shaken}, the time as {@code $1} and the run as {@code $2}. An
   * end does not lie before the last look, which still found the opportunity.
   */
  static final String PARTS =
      """
      withdrawn as (
        update arbitrage_opportunities as o
        set status = 'withdrawn', end_reason = 'match_changed', run_id = $2,
            ended_at = greatest(o.last_checked_at, $1),
            last_checked_at = greatest(o.last_checked_at, $1)
        from shaken
        where o.match_id = shaken.id and o.ended_at is null
        returning o.id, o.ended_at
      ), told as (
        insert into arbitrage_checks (opportunity_id, checked_at, stops, run_id)
        select id, ended_at, '[{"code": "match_changed", "detail": ""}]', $2 from withdrawn
      )\
      """;

  private Withdrawal() {}
}
