import { type FieldName } from "./lexicon/index.ts";
import { fieldName, fold } from "./headings.ts";

export type FrontMatterField =
  | FieldName
  | "role"
  | "city"
  | "region"
  | "country"
  | "street"
  | "applyUrl"
  | "payMin"
  | "payMax"
  | "payCurrency"
  | "payPeriod"
  | "language"
  | "responsibility"
  | "requirement"
  | "nice"
  | "benefit"
  | "mission"
  | "reference"
  /** What a page calls itself in its `title`, and its site. */
  | "pageTitle"
  | "siteName"
  /** Whose page it is by its foot, and the town of the address there. */
  | "owner"
  | "ownerTown"
  /** What a page says of itself in a sentence or two. */
  | "abstract";

/** Spellings of keys that are no labels in running text; letters and digits only, lower case. */
const KEYS: Readonly<Record<FrontMatterField, string>> = {
  title:
    "title jobtitle name jobname positiontitle titel stelle titre intitule titulo puesto cargo vaga positionname headline vacancy opening designation occupation",
  role: "position role roles job poste jobrole",
  company:
    "company companyname organization organisation employer businessname organizationname organisationname employername restaurant praxis institution hochschule universitat universite universidad universidade hiringorganization hiringorganizationname startup team_name unternehmen firma arbeitgeber entreprise societe empresa client org hiringorganisation business entreprisenom",
  location:
    "location locations locationlist joblocations joblocation place ort standort arbeitsort klinik lieu ville ubicacion local localizacao joblocationname office offices lieutravail lieutravaillibelle",
  city: "addresslocality locality city stadt joblocationcity joblocationaddressaddresslocality town",
  region: "addressregion region state province bundesland",
  country: "addresscountry country land pays pais",
  street: "streetaddress street postalcode zip",
  workplace:
    "remote workplace workplacetype joblocationtype workmode workmodel locationtype remotework telecommute homeoffice remotestatus formato modalidade modalidad regimedetrabalho modelodetrabalho isremote remoteok",
  employmentType:
    "employmenttype type typ art anstellungsart beschaftigungsart modality jobtype contract contracttype employment umfang arbeitszeit vertragsart contrat hours commitment workingtime worktime jobtime worktype schedule contrato tipo positiontype employmentstatus terms time timing",
  salary:
    "salary pay compensation wage wages salaryrange payrange gehalt vergutung salaire remuneration salario sueldo remuneracao basesalary rate stipend basesalaryvalue baseSalary basesalaryvaluevalue estimatedsalary earnings payrate",
  payMin:
    "minimumsalary minimalsalary lowestsalary salarymin minsalary salaryfrom basesalaryvalueminvalue minvalue salaryrangemin paymin compmin salaryminimum",
  payMax:
    "maximumsalary maximalsalary highestsalary salarymax maxsalary salaryto basesalaryvaluemaxvalue maxvalue salaryrangemax paymax compmax salarymaximum",
  payCurrency: "currency salarycurrency basesalarycurrency paycurrency",
  payPeriod: "unittext salaryunit salaryperiod payperiod basesalaryvalueunittext salaryinterval salaryunittext",
  deadline:
    "deadline validthrough closes closingdate closedate expires expirydate expiry enddate applyby applicationdeadline bewerbungsfrist expirationdate expiredate datelimite applybefore applyuntil closingon lastdate",
  startDate: "startdate start jobstartdate starts beginn eintritt eintrittstermin zeitpunkt starting datestart debut",
  department: "department team division abteilung unit departement departamento",
  industry: "industry sector branche secteur",
  url: "url link joburl postingurl permalink externalurl source",
  applyUrl:
    "apply applyurl applicationurl aplicacao candidatura inscricao linkcandidatura candidature postuler bewerbungslink applicationform applyform applictionform applyhere applylink applicationlink applyto howtoapply application applyat",
  email:
    "email mail mailaddress mailadresse posteremail jobemail hremail employeremail contactemail applyemail applicationemail emailaddress contato contacto emailcontato emaildecontato correo correoelectronico courriel",
  phone: "phone telephone tel contactphone telefon",
  language: "lang language locale inlanguage sprache langue",
  responsibility:
    "responsibilities duties tasks aufgaben missions responsabilidades jobresponsibilities responsibility duty task whatyoulldo whatyouwilldo youwill",
  requirement:
    "requirements qualifications skills profile anforderungen profil requisitos mustHave musthave experiencerequirements educationrequirements qualification musthaves requiredskills whatyoubring youbring youhave",
  nice: "nicetohave preferred desirable bonus nicetohaves preferredqualifications desired",
  benefit: "benefits perks jobbenefits vorteile avantages beneficios weoffer whatweoffer extras",
  mission: "mission tagline",
  reference: "reference ref refnumber jobid requisitionid reqid requisition kennziffer referenznummer referencia",
  owner: "",
  ownerTown: "",
  pageTitle: "pagetitle metatitle seotitle ogtitle",
  siteName: "sitename",
  abstract: "description summary excerpt intro metadescription metades metadesc abstract lead",
};

const FIELDS = new Map<string, FrontMatterField>();
for (const [field, keys] of Object.entries(KEYS) as [FrontMatterField, string][]) {
  for (const key of keys.split(" ").filter((one) => one !== "")) FIELDS.set(key.toLowerCase(), field);
}

/** Keys below these say something of a person or of the page, not of the job. */
const FOREIGN =
  /^(?:author|authors|tags|seo|og|twitter|image|images|cover|menu|params|social|header|footer|created|updated)$/u;
const ABOUT_A_PERSON = /^(?:contact|contacts|ansprechpartner|ansprechpartnerin|recruiter|kontakt)$/u;

/** "requirements_markdown": how a value is written. */
const MARKUP = /(?:markdown|html|md|richtext)$/u;

/** Which field the value under a path of keys belongs to; null for keys that say nothing of the job. */
export function frontMatterField(path: readonly string[]): FrontMatterField | null {
  const keys = path.map((key) => fold(key).replace(/[^\p{L}\p{N}]/gu, ""));
  const last = keys.at(-1) ?? "";
  const parents = keys.slice(0, -1);
  if (parents.some((key) => FOREIGN.test(key)) || FOREIGN.test(last)) return null;
  const whole = FIELDS.get(keys.join(""));
  if (whole) return whole;
  if (parents.some((key) => ABOUT_A_PERSON.test(key)))
    return last === "email" || last === "mail"
      ? "email"
      : /^(?:phone|tel|telephone|telefon)$/u.test(last)
        ? "phone"
        : null;
  const parent = FIELDS.get(parents.at(-1) ?? "");
  if (parent === "salary" && /^(?:min|from|minimum|low)$/u.test(last)) return "payMin";
  if (parent === "salary" && /^(?:max|to|maximum|high)$/u.test(last)) return "payMax";
  if (parent === "salary" && /^(?:period|unit|interval|per)$/u.test(last)) return "payPeriod";
  if (parent === "salary" && /^(?:value|amount|text|range)$/u.test(last)) return "salary";
  if (parent === "company" && /^(?:name|title|nom|nombre|nome)$/u.test(last)) return "company";
  if (parent === "company") return null;
  if (parent === "location" && /^(?:name|address|text)$/u.test(last)) return "location";
  // "identifier: name: …" names whatever stands above it.
  if (last === "name" && parents.length > 0 && parent !== "title" && parent !== "role") return null;
  return (
    FIELDS.get(last) ??
    FIELDS.get(last.replace(MARKUP, "")) ??
    (parents.length === 0 ? fieldName(path.at(-1) ?? "") : null)
  );
}
