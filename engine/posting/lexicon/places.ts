import { REGIONS } from "./regions.ts";
import { endsInJob } from "./roles.ts";
import { TOWNS } from "./towns.ts";

/** Countries and their unions. */
const COUNTRIES: ReadonlySet<string> = new Set(
  `perú|méxico|panamá|canadá|estados unidos|états-unis|reino unido|royaume-uni|vereinigtes königreich|suiza|suíça|alemanha|frança|francia|italie|angola|moçambique|república dominicana|paraguay|el salvador|honduras|nicaragua|puerto rico|porto rico|japón|japon|belgien|pérou|afghanistan|argentina|australia|austria|österreich|bangladesh|belgium|belgien|belgique|bolivia|brazil|brasil|brésil|bulgaria|cameroon|canada|kanada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czechia|czech republic|denmark|dänemark|dominican republic|ecuador|egypt|estonia|ethiopia|finland|france|frankreich|germany|deutschland|allemagne|alemania|ghana|greece|guatemala|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|italien|italia|japan|jordan|kazakhstan|kenya|kuwait|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico|méxico|morocco|maroc|nepal|netherlands|the netherlands|niederlande|new zealand|nigeria|norway|norwegen|pakistan|panama|paraguay|peru|philippines|poland|polen|portugal|qatar|romania|russia|saudi arabia|scotland|wales|england|senegal|serbia|singapore|slovakia|slovenia|south africa|south korea|korea|spain|españa|espagne|spanien|sri lanka|sweden|schweden|switzerland|schweiz|suisse|taiwan|tanzania|thailand|tunisia|turkey|türkiye|uganda|ukraine|united arab emirates|uae|united kingdom|uk|united states|usa|us|u.s.|uruguay|venezuela|vietnam|europe|eu|emea|latam|apac`.split(
    "|",
  ),
);
/** The largest cities of the countries whose languages are read here. */
const NAMES = `
london|birmingham|manchester|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|nottingham|leicester|newcastle|cambridge|oxford|brighton|york|dublin|cork|galway
new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington|washington dc|washington, dc|boston|nashville|detroit|portland|las vegas|memphis|baltimore|milwaukee|atlanta|miami|minneapolis|tampa|new orleans|pittsburgh|cincinnati|cleveland|st. louis|salt lake city|palo alto|mountain view|oakland|brooklyn|sacramento|raleigh|orlando|honolulu
toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|quebec|québec|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch
berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nürnberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|wiesbaden|freiburg|mainz|kiel|lübeck|erfurt|rostock|kassel|potsdam|heidelberg|wien|vienna|graz|linz|salzburg|innsbruck|zürich|zurich|genf|geneva|genève|basel|bern|lausanne
paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|grenoble|dijon|angers|mérignac|bruxelles|brussels|brüssel|liège|anvers
madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|murcia|palma|bilbao|alicante|córdoba|valladolid|vigo|granada|buenos aires|bogotá|bogota|lima|santiago|santiago de chile|ciudad de méxico|mexico city|guadalajara|monterrey|medellín|quito|montevideo|caracas|santo domingo|san juan
lisboa|lisbon|porto|braga|coimbra|funchal|são paulo|sao paulo|rio de janeiro|brasília|salvador|fortaleza|belo horizonte|manaus|curitiba|recife|porto alegre|goiânia|campinas|florianópolis
amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|copenhagen|københavn|stockholm|göteborg|malmö|oslo|bergen|helsinki|warsaw|warszawa|kraków|krakow|wrocław|gdańsk|poznań|prague|praha|brno|budapest|bucharest|bucurești|cluj|sofia|athens|rome|roma|milan|milano|turin|torino|naples|napoli|bologna|florence|istanbul|ankara|kyiv|kiev|lviv|moscow|riga|vilnius|tallinn|zagreb|belgrade|ljubljana|bratislava
tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|taipei|seoul|bangkok|jakarta|manila|kuala lumpur|hanoi|ho chi minh city|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|karachi|lahore|dhaka|dubai|abu dhabi|doha|riyadh|tel aviv|jerusalem|cairo|nairobi|lagos|accra|kampala|cape town|johannesburg|casablanca|tunis
北京|上海|广州|深圳|杭州|成都|南京|武汉|西安|重庆|苏州|天津|厦门|青岛|长沙|郑州|大连|宁波|合肥|济南|福州|东莞|佛山|无锡|珠海|台北|香港|東京|大阪|京都|横浜|名古屋|福岡|札幌|神戸|大理|丽江|三亚|义乌|昆山|绍兴|嘉兴|湖州|金华|台州|温州|泉州|惠州|中山|江门|烟台|威海|洛阳|桂林|贵阳|昆明|南宁|南昌|太原|石家庄|呼和浩特|兰州|银川|西宁|乌鲁木齐|拉萨|海口|哈尔滨|长春|沈阳|徐州|常州|南通|扬州|镇江|仙台|広島|埼玉|千葉|川崎
`
  .split(/[|\n]/u)
  .filter((name) => name !== "");

