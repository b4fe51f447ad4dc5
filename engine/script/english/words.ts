/** Word lists of English; data only. */

/** Nouns that look like gerunds: a phrase may end in them. */
export const ING_NOUNS: ReadonlySet<string> = new Set(
  "training learning marketing engineering testing reporting accounting planning programming parking nursing housing funding banking budgeting scheduling monitoring onboarding staffing manufacturing cleaning catering gardening teaching consulting branding advertising pricing purchasing forecasting building meeting setting hiring recruiting mentoring coaching wellbeing morning evening spring thing string king offering finding writing".split(
    " ",
  ),
);

const list = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Verbs that open a duty, in their base form. */
export const VERBS: readonly string[] = list(`
accelerate accompany achieve acquire act adapt address adjust administer adopt advance advise advocate align allocate
analyse analyze answer anticipate apply appraise approve architect arrange articulate assemble assess assign assist
attend attract audit author automate bake balance be become bill bridge brief bring broaden budget build calculate calibrate
call capture care carry catalogue challenge champion change check choose clean close coach code collaborate collate
collect combine come communicate compile complete comply compose compute conceive conduct configure connect construct
consult continue contribute control convert convey cook coordinate counsel cover craft create cultivate curate
customise customize cut debug decide dedicate deepen define delegate deliver demonstrate deploy design detect
determine develop devise diagnose direct discover discuss dispense display distribute document draft draw drive earn edit educate
elevate embed embrace empower enable encourage enforce engage engineer enhance ensure enter escalate establish estimate evaluate
evolve examine exceed execute expand experiment explain explore extend facilitate file fill film find finish fit fix focus follow
forecast form foster fulfil fulfill gain garner gather generate get give go greet grow guard guide handle harvest
head hear help hire hold host identify illustrate implement improve increase influence inform initiate innovate inspect
inspire install instruct integrate interact interface interpret interview introduce investigate invite involve join keep
label launch lead learn leverage liaise lift listen live load log look love maintain make manage map market maximise
maximize measure meet mentor migrate minimise minimize mitigate model moderate modernise modernize monitor motivate move
negotiate nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise organize oversee own pack
participate partner pay perform pick pioneer place plan plant play prepare present prevent price prioritise prioritize
process procure produce program promote propose protect prototype prove provide publish purchase pursue push put raise reach
receive recommend reconcile record recruit redesign reduce refactor refer refine register reinforce release remain repair replace report represent
request research resolve respond restock review rotate run scale schedule scope screen secure seek select sell send serve set
shape share ship shoot show sign simplify solicit solve sort source spearhead specify spend stand standardise standardize start stay steer stock
store streamline strengthen structure study submit suggest supervise supply support survey sustain tackle take talk teach
tend test track train transcribe transfer transform translate travel treat triage troubleshoot uncover understand undertake update upgrade
uphold upload use utilise utilize validate verify visit volunteer walk wash watch welcome win work write enjoy thrive think bring care
unpack unload refill wipe mop sweep dust iron fold count weigh wrap chop grill roast brew pour dispatch weld drill grind paint plaster patrol
adhere preserve appraise conserve brainstorm happen scan escort feed bathe dress chart prescribe vaccinate tutor grade enrol enroll invoice archive digitise digitize catalog hand tidy rinse sow weed harvest dig guard settle rotate hoist
possess have want believe know speak demonstrate value like dream strive turn own feel fulfill interpret administer oversee devise foresee
`);

/** Words of the list that open a phrase more often as a noun, so that what follows decides. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  list(
    "process market project program research test store stock source model price design form log process work report support budget code document interface film record contract interview file",
  ),
);

/** Verbs that say too little without what follows them: no cut before the next preposition. */
export const OPEN_VERBS: ReadonlySet<string> = new Set(
  list(`work report collaborate partner participate contribute respond assist liaise interact communicate act serve focus adhere
  comply deal engage belong refer listen look care interface consult join travel go come be become live stand sign follow get take ensure bring turn transform translate convert share help spend put
  want need wish try like enable make allow keep provide advise apply strive thrive believe relate lead remain stay`),
);

/** Verbs that say nothing, or something else, without what follows their object: "keep the shelves | in order". */
export const COMPLETED_VERBS: ReadonlySet<string> = new Set(
  list(`keep put turn translate transform convert place make let bring set lay leave move relate align connect link compare adapt apply tailor match map equip
  treat regard view consider enable allow invite encourage ask expect require transfer relocate dedicate devote commit limit assign attach attribute integrate inspire base`),
);

/** Nouns that ask where to. */
export const MOVES: ReadonlySet<string> = new Set(
  list("relocation transfer transition migration move conversion shift"),
);

