/** What English speakers make of signs, short forms and names. Data only. */

export interface Currency {
  readonly one: string;
  readonly many: string;
  /** The hundredth: "cent", "cents". */
  readonly partOne: string;
  readonly partMany: string;
}

const DOLLAR: Currency = { one: "dollar", many: "dollars", partOne: "cent", partMany: "cents" };
const dollar = (of: string): Currency => ({ ...DOLLAR, one: `${of} dollar`, many: `${of} dollars` });
const EURO: Currency = { one: "euro", many: "euros", partOne: "cent", partMany: "cents" };
const POUND: Currency = { one: "pound", many: "pounds", partOne: "penny", partMany: "pence" };
const YEN: Currency = { one: "yen", many: "yen", partOne: "sen", partMany: "sen" };
const FRANC: Currency = { one: "Swiss franc", many: "Swiss francs", partOne: "centime", partMany: "centimes" };
const RUPEE: Currency = { one: "rupee", many: "rupees", partOne: "paisa", partMany: "paise" };

/** By sign or ISO 4217 code, as written before or after a figure. */
export const CURRENCIES = table<Currency>({
  $: DOLLAR,
  US$: DOLLAR,
  USD: DOLLAR,
  A$: dollar("Australian"),
  AU$: dollar("Australian"),
  AUD: dollar("Australian"),
  C$: dollar("Canadian"),
  CA$: dollar("Canadian"),
  CAD: dollar("Canadian"),
  NZ$: dollar("New Zealand"),
  NZD: dollar("New Zealand"),
  S$: dollar("Singapore"),
  SGD: dollar("Singapore"),
  HK$: dollar("Hong Kong"),
  HKD: dollar("Hong Kong"),
  "€": EURO,
  EUR: EURO,
  "£": POUND,
  GBP: POUND,
  "¥": YEN,
  JPY: YEN,
  CNY: { one: "yuan", many: "yuan", partOne: "fen", partMany: "fen" },
  RMB: { one: "yuan", many: "yuan", partOne: "fen", partMany: "fen" },
  CHF: FRANC,
  "₹": RUPEE,
  INR: RUPEE,
  R$: { one: "real", many: "reais", partOne: "centavo", partMany: "centavos" },
  BRL: { one: "real", many: "reais", partOne: "centavo", partMany: "centavos" },
  SEK: { one: "Swedish krona", many: "Swedish kronor", partOne: "ore", partMany: "ore" },
  NOK: { one: "Norwegian krone", many: "Norwegian kroner", partOne: "ore", partMany: "ore" },
  DKK: { one: "Danish krone", many: "Danish kroner", partOne: "ore", partMany: "ore" },
  PLN: { one: "zloty", many: "zloty", partOne: "grosz", partMany: "groszy" },
  ZAR: { one: "rand", many: "rand", partOne: "cent", partMany: "cents" },
  MXN: { one: "Mexican peso", many: "Mexican pesos", partOne: "centavo", partMany: "centavos" },
});

/** Letters right after a figure that multiply it. */
export const MAGNITUDES = table<string>({
  k: "thousand",
  K: "thousand",
  m: "million",
  M: "million",
  mn: "million",
  mm: "million",
  MM: "million",
  b: "billion",
  B: "billion",
  bn: "billion",
});

/** After a slash, or after a figure with "per". */
export const PERIODS = table<string>({
  h: "an hour",
  hr: "an hour",
  hour: "an hour",
  day: "a day",
  d: "a day",
  wk: "a week",
  week: "a week",
  mo: "a month",
  mth: "a month",
  month: "a month",
  yr: "a year",
  y: "a year",
  year: "a year",
  annum: "a year",
  shift: "a shift",
});

export const MONTHS = "January February March April May June July August September October November December".split(" ");
export const MONTH_SHORT = table<string>({
  jan: "January",
  feb: "February",
  mar: "March",
  apr: "April",
  jun: "June",
  jul: "July",
  aug: "August",
  sep: "September",
  sept: "September",
  oct: "October",
  nov: "November",
  dec: "December",
});
export const DAY_SHORT = table<string>({
  mon: "Monday",
  tue: "Tuesday",
  tues: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  thur: "Thursday",
  thurs: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
});

