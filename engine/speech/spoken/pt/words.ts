import { table } from "../../english/table.ts";
import type { Currency, Noun } from "../grammar.ts";

/** Portuguese names of months, currencies, units, signs and short forms, as in Brazil. Data only. */

export const MONTHS = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(
  " ",
);

export const MONTH_SHORT = table<number>({
  jan: 1,
  fev: 2,
  mar: 3,
  abr: 4,
  mai: 5,
  jun: 6,
  jul: 7,
  ago: 8,
  set: 9,
  out: 10,
  nov: 11,
  dez: 12,
});

export const DAY_SHORT = table<string>({
  seg: "segunda",
  ter: "terça",
  qua: "quarta",
  qui: "quinta",
  sex: "sexta",
  sáb: "sábado",
  sab: "sábado",
  dom: "domingo",
  Seg: "segunda",
  Ter: "terça",
  Qua: "quarta",
  Qui: "quinta",
  Sex: "sexta",
  Sáb: "sábado",
  Dom: "domingo",
  "2ª": "segunda",
  "3ª": "terça",
  "4ª": "quarta",
  "5ª": "quinta",
  "6ª": "sexta",
});

const noun = (one: string, many: string, gender: Noun["gender"]): Noun => ({ one, many, gender });

const coin = (one: string, many: string, gender: "m" | "f" = "m", part: Noun | null = null): Currency => ({
  one,
  many,
  gender,
  part,
});

const CENTAVO = noun("centavo", "centavos", "m");

export const CURRENCIES = table<Currency>({
  EUR: coin("euro", "euros", "m", noun("cêntimo", "cêntimos", "m")),
  USD: coin("dólar", "dólares", "m", CENTAVO),
  CAD: coin("dólar canadense", "dólares canadenses", "m", CENTAVO),
  AUD: coin("dólar australiano", "dólares australianos", "m", CENTAVO),
  GBP: coin("libra", "libras", "f", noun("pêni", "pence", "m")),
  CHF: coin("franco suíço", "francos suíços", "m", noun("cêntimo", "cêntimos", "m")),
  JPY: coin("iene", "ienes"),
  CNY: coin("iuane", "iuanes"),
  INR: coin("rupia", "rupias", "f"),
  KRW: coin("won", "wons"),
  RUB: coin("rublo", "rublos"),
  TRY: coin("lira turca", "liras turcas", "f"),
  UAH: coin("grívnia", "grívnias", "f"),
  PLN: coin("zloty", "zlotys"),
  HUF: coin("florim", "florins"),
  BRL: coin("real", "reais", "m", CENTAVO),
  CZK: coin("coroa tcheca", "coroas tchecas", "f"),
  SEK: coin("coroa sueca", "coroas suecas", "f"),
  NOK: coin("coroa norueguesa", "coroas norueguesas", "f"),
  DKK: coin("coroa dinamarquesa", "coroas dinamarquesas", "f"),
  MXN: coin("peso mexicano", "pesos mexicanos", "m", CENTAVO),
  ARS: coin("peso argentino", "pesos argentinos", "m", CENTAVO),
  COP: coin("peso colombiano", "pesos colombianos", "m", CENTAVO),
  CLP: coin("peso chileno", "pesos chilenos"),
});

export const MAGNITUDES = table<number>({
  k: 1e3,
  K: 1e3,
  mil: 1e3,
  mi: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  bi: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
});

export const MONEY_MAGNITUDES = table<number>({ M: 1e6 });

export const LARGE: Readonly<Record<number, Noun>> = {
  1e6: noun("milhão", "milhões", "m"),
  1e9: noun("bilhão", "bilhões", "m"),
};

const HOUR = noun("hora", "horas", "f");

