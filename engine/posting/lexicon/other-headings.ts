import type { FieldName, SectionKind } from "./lexicon.ts";

/** What headings and labels announce in one language. */
interface Headings {
  readonly sections: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
}

/**
 * The usual headings of postings in languages whose sentences are not understood: folded, whole, as sources of patterns.
 * They tell duties from requirements and benefits; everything else is read by structure.
 */
export const OTHER_HEADINGS: readonly Headings[] = [
  // Arabic
  {
    sections: {
      duties: [
        "(?:ال)?(?:مسؤوليات|مسئوليات|مهام|واجبات)(?: (?:ال)?(?:رئيسية|وظيفية|الوظيفة|العمل))?",
        "المهام والمسؤوليات",
        "وصف الوظيفة",
        "الوصف الوظيفي",
      ],
      must: [
        "(?:ال)?(?:متطلبات|شروط|مؤهلات|مهارات)(?: (?:ال)?(?:مطلوبة|وظيفية|الوظيفة|العمل|القبول))?",
        "المؤهلات والخبرات",
        "الخبرات والمؤهلات",
      ],
      nice: ["يفضل", "(?:مهارات|مؤهلات) إضافية"],
      benefits: [
        "(?:ال)?(?:مزايا|مميزات|امتيازات|حوافز)(?: (?:ال)?(?:وظيفية|الوظيفة|العمل))?",
        "ماذا نقدم(?: لك)?",
        "ما نقدمه",
      ],
      pay: ["(?:ال)?(?:راتب|أجر)(?: (?:ال)?(?:شهري|أساسي|متوقع))?"],
      apply: ["(?:طريقة |كيفية )?(?:ال)?(?:تقديم|تقدم)(?: (?:على|إلى|الى) الوظيفة)?", "للتقديم"],
      company: ["(?:من نحن|عن الشركة|نبذة عن الشركة)"],
    },
    fields: {
      company: ["(?:اسم )?(?:ال)?(?:شركة|مؤسسة)"],
      location: ["(?:ال)?موقع(?: العمل)?", "مكان العمل", "المدينة"],
      salary: ["(?:ال)?(?:راتب|أجر)(?: (?:ال)?(?:شهري|أساسي|متوقع))?"],
      title: ["(?:ال)?(?:وظيفة|مسمى الوظيفي)", "المسمى الوظيفي"],
      deadline: ["آخر موعد للتقديم", "(?:ال)?موعد (?:ال)?نهائي"],
    },
  },
  // Hebrew
  {
    sections: {
      duties: ["(?:ה)?תפקיד(?: כולל)?", "תיאור (?:ה)?(?:תפקיד|משרה)", "תחומי אחריות"],
      must: ["(?:ה)?דרישות(?: (?:ה)?(?:תפקיד|משרה))?"],
      nice: ["יתרון"],
      benefits: ["(?:מה )?אנחנו מציעים", "(?:ה)?(?:הטבות|תנאים)"],
      apply: ["(?:הגשת מועמדות|להגשת מועמדות)"],
    },
    fields: { location: ["מיקום"], company: ["(?:ה)?חברה"], salary: ["שכר"] },
  },
  // Italian
  {
    sections: {
      duties: [
        "(?:le tue |i tuoi |le )?(?:responsabilita|mansioni|attivita|compiti)(?: principali)?",
        "cosa farai",
        "di cosa ti occuperai",
        "il (?:tuo )?ruolo",
      ],
      must: [
        "(?:i )?requisiti(?: richiesti| essenziali| minimi)?",
        "cosa cerchiamo",
        "chi cerchiamo",
        "il tuo profilo",
        "competenze(?: richieste)?",
      ],
      nice: ["(?:requisiti |competenze )?(?:preferenziali|gradit[ei])", "costituisce titolo preferenziale"],
      benefits: [
        "cosa (?:ti )?offriamo",
        "(?:ti )?offriamo",
        "(?:i )?(?:benefit|vantaggi)",
        "perche (?:noi|scegliere noi)",
      ],
      pay: ["(?:retribuzione|stipendio|ral|compenso)"],
      apply: ["come candidarsi", "candidatura", "candidati(?: ora)?"],
      company: ["chi siamo", "l'azienda"],
    },
    fields: {
      company: ["azienda", "societa"],
      location: ["sede(?: di lavoro)?", "luogo(?: di lavoro)?", "dove"],
      salary: ["retribuzione", "stipendio", "ral"],
      deadline: ["scadenza"],
    },
  },
  // Dutch
  {
    sections: {
      duties: [
        "(?:jouw |je |de )?(?:taken|werkzaamheden|verantwoordelijkheden)",
        "wat ga je doen",
        "dit ga je doen",
        "(?:de )?functie(?:omschrijving)?",
      ],
      must: [
        "(?:de )?(?:functie.?)?eisen",
        "wat vragen (?:we|wij)",
        "wat (?:we|wij) vragen",
        "wie ben jij",
        "jouw profiel",
        "wat breng je mee",
        "dit neem je mee",
      ],
      nice: ["(?:een )?pre", "pluspunten"],
      benefits: [
        "wat (?:wij|we)(?: jou| je)? bieden",
        "wat bieden (?:wij|we)(?: jou| je)?",
        "(?:wij|we) bieden",
        "arbeidsvoorwaarden",
        "dit bieden (?:wij|we)",
        "wat krijg je",
      ],
      pay: ["salaris(?:indicatie)?"],
      apply: ["solliciteren", "interesse", "sollicitatie(?:procedure)?"],
      company: ["over ons", "wie zijn wij"],
    },
    fields: {
      company: ["bedrijf", "werkgever"],
      location: ["locatie", "standplaats", "plaats"],
      salary: ["salaris"],
      deadline: ["sluitingsdatum"],
    },
  },
  // Swedish, Danish, Norwegian
  {
    sections: {
      duties: [
        "(?:dina |huvudsakliga )?arbetsuppgifter",
        "om (?:rollen|tjansten|jobbet)",
        "vad du kommer (?:att )?gora",
        "dine (?:arbejds)?opgaver",
        "arbejdsopgaver",
        "arbeidsoppgaver",
      ],
      must: [
        "(?:dina )?kvalifikationer",
        "vi soker dig som",
        "din profil",
        "krav(?:profil)?",
        "vem ar du",
        "(?:dine )?kvalifikasjoner",
        "kvalifikationer",
        "hvem er du",
      ],
      nice: ["meriterande", "det er en fordel"],
      benefits: ["vi (?:erbjuder|tilbyder|tilbyr)(?: dig| deg)?", "vad vi erbjuder", "formaner", "goder"],
      pay: ["lon", "lonn"],
      apply: ["ansokan", "ansogning", "soknad", "(?:sa|slik|sadan) (?:soker|ansoger) du"],
      company: ["om (?:oss|os|foretaget|virksomheden|virksomheten)"],
    },
    fields: {
      company: ["foretag", "arbetsgivare", "virksomhed", "arbeidsgiver"],
      location: ["ort", "plats", "arbejdssted", "arbeidssted"],
      salary: ["lon"],
      deadline: ["sista ansokningsdag", "ansogningsfrist", "soknadsfrist"],
    },
  },
  // Polish, Czech
  {
    sections: {
      duties: [
        "(?:twoj |twoje |zakres |glowne )?(?:zakres obowiazkow|obowiazkow|obowiazki|zadania)",
        "napln prace",
        "co (?:te|vas) (?:ceka|bude cekat)",
        "czym bedziesz sie zajmowac",
      ],
      must: [
        "(?:nasze |twoje )?(?:wymagania|oczekiwania)",
        "kogo szukamy",
        "czego oczekujemy",
        "(?:co )?(?:pozadujeme|ocekavame)",
        "pozadavky",
      ],
      nice: ["mile widziane", "vyhodou"],
      benefits: ["(?:co )?oferujemy", "to oferujemy", "benefity", "(?:co )?nabizime"],
      pay: ["wynagrodzenie", "mzda"],
      apply: ["(?:jak )?aplikowac", "jak aplikovat"],
      company: ["o (?:nas|firmie)"],
    },
    fields: {
      company: ["firma", "pracodawca"],
      location: ["miejsce pracy", "lokalizacja", "misto prace"],
      salary: ["wynagrodzenie", "mzda"],
    },
  },
  // Russian, Ukrainian
  {
    sections: {
      duties: [
        "(?:основные |ваши |должностные )?(?:обязанности|задачи)",
        "что (?:нужно |предстоит )?делать",
        "чем предстоит заниматься",
        "(?:основні |ваші )?обов'язки",
        "що (?:потрібно )?робити",
      ],
      must: [
        "(?:наши |основные )?(?:требования|ожидания)(?: к кандидату)?",
        "мы ждем",
        "что мы ждем",
        "вимоги",
        "ми очікуємо",
      ],
      nice: ["будет плюсом", "буде плюсом"],
      benefits: [
        "(?:мы |что мы )?предлагаем",
        "(?:наши )?(?:условия|условия работы|преимущества)",
        "(?:ми )?пропонуємо",
        "умови",
      ],
      pay: ["(?:заработная плата|зарплата|оплата)", "заробітна плата"],
      company: ["о (?:нас|компании)", "про (?:нас|компанію)"],
    },
    fields: {
      company: ["компания", "компанія"],
      location: ["место работы", "город", "місто"],
      salary: ["зарплата", "заработная плата"],
    },
  },
  // Turkish
  {
    sections: {
      duties: ["(?:is tanımı|is tanimi|gorev(?:ler)?(?: ve sorumluluklar)?|sorumluluklar)"],
      must: ["(?:aranan )?(?:nitelikler|ozellikler)", "genel nitelikler", "beklentilerimiz"],
      benefits: ["(?:sundugumuz )?(?:imkanlar|yan haklar|avantajlar)", "neler sunuyoruz"],
      company: ["hakkımızda", "hakkimizda"],
    },
    fields: { location: ["konum", "sehir"], company: ["sirket"], salary: ["maas", "ucret"] },
  },
  // Korean
  {
    sections: {
      duties: ["(?:주요 ?)?(?:업무|담당 ?업무|직무 ?내용)", "하는 일"],
      must: ["(?:자격 ?요건|지원 ?자격|필수 ?(?:요건|사항))"],
      nice: ["우대 ?(?:사항|조건|요건)"],
      benefits: ["(?:복리 ?후생|복지(?: ?및 ?혜택)?|혜택|근무 ?혜택)"],
      pay: ["(?:급여|연봉)"],
      apply: ["(?:지원 ?방법|접수 ?방법)"],
      company: ["회사 ?소개"],
    },
    fields: {
      company: ["회사명?", "기업명"],
      location: ["근무 ?(?:지|지역|장소)"],
      salary: ["급여", "연봉"],
      deadline: ["(?:접수|지원) ?마감일?"],
    },
  },
];