/** Short forms, lower case and without their closing point, wherever they stand. */
export const ABBREVIATIONS = table<string>({
  "e.g": "for example",
  eg: "for example",
  "i.e": "that is",
  ie: "that is",
  etc: "and so on",
  incl: "including",
  excl: "excluding",
  approx: "approximately",
  min: "minimum",
  max: "maximum",
  hrs: "hours",
  hr: "hour",
  yrs: "years",
  yr: "year",
  mos: "months",
  wks: "weeks",
  wk: "week",
  mins: "minutes",
  dept: "department",
  mgr: "manager",
  mgmt: "management",
  asst: "assistant",
  exp: "experience",
  req: "required",
  sr: "senior",
  jr: "junior",
  dr: "doctor",
  mr: "mister",
  mrs: "missus",
  ms: "miss",
  prof: "professor",
  st: "Saint",
  ave: "avenue",
  blvd: "boulevard",
  rd: "road",
  vs: "versus",
  inc: "incorporated",
  ltd: "limited",
  corp: "corporation",
  co: "company",
  bros: "brothers",
  avg: "average",
  est: "established",
  ext: "extension",
  tel: "telephone",
  nr: "number",
  no: "number",
  "w/": "with",
  "w/o": "without",
  "b/c": "because",
  "a.k.a": "also known as",
  aka: "also known as",
  "p.a": "a year",
  "a.m": "A M",
  "p.m": "P M",
  "ph.d": "P H D",
  "u.s": "U S",
  "u.k": "U K",
  "u.s.a": "U S A",
  "d.c": "D C",
  asap: "as soon as possible",
});

/** Short forms above that are words of their own unless a closing point (here) or a capital and a name follows. */
export const ONLY_WITH_POINT: ReadonlySet<string> = new Set([
  "min", "max", "exp", "req", "st", "ave", "co", "no", "est", "ext", "ie", "eg", "sat", "sun", "mon", "wed", "mar", "jan", "dec", "ms", "inc",
]);

/** Units after a figure. */
export const UNITS = table<string>({
  h: "hours",
  km: "kilometers",
  m: "meters",
  cm: "centimeters",
  mm: "millimeters",
  mi: "miles",
  ft: "feet",
  "sq ft": "square feet",
  kg: "kilograms",
  g: "grams",
  lb: "pounds",
  lbs: "pounds",
  t: "tons",
  gb: "gigabytes",
  tb: "terabytes",
  pb: "petabytes",
  mb: "megabytes",
  kb: "kilobytes",
  ms: "milliseconds",
  s: "seconds",
  min: "minutes",
  kw: "kilowatts",
  kwh: "kilowatt hours",
  mw: "megawatts",
  gw: "gigawatts",
  ha: "hectares",
  "°c": "degrees Celsius",
  "°f": "degrees Fahrenheit",
  "m²": "square meters",
  m2: "square meters",
  sqm: "square meters",
  fps: "frames per second",
  rpm: "R P M",
  "°": "degrees",
});