/** Verbs that show nothing. */
export const UNSEEN_VERBS: ReadonlySet<string> = new Set(
  list(`act complete ensure adhere comply maintain participate perform contribute be become assist support follow understand have possess demonstrate strive help responsible ability update set
  other various effectively drive manage oversee coordinate work liaise collaborate evaluate analyze analyse attend provide`),
);

/** Nouns, adjectives and participles that hang in the air without their preposition. */
export const HUNGRY: ReadonlySet<string> = new Set(
  list(`ability able access adherence according accordance addition addressed aimed alignment alternative application approach attention aware awareness background based basis
  candidate capable capability committed commitment compliance compliant comfortable consistent contact contribution conjunction coordination
  dedicated dedication demand depending desire desired due eager eagerness eligible emphasis equivalent equipped excited expert expertise exposure exposed experience experienced eye fluent fluency focused
  familiar familiarity fit flair focus fresh good group host impact influence insight insights instance interest interested kind knack knowledge lack
  leading lot mastery member number opportunity order part passion passionate person case pride prior proficiency proficient proud point preference range ready readiness related
  relating relation relative relevant reliant respect respectful response responsible responsibility right role series set similar skilled sort specific specialising specializing strong team time top training trained track type understanding
  used variety ways way well-versed willing willingness world years year year's month months hours days proof record`),
);

/** Words that no phrase may end in. */
export const DANGLING: ReadonlySet<string> = new Set(
  list(`a an the and or but nor of in on at to for from with without within into onto by via per as than that which who whom whose where when while if
  because so such including like about across after against along among around before behind below between beyond during over since through throughout
  toward towards under until up upon out off is are was were be been being am has have had do does did will would shall should can could may might must not no
  this these those our your their its his her my we they he she i e.g. i.e. very more most less least both either neither each every any all some other another
  several various different many much few new key own good great based using ensuring plus also any well highly fully internal external & + - – — / | within how what why whether there followed
  high-quality multiple existing relevant appropriate necessary additional strong large small complex daily national international local global overall further current main
  cross-functional technical commercial digital modern innovative scalable robust effective efficient clear
  never except unless nor neither although though whereas cannot don't doesn't won't can't isn't aren't rising falling increasing decreasing dropping ranging climbing subject depending`),
);

/** Nouns with nothing to see in them: a film sets another word of the phrase huge, if it can. */
export const ABSTRACT: ReadonlySet<string> = new Set(
  list(`ability access activity aspect basis capacity capability change component compliance condition delivery detail development direction effectiveness efficiency effort element environment
  execution experience feature function goal implementation improvement information initiative input insight integration issue item knowledge level maintenance manner matter method
  need objective offering operation operations opportunity option outcome part performance place plan policy practice prioritization procedure process productivity progress project quality range reliability
  requirement resource result role scalability security service setting shift solution stakeholder standard status strategy success support system task team things time timeline topic use value variety way work`),
);

/** A cut may stand before these, if what stands before it can end. */
export const SEAMS: ReadonlySet<string> = new Set(
  list(`with for across within through throughout using via by to in on from during under including such that which who whose where while when so as because and or at
  ensuring providing helping making allowing enabling working leading supporting building creating taking plus alongside like whilst throughout`),
);

/** What follows these limits what was said before: cutting it off would say more than the posting does. */
export const LIMITS: ReadonlySet<string> = new Set(
  list(
    "if unless except without only but until after before once than not no subject depending up eligible dependent conditional where when pro less minus excluding following upon provided least limited maximum minimum never nor cannot falling dropping decreasing discretion discretionary conditional contingent capped pro-rata",
  ),
);

/** Countable nouns that offers are made of: in the singular they want an article. */
export const COUNTABLE: ReadonlySet<string> = new Set(
  list(`allowance apartment award bicycle bike bonus box budget bus card canteen car chance club coach commission contract course day degree desk discount environment
  fund gym holiday kitchen laptop license licence lounge lunch macbook match meal membership mentor mortgage office opportunity option package pass path pension phone place plan
  policy position programme program raise range record role room salary scheme schedule scholarship share snack stipend subscription subsidy supplement team ticket trip uniform
  voucher week workplace workshop workspace year house crew company culture structure account certificate diploma background mindset approach attitude eye sense permit clearance passion interest
  portfolio minimum record personality player driver communicator thinker understanding flair command grasp`),
);

