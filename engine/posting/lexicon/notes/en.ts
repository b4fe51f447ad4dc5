import { LATIN, JOINED, NAME, PLACE } from "./names.ts";
import type { NoteWords } from "./note-words.ts";

/** What "in" stands before besides places. */
const NO_MONTH = String.raw`(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|English|German|French|Spanish|Welsh|Excel|Word|Java|Python|Ruby|Go|Rust|React|Vue|PHP|SQL)\b)`;
const HOUSE =
  "(?:Bakery|Bakehouse|Garage|Primary(?: School)?|School|Academy|College|Dairy|Farm|Clinic|Surgery|Dental|Practice|Hotel|Inn|Arms|Pub|Café|Cafe|Coffee|Kitchen|Restaurant|Bistro|Grill|Diner|Salon|Barbers|Hair|Club|Nursery|Studios?|Pharmacy|Books|Bookshop|Brewery|Vets|Motors|Autos?|Cycles|Engineering|Joinery|Logistics|Foods|Stores|Lodge|Trust|Library|Museum|Gallery|Theatre|Gym|Cleaners|Cleaning|Plumbing|Roofing|Landscapes|Gardens|Florists?|Butchers|Vineyards?|Orchards?|Stables|Kennels|Marina|Boatyard|Sawmill|Foundry|Printers|Laundry|Opticians|Upholstery|Carpentry|Electrical|Physiotherapy)";
const PLACE_OF_WORK =
  "(?:shop|store|practice|surgery|workshop|garage|dairy|farm|school|office|studio|clinic|bakery|kitchen|restaurant|café|cafe|pub|hotel|salon|firm|company|business|nursery|branch|warehouse|depot|yard|mill|plant|factory|brewery|bookshop|library|club|hub|lab|home|team|vineyard|orchard|premises|site|stables|florist|pharmacy|gym|house|rectory|centre|center|pool|park|estate|barn|church|hall|cottage|campsite|marina|unit)";

