/** Names of places and the jurisdiction each lies in: `code: name|name`. Lower case, without accents. */
const REGIONS = `
US: usa|us|u.s.|u.s.a.|united states|united states of america|estados unidos|etats-unis|vereinigte staaten|美国|アメリカ
US-AL: alabama
US-AK: alaska
US-AZ: arizona
US-AR: arkansas
US-CA: california
US-CO: colorado
US-CT: connecticut
US-DE: delaware
US-DC: district of columbia|washington dc|washington d.c.|d.c.
US-FL: florida
US-GA: georgia
US-HI: hawaii
US-ID: idaho
US-IL: illinois
US-IN: indiana
US-IA: iowa
US-KS: kansas
US-KY: kentucky
US-LA: louisiana
US-ME: maine
US-MD: maryland
US-MA: massachusetts
US-MI: michigan
US-MN: minnesota
US-MS: mississippi
US-MO: missouri
US-MT: montana
US-NE: nebraska
US-NV: nevada
US-NH: new hampshire
US-NJ: new jersey
US-NM: new mexico
US-NY: new york|new york state
US-NC: north carolina
US-ND: north dakota
US-OH: ohio
US-OK: oklahoma
US-OR: oregon
US-PA: pennsylvania
US-RI: rhode island
US-SC: south carolina
US-SD: south dakota
US-TN: tennessee
US-TX: texas
US-UT: utah
US-VT: vermont
US-VA: virginia
US-WA: washington|washington state
US-WV: west virginia
US-WI: wisconsin
US-WY: wyoming
CA: canada|kanada|加拿大
CA-AB: alberta
CA-BC: british columbia
CA-MB: manitoba
CA-NB: new brunswick
CA-NL: newfoundland|newfoundland and labrador
CA-NS: nova scotia
CA-ON: ontario
CA-PE: prince edward island
CA-QC: quebec
CA-SK: saskatchewan
AT: austria|osterreich|autriche|奥地利|オーストリア
BE: belgium|belgien|belgique|belgie|belgica|比利时|ベルギー
BG: bulgaria|bulgarien|bulgarie
HR: croatia|kroatien|croatie|hrvatska
CY: cyprus|zypern|chypre
CZ: czechia|czech republic|tschechien|tchequie|cesko
DK: denmark|danemark|danmark|dinamarca|丹麦|デンマーク
EE: estonia|estland|estonie|eesti
FI: finland|finnland|finlande|suomi|芬兰|フィンランド
FR: france|frankreich|francia|franca|法国|フランス
DE: germany|deutschland|allemagne|alemania|alemanha|德国|ドイツ
GR: greece|griechenland|grece|grecia
HU: hungary|ungarn|hongrie|magyarorszag
IE: ireland|irland|irlande|irlanda|爱尔兰|アイルランド
IT: italy|italien|italie|italia|意大利|イタリア
LV: latvia|lettland|lettonie|latvija
LT: lithuania|litauen|lituanie|lietuva
LU: luxembourg|luxemburg|卢森堡
MT: malta|malte
NL: netherlands|the netherlands|niederlande|pays-bas|nederland|paises bajos|荷兰|オランダ
PL: poland|polen|pologne|polska|polonia|波兰
PT: portugal|葡萄牙|ポルトガル
RO: romania|rumanien|roumanie
SK: slovakia|slowakei|slovaquie|slovensko
SI: slovenia|slowenien|slovenie|slovenija
ES: spain|spanien|espagne|espana|espanha|西班牙|スペイン
SE: sweden|schweden|suede|sverige|suecia|瑞典|スウェーデン
EU: european union|eu|europaische union|union europeenne
GB: uk|u.k.|united kingdom|great britain|england|scotland|wales|northern ireland|grossbritannien|royaume-uni|英国|イギリス
CH: switzerland|schweiz|suisse|svizzera|瑞士|スイス
NO: norway|norwegen|norge
AU: australia|australien|victoria|new south wales|nsw|queensland
NZ: new zealand
IN: india|indien
JP: japan|日本
CN: china|中国
BR: brazil|brasil
MX: mexico
AR: argentina
CL: chile
CO: colombia
IL: israel
SG: singapore
ZA: south africa
UA: ukraine
TR: turkey|turkiye
`;