const LARGEST: ReadonlySet<string> = new Set(NAMES);

function isKnown(name: string): boolean {
  return isTown(name) || isRegion(name);
}

/** True for the name of a larger town. */
export function isTown(name: string): boolean {
  const small = name.toLowerCase();
  return LARGEST.has(small) || TOWNS.has(small);
}

/** True for the name of a country, or of a part of one: "Texas", "TX". */
export function isRegion(name: string): boolean {
  const small = name.toLowerCase();
  return COUNTRIES.has(small) || REGIONS.has(small) || STATE.test(name);
}

/** States of the USA, provinces of Canada and states of Australia, as they stand after a town: "Maumelle, AR". */
const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NS|ON|PE|QC|SK|NSW|QLD|VIC|TAS|ACT|SP|RJ|MG|UK|USA?)(?: \d{5})?$/u;

/** "IN", "OR" and "ME" alone are words. */
const STATE_ONLY = /^[A-Z]{2}(?: \d{5})?$/u;

/** What follows a town's name where a part of it or its surroundings are meant: "Sydney CBD", "上海市". */
const PART_OF_TOWN =
  /(?<=\p{L}{3}) (?:CBD|City|City Cent(?:re|er)|Town Cent(?:re|er)|(?:Bay|Metro|Metropolitan|Greater) Area|Area|Region|Innenstadt|Zentrum|Stadtmitte|Mitte|Centro|Centre|Centre-ville|Capital)$|(?<=\p{Script=Han}{2})市$/u;

const ADDRESS =
  /^(東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}[県省])(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}[市区町村郡县]){1,3}$/u;

/** True if the whole wording is a place known by name, or a town with its state. */
export function isPlace(plain: string): boolean {
  const name = plain
    .trim()
    .replace(/^(?:in|near|greater|central|downtown) /iu, "")
    .replace(PART_OF_TOWN, "");
  if (isKnown(name) && !STATE_ONLY.test(name)) return true;
  // 成都市锦江区: a part of a town that is known.
  const district = /^(\p{Script=Han}{2,4}市)\p{Script=Han}{1,4}[区县]$/u.exec(name);
  if (district?.[1] !== undefined && isPlace(district[1])) return true;
  // 東京都渋谷区, 浙江省杭州市西湖区: from the largest to the smallest.
  const within = ADDRESS.exec(name)?.[1];
  if (within !== undefined && (within.endsWith("省") || isRegion(within))) return true;
  const parts = name.split(/\s*[,/]\s*|\s+(?:or|and|und|ou|o|y|e|et|oder)\s+/u).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 8 || parts.some((part) => part.length > 40 || !/^\p{L}/u.test(part)))
    return false;
  if (jobAndPlace(name) !== null) return false;
  return parts.some((part) => isKnown(part)) && parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part));
}

/** A job, at times whose it is, and the town: "Line cook, The Copper Pan, Leeds". "Baker, Oregon" is a town in its state. */
export function jobAndPlace(plain: string): { readonly job: string; readonly place: string } | null {
  const [job = "", ...rest] = plain.split(/,\s+/u);
  const last = rest.at(-1);
  if (last === undefined || rest.length > 3 || isKnown(job) || !endsInJob(job)) return null;
  if (isTown(last)) return { job, place: last };
  const town = rest.at(-2);
  return town !== undefined && isRegion(last) && isTown(town) ? { job, place: `${town}, ${last}` } : null;
}
