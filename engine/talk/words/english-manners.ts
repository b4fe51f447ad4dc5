import type { Row } from "../item.ts";

/** English words for how something is said. */
export const ENGLISH_MANNERS: readonly Row[] = [
  [
    "request",
    "",
    "please|pls|plz|can you|could you|would you|can we|could we|will you|may i|i want|i'd like|i would like|i'd rather|i'd prefer|i prefer|i need|we need|we want|we'd like|we would like|we'd rather|let us|how about|what about|what if|why don't|why not|should|must|has to|have to|needs to|need to|ought to|might be better|would be better|would be nice|would prefer|it'd be great|would be great|want it|kindly|go ahead and|would you mind|mind|make sure|i wish|i think|maybe|perhaps|would love|i'd love|could use|is it possible to|can i have|can i get|feel free to|better if|can u|could u|would u|wanna|i wanna|we wanna|lemme|any chance|any chance of|would it be possible to|consider|we should|you should|would appreciate|i'd appreciate|fancy|ideally|preferably|might want to|i'm after|i'm looking for|looking for|we're after|supposed to|i'd say|would help|it would help|we'd love|would you be able to|if you could|if you can|gonna need|shall we|may we|would suggest|i suggest|i'd suggest|i'd go|is there any way to|be able to|be so kind as to|so kind as to|be so kind|might it be possible to|would you kindly|most grateful if|be grateful if|would be grateful|do you think you could|do you think we could|any way to|i was wondering if you could|i was wondering if we could|i wonder if you could|i wonder if we could|could we possibly|could you possibly|possibly",
  ],
  [
    "correction",
    "",
    "no i meant|i meant|i mean|sorry|actually|wait|oops|no wait|correction|i was talking about|not that|that's not what i meant|nope",
  ],
  [
    "question",
    "",
    "what|how|why|when|where|who|which|does|did|is there|are there|do you|what's|how's|whose|are you|is it|was it|has it|tell me",
  ],
  [
    "praise",
    "",
    "great|nice|love|like|loves|perfect|good|excellent|awesome|cool|lovely|beautiful|well done|wonderful|amazing|works|fine|happy with|brilliant|fantastic|impressive|looks good|sounds good|the best|superb|works for me|solid|on point",
  ],
  [
    "thanks",
    "",
    "thanks|thank you|thx|cheers|ta|hello|hi|hey|good morning|good evening|bye|goodbye|see you|hi there|hey there|ok|okay|got it|sure|alright|hmm|haha|lol|sorry to bother|hm|ugh|argh|oh|ah|well|honestly|tbh|btw|by the way|right|listen|hiya|heya|dear team|please note|um|uh|erm|cheers mate|ta very much|yo|wow",
  ],
  [
    "dislike",
    "",
    "don't like|do not like|don't love|not a fan|not keen|hate|hates|dislike|can't stand|cannot stand|annoying|annoys|awful|terrible|horrible|on my nerves|nerves|ugly|distracting|distracts|sucks|cringe|cheesy|tacky|weird|jarring|off-putting|grating|irritating|not crazy about|bothers|boring|unpleasant|not working|doesn't work|does not work|not happy with|unhappy with|sick of|tired of",
  ],
  [
    "doubt",
    "",
    "not sure|unsure|not certain|don't know|do not know|no idea|not convinced|no clue|i wonder|wondering|undecided|haven't decided|hesitant|can't decide|on the fence|dunno|not decided|one sec|one second|a sec|just a sec|just a second|hang on|hold on|one moment|give me a minute|give me a second|give me a sec|bear with me|back in a minute|be right back|brb|two secs|just a minute|let me check|let me see|let me think|let me ask|i'll ask|will check|i'll check|i'll get back",
  ],
  ["yes", "", "yes|yep|yeah|yup|sure thing|do it|go ahead|yes please"],
  [
    "filler",
    "",
    "i'd|we'd|you'd|they'd|he'd|she'd|it'd|i'll|we'll|you'll|they'll|it'll|i've|we've|i'm|we're|you're|they're|he's|she's|away|overall|altogether|bit of|the|a|an|of|for|in|i|we|you|me|my|our|your|us|there|here|so|some|any|more|less|now|again|lets|one|ones|its|it's|that's|there's|these|am|are|been|will|would|could|can|if|he|she|they|his|her|their|from|out|than|enough|still|already|later|thing|things|got|kind|sort|has|ve|own|number|background|new|two of|to be honest|for now|this time|a bit of a|at the moment|kind of|sort of|after all|myself|everyone|everybody|people|folks|team|somehow|anyway|too much of|on the phone|over the phone",
  ],
];
