package ai.oddwons.domain.matching.lexicon;

/** Teams of the big leagues of North America: league, towns as venues write them, name, code. */
public final class TeamTable {
  /** One team a line: {@code league|town;town|name|code}. */
  public static final String TEAMS =
      """
      nba|Atlanta|Hawks|ATL
      nba|Boston|Celtics|BOS
      nba|Brooklyn|Nets|BKN
      nba|Charlotte|Hornets|CHA
      nba|Chicago|Bulls|CHI
      nba|Cleveland|Cavaliers|CLE
      nba|Dallas|Mavericks|DAL
      nba|Denver|Nuggets|DEN
      nba|Detroit|Pistons|DET
      nba|Golden State|Warriors|GSW
      nba|Houston|Rockets|HOU
      nba|Indiana|Pacers|IND
      nba|Los Angeles C;LA Clippers|Clippers|LAC
      nba|Los Angeles L;LA Lakers|Lakers|LAL
      nba|Memphis|Grizzlies|MEM
      nba|Miami|Heat|MIA
      nba|Milwaukee|Bucks|MIL
      nba|Minnesota|Timberwolves|MIN
      nba|New Orleans|Pelicans|NOP
      nba|New York|Knicks|NYK
      nba|Oklahoma City|Thunder|OKC
      nba|Orlando|Magic|ORL
      nba|Philadelphia|76ers|PHI
      nba|Phoenix|Suns|PHX
      nba|Portland|Trail Blazers|POR
      nba|Sacramento|Kings|SAC
      nba|San Antonio|Spurs|SAS
      nba|Toronto|Raptors|TOR
      nba|Utah|Jazz|UTA
      nba|Washington|Wizards|WAS
      wnba|Atlanta|Dream|ATL
      wnba|Chicago|Sky|CHI
      wnba|Connecticut|Sun|CON
      wnba|Dallas|Wings|DAL
      wnba|Golden State|Valkyries|GSV
      wnba|Indiana|Fever|IND
      wnba|Las Vegas|Aces|LVA
      wnba|Los Angeles|Sparks|LAS
      wnba|Minnesota|Lynx|MIN
      wnba|New York|Liberty|NYL
      wnba|Phoenix|Mercury|PHX
      wnba|Seattle|Storm|SEA
      wnba|Washington|Mystics|WAS
      nfl|Arizona|Cardinals|ARI
      nfl|Atlanta|Falcons|ATL
      nfl|Baltimore|Ravens|BAL
      nfl|Buffalo|Bills|BUF
      nfl|Carolina|Panthers|CAR
      nfl|Chicago|Bears|CHI
      nfl|Cincinnati|Bengals|CIN
      nfl|Cleveland|Browns|CLE
      nfl|Dallas|Cowboys|DAL
      nfl|Denver|Broncos|DEN
      nfl|Detroit|Lions|DET
      nfl|Green Bay|Packers|GB
      nfl|Houston|Texans|HOU
      nfl|Indianapolis|Colts|IND
      nfl|Jacksonville|Jaguars|JAX
      nfl|Kansas City|Chiefs|KC
      nfl|Las Vegas|Raiders|LV
      nfl|Los Angeles C;LA Chargers|Chargers|LAC
      nfl|Los Angeles R;LA Rams|Rams|LAR
      nfl|Miami|Dolphins|MIA
      nfl|Minnesota|Vikings|MIN
      nfl|New England|Patriots|NE
      nfl|New Orleans|Saints|NO
      nfl|New York G;NY Giants|Giants|NYG
      nfl|New York J;NY Jets|Jets|NYJ
      nfl|Philadelphia|Eagles|PHI
      nfl|Pittsburgh|Steelers|PIT
      nfl|San Francisco|49ers|SF
      nfl|Seattle|Seahawks|SEA
      nfl|Tampa Bay|Buccaneers|TB
      nfl|Tennessee|Titans|TEN
      nfl|Washington|Commanders|WAS
      mlb|Arizona|Diamondbacks|ARI
      mlb|Atlanta|Braves|ATL
      mlb|Baltimore|Orioles|BAL
      mlb|Boston|Red Sox|BOS
      mlb|Chicago C|Cubs|CHC
      mlb|Chicago WS|White Sox|CWS
      mlb|Cincinnati|Reds|CIN
      mlb|Cleveland|Guardians|CLE
      mlb|Colorado|Rockies|COL
      mlb|Detroit|Tigers|DET
      mlb|Houston|Astros|HOU
      mlb|Kansas City|Royals|KC
      mlb|Los Angeles A;LA Angels|Angels|LAA
      mlb|Los Angeles D;LA Dodgers|Dodgers|LAD
      mlb|Miami|Marlins|MIA
      mlb|Milwaukee|Brewers|MIL
      mlb|Minnesota|Twins|MIN
      mlb|New York M;NY Mets|Mets|NYM
      mlb|New York Y;NY Yankees|Yankees|NYY
      mlb|A's;Sacramento|Athletics|ATH
      mlb|Philadelphia|Phillies|PHI
      mlb|Pittsburgh|Pirates|PIT
      mlb|San Diego|Padres|SD
      mlb|San Francisco|Giants|SF
      mlb|Seattle|Mariners|SEA
      mlb|St. Louis|Cardinals|STL
      mlb|Tampa Bay|Rays|TB
      mlb|Texas|Rangers|TEX
      mlb|Toronto|Blue Jays|TOR
      mlb|Washington|Nationals|WSH
      nhl|Anaheim|Ducks|ANA
      nhl|Boston|Bruins|BOS
      nhl|Buffalo|Sabres|BUF
      nhl|Calgary|Flames|CGY
      nhl|Carolina|Hurricanes|CAR
      nhl|Chicago|Blackhawks|CHI
      nhl|Colorado|Avalanche|COL
      nhl|Columbus|Blue Jackets|CBJ
      nhl|Dallas|Stars|DAL
      nhl|Detroit|Red Wings|DET
      nhl|Edmonton|Oilers|EDM
      nhl|Florida|Panthers|FLA
      nhl|Los Angeles|Kings|LA
      nhl|Minnesota|Wild|MIN
      nhl|Montreal|Canadiens|MTL
      nhl|Nashville|Predators|NSH
      nhl|New Jersey|Devils|NJ
      nhl|New York I;NY Islanders|Islanders|NYI
      nhl|New York R;NY Rangers|Rangers|NYR
      nhl|Ottawa|Senators|OTT
      nhl|Philadelphia|Flyers|PHI
      nhl|Pittsburgh|Penguins|PIT
      nhl|San Jose|Sharks|SJ
      nhl|Seattle|Kraken|SEA
      nhl|St. Louis|Blues|STL
      nhl|Tampa Bay|Lightning|TB
      nhl|Toronto|Maple Leafs|TOR
      nhl|Utah|Mammoth|UTA
      nhl|Vancouver|Canucks|VAN
      nhl|Vegas;Las Vegas|Golden Knights|VGK
      nhl|Washington|Capitals|WSH
      nhl|Winnipeg|Jets|WPG
      """;

  private TeamTable() {}
}