export const en: NoteWords = {
  benefit: [
    "^(?:and )?we(?:['’]ll| will| can)?(?: also| always)? (?:pay|give|feed|cover|close|share|train|teach|let|throw in|sell you|pass on|send you|buy you|shut|finish|put|match|help you|lend)\\b",
    "^(?:and |plus )?there(?:['’]s| is| are)(?: also)? [^.]{0,40}\\b(?:holidays?|leave|pension|discounts?|lunch(?:es)?|bonus|parking|training|meals?|tips|overtime|days? off|coffee|uniform)\\b",
    "^(?:the )?(?:pay|wages?|salary|rate|money|hours?|shifts?) (?:is|are|starts?|begins?)\\b",
    "^(?:pay|wages|salary)[:,] ",
    "^it (?:pays|comes with|includes) ",
    "^(?:free|paid|staff|company|generous) \\p{Ll}+",
    "^(?:you(?:['’]ll| will)?|everyone|all staff) (?:also )?(?:be paid|are paid|gets?|have (?:every|two|both|sundays?|mondays?|weekends?)|take home|keeps?) ",
  ],
  requirement: [
    "^(?:ideally |preferably )?you(?:['’]ve| have|['’]d have|['’]d be (?:somebody|someone|happy|comfortable|able|good|used)) ",
    "^(?:ideally |preferably )?you(?:['’]re| are|['’]ll be| will be) (?!responsible|in charge|going|paid|welcome|entitled|invited|applying|joining|part of|one of|working|doing|looking after|the (?:first|one|face|person))",
    "^you (?:know|like|love|enjoy|speak|can(?! (?:apply|reach|find|send|call|expect|start|choose|earn))|care|keep (?:calm|your)|don['’]t|do not|understand|must|should|might|may|want|write|drive|get on|get along|take pride|won['’]t) ",
    "^(?:no|some|a little|previous|prior|any|basic|good|experience|a \\p{Ll}+) .{0,60}\\b(?:needed|required|necessary|essential|helps?|welcome|preferred|useful|a plus|a bonus|matters?)\\b",
    "^(?:we (?:want|need|(?:['’]re|are) (?:looking for|after|hoping for))|looking for|ideal for|suits?|this (?:job )?(?:suits|would suit)) (?:someone|somebody|people|a person|anyone|an? (?:\\p{L}+,? ){0,3}person)\\b",
    "^(?:someone|somebody|anyone) (?:who|with) ",
    "^it helps if ",
    "^(?:experience (?:with|in|of)|an? (?:clean )?(?:driving|full|uk|valid)? ?(?:licen[cs]e|dbs)) ",
    "^the (?:right|ideal) person (?:is|has|knows|can|will) ",
  ],
  duty: [
    "^you(?:['’]d| would) (?!be (?!responsible|in charge|\\p{Ll}+ing )|have|need|get|like|want|love|prefer|join|report|earn|rather|receive)",
    "^(?:(?:day to day|most (?:days|of the time|mornings)|every (?:day|morning|week)|each (?:day|morning|week)|mostly|together|on \\p{Lu}\\p{Ll}+s|in the (?:mornings?|afternoons?|evenings?)|between \\p{Ll}+),? )?you (?!have|need|bring|are|were|will|would|can|could|may|might|must|should|know|like|love|enjoy|speak|get|receive|earn|don|do not|want|care|understand|think|believe|feel|thrive|see|apply|agree|prefer|live|join|hear|ask|start|wonder|hold|possess|won|wish)\\p{Ll}+ ",
    "^(?:we(?:['’]d)? (?:need|want|like|love)|looking for) (?:somebody|someone|a person|people|anyone|two people|another pair of hands) (?:to|at|on|in|for|behind|with us) ",
    "^(?:the job|the work|the role|work|duties|a typical day)(?: (?:is|means|includes?|involves))(?: mostly| mainly)?:? ",
  ],
  employer: [
    `(?:^|[.!?,] (?:and |so |but )?)(?<it>(?:The )?${LATIN}(?:${JOINED} ${LATIN}){1,5}) (?:is|are) (?:looking|searching|hiring|after|seeking)\\b`,
    `\\b(?:at|behind|for|of|in) (?<it>The ${LATIN}(?: ${LATIN}){1,3})(?= on | in |,|\\.)`,
    `\\b(?:is|are|we['’]re) called (?:the )?(?<it>(?:The )?${NAME})`,
    `(?:^|[.!?] |(?:,| -| –) |\\b(?:at|for|join|joining|with|from|by|of|the) )(?<it>(?:The )?${LATIN}(?:${JOINED} ${LATIN}){0,4} ${HOUSE})(?![\\p{L}])`,
    `(?:^|[.!?] )(?<it>(?:The )?${NAME})(?:,| in| on| near| of)? (?:[^.!?]{0,50}? )?(?:is looking|is after|are looking|needs|wants|has (?:\\d|a|an|two|three|room|space|nobody)|is (?:a|an|hiring|growing|opening)|are (?:a|an|hiring)|makes|builds|bakes|sells|runs|serves|opens|looks after|fixes|prints|grows) `,
    `\\b(?:here at|us at|team at|work at|working at|apply to) (?:the )?(?<it>(?:The )?${NAME})`,
    `^[^.!?\\n]{3,60} (?:at|wanted at|needed at) (?<it>(?:The )?${NAME})$`,
    `^[^.!?\\n]{3,40}(?:wanted|needed),? [–-] (?<it>${NAME})$`,
    `(?:^|[.!?] )(?<it>(?!Call|Ring|Text|Phone|Email|Ask|Write|Contact|See|Pop|Drop|Message|Speak|Apply|Send|Visit|Find|Come|Bring|Meet|Thank|Please|Dear|Hi|Hello)${LATIN}(?:${JOINED} ${LATIN}){1,4}) (?:on(?! \\d)|in|is|are|has|have|\\p{Ll}{3,}s) (?!retiring|leaving|moving|going|been with)`,
  ],
  place: [
    `\\b${PLACE_OF_WORK}s?(?: [^.!?,]{0,40}?)??,? (?:in|near|on|just outside|outside|on the edge of|above|at) ${NO_MONTH}${PLACE}`,
    `${HOUSE},? (?:in|near|just outside|outside) ${NO_MONTH}${PLACE}`,
    `^(?:The )?${NAME},? (?:in|near|just outside|outside) ${NO_MONTH}${PLACE}(?=[ ,.])`,
    `\\b(?:near|just outside) ${NO_MONTH}${PLACE}`,
    `\\b(?:our|the|a) ${PLACE} (?:shop|store|practice|surgery|workshop|garage|farm|school|office|studio|clinic|bakery|kitchen|restaurant|café|cafe|pub|hotel|salon|branch|warehouse|depot|yard|plant|factory|hub)\\b`,
  ],
  seeking: [
    "\\b(?:find|hire|appoint|take on|needs?|wants?|after|for|have room for|be joined by|welcome) (?:another |an? new |our next |a second |a third |an? |one more |some )(?<it>(?:new )?[\\p{L}-]+(?: [\\p{L}-]+){0,4}?)(?= (?:for|to|in|at|on|who|with|from|and|as|of our|by|that|looking|needed|wanted)\\b|[,.;:!?]|$)",
    "^(?<it>\\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+){0,3}?) (?:wanted|needed|required|sought)\\b",
    "\\b(?:a|an|another|some|two|three|four|\\d) (?<it>(?:good |new |second |assistant |part-time |junior |head )?[\\p{L}-]+(?: [\\p{L}-]+)?)(?= (?:for|to|in|at|on|who|with|from|and|as|by|that)\\b|[,.;:!?]|$)",
    "\\b(?:looking for|after|need|know|find) (?:a |an |another )(?<it>[\\p{L}-]+(?: [\\p{L}-]+){0,2}?)(?= (?:for|to|in|at|on|who|with|from|and|looking)\\b|[,.;:!?]|$)",
  ],
  opening: [
    "\\b(?:wanted|needed|looking for|we need|need (?:someone|somebody|help|another)|does anyone know|could you take|outnumber us|(?:pair of )?hands short|know an?|anyone keen|extra (?:hands|pair)|take over from|fill (?:her|his|their)|has to be replaced|short of|short one|we['’]re after|is after|in need of|nobody to|has to find|have to find|to appoint|take on|join us|would suit|we would love|would love somebody|a pair of hands|someone who|somebody who|retires?|help us|come and work|hiring|is leaving|vacancy)\\b",
  ],
  hours: [
    "\\b(?:hours?|days|mornings|evenings|shifts|nights|afternoons) (?:a|per|each|most) (?:week|day|month)|\\b(?:full|part)[- ]time\\b|\\b(?:monday|mon|tuesday|wednesday) (?:to|until|through|–|-) (?:friday|fri|saturday|sunday)|\\b\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)\\b|\\bfrom \\d{1,2}(?:[.:]\\d\\d)? (?:to|until|till)\\b|\\b(?:two|three|four|five|\\d) (?:days|mornings|nights|evenings|afternoons)\\b|\\b(?:each|every|a|per) week\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b",
  ],
  reach: [
    "\\b(?:pop in|drop in|drop (?:us |me )?a line|ring|call|text|phone|come in|ask for|send (?:us|me|a|your)|write to|email|apply|get in touch|message|application forms?|a short form|let us know)\\b",
  ],
};
