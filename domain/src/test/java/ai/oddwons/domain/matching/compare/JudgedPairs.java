package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.Wordings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs in the words of the venues, each with its judgement: one table for every judgement. */
final class JudgedPairs {
  static final String EQUIVALENT =
      """
      [KXNETFLIXRANKSHOW-26JAN12-STR] Top US Netflix Show on Jan 12, 2026? | Will "Stranger Things: Season 5" be the top US Netflix show this week? (January 13, 2026)
      Will Algeria win the Africa Cup of Nations? | Will Algeria win the CAF Africa Cup of Nations Morocco 2025?
      [KXSERIEAGAME-26JAN10ATATOR-ATA] Atalanta vs Torino Winner? | [sea-ata-tor-2026-01-10-ata] Will Atalanta BC win on 2026-01-10?
      [KXSERIEAGAME-26JAN10UDIPIS-UDI] Udinese vs Pisa Winner? | [sea-udi-pis-2026-01-10-udi] Will Udinese Calcio win on 2026-01-10?
      [KXAFCONGAME-26JAN10DZANGR-TIE] Algeria vs Nigeria Winner? | [acn-alg-nga-2026-01-10-draw] Will Algeria vs. Nigeria end in a draw?
      [KXDOTA2GAME-26JAN09MOUZNAVI-NAVI] Will Natus Vincere win the MOUZ vs. Natus Vincere Dota 2 match? | [dota2-navi-mouz-2026-01-09] Dota 2: Natus Vincere vs MOUZ (BO3)
      [KXNBAGAME-26JAN10LALBOS-LAL] Los Angeles L at Boston Winner? | [nba-lal-bos-2026-01-10] Lakers vs. Celtics
      [KXSAUDIPLGAME-26JAN09AKHITJ-ITJ] Al-Kholood vs Al-Ittihad Winner? | [spl-kho-ith-2026-01-09-ith] Will Al Ittihad Saudi Club win on 2026-01-09?
      [KXOSCARNOMDIR-26-PTA] 2026 Best Director Oscar nominations? | Will Paul Thomas Anderson be nominated for Best Director at the 98th Academy Awards?
      Will the 98th Academy Awards' Best Picture go to Sinners? | Best Picture at the 2026 Oscars: Sinners
      Will the European Central Bank Maintain current rate at the Feb 2026 ECB meeting? | Will the ECB announce no change at the February 2026 meeting?
      [KXFEDDECISION-26MAR-H0] Will the Federal Reserve Hike rates by 0bps at their March 2026 meeting? | No change in Fed interest rates after March 2026 meeting?
      Will the Federal Reserve cut rates by 25 bps at the March 2026 meeting? | Fed decreases interest rates by 25 bps after March 2026 meeting?
      Will bitcoin be above $100,000 on Dec 31, 2026 at 5pm ET? | BTC price at 5 PM EST on 31 December 2026: $100,000 or higher
      Will bitcoin be above $100,000 on Dec 31, 2026 at 5pm ET? | BTC above $100K on 2026-12-31 at 22:00 UTC
      Will Bitcoin reach $150,000 by June 30, 2026? | Will BTC hit $150k before July 2026?
      Will Bitcoin dip to $70,000 by December 31, 2026? | Will Bitcoin fall to $70k by December 31, 2026?
      Will S&P 500 close above 7,000 on January 30, 2026? | Will the S&P close above 7000 on January 30?
      Will the unemployment rate be above 4.3% in January 2026? | Unemployment rate at least 4.4% in January 2026?
      Rotten Tomatoes score of Wicked above 90? | Rotten Tomatoes score of Wicked at least 91?
      Will NYC high temp be 45-46° on January 13, 2026? | Highest temperature in New York City on January 13, 2026? => 45-46°F
      Will the Republicans win the Texas Senate race in 2026? | Will a Republican win Senate in Texas in 2026?
      Will Ken Paxton win the 2026 Texas Republican Senate primary? | Will Ken Paxton be the Republican nominee for Senate in Texas in 2026?
      Will Democrats win the House in 2026? | Will the Democratic Party control the House after the 2026 election?
      CA-22 winner in 2026? => Republican | Will Republicans win California's 22nd congressional district in 2026?
      [KXPRESNOMD-28-GNEW] Who will be the Democratic nominee for president in 2028? | Will Gavin Newsom win the 2028 Democratic presidential nomination?
      [KXCOLOMBIAPRES-26-ICEP] Who will win the 2026 Colombian presidential election? | Will Iván Cepeda Castro win the 2026 Colombian presidential election?
      Volodymyr Zelenskyy and Vladimir Putin meet before Feb 1, 2026? | Will Vladimir Putin meet with Volodymyr Zelenskyy by January 31, 2026?
      Will Zelensky leave office by June 30, 2026? | Zelenskyy out before July 2026?
      Will Trump not leave office in 2026? | Will Trump remain in office in 2026?
      Will OpenAI IPO before 2027? | OpenAI goes public by December 31, 2026?
      Will Kraken IPO by December 31, 2026? | Will Kraken IPO in 2026?
      Will BTC not be above $90,000 on November 27, 2026? | Will BTC be at or below $90,000 on November 27, 2026?
      Pro Football Champion 2027? => Buffalo | Will the Bills win the 2027 Super Bowl?
      Largest company on June 30, 2026? => NVIDIA | Will NVIDIA be the largest company in the world on June 30, 2026?
      [KXNBASPREAD-26MAR14BOSNYK-NYK4] Boston at New York: Spread => New York wins by over 4.5 points | [nba-bos-nyk-2026-03-14] Spread: Knicks (-4.5) => Knicks
      [KXNFLSPREAD-26NOV29JACTEN-JAC4] Jacksonville wins by over 3.5 points? | [nfl-jax-ten-2026-11-29] Spread: Jaguars (-3.5)
      [KXNBATOTAL-26MAR14BOSNYK-223] Boston at New York: Total Points => Over 223.5 points scored | [nba-bos-nyk-2026-03-14] Celtics vs. Knicks: O/U 223.5 => Over
      [KXEPLGAME-26APR18NEWTOT-NEW] Newcastle vs Tottenham Winner? => Newcastle | [epl-new-tot-2026-04-18-new] Will Newcastle United FC win on 2026-04-18?
      [KXUCLGAME-26MAY05PSGBAY-PSG] PSG vs Bayern Winner? => PSG | [ucl-psg-bay-2026-05-05-psg] Will Paris Saint-Germain FC win on 2026-05-05?
      [KXUFCFIGHT-26APR11TOPCHI-TOP] Will Ilia Topuria win the Topuria vs Chimaev fight? | UFC 327: Ilia Topuria vs. Khamzat Chimaev => Ilia Topuria @2026-04-11
      [KXATPMATCH-26APR15ALCRUU-ALC] Will Carlos Alcaraz win the Alcaraz vs Ruud: Round of 16 match? | [atp-alcaraz-ruud-2026-04-15] Barcelona Open: Carlos Alcaraz vs Casper Ruud => Carlos Alcaraz
      [KXNFLNFCNORTH-26-DET] Will Detroit win the NFC North? => Detroit | Will the Lions win the NFC North in the 2026-27 season?
      [KXMLBALEAST-26-NYY] Will New York Y win the American League East? => New York Y | Will the New York Yankees win the AL East?
      [KXNHLEAST-26-CAR] Will Carolina win the Eastern Conference? => Carolina | Will the Hurricanes win the NHL Eastern Conference?
      [KXEPLTOP4-26-AVL] Will Aston Villa finish top 4 in the EPL? | Will Aston Villa finish in the top 4 of the EPL 2025–26 standings?
      Will Man City win the Premier League in 2026? | Will Manchester City win the 2025-26 Premier League?
      Who will be the #1 pick in the 2026 Pro Football Draft? => Fernando Mendoza | Will Fernando Mendoza be the first pick in the 2026 NFL Draft?
      [KXNFLDRAFTTOP5-26-JLOVE] Will Jeremiyah Love be drafted in the top 5? => Jeremiyah Love | Will Jeremiyah Love be a top-5 pick in the 2026 NFL Draft?
      Will Michigan St. win the College Football Championship in 2027? | Will Michigan State win the 2027 CFP National Championship?
      Will Janet Mills be the Democratic nominee for Senate in Maine? | Will J. Mills win the Maine Democratic Senate primary?
      North Carolina GOP Senate Primary Winner: Michael Whatley | Will Michael Whatley be the Republican nominee for Senate in North Carolina?
      Will Katie Porter advance from the California governor primary? | Will Katie Porter advance to the general election for California Governor?
      [CONTROLS-2026-R] Which party will win the U.S. Senate? => Republican Party | [which-party-will-win-the-senate-in-2026] Will the Republican Party control the Senate after the 2026 midterms?
      Will Cam Smith win the 2026 Masters? | Will Cameron Smith win the 2026 Masters tournament?
      Will the Bank of Japan hike 25bps at the April 2026 meeting? | Will the BoJ increase rates by 0.25% at its April 2026 meeting?
      Number of rate cuts in 2026? => Exactly 2 cuts | Will 2 Fed rate cuts happen in 2026? => 2 (50 bps)
      Will the ECB cut rates exactly once in 2026? | Will 1 ECB rate cuts happen in 2026?
      Rain in NYC in May 2026? => Above 4 inches | Will NYC have more than 4 inches of precipitation in May 2026?
      Will GTA VI be released on or before November 19, 2026? | GTA VI released before November 20, 2026?
      Will Rihanna release a new album before 2027? | New Rihanna album in 2026?
      [KXETHMAXMON-26MAY31-3000] How high will Ethereum get in May? => Above $3,000.00 | Will Ethereum reach $3,000 in May 2026? => 3,000
      Will the US and Iran reach a new nuclear deal before Jul 1, 2026? | US-Iran nuclear deal by June 30, 2026?
      Will the US withdraw from NATO in 2026? | Will the US leave NATO by December 31, 2026?
      Will core CPI inflation be above 0.2% in March 2026? // If core CPI rises by more than 0.2% on a month-over-month basis, then the market resolves to Yes. | Will core CPI increase by 0.3% or more month-over-month in March 2026?
      Will US jobs rise by more than 100,000 in April 2026? // If the increase in Total Nonfarm Payroll Employment is above 100000, then the market resolves to Yes. | Will US jobs rise by more than 100k in April 2026? // This market will resolve to the change published by the Bureau of Labor Statistics.
      Will Trump say tariff on May 1, 2026? // If Trump says tariff as part of it, then the market resolves to Yes. | Will Trump say tariff on May 1, 2026? // Resolves to Yes if Trump says the listed term. Any usage regardless of context counts, including plural and possessive.
      Will gas prices be above $3.00 on January 31, 2026? // According to AAA. | Will gas prices be above $3.00 on January 31, 2026? // The resolution source is the AAA national average.
      [KXCPIUS-26DEC06-T0.2] CPI month-over-month in the United States in December 2026? => Above 0.2% // If the CPI, as first published, is above 0.2%, then the market resolves to Yes. Revisions made after Expiration will not be accounted for. | Will United States CPI month-over-month be above 0.2% in December 2026? // Resolves to Yes if the CPI, as first published, is above 0.2%.
      Will CPI YoY be above 3.1% in April 2026? // If CPI, as first published, is above 3.1%. Revisions made later are not considered. | Will CPI YoY be above 3.1% in April 2026? // If CPI, as first released, is above 3.1%.
      Will CPI YoY be above 3.0% in April 2026? // As published by the BLS. | Will CPI YoY be above 3.0% in April 2026? // As published by the Bureau of Labor Statistics.
      """;

