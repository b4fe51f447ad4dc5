import type { Row } from "../item.ts";

/** English words for how much, how many and which. */
export const ENGLISH_MEASURES: readonly Row[] = [
  [
    "past",
    "",
    "was|were|had|used|yesterday|last time|last year|last week|last month|previously|in the past|our old|the old|ago|prefers|used to|back then|liked|asked|said|next year|next month|next time|someday|some day|one day|in future|in the future|later this year|last night|this morning|a while ago|took|takes|lasted|liked it when|told me|mentioned|our previous|my previous|previous film|previous video|other agency|our last|my last|the last time|before you ask|thought|looked at|showed|clicked|watched|noticed|our competitor's|competitor's|theirs|last quarter|last summer|last winter|last spring|last autumn|last fall|last sprint|the other day|a month ago|when i was|earlier today|this quarter|at my old|in my country|in our country|where i come from|in germany we|in my experience",
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
    "faster|quicker|speed up|speed it up|speed things up|quicken|too slow|too slowly|more quickly|more speed|picks up|pick up the pace|hurry up|brisker|more briskly|snappier delivery|drags when reading|speed up the|up the pace|up the tempo|get a move on|sluggish|so slow|so slowly|quickens|less slow|not so slow|more pace|picks it up|drones on|too sluggish|up-tempo reading|faster pace|quicker pace|less dragging|dawdles|dawdling|plods|plodding|ponderous|drawls|drawl|crawls|crawling|snail's pace|slow as molasses|hurry|hurry it up|hurry along|get going|gets going|go faster|go quicker|too leisurely|leisurely|pacier|swifter|swiftly|rapidly|pacy|less slowly|step on it|sleepy pace|slow talker|talks too slow|talks slowly|speaks too slowly|a bit slow|bit slow|quite slow|rather slow|pretty slow|really slow|painfully slow|so terribly slow",
  ],
  [
    "slower",
    "",
    "rattles through|can't read|cannot read|nobody can read|no one can read|hard to read|can't follow|hard to follow|hard to keep up|can't keep up|goes by too fast|flashes by|that fast|hectic|slower|slow down|slow it down|slow|slowly|more slowly|too fast|too quick|too quickly|less fast|less quickly|less speed|less rushed|rushed|rushing|so fast|take it slow|so quickly|so quick|breathless|gabbles|gabbling|races|racing|let it breathe|unhurried|slows down|less of a rush|not so fast|not as fast|too rushed|rattles|rattled off|rattles off|rattle|rattle off|rattling|rattling it off|gabble|machine gun|machine-gun|too hurried|hurried|hurries|hurrying|hastily|hasty|in a hurry|in a rush|rushes|rush|can't take it in|no pauses|without a pause|without pausing|without breathing|no breath|out of breath|more pauses|pause more|more breathing space in the voice|less hurried|less frantic|calmer pace|calmer reading|relax the pace|ease the pace|more relaxed pace|less of a hurry|motormouth|speed talking|speed-talking|auctioneer|like an auctioneer|chipmunk|a mile a minute|mile a minute|nineteen to the dozen|gallops|galloping|at a gallop|go slower|bit fast|a bit fast|quite fast|rather fast|pretty fast|really fast|bit quick|bit rushed|brake|hit the brakes|put the brakes on|easier to follow|slower pace|too speedy|speedy|can't keep up with|hard to understand at that speed|clearer diction|more deliberately|deliberate|more measured|measured|leisured",
  ],
  [
    "louder",
    "",
    "louder|raise the volume|turn up|crank|crank up|boost|pump up|too quiet|too soft|can't hear|cannot hear|can barely hear|barely hear|amp up|increase the volume|more volume|up the volume|increase volume|more audible|inaudible|hard to hear|too faint|faint|can't make out|amplify|too low|volume up|so quiet|not loud enough|turn the volume up|more loudly|barely understand|can barely understand|can't understand|hardly hear|can hardly hear|could hardly hear|hardly audible|barely audible|can't hear much|too muted|up a notch on the volume|beef up|bring up the|more oomph on the sound|give it more volume|can't really hear|couldn't hear|struggle to hear|struggling to hear|difficult to hear|tough to hear|sounds too quiet|raise|make it louder|more punch in the sound|loud enough|hear better|hear more of|want to hear more|bring forward the sound|cranked|ramp up",
  ],
  [
    "quieter",
    "",
    "quieter|softer|lower the volume|too loud|less loud|tone down|lower|drown|drowns|drowning|overpowers|overpowering|overpower|reduce the volume|less volume|ease off|so loud|decrease the volume|in the background more|fade|too noisy|noisy|blaring|deafening|overbearing|lower volume|less prominent|subtler|volume down|less music|intrusive|hush|softly|overwhelming|overwhelms|overwhelm|competes with|competing with|fights with|fighting with|buried|drowned|drowned out|covers up|not so loud|not as loud|more quietly|turn the volume down|pull back|tone it down|bring the volume down|dominates|dominating|distracts from the voice|bring down the|take it down a notch|down a notch|toned down|quiet|quieten|quieten down|calm down the sound|less in your face|less intrusive|less overpowering|less dominant|dominant|further back|further in the background|more in the background|into the background|in the back|hurts my ears|hurt my ears|deafens|blasting|blasts|blares|thunders|booming|shouting over|shouts over|on top of the voice|over the voice|hard to hear over|can't hear over|can't hear him over|can't hear her over|can't hear the voice over|loudness down|bring the loudness down|ear-splitting|drown out|drowning out|swamps|swamping|buries|burying|masks|masking|covers|covering|blocks out|gets in the way of the voice|in the way|dampen|soften|attenuate|mellow out|ease|ease up on|go easy on|easy on the|keep down|keep it down|kept down|discreet|more discreet|unobtrusive|less obtrusive|louder than the voice|louder than the narrator|turned down|turn down",
  ],
  [
    "shorter",
    "",
    "shorter|shorten|trim|tighten|condense|abridge|compress|cut short|cut down|cut it down|cut it short|briefer|reduce|decrease|too long|so long|drag|drags|drags on|goes on too long|goes on forever|less long|less time|quick version|shrink|snappier|faster paced|not as long|down to|boil down|boil it down|squeeze|too lengthy|lengthy|overlong|a bit long|bit long|quite long|rather long|pretty long|feels long|bit too long|endless|takes forever|lasts forever|wrap it up|slim down|pare down|tighter|keep it short|make it short|nice and short|snappy|get to the point|less lengthy|not so long|cut to|cut it to|cut this to|cut this down|cut to about|cut it to about|whittle down|a bit lengthy|speed through|too drawn out|drawn out|drawn-out|long-drawn|overstays|outstays|overstays its welcome|too slow to finish|cut back|scale down|scale back|bring under|get under|get it under|get this under|keep under|keep it under|keep this under|keep it to|keep this to|limit it to|limit to|cap it at|cap at|cap|down a bit in length|less than that|lasts too long|on too long|runs too long|runs long|is running long|too stretched|stretched out too much|loses me halfway|people get bored|get bored|bored by the end|crisp|punchier length|speedier|zip through|abbreviated|abbreviate|truncate|clip it|clip it to|crop it to|pared back|leaner|lean|a quick one|quickie|shortened|cutdown|cut-down|lose a few seconds|lose some seconds|shave|shave a few seconds|shaved|take off a few seconds|briefly|brief|more brief|more short|curtail",
  ],
  [
    "longer",
    "",
    "longer|lengthen|extend|stretch|stretch out|too short|more time|expand|linger|hold|hold longer|stay longer|too brief|so short|increase|prolong|make it last|draw out|slower cut|more room to breathe|lengthier|drag it out|spend more time|dwell|more screen time|on screen longer|stay on screen|bit short|a bit short|quite short|rather short|not enough time|fuller|more air|stays longer|give it time|up longer|more seconds|not so short|longer on screen|not long enough|room to breathe|needs room|need more room|breathing room|breathing space|more space|bit more time|some more time|extra time|extra seconds|a few more seconds|few more seconds|a couple more seconds|couple of seconds more|add a few seconds|leave up longer|stay up longer|keep it up longer|up for longer|for longer|be longer|over too quickly|over too soon|over too fast|over before you know it|ends too soon|ends too quickly|ends too abruptly|too abrupt|abrupt|goes past too fast|goes too fast to read|gone too fast|gone too quickly|gone before i can read it|disappears too quickly|disappears too fast|vanishes too fast|vanishes too quickly|passes too quickly|passes too fast|lasts too short|pad out|flesh out|beef out|lengthened|stretched|too rushed to read|no time to read|time to read|enough time to read|more time to read|time to read it|time to sink in|sink in|let it sink in|hang around longer|hang around|lasts longer|last longer|last for longer|show it longer|on for longer|drag out|spin out|slow burn|more generous|breathe|breathe more|let breathe|breathing",
  ],
  [
    "dense",
    "",
    "crowded|cluttered|crammed|packed|too busy|too full|overloaded|wordy|verbose|too much text|too many words|less text|fewer words|long-winded|long winded|text heavy|text-heavy|less wordy|more concise|concise|crisper|rambling|less copy|tighter copy|simplify|more succinct|succinct|pithier|say less|less words|too texty|too much to read|too much copy|too much going on|streamline|less talk|less talking|fluff|waffle|waffly|waffles|fewer sentences|less reading|less chatter|babbles|rambles|less verbose|too chatty|crammed full|text-laden|chock-full|wall of text|walls of text|too many sentences|too much writing|too much wording|too much to take in|too much information|information overload|info overload|less writing|less on screen|less on the screen|less to read|not so much text|not so many words|not as many words|cut the words|cut the text|cut the copy|cut words|cut some words|trim the words|trim the text|trim the copy|trim the wording|shorten the text|shorten the copy|shorter text|shorter copy|shorter sentences|briefer text|lighter on text|light on text|more to the point|to the point|too talky|talky|wordiness|longwinded|padded|padding|too detailed|less detail|less detailed|overwritten|flabby|less clutter|declutter|de-clutter|says too much|it says too much|telegraphic|punchier copy|punchier text|tighter wording|tighter text|simpler sentences|too much of text|too much of words|too many text|too many of words|too much words|so much text|so many words|so much of text|lots of text|a lot of text|patience to read",
  ],
  [
    "bit",
    "",
    "little|slightly|touch|tad|notch|somewhat|a bit|a little|little bit|smidge|hair|wee|marginally|a tiny bit|fraction|just a bit|a little bit|smidgen|ever so slightly|a shade|whisker|gently|wee bit|a wee bit|teeny bit|just a little|just a touch|a tick|just slightly|a wee|a small bit|a small amount|teensy|teeny|a teeny bit|a hint|hint|a smidge|a hair|by a bit|one notch|a notch|ever so",
  ],
  [
    "much",
    "",
    "much|a good deal|a great deal|a lot|lots|far|way|considerably|significantly|really|very|substantially|loads|waaay|drastically|a whole lot|whole lot|much much|hugely|massively|dramatically|a great deal|heaps|tons|quite a bit|quite a lot|by a lot|heavily|radically|seriously",
  ],
  [
    "half",
    "",
    "half|halve|in half|50 percent|half as much|half the|the half|to the half|on the half|half of it|by half",
  ],
  ["double", "", "double|twice|twice as|two times|doubled"],
  ["unit", "seconds", "second|seconds|sec|secs|s|second-long|sec."],
  ["unit", "minutes", "minute|minutes|min|mins"],
  ["percent", "", "percent|per cent|pct|per-cent"],
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
  [
    "up",
    "",
    "up|higher|bring it up|turn it up|take it up|crank it up|push it up|bump it up|dial it up|get it up|turn that up|nudge it up|one place earlier|one place forward|one earlier|one position earlier|one spot earlier|one place up|one step earlier|a place earlier|one slot earlier|one position up|a bit earlier|one forward",
  ],
  [
    "down",
    "",
    "down|bring it down|bring this down|bring that down|bring them down|take it down|take that down|turn it down|turn that down|get it down|get this down|knock it down|dial it down|dial it back|dial back|dial down|pull it down|pull it back|bring down|take down a bit|scale it back|get that down|one place later|one later|one position later|one spot later|one place down|one place back|one step later|a place later|one slot later|one position down|a bit later",
  ],
];
