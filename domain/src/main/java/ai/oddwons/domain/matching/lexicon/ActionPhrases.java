package ai.oddwons.domain.matching.lexicon;

/** What is said to happen, what narrows it, and who decides. */
final class ActionPhrases {
  static final String ACTIONS =
      """
      hold: hold; hold rates; holds; hold rates steady; holds rates; hold steady; no change; no rate change; unchanged; maintain current rate; maintains; maintain; maintain rate; keep rates unchanged; leave rates unchanged; leaves rates unchanged; leaves rate unchanged; keeps rate unchanged; keeps rates unchanged; pause; pauses; rates unchanged; make no change; fed maintains rate; maintains rate; stand pat; no move; hold its rate; 0 bps; 0bps
      cut: cut; cuts; cut rates; rate cut; rate cuts; decrease; decreases; decreased; lower; lowers; lowered; trim; trims; trimmed; eases; reduce; reduces; lower rates; cut its rate; decrease interest rates; decreases interest rates; lowers rates; cutting rates
      hike: hike; hikes; hike rates; rate hike; rate hikes; increase; increases; raise; raises; raised; hiked; lifts rates; raise rates; increase interest rates; increases interest rates; raises rates; raise interest rates
      lose: lose; loses; lost; be defeated
      win: win; wins; won; winner; winning; champion; champions; victory; victorious; to win; lift the; lifts the; laureate; re-elected; reelected; win re-election; wins re-election; re-election; reelection; be elected; elected; crowned; championship winner; be the winner; crowned champion
      beat: beat; beats; defeat; defeats; defeated
      tie: tie; draw; end in a draw; end in a tie; ends in a draw; drawn; a draw; draws; stalemate; finish in a draw; finish level; end level
      nominate: nominated; nomination; nominations; nominee; nominees; nominate; be nominated; nominates; win the nomination; wins the nomination; wins nomination; win nomination; receive a nomination; earn a nomination; pick as nominee; nods; nod
      confirm: confirmed; confirm; confirmation; confirms
      announce: announce; announces; announced; announcement; announcing
      release: premiere; premieres; premiered; release; released; releases; launch; launched; launches; available; available to the public; launching; ships; ship; come out; comes out; drop; drops; publicly release; publicly releases; rollout
      change: change interest rates; change rates; change its rate; change in rates; move its policy rate; change its policy rate; rate change
      leave: ceo change; change of ceo; leadership change; leave; leaves; out; leaves office; leave office; depart; departs; removed; ousted; step down; steps down; out of office; cease to be; ceases to be; no longer; exit; exits; out as; leaving; gone; stepping down
      leave_nato: withdraw from nato; withdraws from nato; leave nato; leaves nato; exit nato; exits nato; nato withdrawal
      leave_eu: withdraw from the eu; leave the eu; leaves the eu; exit the eu
      leave_who: withdraw from the who; leave the who; leaves the who; exit the who
      remain: remain; remains; stay in office; still; stays; remain in office
      resign: resign; resigns; resigned; resignation
      impeached: impeached; impeach; impeachment
      fired: fired; fire; fires; dismissed; sacked
      meet: meet; meets; meet with; meeting in person; summit
      sign: sign; signs; signed
      become_law: become law; becomes law; signed into law; law; enacted; pass into law
      reject: reject; rejects; rejected; vote down
      pass: approve; approves; approved; approved by voters; approval by voters; pass; passes; passed; vote to pass
      acquire: acquire; acquires; acquired; acquisition; buy; buys; purchase; purchases
      trade: traded; trade; trades
      ceasefire: ceasefire; cease-fire; truce; ceasefire agreement; ceasefire deal
      treaty: peace treaty; peace deal; peace agreement
      shutdown: shutdown; shut down; government shutdown; shuts down; be shut down
      funding_lapse: funding lapse; government funding lapse; lapse in funding
      no_runoff: decided in the first round; won in the first round; win in the first round; outright in the first round; in the first round outright; without a runoff
      runoff: runoff; run-off; runoff needed; second round needed; go to a runoff
      reach: how high; hit ( high ); reach; reaches; hit; hits; touch; touches; surpass; surpasses; climb to
      anytime: at any time; at any point; any time; on any day; at least once; any point
      dip: how low; hit ( low ); dip; dips; dip to; dips to; fall to; falls to; drop to; drops to; fall below
      close_at: close; closes; closing; closed; close price; closing price; finish; finishes; settle; settles
      up: up; up on the day; up or down; green; higher on the day; close higher; finish higher; close up
      down: down; down on the day; red; close lower; close down
      qualify: qualify; qualifies; qualified; qualification; make the playoffs; make playoffs; reach the playoffs
      advance: advance; advances; progress; advance to; reach the knockout; advance past
      relegated: relegated; relegation
      retire: retire; retires; retirement
      die: die; dies; death; dead; passes away
      arrest: arrested; arrest; arrests
      convict: convicted; guilty; conviction; found guilty
      indict: indicted; indictment; charged; criminally charged
      pardon: pardon; pardoned; pardons
      invade: invade; invades; invasion
      strike_military: strike; strikes; military strike; attack; attacks; bomb; bombs; military action
      capture: capture; captures; captured
      recognize: recognize; recognizes
      visit: visit; visits
      join: join; joins
      withdraw: withdraw; withdraws; withdrawal
      endorse: endorse; endorses; endorsed
      declare: declare; declares; declared
      say: say; says; mention; mentions; mentioned; said
      post: post; posts; tweet; tweets
      extend: extended; extend; extends; extending; extension
      ban: ban; bans; banned
      ipo: ipo; ipos; go public; goes public; initial public offering; publicly traded; list publicly
      bankrupt: bankrupt; bankruptcy; file for bankruptcy; files for bankruptcy
      default_debt: default; defaults
      rain: rain; rains; raining
      snow: snow; snows
      marry: marry; marries; married; wedding
      engaged: engaged; engagement
      pregnant: pregnant; pregnancy
      divorce: divorce; divorced; divorces; split
      nuclear_deal: nuclear deal; new nuclear deal; reach a nuclear deal; reach a new nuclear deal; nuclear agreement; reach a nuclear agreement
      trade_deal: trade deal; new trade deal; reach a trade deal; reach a new trade deal; trade agreement; new trade agreement; reach a trade agreement
      drafted: drafted; be drafted; be selected; selected; pick; picks; draft pick
      delay: delayed; delay; delays; postponed; pushed back
      top: best ai model; top ai model; top-ranked; place first; places first; top; #1; # 1; number one; no . 1; number 1; no 1; 1st; lead; tops; leads; finish first; rank first; first place; ranked #1; rank #1; highest grossing; highest-grossing; top grossing; top-grossing
      largest: largest; biggest; most valuable; largest company; world's largest company; largest company in the world; highest market cap
      control: control; controls; party control; win control; take control; balance of power; majority; win majority; win a majority; win the majority; control of; wins control
      most_seats: most seats; win the most seats; wins most seats; win most seats; largest party; most seats in; largest number of seats
      most_votes: most votes; popular vote; win the popular vote; wins popular vote; plurality
      """;