/** Names and terms that are said otherwise than written; keys as written. */
export const TERMS = table<string>({
  SaaS: "sass",
  PaaS: "pass",
  IaaS: "I A A S",
  PostgreSQL: "postgres Q L",
  MySQL: "my S Q L",
  NoSQL: "no S Q L",
  SQLite: "S Q L ite",
  GraphQL: "graph Q L",
  "C++": "C plus plus",
  "C#": "C sharp",
  "F#": "F sharp",
  ".NET": "dot net",
  "ASP.NET": "A S P dot net",
  "Node.js": "node J S",
  "Next.js": "next J S",
  "Vue.js": "view J S",
  "Nuxt.js": "nuxt J S",
  "Express.js": "express J S",
  "D3.js": "D three J S",
  "Three.js": "three J S",
  Vue: "view",
  nginx: "engine X",
  NGINX: "engine X",
  kubectl: "kube control",
  RabbitMQ: "rabbit M Q",
  uWSGI: "U whiskey",
  WSGI: "whiskey",
  LinkedIn: "linked in",
  Grafana: "graphana",
  K8s: "kubernetes",
  k8s: "kubernetes",
  iOS: "I O S",
  iPadOS: "I pad O S",
  macOS: "mac O S",
  iPhone: "I phone",
  iPad: "I pad",
  PhD: "P H D",
  BSc: "B S C",
  MSc: "M S C",
  BTech: "B tech",
  LLMs: "L L M's",
  MLOps: "M L ops",
  FinTech: "fin tech",
  OAuth: "O auth",
  PyTorch: "pie torch",
  NumPy: "num pie",
  SciPy: "sigh pie",
  PyPI: "pie P I",
  JSON: "jason",
  YAML: "yammel",
  LaTeX: "lay tech",
  VMware: "V M ware",
  eBay: "E bay",
  eCommerce: "E commerce",
  "24/7": "twenty-four seven",
  "24/7/365": "twenty-four seven three sixty-five",
  "50/50": "fifty fifty",
  "9/11": "nine eleven",
  "401(k)": "four oh one K",
  "401k": "four oh one K",
  "401K": "four oh one K",
  "403(b)": "four oh three B",
  "and/or": "and or",
  "h/week": "hours a week",
  "hrs/week": "hours a week",
  "hours/week": "hours a week",
  "days/week": "days a week",
  "n/a": "not applicable",
  "N/A": "not applicable",
  B2B: "B to B",
  B2C: "B to C",
  "CI/CD": "C I C D",
  "TCP/IP": "T C P I P",
  "I/O": "I O",
  "A/B": "A B",
  "&": "and",
  "+": "plus",
  "/": "or",
  "@": "at",
  "=": "is",
  "%": "percent",
  "×": "times",
  "→": "to",
  ">": "over",
  "<": "under",
  "~": "about",
});

/** All-capital short forms that are said as words. */
export const SAID_AS_WORD: ReadonlySet<string> = new Set([
  "NASA", "NATO", "UNESCO", "UNICEF", "OPEC", "OSHA", "HIPAA", "FEMA", "NAFTA", "SCADA", "RADAR", "LASER", "SCUBA", "PIN", "RAM", "SIM",
  "GIF", "JPEG", "DAX", "SWAT", "ASAP", "COBOL", "BASIC", "LAMP", "REST", "SOAP", "CRUD", "SCRUM", "LEAN", "AGILE", "FIFA", "IKEA", "SAAB",
  "PISA", "ERISA", "COBRA", "MEDEVAC", "DOS", "SARS", "AIDS", "COVID", "NICU", "PICU", "PACU", "STEM", "DEFRA", "BAFTA", "TAFE", "NOAA",
]);

/** Ordinary words that people set in capitals for emphasis; other short all-capital words are spelled. */
export const SHOUTED: ReadonlySet<string> = new Set(
  (
    "A I AM AN AND ANY ARE AS AT ALL BE BUT BY CALL CAN CARE COME DO EACH EVERY FEW FOR FREE FROM FULL GET GO GOOD GREAT HAS HAVE HE HELP HER HERE " +
    "HIGH HIM HIRE HOME HOW IF IN INTO IS ITS JOB JOBS JOIN JUST LAST LEAD LIFE LIVE LONG LOVE MAKE MAY MORE MOST MUST MY NEED NEW NEXT NIGHT NO NOT NOTE " +
    "NOW NURSE OF OFF ON ONE ONLY OPEN OR OUR OUT OVER OWN PAID PAY PART PLUS REAL ROLE SALES SAVE SEE SHE SHIFT SHOP SO SOME SOON STAFF START STILL " +
    "TAKE TEAM THAN THAT THE THEM THEN THEY THIS TIME TO TOO TWO UP USE VERY WANT WAS WAY WE WEEK WELL WHAT WHEN WHO WHY WILL WITH WORK YEAR YES YOU YOUR"
  ).split(" "),
);

/** Ends of web addresses that are said as words although short. */
export const SPOKEN_DOMAIN_ENDS: ReadonlySet<string> = new Set(["co"]);

/** Signs in web and mail addresses. */
export const ADDRESS_SIGNS = table<string>({
  ".": "dot",
  "/": "slash",
  "-": "dash",
  _: "underscore",
  "@": "at",
  "+": "plus",
  "?": "question mark",
  "=": "equals",
  "&": "and",
  "#": "hash",
  ":": "colon",
  "~": "tilde",
  "%": "percent",
});

/** Entries and nothing else: "constructor" is a word like any other here, not what every object has. */
function table<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const bare = { ...entries };
  Object.setPrototypeOf(bare, null);
  return bare;
}
