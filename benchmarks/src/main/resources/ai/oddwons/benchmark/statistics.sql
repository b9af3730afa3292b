-- The statistics of jumps and bursts over all points, as far as a window can say them.
--
-- What is here, with the detectors' own constants: the middle of quotes that are not too wide; the net moves over one,
-- two and three readings, each over what such a move usually is, by a slow and a fast faded variance as it stood before
-- them, and noise by spread and tick; trades of the last forty minutes against the rate of the faded past, on the scale
-- on which such counts have the same spread.
--
-- What is not: drift (a sum that is cut off at zero is no window), reversals, liquidity, stale quotes, closing times,
-- the last trade in place of the middle, gaps, checks of what was read, volume beside trades, and all that comes after a
-- statistic: its own past by stratum, tests, alarms.
WITH quoted AS (
  SELECT market, second, trades, ask - bid AS spread,
    CASE WHEN ask - bid <= 0.20001 THEN (bid + ask) / 2 END AS price,
    -- A sum that fades by half in h seconds: each term times 2^(t/h), and the sum over 2^(t/h).
    pow(2, (second - 1790000000) / 43200.0) AS slow,
    pow(2, (second - 1790000000) / 1800.0) AS fast,
    pow(2, (second - 1790000000) / 172800.0) AS long
  FROM points
),
moved AS (
  SELECT *,
    price - lag(price) OVER past AS move1,
    price - lag(price, 2) OVER past AS move2,
    price - lag(price, 3) OVER past AS move3,
    second - lag(second) OVER past AS age1,
    second - lag(second, 2) OVER past AS age2,
    second - lag(second, 3) OVER past AS age3,
    trades - lag(trades) OVER past AS traded
  FROM quoted
  WINDOW past AS (PARTITION BY market ORDER BY second)
),
faded AS (
  SELECT *,
    (sum(move1 * move1 * slow) OVER past / slow + 4e-8 * 600)
      / (sum(age1 * slow) OVER past / slow + 600) AS slow_rate,
    sum(move1 * move1 * fast) OVER past / fast AS fast_squares,
    sum(age1 * fast) OVER past / fast AS fast_seconds,
    sum(traded * long) OVER past / long AS counted,
    sum(age1 * long) OVER past / long AS seconds,
    sum(traded) OVER (PARTITION BY market ORDER BY second ROWS BETWEEN 7 PRECEDING AND CURRENT ROW) AS recent,
    sum(age1) OVER (PARTITION BY market ORDER BY second ROWS BETWEEN 7 PRECEDING AND CURRENT ROW) AS recent_seconds
  FROM moved
  WINDOW past AS (PARTITION BY market ORDER BY second ROWS UNBOUNDED PRECEDING)
),
rated AS (
  SELECT *,
    0.6 * slow_rate + 0.4 * (fast_squares + slow_rate * 600) / (fast_seconds + 600) AS rate,
    2 * pow(greatest(spread * 0.07, 0.01 * 0.25), 2) AS noise,
    (greatest(counted - recent, 0) + 0.5) / (greatest(seconds - recent_seconds, 0) + 3000) * recent_seconds AS expected,
    sqrt(0.5 + 1 / (counted + 0.5)) AS root
  FROM faded
),
judged AS (
  SELECT *,
    sqrt(greatest(
      move1 * move1 / (lag(rate) OVER past * age1 + noise),
      move2 * move2 / (lag(rate, 2) OVER past * age2 + noise),
      move3 * move3 / (lag(rate, 3) OVER past * age3 + noise))) AS jump,
    CASE WHEN recent > expected
      THEN 2 / root * (asinh(root * sqrt(recent + 0.375)) - asinh(root * sqrt(expected + 0.375)))
      ELSE 0 END AS burst
  FROM rated
  WINDOW past AS (PARTITION BY market ORDER BY second)
)
SELECT count(*) AS points, count(jump) AS jumps_tested, count_if(jump >= 5) AS jumps, count_if(burst >= 5) AS bursts,
  sum(jump) AS jump_sum, sum(burst) AS burst_sum
FROM judged