  static final String SCOPES =
      """
      primary: primary; primaries; primary election; primary winner; primary nominee
      general: general election; general
      special: special election; special
      recall: recall election; recall
      round_of: round of 16; round of 32; round of 64; round of 128
      first_round: first round; 1st round; round 1
      second_round: second round; runoff election
      women: women; women's; womens; female; ladies; wta; wnba; woman; ( w )
      men: men; men's; mens
      doubles: doubles
      semifinal: semifinal; semifinals; semi-final; semi-finals; semi final; final four
      quarterfinal: quarterfinal; quarterfinals; quarter-final; quarter-finals
      reach_final: reach the final; make the final; reach the finals; make the finals; finalist; reach final; appear in the final
      regulation: in regulation; regulation time; regulation win; win in regulation
      half1: first half; 1st half; halftime; half-time; 1h; leading at halftime; halftime leader
      half2: second half; 2nd half; 2h
      quarter1: first quarter; 1st quarter
      quarter: quarter
      innings5: first 5 innings; first five innings; f5
      inning1: first inning; 1st inning
      set1: set 1; first set; 1st set
      set2: set 2; second set; 2nd set
      set3: set 3; third set; 3rd set
      set4: set 4; fourth set; 4th set
      set5: set 5; fifth set; 5th set
      map1: map 1; game 1; first map
      map2: map 2; game 2; second map
      map3: map 3; game 3; third map
      map4: map 4; game 4; fourth map
      map5: map 5; game 5; fifth map
      map6: game 6
      map7: game 7
      first_blood: first blood
      distance: go the distance
      ko: by ko; by knockout; ko/tko; knockout
      submission: by submission; submission
      decision: by decision
      rounds: rounds
      group: group stage; win the group; group winner
      group_a: group a
      group_b: group b
      group_c: group c
      group_d: group d
      group_e: group e
      group_f: group f
      group_g: group g
      group_h: group h
      group_i: group i
      group_j: group j
      group_k: group k
      group_l: group l
      scorer: top scorer; top goalscorer; golden boot; leading scorer; score a goal; anytime goalscorer; goalscorer
      touchdown: touchdown
      home_run: home run
      passing_yards: passing yards
      rushing_yards: rushing yards
      receiving_yards: receiving yards
      assists: assists
      rebounds: rebounds
      strikeouts: strikeouts
      three_pointers: three pointers
      saves: saves
      player_points: points scored; player points
      toss: toss; coin toss
      overtime: overtime; extra time; go to overtime; penalties; penalty shootout; go to penalties
      double_chance: double chance; avoid defeat; avoids defeat; avoid losing; avoids losing; win or draw; draw or win; win or tie; not lose; does not lose; draw no bet
      btts: both teams to score; btts; both teams score
      total: total; over/under; o/u; totals; total goals; total points; total runs; combined score; combined points; total kills; total maps; total games
      spread: spread; handicap; point spread; run line; puck line
      margin: margin; margin of victory; by points; win margin; wins by; win by; vote share; vote margin
      second_place: runner-up; runner up; second place; 2nd place; #2; # 2; 2nd; second; place second; finish second; number two; number 2; no . 2; second most; finish 2nd
      third_place: third place; 3rd place; #3; # 3; 3rd; third; finish third; number 3; number three
      fourth_place: fourth place; 4th; #4; # 4
      last_place: last place; finish last
      first_pick: #1 pick; #1 overall pick; first pick; first overall pick; first overall; no . 1 pick; no . 1 overall pick; 1st overall pick; number one pick
      second_pick: #2 pick; #2 overall pick; second pick; second overall pick; second overall; no . 2 pick
      third_pick: #3 pick; #3 overall pick; third pick; third overall pick; third overall; no . 3 pick
      first_receiver: first wide receiver; first wr
      first_quarterback: first quarterback; first qb
      first_running_back: first running back; first rb
      first_tight_end: first tight end; first te
      first_cornerback: first cornerback; first cb
      top3: top-3; top 3; top three; podium; podium finish; finish on the podium
      top4: top-4; top 4; top four; finish top 4
      top5: top-5; top 5; top five
      top10: top-10; top 10; top ten
      top20: top-20; top 20; top twenty
      regular_season: regular season; best record; most wins
      conference: conference
      hottest: hottest; warmest; 1st hottest; hottest on record; warmest on record; hottest year on record; warmest year on record; hottest year; warmest year
      division: division; afc east; afc west; afc north; afc south; nfc east; nfc west; nfc north; nfc south; al east; al west; al central; nl east; nl west; nl central; american league east; american league west; american league central; national league east; national league west; national league central; metropolitan division; atlantic division; central division; pacific division; southeast division; northwest division; southwest division
      mvp: mvp; most valuable player; finals mvp
      seats: seats; number of seats
      turnout: turnout; voter turnout
      vice: vice; running mate
      any: any other; other; the field; someone else; anyone else
      all_time_high: all-time high; all time high; ath; record high; new high; all-time highs
      weekly: this week; weekly; week
      """;

  static final String SOURCES =
      """
      silver_bulletin: silver bulletin
      rcp: realclearpolling; realclearpolitics; rcp
      votehub: votehub
      gallup: gallup
      lfs: labour force survey; labor force survey
      jobs_report: jobs report; employment report; employment situation
      binance: binance; btc/usdt; eth/usdt; sol/usdt; xrp/usdt; 1 minute candle; 1m candle; single exchange; single exchange price; exchange price
      cf_benchmarks: cf benchmarks; brti; real-time index; reference rate index; reference-rate index; reference rate; bitcoin real-time index
      coinbase: coinbase
      chainlink_feed: chainlink data stream; chainlink btc/usd
      coinmarketcap: coinmarketcap
      coingecko: coingecko
      pyth: pyth
      """;

  private ActionPhrases() {}
}
