import type { Row } from "../item.ts";

/** English words for what is to be done. */
export const ENGLISH_DEEDS: readonly Row[] = [
  [
    "remove",
    "",
    "remove|delete|drop|cut|cut out|ditch|scrap|lose|kill|get rid of|dispense with|do without|rid|take out|take away|take off|take down|throw out|throw away|leave out|leave off|skip|omit|eliminate|erase|trash|chuck|chop|axe|strip|strip out|do away with|turn off|switch off|disable|mute|silence|can go|could go|should go|has to go|have to go|must go|needs to go|stop|pull|bin|exclude|nix|toss|toss out|dump|clear|unwanted|unnecessary|is redundant|not needed|don't need|do not need|no need for|no longer need|without|nuke|zap|banish|purge|withdraw|take it out|rid of|do without|go without|shave off|wipe|blank out|unneeded|superfluous|pointless|useless|redundant|not necessary|isn't needed|isn't necessary|aren't needed|had enough of|enough of|not interested in|don't want|do not want|doesn't need|delet|remoev|taken out|be gone|ax|yank|suppress|censor|redact|can live without|could live without|doesn't belong|don't belong|should not be there|shouldn't be there|got to go|rm|del|out with it|out with the|out with|away with|off with|off with them|do it without|is unwanted|leave behind|strip away|cut away|edit out|clean out|write out|phase out|weed out|cross out|ban|banned|we can skip|can be skipped|not wanted|isn't wanted|isn't required|aren't required|serves no purpose|has no place|have no place|has no business|is not for us|get shot of|lose it|bye bye to|say goodbye to|goodbye to|give the boot|spare me|spare me the|knock out|no use for|have no use for|no need of|could be dropped|let go of|take it away|take them away|take that away|shed|evict|retire|do we really need|is overkill|overkill|stripped|uninstall|deactivate|shut off|shut up|cut off|take that off|take it off|take them off|done with|enough with the|enough with|forget|forget about|forget the|shall not be",
  ],
  [
    "not",
    "",
    "can't be|cannot be|can't have|cannot have|can't show|cannot show|can't mention|can't say|can't include|can't appear|can't use|must not|mustn't|not allowed to|not allowed|aren't allowed to|not supposed to|won't do|can't disclose|can't reveal|can't publish|no|not|don't|do not|never|doesn't|does not|shouldn't|should not|isn't|without any|minus|zero|dont|none|nobody|no one|wouldn't|nothing|avoid|hide|conceal|withhold|keep quiet about|keep secret|keep to ourselves|secret|private|confidential|to ourselves|under wraps|unmentioned|refrain from|hush-hush|hush hush|undisclosed|not public|off the record|spare us|keep mum about|keep schtum about|leave unsaid|anonymous|stay anonymous|remain anonymous|unnamed|nameless|off limits|taboo|never mention|not to be|keep mum|keep shtum|stay quiet about|stay silent about|keep silent about|hidden|isn't public|not for public|needn't|need not|there's no|there is no|no longer|rather not|sooner not|skip mentioning|nobody needs to know|no one needs to know|isn't anyone's business|nobody's business|under lock and key|on the quiet|not to show|not to mention|not to say|not to tell|keep under wraps|classified|internal only|stays internal|stay internal|keep internal|ain't|won't|not be|shan't|dont want|doesnt|zero mention of|no mention of|without mentioning|nothing about|not a word about|not a word on|nobody must|no one must|nobody should|no one should|nobody may|must nobody",
  ],
  [
    "add",
    "",
    "add|insert|include|put in|append|create|introduce|throw in|work in|squeeze in|give me a scene|another scene|a new scene|new scene|one more scene|stick in|slot in|tack on|pop in|chuck in|an extra scene|extra scene|additional scene|an additional scene|a further scene|need a scene|want a scene|have a scene|make a scene|write a scene|a scene more|adding|bring in|put another|slip in|fit in|drop in|sneak in|plug in|add in|want another|need another|one extra|could we have another|have another|a scene extra|plus a scene|as its own scene|its own scene|a scene of its own|a separate scene|as a separate scene|own scene|its own slide|a slide of its own|a scene to itself|scene to itself|a scene just for|a scene just about|forgot about|forgot to mention|forgot to include|add one|add one more|put another one in|there should be|there should also be|we should mention|should also mention|please mention|also mention|don't forget to mention|we're missing",
  ],
  [
    "move",
    "",
    "move|shift|put|bring|reorder|relocate|send|stick|slide it|pull forward|bring forward|move up|rearrange|position it|should come|comes|come|goes|go|shall come|to come|shove|bump|bump up|advance|shunt|transfer|reposition|pop|push back|bring it|slot|belong|belongs",
  ],
  [
    "swap",
    "",
    "swap|switch places|exchange|switch around|trade places|flip the order|switch the order|the other way round|swap around|trade|flip|reverse the order|reverse the order of|invert",
  ],
  [
    "set",
    "",
    "set|change|make|use|turn|switch|give|update|edit|adjust|rename|call|put it|go with|go for|let's have|have|try|pick|choose|let|let's|convert|render|get|become|rewrite|reword|rephrase|select|apply|want|need|would like|should be|could be|must be|be|is now|is|moved|moved to|correct|fix|modify|alter|start using|tweak it|do|amend|revise|tweak|retitle|relabel|overwrite|turn it into|reads|is called|are called|switch over|go to|goes to|went to|changed to|changed|extended|extended to|pushed to|pushed back to|postponed to|brought forward to|should say|should read|should now be|must now be|shall be|needs to be|has to be|needs to say|has to say|write|writes|referred to as|be referred to as|be known as|known as|be called|go by|goes by|to be used|be used|used as|to be used as",
  ],
  ["replace", "", "replace|substitute|swap out|exchange the words|find and replace|exchange the word|trade for"],
  ["with", "", "with|by"],
  ["to", "", "to|into|as|to say|to read|at|on to"],
  [
    "show",
    "",
    "show|display|reveal|print|bring back|put back|turn on|switch on|enable|restore|unhide|reinstate|turn back on|put back on|after all show|make visible|visible again|show again|bring out again|back in|put back in|let people see|let them see|can be shown|may be shown|be visible|be shown|be back|come back|get back|use again|turn them back on|have back|want back|want it back",
  ],
  [
    "say",
    "",
    "say|says|saying|mention|mentions|read|read out|read aloud|read out loud|speak|speaks|spoken|speak of|talk about|tell|voice it|pronounce|announce|narrate|out loud|aloud|disclose|give away|state|refer to|talks|talk|talk to|speak to|verbalise|vocalise|be heard|be spoken|be read",
  ],
  [
    "keep",
    "",
    "don't touch|do not touch|don't change|do not change|leave alone|leave as is|as is|keep|leave|stay|remain|stand|still have|want to keep",
  ],
  [
    "emphasise",
    "",
    "emphasise|emphasize|highlight|lead with|start with|open with|begin with|kick off with|stress|feature|focus on|spotlight|play up|push|showcase|draw attention to|put first|first thing|up front|upfront|front and centre|front and center|prominent|prominently|underline|more emphasis on|accentuate|make more of|stand out|stands out|come first|comes first|mention first|say first|foreground|open on|lead off with|prioritise|prioritize|centre on|center on|concentrate on|big up|talk up|make a big deal of|headline with|kick off|kick things off with|open the film with|open the video with|start the film with|start the video with|start off with|begin by|start by|hook them with|hook people with|hook with|front-load|front load|grab attention with|shout about|more visible|hit them with|hammer home|shine a light on|bring out|draw attention|make obvious|put up front|more prominence|open up with|leads with|starts with|opens with|lead in with|kick it off with|bang on about|play up the|the first thing people see|the first thing they see|first thing people see|give more weight to|more weight|jump out|jump out at you|jumps out|jump off the screen|bigger deal of|make a bigger deal of|make a big thing of|big deal of|hits you first|front of mind|steal the show|be the hero|is the hero|the hero of|be the star|the star of the show|star of|centre stage|center stage|loud and clear|more noticeable|noticeable|can't be missed|impossible to miss|unmissable|hard to miss|in big letters|in their face|in people's faces|our selling point|selling point|main selling point|best argument|strongest argument|the main thing|main message|key message|what matters most|matters most|the most important thing|most important thing|most important|more important|be the focus|the focus should be|focus more on|more focus on|put the spotlight on|put weight on|lean into|lean on|double down on|dwell on the|trumpet|tout|brag about|boast about|bring to the fore|give prominence to|give more prominence to|upfront and|right at the start|straight away|right away|first of all mention|mention up front|goes first|should go first|come out first|be first|put it first|put them first|put those first|put that first|before anything else|above everything|above all|tell them first|tell people first|show first|say up front|more weight on|more attention to|pay more attention to|call out|be more visible|more visibly|attract with|lure with|win them with|grab them with|catch them with|sell it on|sell the|the hero|hero|make the hero|centerpiece|centrepiece|headline act|insist more on|insist on|insists on|put accent on|put more accent on|accent on",
  ],
  [
    "split",
    "",
    "split|break up|divide|separate into|cut in two|break into two|cut into two|break in two|into two scenes|into two parts|chop in two|into separate scenes|two separate scenes|spread over two|break apart|break it in two|break it up|cut it in two|make two scenes of|make it two scenes|two scenes out of|split up|break|in two|into two|into 2|in 2|apart|two scenes of|two scenes from|two separate ones|two scenes instead of one|as two scenes|be two scenes|make two of|make it two|into pieces|divide up|two shots out of|over two scenes|across two scenes|onto two scenes|two slides|into two slides|break into|break up into|into halves|in halves|halve into",
  ],
  [
    "merge",
    "",
    "merge|combine|join|unite|fuse|put together|fold into|one scene|into one|blend|mash|glue|roll into|roll together|collapse|consolidate|lump together|stitch together|stitch|unify|as one scene|make them one|into a single|a single scene|one single scene|be one|become one|as one|be merged|just one scene|be a single scene|into one scene|to one scene|put into one|weld|tie together|bring together|squash together|join up|squeeze into one|as a single scene|into a single scene|melt|amalgamate|fold together|in one scene|in a single scene|on one slide|onto one slide|fold|roll into one|collapse into|smoosh|smush|squish|squash|mush|together|mash up",
  ],
  [
    "undo",
    "",
    "undid|undone|undo|roll that back|roll it back|turn it back|turn that back|revert|roll back|rollback|take that back|take it back|scrap that|scratch that|forget that|never mind that|nevermind that|cancel that|undo that|reverse that|ctrl z|ctrl+z|changed my mind|unmake|go back|step back|put it back|put it back the way it was|as it was|like before|how it was|the way it was before|before that|go back to before|previous version|the last version|as before|cancel the last|that was a mistake|didn't mean that|back a step|back up|take back|one step back|reverse|rewind|restore the previous|get back to before|undo my last|take back the last|cancel my last|that was wrong|revert that|go one back|return to before|as you were|bring back the previous version|put it back to how it was|oh no|put that back|change it back|change that back|switch it back|switch back|get that back|old one back|the old one was better|it was better before|better before|prefer the old|preferred the old|previous one was better|liked it better before|liked it before|the way it was|way it was|how it used to be|as it used to be|like it was|back to how it was|preferred it the way it was|go back to how it was|back to the way it was|the way i had it|like i had it|how i had it|what i had before|what we had before|what it was|to what it was|restore it|undo this|reverse it|revert it|cancel it|forget it|take that one back|didn't want that|don't want that change|wasn't what i wanted|not what i wanted|that's not what i wanted|that was worse|it's worse now|that's worse|worse than before|made it worse|looked better before|was better before|were better before|was better|better the other way|back one|go back a step|one back|step backwards|that was the wrong one|wrong one|nope undo|un-do|walk that back|walk it back|put things back|put everything back the way it was|bring back the old one|bring back the old|old version back|i take that back|i take it back|take those back|backtrack|back out|cancel those|undo those|strike that|ditch that change|lose that change|drop that change",
  ],
  [
    "redo",
    "",
    "redo|do it again|reapply|bring that back|bring it back|ctrl y|do that again|redo that|undo the undo|put that change back|i want that change back|reinstate that change|redo the change|bring back that change|put back that change|reapply that|on second thoughts keep it|restore that change|undo my undo|cancel the undo|redo it|put it back again|i want it back after all|bring the change back|the change back|reinstate it|undo that undo|repeat that change|re-apply|reapply it|restore the change|keep the change after all|actually keep it|put my change back|my change back|put the change back|put my edit back",
  ],
  [
    "restart",
    "",
    "start over|start again|afresh|begin afresh|from scratch|reset|begin again|start afresh|start from zero|clean slate|start anew|original version|back to the original|back to square one|wipe everything|discard everything|discard all|undo everything|undo all|reset everything|the very beginning|restart|start fresh|fresh start|from the top|start from scratch|back to the start|back to start|back to zero|blank slate|first draft|original draft|original film|initial version|initial draft|the original|wipe all changes|discard my changes|discard all changes|throw everything out|scrap everything|bin everything|undo all changes|start all over|all over again|begin all over|begin anew|from the beginning|from zero|from nothing|start it over|start this over|start completely over|go back to the start|go back to the beginning|go back to the original|as it was originally|the way it was originally|as you first made it|how you first made it|the way you first made it|what you first made|what you made first|the first one you made|undo it all|undo the lot|revert everything|revert all|revert to the original|forget everything|forget all of it|scrap it all|scrap the lot|bin it all|throw it all away|wipe the slate|wipe it all|clear everything|clear all changes|remove all changes|drop all changes|remove all my changes|reset it|back to the beginning|back to the very beginning|factory reset|back to default|back to defaults|back to the default|do over|a do-over",
  ],
  ["back", "", "back|backwards|return|return to|return to there|go back there|back there"],
  ["before", "", "before|ahead of|in front of|prior to"],
  ["after", "", "after|behind|following on from|right after"],
  [
    "front",
    "",
    "front|start|beginning|top|first place|forward|earlier|up first|to the start|near the start|sooner|at the front|right at the front|at the very start|very beginning|very start|near the top|to the top|at the top|to the very front|at the outset|outset",
  ],
  ["on", "", "on"],
  ["off", "", "off"],
  [
    "about",
    "",
    "about|on the topic of|regarding|concerning|that mentions|that says|which says|which mentions|that talks about|where it says|with the words|where you say|where we say|something on|something about|a word about|a few words about|a word on|a line about|devoted to|dedicated to|on the subject of|around|featuring|mentioning|describing|showing|explaining|talking about|that covers|that shows|that explains|that describes|that tells|which covers|which shows",
  ],
  ["instead", "", "instead|rather than|rather|in place of"],
  ["also", "", "also|as well|too|additionally|in addition|plus|on top"],
  ["and", "", "and|n|then|&|and then|but|or|nor"],
  ["only", "", "only|just|solely|alone|nothing but|nothing else|nothing else but"],
];
