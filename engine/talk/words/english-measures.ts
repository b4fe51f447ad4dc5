import type { Row } from "../item.ts";

/** English words for how much, how many and which. */
export const ENGLISH_MEASURES: readonly Row[] = [
  [
    "past",
    "",
    "was|were|had|used|yesterday|last time|last year|last week|last month|previously|in the past|our old|the old|ago|prefers|used to|back then|liked|asked|said|next year|next month|next time|someday|some day|one day|in future|in the future|later this year|last night|this morning|a while ago|competitor|competitors",
  ],
  [
    "longer",
    "most",
    "longest|as long as possible|as long as you can|maximum length|max length|full length|full-length",
  ],
  ["shorter", "most", "shortest|as short as possible|as short as you can|minimum length"],
  [
    "ordinal",
    -2,
    "second-last|second-to-last|next-to-last|penultimate|last-but-one|one before last|one before the last",
  ],
  ["ordinal", -3, "third-last|third-to-last|antepenultimate"],
  ["faster", "bit", "a bit faster|a little faster|slightly faster|up a notch"],
  [
    "faster",
    "",
    "faster|quicker|speed up|speed it up|speed things up|quicken|too slow|too slowly|more quickly|more speed|picks up|pick up the pace|hurry up|brisker|more briskly|snappier delivery|drags when reading|speed up the|up the pace|up the tempo|get a move on|sluggish|so slow|so slowly|quickens|less slow|not so slow|more pace|picks it up|drones on|too sluggish",
  ],
  [
    "slower",
    "",
    "can't read|cannot read|nobody can read|no one can read|hard to read|can't follow|hard to follow|hard to keep up|can't keep up|goes by too fast|flashes by|that fast|hectic|slower|slow down|slow it down|slow|slowly|more slowly|too fast|too quick|too quickly|less fast|less quickly|less speed|less rushed|rushed|rushing|so fast|take it slow|so quickly|so quick|breathless|gabbles|gabbling|races|racing|take your time|let it breathe|unhurried|slows down|less of a rush|not so fast|not as fast|too rushed|rattles|rattled off|rattles off|rattle|rattle off|rattling|rattling it off|gabble|machine gun|machine-gun",
  ],
  [
    "louder",
    "",
    "louder|raise the volume|turn up|turn it up|crank|crank up|boost|pump up|too quiet|too soft|can't hear|cannot hear|can barely hear|barely hear|amp up|increase the volume|more volume|up the volume|increase volume|more audible|inaudible|hard to hear|too faint|faint|can't make out|amplify|too low|volume up|so quiet|not loud enough|turn the volume up|more loudly|barely understand|can barely understand|can't understand",
  ],
  [
    "quieter",
    "",
    "quieter|softer|turn down|turn it down|lower the volume|too loud|less loud|tone down|lower|drown|drowns|drowning|overpowers|overpowering|overpower|reduce the volume|less volume|dial down|dial back|ease off|so loud|decrease the volume|in the background more|fade|too noisy|noisy|blaring|deafening|overbearing|lower volume|less prominent|subtler|volume down|less music|intrusive|hush|softly|overwhelming|overwhelms|overwhelm|competes with|competing with|fights with|fighting with|buried|drowned|drowned out|covers up|not so loud|not as loud|more quietly|turn the volume down|pull back|tone it down|bring the volume down|dominates|dominating|distracts from the voice",
  ],
  [
    "shorter",
    "",
    "shorter|shorten|trim|tighten|condense|abridge|compress|cut short|cut down|cut it down|cut it short|briefer|reduce|decrease|too long|so long|drag|drags|drags on|goes on too long|goes on forever|less long|less time|quick version|shrink|snappier|get this down|get it down|bring it down|bring this down|faster paced|not as long|down to|boil down|boil it down|squeeze|too lengthy|lengthy|overlong|a bit long|bit long|quite long|rather long|pretty long|feels long|bit too long|endless|takes forever|lasts forever|wrap it up|slim down|pare down|tighter|keep it short|make it short|nice and short|snappy|get to the point|less lengthy|not so long|cut to|cut it to|cut this to|cut this down|cut to about|cut it to about|whittle down|a bit lengthy|speed through",
  ],
  [
    "longer",
    "",
    "longer|lengthen|extend|stretch|stretch out|too short|more time|expand|linger|hold|hold longer|stay longer|too brief|so short|increase|prolong|make it last|draw out|slower cut|more room to breathe|lengthier|drag it out|spend more time|dwell|more screen time|on screen longer|stay on screen|bit short|a bit short|quite short|rather short|not enough time|fuller|more air|stays longer|give it time|up longer|more seconds|not so short|longer on screen|not long enough",
  ],
  [
    "dense",
    "",
    "crowded|cluttered|crammed|packed|too busy|too full|overloaded|wordy|verbose|too much text|too many words|less text|fewer words|long-winded|long winded|text heavy|text-heavy|less wordy|more concise|concise|crisper|rambling|less copy|tighter copy|simplify|more succinct|succinct|pithier|say less|less words|too texty|too much to read|too much copy|too much going on|streamline|less talk|less talking|fluff|waffle|waffly|waffles|fewer sentences|less reading|less chatter|babbles|rambles|less verbose|too chatty",
  ],
  [
    "bit",
    "",
    "little|slightly|touch|tad|notch|somewhat|a bit|a little|little bit|smidge|hair|wee|marginally|a tiny bit|fraction|just a bit|a little bit|smidgen|ever so slightly|a shade|whisker|gently|wee bit|a wee bit|teeny bit|just a little|just a touch|a tick",
  ],
  ["much", "", "much|a lot|lots|far|way|considerably|significantly|really|very|substantially|loads|waaay|drastically"],
  ["half", "", "half|halve|in half|50 percent|half as much|half the"],
  ["double", "", "double|twice|twice as|two times|doubled"],
  ["unit", "seconds", "second|seconds|sec|secs|s|second-long|sec."],
  ["unit", "minutes", "minute|minutes|min|mins"],
  ["percent", "", "percent|per cent|pct"],
  ["times", "", "x|times"],
  [
    "last",
    "",
    "last|final|very last|latest|the end|to the end|at the end|the very end|last place|end of the film|end of the video|bottom",
  ],
  ["first", "", "very first"],
  ["next", "", "next|following|next one"],
  ["previous", "", "previous|one before|earlier one|preceding|prior"],
  ["that", "", "that|it|this|that one|this one|same one|them|those|same"],
  ["all", "", "all|every|whole|entire|completely|entirely|everywhere|throughout"],
  ["both", "", "both"],
  ["other", "", "another|different|some other|something else|other"],
  [
    "most",
    "",
    "at most|no more than|no longer than|max|maximum|up to|not longer than|tops|not more than|within|not exceed",
  ],
  ["under", "", "under|less than|below|shorter than|beneath|fewer than"],
  ["least", "", "at least|minimum|no less than|more than|longer than|over"],
  ["up", "", "up|higher"],
  ["down", "", "down"],
];