const CITIES = `
US-CA: los angeles|san francisco|san diego|san jose|oakland|sacramento|palo alto|mountain view|menlo park|sunnyvale|santa monica|fresno|long beach|irvine|berkeley|bay area|san francisco bay area|silicon valley|cupertino|redwood city
US-CO: denver|boulder|colorado springs|aurora|fort collins
US-WA: seattle|spokane|tacoma|bellevue|redmond|kirkland
US-NY: buffalo|rochester|albany|syracuse|yonkers
US-NY-NYC: new york|new york city|nyc|manhattan|brooklyn|queens|the bronx|bronx|staten island
US-HI: honolulu
US-DC: washington
US-MD: baltimore|bethesda|rockville|annapolis|silver spring
US-MN: minneapolis|saint paul|st. paul|st paul
US-IL: chicago|evanston|naperville
US-NJ: newark|jersey city|hoboken|princeton
US-VT: burlington
US-MA: boston|worcester|somerville
US-OH-CLE: cleveland
US-OH: columbus|cincinnati|toledo
US-TX: austin|houston|dallas|san antonio|fort worth
US-GA: atlanta
US-FL: miami|tampa|orlando
US-PA: philadelphia|pittsburgh
US-OR: eugene
US-AZ: phoenix
US-NC: charlotte|raleigh
US-TN: nashville
US-MI: detroit
US-UT: salt lake city
US-NV: las vegas
CA-BC: vancouver|victoria bc|burnaby|surrey bc|kelowna
CA-ON: toronto|ottawa|mississauga|hamilton ontario|waterloo
CA-QC: montreal|quebec city|ville de quebec
CA-AB: calgary|edmonton
AT: wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st. polten|dornbirn|bregenz|eisenstadt|维也纳
SK: bratislava|kosice|zilina
LV: riga
LT: vilnius|kaunas|klaipeda
DE: berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nurnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|freiburg|mainz|kiel|lubeck|erfurt|rostock|kassel|potsdam|heidelberg|柏林|慕尼黑|ベルリン
FR: paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|grenoble|dijon|angers|巴黎|パリ
ES: madrid|barcelona|sevilla|seville|zaragoza|malaga|murcia|palma|bilbao|alicante|valladolid|vigo|granada|马德里
PT: lisboa|lisbon|lisbonne|porto|braga|coimbra|funchal|faro
IT: roma|rome|milano|milan|torino|turin|napoli|naples|bologna|firenze|florence|米兰
NL: amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|阿姆斯特丹
BE: bruxelles|brussels|brussel|antwerp|antwerpen|gent|ghent|liege
LU: luxembourg city
DK: copenhagen|kobenhavn|aarhus|odense
SE: stockholm|goteborg|gothenburg|malmo|uppsala
FI: helsinki|espoo|tampere|turku
IE: dublin|cork|galway|limerick
PL: warszawa|warsaw|krakow|wroclaw|gdansk|poznan|lodz|katowice
CZ: praha|prague|brno|ostrava
HU: budapest
RO: bucharest|bucuresti|cluj|cluj-napoca|iasi|timisoara
BG: sofia
GR: athens|thessaloniki
HR: zagreb
SI: ljubljana
EE: tallinn|tartu
MT: valletta
CY: nicosia|limassol
GB: london|manchester|birmingham|bristol|edinburgh|glasgow|leeds|cambridge uk
CH: zurich|geneva|geneve|genf|basel|bern|lausanne
CO: bogota|medellin|cali
IN: bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata
IL: tel aviv|jerusalem|haifa
JP: tokyo|osaka|kyoto|东京
`;

const EU_MEMBERS = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");

/** Codes of countries and regions by name. */
export const REGION_CODES = table(REGIONS);
/** Codes of the country or region in which a city of that name is meant where nothing else is said. */
export const CITY_CODES = table(CITIES);

const US_STATES = new Set(
  [...REGION_CODES.values()].filter((code) => code.startsWith("US-")).map((code) => code.slice(3)),
);
const CA_PROVINCES = new Set(
  [...REGION_CODES.values()].filter((code) => code.startsWith("CA-")).map((code) => code.slice(3)),
);
const COUNTRIES = new Set([...REGION_CODES.values()].filter((code) => /^[A-Z]{2}$/u.test(code)));

/** What two capitals can stand for, the likeliest first: "CA" is California, or Canada. */
export function abbreviated(letters: string): string[] {
  return [
    ...(US_STATES.has(letters) ? [`US-${letters}`] : []),
    ...(CA_PROVINCES.has(letters) ? [`CA-${letters}`] : []),
    ...(letters === "UK" ? ["GB"] : COUNTRIES.has(letters) ? [letters] : []),
  ];
}

/** A jurisdiction and all that it lies in: a city, its state, its country, the Union. */
export function withParents(code: string): string[] {
  const parts = code.split("-");
  const codes = parts.map((_, i) => parts.slice(0, i + 1).join("-"));
  return EU_MEMBERS.includes(parts[0] ?? "") ? ["EU", ...codes] : codes;
}

function table(lines: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [code = "", names = ""] = line.split(": ");
    for (const name of names.split("|")) codes.set(name, code);
  }
  return codes;
}
