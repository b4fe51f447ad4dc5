/**
 * What of retext-equality's patterns serves a job posting, by its ids. Left out is all that has another meaning there
 * (master's degree, host, lame, special, simple, basically), and what retext takes for a man but is none.
 */
const INSENSITIVE =
  "addict addicts aids-victim alcoholic amputee bipolar birth-defect blacklist blacklisted blacklisting " +
  "cretin daft deafmute deaf-to dumb dyslexic epileptic eskimo eskimos ghetto gimp grandfather-clause " +
  "grandfathered grandfathering gyp handicapped handicapped-parking harelip homosexual idiot indian-country " +
  "insanely libtard madman madmen maniac manic mongoloid natives-are-restless nonwhite nuts ocd " +
  "off-reserve on-the-warpath oriental orientals paraplegic psychotic pull-the-trigger quadriplegic redskin " +
  "redskins retard retards sanity-check schizo senile sexual-preference slave slaves sociopath sociopaths " +
  "spastic spaz stroke-victim suffers-from-disabilities too-many-chiefs transgendered transvestite " +
  "wheelchair-bound whitelist whitelisted whitelisting learning-disabled intellectually-disabled " +
  "intellectually-disabled-people hearing-impaired ladylike like-a-man";

const GENDERED =
  "actor-actress actors-actresses aircrewwoman-airman aircrewwomen-airmen alderman-alderwoman aldermen-alderwomen " +
  "authoress cameraman-camerawoman cameramen-camerawomen cattleman-cattlewoman cattlemen-cattlewomen " +
  "chairman-chairwoman chairmen-chairwomen chick-cop-policeman churchman clergyman-clergywoman " +
  "clergymen-clergywomen committee-man-committee-woman congressman-congresswoman congressmen-congresswomen " +
  "councilman-councilwoman councilmen-councilwomen delivery-boy-delivery-girl doorman-doorwoman doormen-doorwomen " +
  "fireman-firewoman firemen-firewomen fisherman-fisherwoman fishermen-fisherwomen foreman-forewoman " +
  "foremen-forewomen freshman freshmen-freshwomen frontman,-front-man-frontwoman,-front-woman " +
  "garbageman-garbagewoman garbagemen-garbagewomen handyman-handywoman handymen-handywomen hostesses-hosts " +
  "housemaid housewife housewives industrial-man insurance-man-insurance-woman insurance-men-insurance-women " +
  "janitor-janitress lady-doctor layman-laywoman laymen-laywomen man-a-desk man-of-action man-the-booth " +
  "man-the-fort man-the-phones mankind manmade manpower mansized-task middleman-middlewoman middlemen-middlewomen " +
  "milkman-milkwoman newsman-newswoman newsmen-newswomen office-girls ombudsman-ombudswoman ombudsmen-ombudswomen " +
  "policemen-policewomen postman-postwoman postmen-postwomen railwayman repairman-repairwoman " +
  "repairmen-repairwomen salaryman-salarywoman salarymen-salarywomen saleslady-salesman salesmen-saleswomen " +
  "serviceman-servicewoman servicemen-servicewomen showman-showwoman spokesman-spokeswoman spokesmen-spokeswomen " +
  "sportsmanship statesman-stateswoman steward-stewardess stewardesses-stewards stockman superman-superwoman " +
  "tax-man usherette waiter-waitress waiters-waitresses watchman-watchwoman watchmen-watchwomen " +
  "weatherman-weatherwoman weathermen-weatherwomen woman-lawyer workman-workwoman workmen-workwomen";

export const INSENSITIVE_PATTERNS: ReadonlySet<string> = new Set(INSENSITIVE.split(" "));
export const GENDERED_PATTERNS: ReadonlySet<string> = new Set(GENDERED.split(" "));
/** Better wordings for a posting than the package's own, by the pattern's id. */
export const BETTER_WORDINGS: Readonly<Partial<Record<string, readonly string[]>>> = {
  nuts: ["intense", "surprising"],
  insanely: ["very"],
  handicapped: ["disabled people", "accessible"],
  "sanity-check": ["quick check"],
  whitelist: ["allowlist"],
  whitelisted: ["allowed"],
  whitelisting: ["allowing"],
  blacklist: ["blocklist"],
  blacklisted: ["blocked"],
  blacklisting: ["blocking"],
  grandfathered: ["exempt"],
  slave: ["replica", "worker"],
  slaves: ["replicas", "workers"],
  dumb: ["simple"],
  idiot: ["anyone"],
};

/** Pronouns of one gender: only those that speak of whoever gets the job are meant. */
export const PRONOUN_PATTERNS: ReadonlySet<string> = new Set(["he-she", "her-him", "herself-himself"]);

/** Words that one of the patterns holds and that name no gender, or mean something else in a posting. */
export const HARMLESS: ReadonlySet<string> = new Set([
  "actor",
  "actors",
  "host",
  "hosts",
  "steward",
  "stewards",
  "waiter",
  "waiters",
  "janitor",
  "janitors",
  "primitive",
  "stone age",
  "blind to",
  "blind eye to",
]);

/** Where one of these stands before a pronoun, it speaks of whoever gets the job. */
export const WHOEVER_GETS_IT =
  /(?<!\p{L})(?:candidates?|applicants?|employees?|incumbent|the person|job ?holder|post ?holder|appointee|successful|jobseeker|this (?:role|position|person)|the (?:\p{L}{2,20} ){0,3}(?:manager|engineer|developer|nurse|assistant|officer|director|technician|clerk|driver|worker|teacher|specialist|associate|analyst|designer|archivist|administrator|coordinator|supervisor|operator|cook|chef|consultant) (?:will|must|should|is|has|shall))(?!\p{L})/iu;