  static final String INVERTED =
      """
      [KXDOTA2GAME-26JAN09MOUZNAVI-MOUZ] Will MOUZ win the MOUZ vs. Natus Vincere Dota 2 match? | [dota2-navi-mouz-2026-01-09] Dota 2: Natus Vincere vs MOUZ (BO3)
      [KXNBAGAME-26JAN10LALBOS-BOS] Los Angeles L at Boston Winner? | [nba-lal-bos-2026-01-10] Lakers vs. Celtics
      Will the Lakers beat the Celtics on January 10, 2026? | Will the Celtics beat the Lakers on January 10, 2026?
      Will Giannis Antetokounmpo be traded before Feb 6, 2026? | Will Giannis Antetokounmpo not be traded by February 5, 2026?
      Will BTC be below $90,000 on November 27, 2026? | BTC at or above $90,000 on November 27, 2026
      Will BTC be above $90,000 on November 27, 2026? | Will BTC not be above $90,000 on November 27, 2026?
      Will the unemployment rate be above 4.3% in January 2026? | Unemployment rate 4.3% or lower in January 2026?
      Will Trump leave office before 2027? | Will Trump remain in office through December 31, 2026?
      Will the Fed change rates in March 2026? | Will the Fed hold rates in March 2026?
      Will voters approve Proposition 50 in 2026? | Will voters reject Proposition 50 in 2026?
      Will Democrats win the House in 2026? | Will Republicans control the House after the 2026 midterms?
      Will Kraken IPO by December 31, 2026? | Will Kraken not IPO in 2026?
      Will Kraken IPO by December 31, 2026? | Will Kraken not IPO in 2026? => No IPO
      [KXNFLSPREAD-26SEP13KCLAC-KC3] Kansas City at Los Angeles C: Spread => Kansas City wins by over 3.5 points | [nfl-kc-lac-2026-09-13] Spread: Chargers (+3.5) => Chargers
      [KXNBAGAME-26MAR14BOSNYK-NYK] Boston at New York Winner? => New York // If New York wins the Boston at New York professional basketball game, then the market resolves to Yes. | [nba-bos-nyk-2026-03-14] Celtics vs. Knicks // If the Celtics win, the market will resolve to "Celtics". If the game is postponed, this market will remain open. If the game is canceled entirely, this market will resolve 50-50.
      Will West Ham be relegated from the Premier League in 2026? | Will West Ham avoid relegation from the Premier League in 2025-26?
      Will Lindsey Graham win the South Carolina Republican Senate primary in 2026? | Will Lindsey Graham lose the 2026 South Carolina Republican Senate primary?
      Will Kash Patel leave as FBI Director before Jan 1, 2027? | Will Kash Patel still be FBI Director on December 31, 2026?
      Will GTA VI be released by November 19, 2026? | Will GTA VI's release be delayed past November 19, 2026?
      Will the Fed cut rates before 2027? | Will no Fed rate cuts happen in 2026? => 0 (0 bps)
      Will the Chiefs win more than 10.5 games in 2026? | Will the Chiefs win 10 or fewer games in 2026?
      """;