export const UNITS = table<Noun>({
  "%": noun("por cento", "por cento", null),
  "‰": noun("por mil", "por mil", null),
  h: HOUR,
  hs: HOUR,
  hrs: HOUR,
  min: noun("minuto", "minutos", "m"),
  km: noun("quilômetro", "quilômetros", "m"),
  m: noun("metro", "metros", "m"),
  cm: noun("centímetro", "centímetros", "m"),
  mm: noun("milímetro", "milímetros", "m"),
  "m²": noun("metro quadrado", "metros quadrados", "m"),
  "m³": noun("metro cúbico", "metros cúbicos", "m"),
  ha: noun("hectare", "hectares", "m"),
  kg: noun("quilo", "quilos", "m"),
  t: noun("tonelada", "toneladas", "f"),
  l: noun("litro", "litros", "m"),
  kW: noun("quilowatt", "quilowatts", "m"),
  kWh: noun("quilowatt-hora", "quilowatts-hora", "m"),
  MW: noun("megawatt", "megawatts", "m"),
  GW: noun("gigawatt", "gigawatts", "m"),
  GB: noun("gigabyte", "gigabytes", "m"),
  TB: noun("terabyte", "terabytes", "m"),
  MB: noun("megabyte", "megabytes", "m"),
  "°C": noun("grau Celsius", "graus Celsius", "m"),
  ºC: noun("grau Celsius", "graus Celsius", "m"),
  "°": noun("grau", "graus", "m"),
  x: noun("vez", "vezes", "f"),
  "×": noun("vez", "vezes", "f"),
});

export const PERIODS = table<string>({
  h: "hora",
  hora: "hora",
  dia: "dia",
  sem: "semana",
  semana: "semana",
  mês: "mês",
  mes: "mês",
  ano: "ano",
});

export const ABBREVIATIONS = table<string>({
  "p. ex.": "por exemplo",
  "ex.": "exemplo",
  "etc.": "etcétera",
  "aprox.": "aproximadamente",
  "incl.": "inclusive",
  "mín.": "mínimo",
  "máx.": "máximo",
  "n.º": "número",
  nº: "número",
  "n°": "número",
  "núm.": "número",
  "tel.": "telefone",
  "depto.": "departamento",
  "dept.": "departamento",
  "exp.": "experiência",
  "ref.": "referência",
  "pág.": "página",
  "art.": "artigo",
  "av.": "avenida",
  "Sr.": "senhor",
  "Sra.": "senhora",
  "Dr.": "doutor",
  "Dra.": "doutora",
  "Prof.": "professor",
  "obs.": "observação",
  "Ltda.": "limitada",
  Ltda: "limitada",
  "S. A.": "S A",
  "S/A": "S A",
  "s/n": "sem número",
  "c/": "com",
  "p/": "para",
});

export const TERMS = table<string>({
  "24/7": "vinte e quatro por sete",
  "24x7": "vinte e quatro por sete",
  "e/ou": "e ou",
  "6x1": "seis por um",
  "5x2": "cinco por dois",
  "12x36": "doze por trinta e seis",
  "C++": "C mais mais",
  "C#": "C sharp",
  "F#": "F sharp",
  ".NET": "dot net",
  "Node.js": "Node J S",
  "Next.js": "Next J S",
  "Vue.js": "Vue J S",
  iOS: "I O S",
  MySQL: "My S Q L",
  PostgreSQL: "Postgres Q L",
  PcD: "P C D",
  B2B: "B to B",
  B2C: "B to C",
  PhD: "P h D",
});

/** In capitals, said as words. */
export const SAID_AS_WORD: ReadonlySet<string> = new Set(
  (
    "SCRUM REST SIM UNESCO OTAN ONU SUS PIS CEP SENAC SESC SENAI CIPA PAT E O A OS AS DE DO DA DOS DAS UM UMA EM NO NA COM SEM POR " +
    "SE TE EU SEU SUA QUE MAIS NÃO MÊS DIA"
  ).split(" "),
);

export const SIGNS = table<string>({
  "&": "e",
  "@": "arroba",
  "=": "igual",
  "%": "por cento",
  "‰": "por mil",
  "§": "parágrafo",
  "#": "número",
  "°": "graus",
  "×": "vezes",
  "~": "cerca de",
  ">": "mais de",
  "<": "menos de",
  "≥": "no mínimo",
  "≤": "no máximo",
  "±": "mais ou menos",
  "½": "meio",
  "¼": "um quarto",
  "¾": "três quartos",
  "²": "quadrado",
});

export const ADDRESS_SIGNS = table<string>({
  ".": "ponto",
  "/": "barra",
  "-": "hífen",
  _: "sublinhado",
  "@": "arroba",
  "+": "mais",
  "?": "interrogação",
  "=": "igual",
  "&": "e",
  "#": "cerquilha",
  ":": "dois pontos",
  "~": "til",
  "%": "por cento",
});
