import type { Row } from "../item.ts";

/** English words for how something is said. */
export const ENGLISH_MANNERS: readonly Row[] = [
  [
    "request",
    "",
    "please|pls|plz|can you|could you|would you|can we|could we|will you|may i|i want|i'd like|i would like|i'd rather|i'd prefer|i prefer|i need|we need|we want|we'd like|we would like|we'd rather|let us|how about|what about|what if|why don't|why not|should|must|has to|have to|needs to|need to|ought to|might be better|would be better|would be nice|would prefer|it'd be great|would be great|want it|kindly|go ahead and|would you mind|mind|make sure|i wish|i think|maybe|perhaps|would love|i'd love|could use|is it possible to|is it possible that|would it be possible that|might we have|might i have|may we have|could there be|might there be|i'd be obliged if|we'd be obliged if|i'd be grateful if|we'd be grateful if|can i have|can i get|feel free to|better if|can u|could u|would u|wanna|i wanna|we wanna|lemme|any chance|any chance of|would it be possible to|consider|we should|you should|would appreciate|i'd appreciate|fancy|ideally|preferably|might want to|i'm after|i'm looking for|looking for|we're after|supposed to|i'd say|would help|it would help|we'd love|would you be able to|if you could|if you can|gonna need|shall we|may we|would suggest|i suggest|i'd suggest|i'd go|is there any way to|be able to|be so kind as to|so kind as to|be so kind|might it be possible to|would you kindly|most grateful if|be grateful if|would be grateful|do you think you could|do you think we could|any way to|i was wondering if you could|i was wondering if we could|i wonder if you could|i wonder if we could|could we possibly|could you possibly|possibly|i'd be happier with|happier with|i'd be happy with|we'd be happy with|would be happier|could you please|would you please|do you mind|you mind|could you maybe|can you maybe|could you just|can you just|i'd love it if|i'd like it if|it would be great if|it'd be nice if|it would be nice if|would be lovely|would be good|would be cool|be good if|be nice if|be great if|be lovely if|any way you could|any chance you could|any chance we could|is there a chance|see if you can|try to|try and|you can|in favour of|in favor of|vote for|my vote is|how do you feel about|would work better|would fit better|would suit us better|would suit better|suits us better|fits us better|suit us better|work better|is better|better with|better without|better as|better in|needs|asks for|calls for|requires|demands|insists|wants|would want|would go for|we'll want|we'll need|i'll need|going to need|gotta|got to be|has got to be|had better|better to|best if|is asking for|are asking for|asks that|requested|was hoping for|hoping for|we were hoping|i was hoping|i was thinking|thinking we could|thought we could|our wish is|would welcome|would do|i reckon|i believe|i feel|i'd argue|we feel|we think|we believe|we reckon|i'm thinking|not too much to ask|not too much trouble|if it is possible|if possible|if you don't mind|if you do not mind|if it's okay",
  ],
  [
    "correction",
    "",
    "no i meant|i meant|i mean|sorry|actually|wait|oops|no wait|correction|i was talking about|not that|that's not what i meant|nope",
  ],
  [
    "question",
    "",
    "what|how|why|when|where|who|which|does|did|is there|are there|do you|what's|how's|whose|are you|is it|was it|has it|tell me|can you make films|can you make videos|can you do films|do you make|do you do|do you know|do you have|have you",
  ],
  [
    "praise",
    "",
    "great|nice|love|like|loves|perfect|good|excellent|awesome|cool|lovely|beautiful|well done|wonderful|amazing|works|fine|happy with|brilliant|fantastic|impressive|looks good|sounds good|the best|superb|works for me|solid|on point|adore|enjoy|enjoying|delighted|delighted with|glad|pleased|pleased with|nicely|charming|neat|sweet|great job|nice job|good job|good work|great work|nice work|satisfied|satisfied with|just right|spot on|spot-on|exactly right|looks right|sounds right|is right|quite right|no complaints|can't complain|ok for me|okay for me|ok with me|fine with me|fine by me|good enough|good to go|ready to go|ship it|all good|alright as is|okay as it is|ok as it is|fine as it is|good as it is|fine as is|good as is|well chosen|suits us|fits us|fits well|works well|turned out well|came out well|it's perfect|loved|loving|liking|impressed|happy for|happy to|fine for|ok for|okay for|fine to|sounds like a plan|like a plan|cracked me up|made me laugh|made my day|cracks me up|makes me laugh|made us laugh",
  ],
  [
    "thanks",
    "",
    "thanks|thank you|thx|cheers|ta|hello|hi|hey|good morning|good evening|bye|goodbye|see you|hi there|hey there|ok|okay|got it|sure|alright|hmm|haha|lol|sorry to bother|hm|ugh|argh|oh|ah|well|honestly|tbh|btw|by the way|right|listen|hiya|heya|dear team|please note|um|uh|erm|cheers mate|ta very much|yo|wow|my mistake|my bad|sorry my mistake",
  ],
  [
    "dislike",
    "",
    "don't like|do not like|don't love|not a fan|not keen|hate|hates|dislike|can't stand|cannot stand|annoying|annoys|awful|terrible|horrible|on my nerves|nerves|ugly|distracting|distracts|sucks|cringe|cheesy|tacky|weird|jarring|off-putting|grating|irritating|not crazy about|bothers|unpleasant|not working|doesn't work|does not work|not happy with|unhappy with|sick of|tired of|not nice|isn't nice|not great|isn't great|not good|isn't good|no good|bad|wrong for us|sounds wrong|looks wrong|feels wrong|doesn't feel right|doesn't sound right|doesn't look right|not right|isn't right|doesn't fit|does not fit|doesn't suit|does not suit|not our thing|isn't our thing|not us|isn't us|not my thing|not for me|not my cup of tea|cup of tea|not my taste|not to my taste|bugs me|bug me|drives me crazy|drives me mad|drives me nuts|drives me up the wall|dreadful|hideous|naff|lame|meh|adds nothing|adds little|does nothing|does nothing for|doing nothing for|brings nothing|can't bear|cannot bear|loathe|loathes|despise|detest|dated|old-fashioned|outdated|outmoded|amateurish|cheap-looking|unprofessional|not convincing|disappointing|disappointed|disappointed with|underwhelming|underwhelmed|unhappy|leaves me cold|uninspiring|uninspired|not a big fan|not the biggest fan|not fond of|not mad about|not wild about|could be better|needs work|is off|feels off|sounds off|looks off|gets on my wick|a bit off|rubbish|crap|crappy|pants|bland|generic",
  ],
  [
    "doubt",
    "",
    "not sure|unsure|not certain|don't know|do not know|no idea|not convinced|no clue|i wonder|wondering|undecided|haven't decided|hesitant|can't decide|on the fence|dunno|not decided|one sec|one second|a sec|just a sec|just a second|hang on|hold on|one moment|give me a minute|give me a second|give me a sec|bear with me|back in a minute|be right back|brb|two secs|just a minute|let me check|let me see|let me think|let me ask|i'll ask|will check|i'll check|i'll get back|can't make up my mind|not decided yet|in two minds|torn|torn between|will decide|we'll decide|let us think|need to think|have to think|i'll think|gonna think|need to ask|have to ask|i have to ask|must ask|let me sleep on it|sleep on it|let's wait|wait for|waiting for|not yet|maybe later|some other time",
  ],
  ["yes", "", "yes|yep|yeah|yup|sure thing|do it|go ahead|yes please"],
  [
    "filler",
    "",
    "i'd|we'd|you'd|they'd|he'd|she'd|it'd|i'll|we'll|you'll|they'll|it'll|i've|we've|i'm|we're|you're|they're|he's|she's|away|overall|altogether|bit of|the|a|an|of|for|in|i|we|you|me|my|our|your|us|there|here|so|some|any|more|less|now|again|lets|one|ones|its|it's|that's|there's|these|am|are|been|will|would|could|can|if|he|she|they|his|her|their|from|out|than|enough|still|already|later|thing|things|got|kind|sort|has|ve|own|number|background|new|two of|to be honest|for now|this time|a bit of a|at the moment|kind of|sort of|after all|myself|everyone|everybody|people|folks|team|somehow|anyway|too much of|on the phone|over the phone|because|since|as we|while|during|where we|that's why|please just|simply|basically|literally|obviously|actually quite|for people|for us|for me|in general|in total|overall please|altogether please|the rest|rest|otherwise|as it is|by now|meanwhile|until|yet|else|ever|even|both ways|something|anything|somewhere|someone|somebody|anyone|anybody|where's|when's|mate|guys|dear|love it if|sir|madam|folk|my boss|our boss|the boss|my manager|our manager|manager|legal|marketing|hr|client|the client|clients|customers|our ceo|ceo|viewers|audience|candidates|applicants|colleagues|my colleague|i find|we find|finds|find|found|feel|feels|felt|seems|seem|appears|boss|mostly|email it|email this|mail it|text it|send it to|share it|post it|email me|mail me|for what it is|what it is|for what they are|as far as i can see|see what i mean|you know what i mean|if you ask me|pinged me|pinged|which is why|when it|when we|when you|when the|when she|when he|when they|like a|like an|like it|like that|like this|i mean to say|stuff|somewhere in|revert to my|revert to me|revert back to me|take your time|kindly revert|no rush|no hurry|at the earliest|please to|the same|same to be|inside of",
  ],
];