/** Adjectives and participles that open a requirement. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  list(`able accountable adaptable ambitious analytical articulate attentive available aware calm caring collaborative comfortable committed communicative compassionate confident conscientious courteous
  creative curious customer-focused customer-oriented data-driven dedicated dependable detail-oriented determined diligent eager eligible empathetic energetic enthusiastic entrepreneurial experienced familiar
  based located fearless flexible fluent focused friendly goal-oriented hands-on hard-working hardworking helpful honest independent innovative inquisitive interested kind knowledgeable legally literate motivated open open-minded organised organized outgoing
  passionate patient personable physically pragmatic proactive process-driven professional proficient prompt proud punctual ready registered reliable resilient resourceful respectful responsible result-oriented results-driven results-oriented self-directed
  self-driven self-motivated self-organized self-organised self-starting self-sufficient skilled solution-oriented structured tech-savvy trustworthy trained versed warm well-organised well-organized well-versed willing`),
);

/** Phrases that mark law and housekeeping: never told. Matched anywhere, without case. */
export const BOILERPLATE: readonly RegExp[] = [
  /\bequal[- ](?:employment[- ])?opportunit/iu,
  /\baffirmative action\b|\bEEO\b|\bE-?Verify\b|\bADA\b/u,
  /\bwithout regard to\b|\bregardless of\b|\bsexual orientation\b|\bprotected (?:veteran|class|by)\b|\bdisabilit(?:y|ies)\b.*\b(?:veteran|status)\b/iu,
  /\breasonable accommodations?\b/iu,
  /\bbackground (?:check|screening|investigation)s?\b|\bdrug (?:test|screen)|\bcriminal (?:record|history|background)/iu,
  /\bother (?:related )?(?:duties|tasks|responsibilities|activities|work)\b|\bas (?:assigned|required|needed|requested|directed)\b|\bduties? as\b/iu,
  /\bunsolicited\b|\brecruitment agenc|\bprivacy (?:policy|notice)\b|\bGDPR\b|\bdata protection\b.*\bapplica/iu,
  /\bterms and conditions\b|\breserves? the right\b|\bnot (?:be )?an exhaustive\b|\bsubject to change\b|\bemployment contract\b.*\bat will\b/iu,
  /\b(?:right|authori[sz]ed|permission|eligib\w+|legally able) to work\b|\bwork (?:permit|authori[sz]ation)\b/iu,
  /\b(?:diversity|inclusion|inclusive)\b.*\b(?:commit|celebrat|applica|welcom)|\b(?:commit|celebrat|welcom)\w*\b.*\bdiversity\b/iu,
  /\bclick\b|\bsee (?:below|above|attached)\b|\blisted (?:below|above)\b|\bthis (?:list|document|job description)\b|\bmore information\b|\bfind out more\b|\blearn more about\b|\bvisit our\b|\bplease\b/iu,
  /\b(?:policies|procedures|regulations|standards)\b.*\b(?:compl(?:y|iance)|adher)|\b(?:compl(?:y|iance)|adher\w+)\b.*\b(?:policies|procedures|regulations|laws?)\b/iu,
];

/** Offers that everyone makes: told last. */
export const COMMONPLACE: readonly RegExp[] = [
  /\bcompetitive\b|\battractive\b|\bgenerous\b|\bexcellent\b|\bamazing\b|\bgreat\b|\bawesome\b|\bexciting\b|\bchallenging\b|\bvaried\b|\binteresting\b|\binnovative\b|\bvarious\b/iu,
  /\bdynamic\b|\bfast-paced\b|\bfast paced\b|\bstart-?up\b|\bfriendly (?:team|atmosphere|environment)|\bflat hierarch|\bopen door\b|\bfun\b/iu,
  /\bopportunit(?:y|ies)\b|\bcareer\b|\bgrowth\b|\bpersonal development\b|\bworking (?:environment|atmosphere)\b|\bteam (?:player|spirit)\b|\bpositive attitude\b/iu,
  /\bmeaningful\b|\bmake an impact\b|\bworld-class\b|\bpassionate\b|\bstakeholders?\b|\bsynerg|\bbest practices?\b|\bfamily\b(?! (?:leave|cover))/iu,
];

/** What a film gladly tells of an offer. */
export const TELLING: readonly RegExp[] = [
  /\b(?:4|four)-day\b|\bsabbatical\b|\bdogs?\b|\bbikes?\b|\bbicycle\b|\bunlimited\b|\bvisa\b|\brelocation\b|\bcr[eè]che\b|\bchildcare\b|\bday care\b/iu,
  /\bfree\b|\bmeals?\b|\blunch\b|\bcoffee\b|\bpension\b|\b401\s?\(?k\)?|\bparental leave\b|\bmaternity\b|\bdiscount\b|\bshares?\b|\bequity\b|\bstock\b|\bbonus\b/iu,
  /\bholidays?\b|\bvacation\b|\bpaid time off\b|\bPTO\b|\bleave\b|\bhealth\b|\bdental\b|\bmedical\b|\btraining\b|\blearning\b|\bbudget\b|\bflexib|\bhome office\b|\bremote\b|\bhybrid\b|\bfrom home\b|\bat home\b|\bgym\b|\bparking\b|\btravel\b/iu,
];
