/** Words that are right as they are, though they are a slip or two from words of the tables: "shake" is no misspelt "shave". */
export const ENGLISH_COMMON: string = `whatever whenever finish finished protection planned romania gain gains pleased region regions shopping shipped alter cloud clouds 
aborting about above abrupter abruptly accept accident accompany across activates active actual actually
addressee admirable adoration adulation advantage advantaged advantageous advent adverb advisable afresh after
again against aggression aggressively agitate agitates agitator aiding airtight alight alignments alive
allocation almighty almost alone along already altar although always amassing ambience amen amenable amiably
amicable amicably among amply anaesthetic anesthetic anesthetics animated anonymously apathetic apiece appendix
apple apter aptly arcing arise aromatic around arousing arrives ascent asked assignment auctioned aversion
aversions avert aviation away babble babbled baby backpack baked balder balking ballasting ballasts balled ballet
band banded banding bandying banged banked banking banner bared bares baring barked barking basking basting
batching bats beads beak beaks beams beans bearding bearing bearings bears beast beasts became because become
beech been beets before beholder being belch below belts bench bend bending bents berrying berthing best bests
beta bets better between bewaring biassing biked blabbing blacking blades blames blaming blanking blare blared
blast blazes blazing bleach bleaching bleak bleating bleats bled bleed blent blessing blind blinding blocking
blond blondest blooding blooming blotting blunting blurring blurting blushing boarding boast boasting boasts boat
boats boded boding bogus bonds boned bones boning booed booing book booking bookings boorish boos boot booting
boots border bore bores boringly boss both bottom boulder boulders bounding bounty bowed bowing bowlder bowlders
boxed boxing brace braces bracing bragging braid braiding brain braining braise braising bran branching brandied
brandies brandish brandy brandying brats brave brawling breach breached breaches breaching bread breading breads
breadths breasting breath breather breathers breaths bred breeding breeze brick bricking briefest brine bring
brings brink briny broaching broke bronzing brooding brooking browsing brushed brushes brushing brusk brusker
bubbles bucking buckling build built bulled bulletin bullying bunny buoyancy buoying burbling bureaucrat
bureaucrats burliest burped burping burred burring bursting busied busies business businesses busying buttoned
buying buzzards caddying call caller came cannot capering captaining captains captives captivities cardinal cards
cares caroling cartooning cartoons case casually casualty catch catering causal cause caution cautioning cautions
cautious certain chair chance chanced chanted charge charged charity charter charters chaster chastity chat
chatter chattered chatters cheap cheating check checkers cheeks cheeps cheer cheerfully cheering cherries cherry
chick chidden child chile chili chilli chillies chilly chiseled chiselled choosey choosier choosy choppier chose
chunk city clam clammed clan clanged clank clanked clarified clarity clash clashing clasping class classifies
classify classing clattered cleanlier cleansed cleansers cleanses clear clearer cleat cleaver cleavers clerical
clinically cloaking clocking clod clogging cloister clones close closed closest closet closeting closets closures
clothing clotting cloudier clouding clouting clover clovers cloves clowning cluck clustered clutters coalitions
coast code codes coercing coffer coherence coincide cokes collages collates colon comas combing combs come comet
comets commendation commercially compares compensating competence competences composes comprise comprises
conceive concert concerti concerto concerts concisely conciser concisest condemns condensation condiment
condition conditional conditionals conditioned condones cones confidant confidants confided confidence
confidentially confidently confides confiding congeal congeals congress constant constrict construct consumer
continent contractor contradict contrary contrast contrasts convenes convening convent convents converge
convergence converging conversation conversations converse conversing converter convertor conveying convictions
cook cooker cool cooper cooperate copes copier cordially cores cornering cornmeal corporal corporals correcter
correctly corrector cost costlier could countdown counteract countered country course cover covert coverts coves
coveting covets cowering cowers crabbing crack cracked cracking crackled crackling cradling craft crafting
cramming cramped cramping crane craned crankier cranky crash crashing crate crates crawl crease creative creature
creditable cremate cremated cremates crew crinkled crispest crispy criterion critical croaking crooking cross
crossing crowding crowed crowned crowning crumbles crumbling crummy crushed crushes crushing crusting curtain
curtains dabbling damped damper dangling dark darling darlings darning darting data date dawdle dawdled days
dazing dazzling deadening deadens deadlier deafness deal dear decease deceased deceases decimate dedicate
dedicated dedicates deep defecate defending defensing defining deign delegate deliberately delicacy delicately
deliver delivered delivers demand demanded deplete depleted depletes depressingly depression depressions
depriving deputies deriding derive deriving design designer didn't different dignifies dignities digressing
dilation discredit discreeter discreetly discrete disowned disowning distance distantly distaste distinct
distract dive dives dividend divine diving does doesn't dogmatic doing dominance dominate dominated domination
dominoes donating donation done doodling door doubly doubted doves down draft draining dramatist dramatize draw
drawn draws dreads dream dreamer dreamers dreaming dreams dregs dress dressier dressing drift drifting drilling
drinking dripping drivel driveling driven drives droned droning drooling drooping drove drowse drowsed drowsing
drugs drum dunce duplicate during dustiest dwarfing dwelt dynamical dynamite each early earn earring earrings
earth earthing earthly earths easy eclectic edger edict education eight election elective elector electors
electrical electrify electrode electron electrons elegance elegantly elephant elevated elevates elevation
eliciting else emerge emission emissions emotionally emotions emphases emphasis employe employed employee
employees employes encasing encoding endlessly endowing enduring engineer engineers engraving enlarging enough
enraging epaulette eras eraser evacuation even evenings ever every exacting exalting exceeded excepting excising
excreting excusing executing execution exercising exerting existing exiting expectation expediency expend
expended expiring explorer export extent extra extracts exulting eyes face fact factor factually failures fair
faked fall falter fame family farm farms fast fasted fasten fastener father fatter feel feet feint fell feller
fells felt feminism feminist fending fester field fight figure figured file filler find fine fire fissures five
fixtures flame flash flesh fleshy flint floor flounder flower fluffy flunky folksy follow folly food fool foot
force forest forge forged forger forges forgot forked formality formerly foster found founder four fracture free
frequented fresh friend friended friends fright from frontage full fulled funny gabbing gable gables gallons
gallop galloped gallows gamble gamblers gambles gambling game gangling garble garbles garbling gargling gave
general gentile gentiles gentlemen gets gills girl give given glad glass glassy glisten glistens gloom gloss
glossary gloves glower gobble gobbles gobbling goes going gold gone good goodby goodness goofiest grabbing graces
gracing grain graphical graphing graphite grass grates great green greet grossing ground group grouping grousing
grove grow grumbles grumbling hair hale half halter hand hands happened hard hardline harried harries harry
harrying haste have head headland headlong healing health healthier heaping hear heard hearing hearings heart
heartbeat hearties heartiest heartily hearts hearty heat heath heating heaving heeding heedless hell help
heralding herding here high highland hiked hill hippy hire hiring history hoarding hold home homed homes homy
honester honesty honey hood hook hope hoped horse hospital hospitals hours house however human humane hurdling
hurrahed hurrahing hurray hurrayed hurraying hurriedly hurtling idea igniting immature immobile impersonally
impersonate important incense incensed incenses inciting inclusive indicting inedible inert informally informant
informed informer inquiring insect insights insist insisted insisting instal instrument instrumented instruments
insuring intended intensely intensive internes into intrusion invading invent inventing invest investing
invoicing invoking itself jangle jelly jiggle jitters join joyfully joyously jungle just keep kept kids kind
kindle kindlier king knew knife knives knotting know known lades ladles land large last late later layer layers
lazies lead leader learn learning least lectured left legality legalize legibility leisure lend lending
lengthiest less letter letting levee level lever life lift like liked likelier likely liken likeness linen liner
lines lingerie linker list listed listener listless literacy literals literate live lived liver lives loader
local localize locating lodger logger lonelier long longed longer look looking looniest loose loosed looser
looses loser loss lost lots love lovelier lover loves lowed lunge made magic main make making mandating mandolin
mania maniac manually manure many margarine mark marked marking markings marks marry mask mass massing masts
matter mattress maybe mean meanings means meant measure measures meat mechanic mechanically mechanics meditate
meditating meditation meet mending mercy mere merger meted might mile mind mine minimalism minimally minuet
minuets minute minuter minutest miss mitigating mobilize mobilizes momentum money monkey monument mood mooed
mooing moon moped moping more morning most mother motivation motivations motive mouse move movement mover moves
movie mowed mowing much mused must muter mutilating myself naked name narrative narrowing native nativities
naturally nature near need needless needy negating nervously neural neutrality never news next night nine
nitrating noise none noon north nosy note nothing notice noticeably noticing number objecting objection
objectively ocean offer officially officiate officiates often older omission omissions once only open opposition
optimist optimists orchestra orchestras orchestrate order organizational other others ours outdo outright outside
outsides over overbore overdoing overdone overdose overeating overhang overhearing overheating overhung overland
overlays overload overloads overlook overlooked overlying overprice overrate override overseas overstate
overstates oversteps overtone overwhelmingly pacifier packaged packer packet paddled paddling page paid pain
painless paint pair palace pancaked pane panes panicked panty paper parading pardonable parity park parked parks
paroling part partly parts party passable past paste pasty path patty paunch paunchier paunchy pavement peace
peacefully peaks pearling pease pecked pecks peddling peeks pending people perhaps perished person persona
personally personnel pesky petition phoney phoneys phonies phoniest phonograph phonographs phony photographer
photographic photography photon piddling pierce pinch pithiest plaice plaid plan plane planet planner planners
plant plants plate play playfully pleading pleas please pleasure pleasured pledging plod plopping plops plots
plotting plows ploys plumbing plumping podded podding pods point pointers pointlessly police polishes politely
pool porpoise portrays positional positively possible possibles power powerfully praise prancing prattle prattled
prattles prattling preambles preambling preeminent prefer preferable prefixed preposition prepositions
prerequisite presence presences presented presently presents press pretender pretty prevented preview pricking
primate primates primping print priorities privately privater privatest privatize problem processional
processionals prodding prods produced profession professions profited projected projection projects prolog prom
prominence prompter proms prone propel proper properly property proponent proposition prosecutor prospector
prosper prospers protector protectors protestor protract prowling public published pudding puddings puddling pull
pulping pumpkins puncture punished punitive pupping puppy pure puree purse pussy quadrant quadrants quainter
qualification quality quantity quick quickest quietest quilt quit quite quitter quitters quota rabbles race raced
racer racking racks radiance raffling rages raging rain raked rakes raking ramble rambled rambler ramblers
ranching rankling rapes rapidity raping rares raring rarity rashes rats ratting rattler rattlers raveling raves
raving razes razing reaching react reacting read readable readier ready real realer reallocate really reals reams
reaper reaps rears reason rebating rebels rebind receding reciting reckless reclined recoiled recoiling record
recorder recorders recouped recouping recuperation recurred recurring redder redefined reds redundancy reeds
reefs reeks refilled refine refinery refines reformed reformer reforming refrained refunded refusing regained
regaling regarded regeneration regional rehearse reindeer reined rejoined relapsed relapsing related relating
relaxes relayed relaying releasable released releasing relegate relevant reliable religion reliving reloaded
reloading relocatable remaking remind reminded reminder remote remunerating rending rends renovate repaying
repeatable repels repetition replicate reported reporter reporting requests require required resent resentful
resigned resorted resorting respectably rest restlessly restrain restrains restraint restraints retained retarded
retarding retirement retirements retorted retorting reusing revels revere reverent reveres reverie reveries
reversal revery revile revive reward rewarded rewarding rework rewritten rewrote rices ricing right ring rise
rites river road roads roast roasting robot robots rock rocketing roof rooking room roosting root roughing
rouging round rounding routeing routing rule rumbles rumbling rumpling ruses rusted rusting rustlers rustling
saber saddling safaried said sail sallower salter same sample sampling sanction save saved savories sawing
scalping scare scarring scary scathing scent schemers school scooting scoots scope scorer scores scorn scouts
scram scrammed scrape scratched scratchy scrawling scrawls screeched scything secondly secrete secretion secretly
securest sediment seduction seed seedier seedy seek seem seen seething selection selector sell send sense sent
sentiment sentiments sequencer serenade settings settling seven several sewing shade shaded shaft shake shall
shame shamed shamming shape share shared shares sharpened sharpest sharping shaven shaver shearing sheave sheet
sherries shift shiftier shifty shingling shinning ship shirking shirt shirting shirts shoe shone shooting shoots
shop shore shores short shorted shorting shortlist shortness should shoulder shout shouts shovel shower showiest
shrank shriek shrieking shrimped shrine shrunk shun shuns shut sick side sidewalk sidewalks sift sign silenter
sills silly silted simile simplex since sing singeing singing singling sings site sixpence size sketched skill
skillet skillets skimping skinning skirting skittish skulls slamming slang slapping slave slaved sleep sleeps
sleet slice slick slid slime sling slinging slinking slit slope sloppier sloshing slot slow slugging slumping
slurring slush smacking small smartest smash smashing smirking smoothly snappiest snapping snapshot snare sneaker
sneakers sneakier snide sniff snitch snooty snore snorts snots snow soil some someone something sometimes song
sons soon sophisticate sophisticates sore sorer sorry sort sound south sowing space spade spar spares spark
sparklers sparring spars sparsely spate speak specious sped speediest spend spewed spied spills spilt spinning
spiraled spire spit splash splashed splashes splat splint sponging spoon spore sport sports spotty spreed spring
springing springs sprinted spurious spurring squalled squarely squarer squarest squashed squatted squawked
squeaked squealed squinter squire squired squirmed squirted stabling stack stacking staff staining stair stale
staling stalking stalling stamping stamps stand standoffs stapling star starch starched starches stare stares
starring stars start starving state status stave staved stay steadier stealing steeling steering step sterilize
sterling sticky stifling still stillest sting stinging stings stink stinking stinted stinting stock stocking
stole stomping stone stony stood stop store stores storey stories stork storm storming stormy story stoutest
stove strainer straining stranger strangers strap strapped strawing straying streaking streaming street stress
stretcher stretchers strewing strews striding string stringier stringing stringy stripe stripper stript striving
stroking stroller strong strongest strongly stuck studious stuff stuffs stumping stunt suave subdue subdues
submitting subsides subtlety subtly succincter succinctly such suction suctions suing summary summer summered
summers sung supplest supposes sure swabbing swamp swampier swampy swarming swathing swatting sweat sweeping
swift swiftest swig swigging swilling swills swim swimming swindling swine swirling swishing switcher swooping
swords swore swung symmetry syringes syringing system table tack tacking tackling tacks tactless take taking talk
talking tally tallying tanking tanks task tasking taste tastefully teaching teak team teams teamster tease teased
teases tediously telegraph telegraphed telegraphing telegraphs televising tell temperate tempi tempt tended
tenderly tending tenser terser test testimonies than thank thanking that thee their them then there these they
thing things think thinkers thinks third this those though thought thrash threading three through thunder
thundered thunderous thus thyme tided tied tightest tile tiled time timed times tinder tirade tire tires toast
today together told took tool torching touchier tousling toward town trace traces tracing tract trader trailed
train trained trainer trainers tramples trampling transform trash trashy traveler traverse trawler trawlers
treads tree trembles trembling trendier trestles trick tricking tried triumphing trouping truck trucking true
trumped trustful trusting truth tubes tunas tuner tuners turn tusks twine type typographical undaunted under
undergone underlain underlie underlies underlying undermine undermined undermines underrated underside understand
understate understates undertone unit units unity unmanned unmarked unmarried unmasked unnecessarily unnerved
untie until unwashed upon uselessly usual vacating vague value variable variation vending vertices very vexation
vice view visual vocation vocations voice wadding waddling wades wafts wager wagers wags wait waitress wakes walk
wall wands wanes want warier warm warts wash waste watch water watts waves waxes ways wear wearying week weeks
well went were west what wheat wheel when where whether which while white whites whole whose wide wife will wind
windscreen winter wish with withdrawal withdrawn withdrew withheld within without wives woken woman wonder wood
wooded woodsmen woody woolen word wordiest words work worked worker workers working works world worlds worry
would woven wrecking wrestlers wrestles wright writ write writer writers writhe writhes writs wrong wrote year
yearling yearlings yearning yearnings years yesterday young youngster your yours
`;
