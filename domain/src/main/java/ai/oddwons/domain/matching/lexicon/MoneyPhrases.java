package ai.oddwons.domain.matching.lexicon;

/** Central banks, traded things and published statistics. */
final class MoneyPhrases {
  static final String BANKS =
      """
      fed: fed; the fed; federal reserve; fomc; federal open market committee; us central bank
      ecb: ecb; european central bank
      boe: boe; bank of england
      boj: boj; bank of japan
      boc: boc; bank of canada
      rba: rba; reserve bank of australia
      rbnz: rbnz; reserve bank of new zealand
      snb: snb; swiss national bank
      riksbank: riksbank; sveriges riksbank
      norges: norges bank; norway central bank; central bank of norway; norwegian central bank
      banxico: banxico; bank of mexico; banco de mexico
      cbr: bank of russia; central bank of russia; cbr
      bcb: central bank of brazil; banco central do brasil; central bank of brasil; brazil central bank; copom; bcb
      rbi: rbi; reserve bank of india
      pboc: pboc; people's bank of china
      bok: bok; bank of korea
      tcmb: tcmb; cbrt; central bank of turkey; central bank of the republic of turkey; turkish central bank; central bank of turkiye
      sarb: sarb; south african reserve bank
      nbp: nbp; national bank of poland
      boi: bank of israel
      bcch: central bank of chile; banco central de chile; chile central bank
      banrep: central bank of colombia; bank of the republic; banco de la republica; colombia central bank
      bcrp: central reserve bank of peru; peru central bank
      cnb: czech national bank; cnb
      mnb: hungarian national bank; national bank of hungary; magyar nemzeti bank; mnb
      nbr: national bank of romania
      cbe: central bank of egypt
      bi: bank indonesia
      bsp: bangko sentral ng pilipinas; bank of the philippines
      bot: bank of thailand
      bnm: bank negara malaysia
      cbn: central bank of nigeria
      nbu: national bank of ukraine
      dnb: danmarks nationalbank
      """;

  static final String ASSETS =
      """
      btc: btc; bitcoin; bitcoin price
      eth: eth; ethereum; ether
      sol: sol; solana
      xrp: xrp; ripple
      doge: doge; dogecoin
      bnb: bnb
      ada: ada; cardano
      ltc: ltc; litecoin
      link: chainlink
      avax: avax; avalanche token
      hype: hyperliquid
      shib: shiba inu; shib
      sui: sui
      spx: s&p 500; s&p; s&p500; sp500; spx; inx; standard and poor's 500
      ndx: nasdaq-100; nasdaq 100; ndx; nasdaq100
      comp: nasdaq composite; ixic; nasdaq
      dji: dow jones industrial average; dow jones; djia; the dow; dow
      rut: russell 2000; rut
      vix: vix; cboe volatility index; volatility index
      nikkei: nikkei 225; nikkei
      dax: dax
      ftse: ftse 100; ftse
      hsi: hang seng; hang seng index
      gold: gold; gold ( gc ); spot gold; spot gold ( xau/usd ); xau/usd; xau; xauusd; gold futures
      silver: silver; silver ( si ); spot silver; xag; xagusd; silver futures
      wti: wti; crude oil ( cl ); wti crude oil ( cl ); wti ( cl ); wti crude; wti crude oil; wti oil; crude oil; west texas intermediate; us crude oil
      brent: brent; brent crude; brent crude oil; brent oil
      natgas: natural gas; natural gas ( ng ); henry hub natural gas; henry hub; nat gas
      copper: copper
      eurusd: eur/usd; eurusd
      gbpusd: gbp/usd; gbpusd
      usdjpy: usd/jpy; usdjpy
      dxy: dxy; dollar index
      ust10: 10-year treasury yield; 10-year us treasury yield; 10 year treasury yield; ten-year treasury yield; 10-year yield; 10y treasury yield; us 10-year yield; 10-year treasury
      ust2: 2-year treasury yield; 2 year treasury yield
      ust30: 30-year treasury yield
      mortgage30: 30-year mortgage rate; 30-year fixed mortgage rate; 30 year mortgage rate; mortgage rates; 30-year mortgage rates; mortgage rate; 30-year fixed rate; 30-yr fixed mortgage rate; 30-yr mortgage rate; freddie mac 30-yr fixed mortgage rate; freddie mac 30-year fixed rate; 30-yr fixed mortgage rate; 30-yr mortgage rate; freddie mac 30-yr fixed mortgage rate; freddie mac 30-year rate
      aapl: aapl; apple stock; apple shares; apple close price; apple closing price; apple stock price; apple ( aapl ); apple share price
      nvda: nvda; nvidia stock; nvidia shares; nvidia close price; nvidia closing price; nvidia stock price; nvidia ( nvda ); nvidia share price
      tsla: tsla; tesla stock; tesla shares; tesla close price; tesla closing price; tesla stock price; tesla ( tsla ); tesla share price
      msft: msft; microsoft stock; microsoft close price; microsoft closing price; microsoft shares; microsoft stock price; microsoft ( msft ); microsoft share price
      amzn: amzn; amazon stock; amazon close price; amazon closing price; amazon shares; amazon stock price; amazon ( amzn ); amazon share price
      googl: googl; goog; alphabet stock; google stock; google close price; google closing price; google shares; google stock price; google ( googl ); google share price
      meta: meta stock; meta shares; meta close price; meta closing price; meta stock price; meta ( meta ); meta share price
      nflx: nflx; netflix stock; netflix close price; netflix closing price; netflix shares; netflix stock price; netflix ( nflx ); netflix share price
      pltr: pltr; palantir stock; palantir close price; palantir closing price; palantir shares; palantir stock price; palantir ( pltr ); palantir share price
      mstr: mstr; microstrategy stock; microstrategy close price; microstrategy closing price; microstrategy shares; microstrategy stock price; microstrategy ( mstr ); microstrategy share price
      gas: gas prices; gas price; us gas prices; average gas price; average gas prices; gasoline price; gasoline prices; regular gas price; price of gas; regular gasoline
      eggs: egg prices; egg price; price of eggs; dozen eggs
      """;