  /** A reason in capitals, then its pairs: the judgement before each. */
  private static final String OTHERS =
      """
      PLACEHOLDER
      REJECTED | Who will win the next presidential election? => Person D | Who will win the next presidential election? => JD Vance
      REJECTED | Who will win the next presidential election? => Person D | Who will win the next presidential election? => Person D
      NOTHING_SAID
      REJECTED | Will it happen? | Will Bitcoin reach $150k by June 30, 2026?
      REJECTED | Will it happen? | Will it happen?
      OTHER_TOPIC
      REJECTED | Will the Fed cut rates in March 2026? | Will Bitcoin reach $150k by March 31, 2026?
      REJECTED | [KXAFCONGAME-26JAN09CMRMAR-MAR] Cameroon vs Morocco Winner? | Will Cameroon win the CAF Africa Cup of Nations Morocco 2025?
      OTHER_ENTITY
      REJECTED | Will Manchester United win the Premier League in 2026? | Will Manchester City win the Premier League in 2026?
      REJECTED | Will Gavin Newsom be the Democratic nominee for president in 2028? | Will Pete Buttigieg be the Democratic nominee for president in 2028?
      REJECTED | Will Ivan Cepeda win the 2026 Colombian presidential election? | Will Abelardo de la Espriella win the 2026 Colombian presidential election?
      REJECTED | Will Trump pardon Ghislaine Maxwell in 2026? | Will Trump pardon Sam Bankman-Fried in 2026?
      REJECTED | Will Sinner win the 2026 Australian Open? | Will Sabalenka win the 2026 Australian Open?
      REJECTED | Will Giannis Antetokounmpo be traded by Milwaukee before Feb 6, 2026 | Will Giannis Antetokounmpo be traded to the Toronto Raptors?
      OTHER_OUTCOME
      REJECTED | [KXOSCARNOMDIR-26-PTA] 2026 Best Director Oscar nominations? | Will Chloé Zhao be nominated for Best Director at the 98th Academy Awards?
      REJECTED | [KXPRESNOMD-28-GNEW] Who will be the Democratic nominee for president in 2028? | Will Pete Buttigieg win the 2028 Democratic presidential nomination?
      EXCLUSIVE | [KXAFCONGAME-26JAN10DZANGR-DZA] Algeria vs Nigeria Winner? | [acn-alg-nga-2026-01-10-draw] Will Algeria vs. Nigeria end in a draw?
      EXCLUSIVE | [KXEPLGAME-26JAN10ARSCHE-ARS] Arsenal vs Chelsea Winner? | [epl-ars-che-2026-01-10-che] Will Chelsea FC win on 2026-01-10?
      EXCLUSIVE | [KXEPLGAME-26JAN10ARSCHE-ARS] Arsenal vs Chelsea Winner? | Will Chelsea beat Arsenal on January 10, 2026?
      OTHER_GAME
      REJECTED | [KXSERIEAGAME-26JAN10COMBFC-COM] Como vs Bologna Winner? | [sea-udi-pis-2026-01-10-udi] Will Udinese Calcio win on 2026-01-10?
      REJECTED | [KXSERIEAGAME-26JAN10UDIPIS-PIS] Udinese vs Pisa Winner? | [sea-lec-par-2026-01-11-draw] Will US Lecce vs. Parma Calcio 1913 end in a draw?
      REJECTED | Will Texas A&M win on January 10, 2026 against Kansas? | Will Texas win on January 10, 2026 against Kansas?
      OTHER_BANK
      REJECTED | Will the Bank of England cut rates in February 2026? | Will the ECB cut rates in February 2026?
      OTHER_ASSET
      REJECTED | Will Bitcoin be above $4,000 on January 13, 2026? | Will Ethereum be above $4,000 on January 13, 2026?
      REJECTED | Will S&P 500 close above 7,000 on January 30, 2026? | Will Nasdaq-100 close above 7,000 on January 30, 2026?
      OTHER_MEASURE
      REJECTED | Will CPI YoY be above 3.0% in January 2026? | Will core CPI YoY be above 3.0% in January 2026?
      REJECTED | Will CPI YoY be above 0.3% in January 2026? | Will CPI MoM be above 0.3% in January 2026?
      REJECTED | Will the high temperature in NYC be above 45° on January 13, 2026? | Will the low temperature in NYC be above 45° on January 13, 2026?
      COMPARABLE | Will the Fed cut rates by 25 bps in March 2026? | Will the federal funds rate be 3.5% in March 2026?
      OTHER_PLACE
      REJECTED | Will Michigan win the 2027 CFP National Championship? | Will Michigan State win the 2027 CFP National Championship?
      REJECTED | Top US Netflix Show on Jan 12, 2026? => Stranger Things | Top Global Netflix Show on Jan 12, 2026? => Stranger Things
      REJECTED | Will Democrats win the Texas Senate race in 2026? | Will Democrats win the Ohio Senate race in 2026?
      REJECTED | Will the PM of Japan resign in 2026? | Will the PM of Italy resign in 2026?
      REJECTED | Will a hurricane make landfall in Florida in 2026? | Will a hurricane make landfall in Texas in 2026?
      OTHER_OFFICE
      REJECTED | Will Democrats win the Texas Senate race in 2026? | Will Democrats win the Texas governor race in 2026?
      OTHER_PARTY
      EXCLUSIVE | Will Democrats win the Texas Senate race in 2026? | Will Republicans win the Texas Senate race in 2026?
      OTHER_COMPETITION
      REJECTED | Will the Lakers win the 2026 NBA Finals? | Will the Lakers win the 2026 NBA Cup?
      REJECTED | Will Brazil win the 2026 World Cup? | Will Brazil win the 2026 Women's World Cup?
      OTHER_AWARD
      REJECTED | Will One Battle After Another win Best Picture at the 98th Academy Awards? | Will One Battle After Another win Best Picture at the 2026 Golden Globes?
      REJECTED | Will Billie Eilish win Song of the Year at the 2026 Grammys? | Will Billie Eilish win Record of the Year at the 2026 Grammys?
      OTHER_CHART
      REJECTED | Will Drake top the Billboard Hot 100 on January 13, 2026? | Will Drake top the Billboard 200 on January 13, 2026?
      OTHER_PREDICATE
      COMPARABLE | Will the US leave NATO in 2026? | Will the US leave the WHO in 2026?
      SUBSET | Will Timothée Chalamet win Best Actor at the 98th Academy Awards? | Will Timothée Chalamet be nominated for Best Actor at the 98th Academy Awards?
      SUBSET | Will OpenAI release GPT-6 by March 31, 2026? | Will OpenAI announce GPT-6 by March 31, 2026?
      SUBSET | Will Powell be fired in 2026? | Will Powell leave office in 2026?
      SUPERSET | Will Kevin Warsh be nominated as Fed chair? | Will Kevin Warsh be confirmed as Fed chair?
      SUPERSET | Will Powell leave by May 31, 2026? | Will Powell resign by May 31, 2026?
      EXCLUSIVE | Will the European Central Bank Maintain current rate at the Feb 2026 ECB meeting? | Will the ECB announce an increase at the February 2026 meeting?
      COMPARABLE | Will Bitcoin dip to $70,000 by December 31, 2026? | Will Bitcoin reach $70k by December 31, 2026?
      OTHER_SCOPE
      COMPARABLE | [KXNBATOTAL-26MAR14BOSNYK-110] Boston at New York: New York Total Points => Over 110.5 | [nba-bos-nyk-2026-03-14] Celtics vs. Knicks: O/U 110.5 => Over
      COMPARABLE | [KXMLBF5-26MAY05NYYTEX-NYY] New York Y vs Texas: First 5 innings winner? => New York Y | [mlb-nyy-tex-2026-05-05] New York Yankees vs. Texas Rangers => New York Yankees
      COMPARABLE | Will Fernando Mendoza be the first pick in the 2026 NFL Draft? | Will Fernando Mendoza be the second pick in the 2026 NFL Draft?
      COMPARABLE | [KXNETFLIXRANKSHOWRUNNERUP-26JAN12-STR] #2 US Netflix Show on Jan 12, 2026? | Will "Stranger Things: Season 5" be the top US Netflix show this week? (January 13, 2026)
      COMPARABLE | Will Abelardo de la Espriella win the first round of the 2026 Colombian presidential election? | Will Abelardo de la Espriella win the 2026 Colombian presidential election?
      COMPARABLE | Will Rory McIlroy win the 2026 Masters? | Will Rory McIlroy finish top 10 at the 2026 Masters?
      COMPARABLE | [KXSAUDIPLGAME-26JAN09AKHITJ-ITJ] Al-Kholood vs Al-Ittihad Winner? | [spl-kho-ith-2026-01-09-total-3pt5] Al Kholood Saudi Club vs. Al Ittihad Saudi Club: O/U 3.5
      COMPARABLE | [KXEPLGAME-26JAN10ARSCHE-ARS] Arsenal vs Chelsea Winner? | [epl-ars-che-2026-01-10] Arsenal FC vs. Chelsea FC: both teams to score?
      COMPARABLE | [KXHMONTH-26JAN] Will Jan 2026 be the hottest Jan ever? | Will January 2026 be the 2nd hottest on record?
      OTHER_LEVEL
      EXCLUSIVE | [KXNBASPREAD-26MAR14BOSNYK-NYK4] Boston at New York: Spread => New York wins by over 4.5 points | [nba-bos-nyk-2026-03-14] Spread: Celtics (-4.5) => Celtics
      COMPARABLE | [KXNBASPREAD-26MAR14BOSNYK-NYK4] Boston at New York: Spread => New York wins by over 4.5 points | [nba-bos-nyk-2026-03-14] Spread: Celtics (+5.5) => Celtics
      SUBSET | [KXNBASPREAD-26MAR14BOSNYK-NYK6] Boston at New York: Spread => New York wins by over 6.5 points | [nba-bos-nyk-2026-03-14] Spread: Knicks (-4.5) => Knicks
      SUPERSET | Will Polkadot be above $4.10 on November 27, 2026? | Will Polkadot be above $4.15 on November 27, 2026?
      SUPERSET | Will there be an earthquake of magnitude above 7.2 in Japan in 2026? | Will there be an earthquake of magnitude above 7.8 in Japan in 2026?
      SUBSET | Will the Fed cut rates once in 2026? | Will the Fed cut rates in 2026?
      SUBSET | Will Trump say "tariff" 10 times on May 1, 2026? | Will Trump say "tariff" on May 1, 2026?
      SUPERSET | Will Bitcoin be above $100,000 on Dec 31, 2026? | Will Bitcoin be above $110,000 on Dec 31, 2026?
      SUBSET | Will Bitcoin be between $90,000 and $92,000 on January 13? | Will the price of Bitcoin be above $84,000 on January 13?
      EXCLUSIVE | Will Bitcoin be between $90,000 and $92,000 on January 13? | Will Bitcoin be between $94,000 and $96,000 on January 13?
      COMPARABLE | Will Bitcoin be above $84,000 on January 13? | Will Bitcoin be below $90,000 on January 13?
      EXCLUSIVE | Will Bitcoin be below $84,000 on January 13? | Will Bitcoin be above $90,000 on January 13?
      SUPERSET | Will there be 5+ earthquakes in 2026? | Will there be more than 5 earthquakes in 2026?
      SUBSET | Will the Fed cut rates by 25 bps in March 2026? | Will the Fed cut rates in March 2026?
      EXCLUSIVE | 3 Fed rate cuts in 2026? | 4 Fed rate cuts in 2026?
      OTHER_UNIT
      REJECTED | Will the Fed cut rates by 25 bps in March 2026? | Will the Fed cut rates by 25% in March 2026?
      OTHER_DATE
      REJECTED | Will Fernando Haddad win the Brazilian presidential election? // If Fernando Haddad wins the 2026 Brazilian presidential election, then the market resolves to Yes. | Will Fernando Haddad win the Brazilian presidential election? // A presidential election is scheduled for October 2030.
      REJECTED | Will Bitcoin be above $100,000 on Dec 30, 2026? | Will Bitcoin be above $100,000 on Dec 31, 2026?
      REJECTED | Fed rate cut in March 2026? | Fed rate cut in April 2026?
      REJECTED | Will Emily in Paris be the top US Netflix show this week? (January 13, 2026) | Will Emily in Paris be the top US Netflix show this week? (January 20, 2026)
      REJECTED | [KXEPLGAME-26JAN10ARSCHE-ARS] Arsenal vs Chelsea Winner? | [epl-ars-che-2026-01-11-ars] Will Arsenal FC win on 2026-01-11?
      REJECTED | Will CPI YoY be above 3.0% in January 2026? | Will CPI YoY be above 3.0% in February 2026?
      CAVEAT | CPI above 3.0% in January 2026? // If the CPI is above 3.0% on February 11, 2026, then the market resolves to Yes. | CPI above 3.0% in January 2026? // If the CPI is above 3.0% on February 18, 2026, then the market resolves to Yes.
      OTHER_TIME
      COMPARABLE | Will Bitcoin be above $85,000 on May 1, 2026 at 5pm ET? // If the price is above 85000, then the market resolves to Yes. | Will Bitcoin be above $85,000 on May 1, 2026? // Will resolve to Yes if the price at 12:00 PM ET on May 1, 2026 is higher than $85,000.
      REJECTED | Will Bitcoin be above $100,000 on Dec 31, 2026 at noon ET? | Will Bitcoin be above $100,000 on Dec 31, 2026 at 5pm ET?
      REJECTED | Will Bitcoin be above $100,000 on Dec 31, 2026 at noon ET? | Will Bitcoin be above $100,000 on Dec 31, 2026 at 12:00 UTC?
      OTHER_DEADLINE
      SUBSET | [KXLEAVEIN-27JAN11-26DEC16] When will India leave office? => Before Dec 16, 2026 | [KXLEAVEIN-27JAN11-26DEC29] When will India leave office? => Before Dec 29, 2026
      SUBSET | Will Putin meet with Zelenskyy by March 31, 2026? | Will Putin meet with Zelenskyy by June 30, 2026?
      SUPERSET | Will Bitcoin reach $150,000 in 2026? | Will Bitcoin reach $150,000 by June 30, 2026?
      SUBSET | Volodymyr Zelenskyy and Vladimir Putin meet before Feb 1, 2026? | Will Putin meet with Zelenskyy by March 31, 2026?
      COMPARABLE | Will Kraken IPO by December 31, 2026? | Will Kraken not IPO by June 30, 2026?
      ON_VS_BY
      CAVEAT | Will Iran and Israel sign a ceasefire on January 31, 2026? | Will Iran and Israel sign a ceasefire by January 31, 2026?
      CAVEAT | Government shutdown on January 31, 2026? | Will the US government shut down by January 31, 2026?
      OTHER_SOURCE
      CAVEAT | How high will Bitcoin get in 2026? => Above $149,999.99 // If Bitcoin is above $149,999.99, then the market resolves to Yes. | Will Bitcoin reach $150,000 in 2026? // Will resolve to Yes if any Binance 1 minute candle has a High of $150,000.
      CAVEAT | Will Trump's approval rating be above 42.0% on March 31, 2026? // According to Silver Bulletin. | Will Trump's approval rating be above 42.0% on March 31, 2026? // As published by RealClearPolling.
      COMPARABLE | Will Bitcoin be above $100k on Binance on January 31, 2026? | Will Bitcoin be above $100k on Coinbase on January 31, 2026?
      CAVEAT | Will Bitcoin be above $100k on January 31, 2026? // Resolves by CF Benchmarks BRTI. | Will Bitcoin be above $100k on January 31, 2026? // The source is the Binance BTC/USDT 1 minute candle.
      OTHER_RULE
      CAVEAT | Will xAI have the top AI model on Dec 20, 2026? // If several share the first place, the market of each of them resolves to Yes. | Will xAI have the top AI model on Dec 20, 2026? // If several share the first place, this market will resolve to "No" for each of them.
      CAVEAT | Will Putin leave office before Jan 1, 2028? // If he leaves because of death, the market resolves to the last traded price. | Will Putin leave office before Jan 1, 2028? // If he leaves for any reason, including resignation, removal or death.
      CAVEAT | Will silver be above $80 on March 26, 2027? // If there is no settlement on that date, the next available settlement is used. | Will silver be above $80 on March 26, 2027? // If the exchange is closed, the last settlement before it is used.
      CAVEAT | Will Claude Joseph win the next Haitian presidential election? // If it is postponed, the market remains open until an election is held. | Will Claude Joseph win the next Haitian presidential election? // If the election does not take place by December 31, 2027, the market resolves to No.
      CAVEAT | Will CPI YoY be above 3.0% in April 2026? // If CPI as first published is above 3.0%. | Will CPI YoY be above 3.0% in April 2026? // If CPI is above 3.0%; revised figures count.
      CAVEAT | [KXNFLGAME-26SEP13KCLAC-LAC] Kansas City at Los Angeles C Winner? // If Los Angeles C wins the game, then the market resolves to Yes. | [nfl-kc-lac-2026-09-13] Chiefs vs. Chargers => Chargers // If the Chargers win, the market resolves to "Chargers". If the game ends in a tie, this market will resolve 50-50.
      CAVEAT | Will Alcaraz beat Ruud on April 15, 2026? // If Alcaraz wins, then the market resolves to Yes. | Will Alcaraz beat Ruud on April 15, 2026? // If the match ends by walkover or retirement, this market will resolve 50-50.
      CAVEAT | Will Timothée Chalamet win Best Actor at the 98th Academy Awards? // If Timothée Chalamet wins, then the market resolves to Yes. | Will Timothée Chalamet win Best Actor at the 98th Academy Awards? // In case of a tie, this market will resolve in favor of the nominee whose last name comes first in alphabetical order.
      CAVEAT | Will Liverpool beat Chelsea on May 10, 2026? // If Liverpool wins after 90 minutes, then the market resolves to Yes. | Will Liverpool beat Chelsea on May 10, 2026? // If the game is not played on May 10, 2026 for any reason, this market will resolve to "No".
      CAVEAT | Will PSG beat Bayern on May 5, 2026? // If PSG wins after 90 minutes plus stoppage time, then the market resolves to Yes. | Will PSG beat Bayern on May 5, 2026? // If PSG wins, including extra time and penalties, this market will resolve to "Yes".
      CAVEAT | Will Trump and Putin meet by May 31, 2026? // If they meet in person, then the market resolves to Yes. | Will Trump and Putin meet by May 31, 2026? // Will resolve to Yes if they hold a meeting, by phone or video call too.
      CAVEAT | Will the US strike Iran by April 30, 2026? // If the US strikes Iran by 11:59 PM ET, then the market resolves to Yes. | Will the US strike Iran by April 30, 2026? // Will resolve to Yes if the US strikes by 11:59 PM Iran Standard Time.
      CAVEAT | Will Taylor Swift be the top artist of 2026? // If Taylor Swift is the top global artist, then the market resolves to Yes. | Will Taylor Swift be the top artist of 2026? // Will resolve to the most streamed artist in the United States.
      CAVEAT | Will Israel and Hezbollah sign a ceasefire by June 30, 2026? // If they sign a ceasefire, then the market resolves to Yes. | Will Israel and Hezbollah sign a ceasefire by June 30, 2026? // Will resolve to Yes if it holds for 7 consecutive days.
      CAVEAT | Will the Odyssey open above $100 million in 2026? // According to Box Office Mojo. | Will the Odyssey open above $100 million in 2026? // The resolution source is The Numbers.
      CAVEAT | Will US GDP growth be above 2.0% in Q1 2026? // The advance estimate counts. | Will US GDP growth be above 2.0% in Q1 2026? // The third (final) estimate counts.
      CAVEAT | Will OpenAI announce GPT-6 by March 31, 2026? // Will resolve to Yes if OpenAI announces GPT-6. | Will OpenAI announce GPT-6 by March 31, 2026? // Will resolve to Yes if GPT-6 takes effect.
      CAVEAT | Will Powell leave by May 31, 2026? // If Powell dies in office this does not count. | Will Powell leave by May 31, 2026? // Will resolve to Yes if Powell leaves for any reason.
      CAVEAT | Will gas prices be above $3.00 on January 31, 2026? // According to AAA. | Will gas prices be above $3.00 on January 31, 2026? // According to the EIA.
      FIELD_UNKNOWN
      COMPARABLE | Will the upper bound of the federal funds rate be above 3.25% in December 2026? | Will the lower bound of the federal funds rate be above 3.25% in December 2026?
      COMPARABLE | Will Meta release Llama 5 by March 31, 2026? | Will Meta release Llama 5?
      COMPARABLE | Will Putin meet Zelensky in Turkey by March 31, 2026? | Will Putin meet Zelensky by March 31, 2026?
      COMPARABLE | Will Trump say "tariff" on January 20, 2026? | Will Trump say "China" on January 20, 2026?
      UNEXPLAINED_DETAIL
      COMPARABLE | Will Texas win the College World Series in 2026? | Will Texas A&M win the 2026 College World Series?
      COMPARABLE | Will the Supreme Court rule for Trump in the tariff case by June 30, 2026? | Will the Supreme Court rule against Trump in the tariff case by June 30, 2026?
      COMPARABLE | Will there be 5+ hurricanes in 2026? | Will there be 5+ tornadoes in 2026?
      COMPARABLE | Will Bitcoin be above $100k on January 5, 2026 at 5pm PT? | Will Bitcoin be above $100k on January 5, 2026 at 5pm ET?
      COMPARABLE | Will Putin secretly meet with Zelenskyy by March 31, 2026? | Will Putin meet with Zelenskyy by March 31, 2026?
      """;