  static final String INDICATORS =
      """
      core_cpi_yoy: core cpi yoy; core cpi year over year; core inflation year over year; annual core inflation; core cpi year-over-year; cpi core yoy; core inflation; year-over-year core cpi; yoy core cpi; annual core cpi
      core_cpi_mom: core cpi mom; core cpi month over month; monthly core inflation; core cpi month-over-month; cpi core mom; core cpi monthly; month-over-month core cpi; mom core cpi; monthly core cpi
      core_cpi: core cpi; cpi core
      cpi_yoy: cpi yoy; cpi year over year; cpi year-over-year; annual inflation; annual cpi; year-over-year inflation; year over year inflation; yoy inflation; inflation yoy; inflation ( cpi yoy ); inflation year over year; 12-month inflation; annual inflation rate; yoy cpi; year-over-year cpi; cpi ( yoy ); cpi annual; 12-month cpi; 12-month inflation rate; inflation rate; flash inflation; hicp; flash hicp; inflation; cpi inflation; annual cpi inflation; ipca
      cpi_mom: cpi mom; cpi month over month; cpi month-over-month; monthly inflation; monthly cpi; month-over-month inflation; mom inflation; inflation mom; mom cpi; cpi ( mom ); month-over-month cpi; cpi monthly; inflation month over month
      cpi: cpi; consumer price index
      core_pce_yoy: core pce yoy; core pce year over year; annual core pce; core pce inflation; core pce price index yoy
      core_pce_mom: core pce mom; core pce month over month; monthly core pce
      core_pce: core pce; core pce price index
      pce_yoy: pce yoy; pce year over year; pce inflation; annual pce inflation
      pce_mom: pce mom; pce month over month
      pce: pce; pce price index
      ppi_yoy: ppi yoy; ppi year over year
      ppi_mom: ppi mom; ppi month over month
      ppi: ppi; producer price index
      unemployment: unemployment rate; unemployment; u-3 unemployment rate; jobless rate; u3; u-3
      payrolls: nonfarm payrolls; nonfarm payroll; non-farm payrolls; nfp; payrolls; payroll; jobs added; total nonfarm payroll employment; jobs
      claims: initial jobless claims; jobless claims; initial claims; unemployment claims; weekly jobless claims
      continuing_claims: continuing jobless claims; continuing claims
      gdp: gdp; real gdp; gdp growth; us gdp growth; real gdp growth; gross domestic product; gdp growth rate
      retail_sales: retail sales; us retail sales
      ism_mfg: ism manufacturing pmi; ism manufacturing; manufacturing pmi
      ism_svc: ism services pmi; ism services; services pmi
      sentiment: consumer sentiment; michigan consumer sentiment; university of michigan consumer sentiment
      confidence: consumer confidence; consumer confidence index
      jolts: jolts; job openings; jolts job openings
      housing_starts: housing starts
      existing_home_sales: existing home sales
      new_home_sales: new home sales
      recession: recession; us recession
      deficit: trade deficit; trade balance
      rate_level: fed funds rate; federal funds rate; federal funds rates; fed funds upper bound; fed funds; target rate; upper bound; upper bound of the federal funds target range; federal funds target range
      rate_floor: lower bound; lower bound of the federal funds target range; fed funds lower bound
      measles: measles cases; cases of measles; measles
      tsa: tsa passengers; tsa check-ins; tsa throughput; tsa
      temp_high: maximum; highest temperature; high temperature; maximum temperature; max temperature; high temp; daily high; highest temp; max temp
      temp_anomaly: global temperature anomaly; global temperature; temperature anomaly; global temperature increase; temperature increase; global temperatures
      temp_low: lowest temperature; low temperature; minimum temperature; min temperature; low temp; daily low; lowest temp
      rainfall: rainfall; inches of rain; precipitation
      snowfall: snowfall; inches of snow
      approval: approval rating; job approval; approval; net approval rating
      dissents: dissents; dissent; dissenting votes
      opening_weekend: opening weekend; opening weekend box office; domestic opening weekend; opening
      box_office: box office; domestic box office; gross
      rt_score: rotten tomatoes; rotten tomatoes score; tomatometer; tomatometer score; rt score
      metacritic: metacritic; metascore; metacritic score
      market_cap: market cap; market capitalization
      """;

  private MoneyPhrases() {}
}