  /**
   * Two markets and how they are judged.
   *
   * @param relation only of the related
   * @param reason why they are not the same; null for the same and the inverted
   */
  record Pair(
      String first,
      String second,
      MatchGrade grade,
      @Nullable MatchRelation relation,
      @Nullable ReasonCode reason) {
    MarketWording firstWording() {
      return Wordings.of(first);
    }

    MarketWording secondWording() {
      return Wordings.of(second);
    }
  }

  private JudgedPairs() {}

  static List<Pair> same() {
    return EQUIVALENT.lines().map(line -> pair(line, MatchGrade.EQUIVALENT)).toList();
  }

  static List<Pair> inverted() {
    return INVERTED.lines().map(line -> pair(line, MatchGrade.INVERTED)).toList();
  }

  /** The pairs that are not the same, reason by reason. */
  static List<Pair> parted() {
    ReasonCode[] reason = {ReasonCode.NOTHING_SAID};
    return OTHERS
        .lines()
        .flatMap(line -> {
          String[] cells = line.split(" \\| ");
          if (cells.length == 1) {
            reason[0] = ReasonCode.valueOf(line);
            return Stream.empty();
          }
          return Stream.of(
              new Pair(cells[1], cells[2], grade(cells[0]), relation(cells[0]), reason[0]));
        })
        .toList();
  }

  private static Pair pair(String line, MatchGrade grade) {
    String[] cells = line.split(" \\| ");
    return new Pair(cells[0], cells[1], grade, null, null);
  }

  private static MatchGrade grade(String word) {
    return relation(word) == null ? MatchGrade.valueOf(word) : MatchGrade.RELATED;
  }

  private static @Nullable MatchRelation relation(String word) {
    return Arrays.stream(MatchRelation.values())
        .filter(relation -> relation.name().equals(word))
        .findFirst()
        .orElse(null);
  }
}
