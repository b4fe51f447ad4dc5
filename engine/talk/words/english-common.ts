/** Words that are right as they are, though they are a slip or two from words of the tables: "shake" is no misspelt "shave". */
export const ENGLISH_COMMON: string = `

aborting aborting about above abrupter abruptly accept accident accompany across activates active actual
actually
addressee addressee admirable adoration adulation advantage advantaged advantageous advent adverb
advisable afresh after
again against aggression aggressively agitate agitates agitator aiding airtight alight
alignments alive
allocation allocation almighty almost alone along already altar although always amassing
ambience amen amenable amiably amiably
amicable amicable amicably among amply anaesthetic anesthetic anesthetics
animated anonymously apathetic apiece appendix apple apter apter
aptly aptly arcing arise aromatic around
arousing arrives ascent asked assignment auctioned aversion aversions avert avert
aviation aviation away babble
babbled baby backpack baked balder balking ballasting ballasts balled ballet band banded banded
banding banding
bandying banged banked banking banner bared bares baring barked barking basking basting batching bats bats
beads
beads beak beaks beams beans bearding bearing bearings bears beast beasts became because become beech been beets
beets
before beholder being belch below belts bench bend bending bents berrying berthing best bests beta bets
better
between bewaring biassing biked blabbing blacking blades blames blaming blanking blare blared blast blazes
blazes
blazing blazing bleach bleaching bleak bleating bleats bled bleed blent blessing blind blinding blocking
blond blondest blondest
blooding blooding blooming blotting blunting blurring blurting blushing boarding boast
boasting boasts boat boats boded boded
boding boding bogus bonds boned bones boning booed booing book booking
bookings boorish boos boot booting boots border border
bore bore bores boringly boss both bottom boulder boulders
bounding bounty bowed bowing bowlder bowlders boxed boxing boxing
brace brace braces bracing bragging braid
braiding brain braining braise braising bran branching brandied brandies brandies
brandish brandish brandy
brandying brats brave brawling breach breached breaches breaching bread breading breads breadths
breadths
breasting breasting breath breather breathers breaths bred breeding breeze brick bricking briefest brine
bring brings brink brink
briny briny broaching broke bronzing brooding brooking browsing brushed brushes brushing
brusk brusker bubbles bucking bucking
buckling buckling build built bulled bulletin bullying bunny buoyancy
buoying burbling bureaucrat bureaucrats burliest burliest
burped burped burping burred burring bursting busied
busies business businesses busying buttoned buying buzzards buzzards
caddying caddying call caller came cannot
capering captaining captains captives captivities cardinal cards cares caroling caroling
cartooning cartooning
cartoons case casually casualty catch catering causal cause caution cautioning cautions cautious cautious
certain
chair chance chanced chanted charge charged charity charter charters chaster chastity chat chatter
chatter
chattered chattered chatters cheap cheating check checkers cheeks cheeps cheer cheerfully cheering
cherries cherry chick chick
child chidden child chile chili chilli chillies chilly chiseled chiselled choosey
choosier choosy choppier chose chunk city
clam clam clammed clan clanged clank clanked clarified clarity clash
clashing clasping class classifies classify classing clattered clattered
cleanlier cleanlier cleansed cleansers
cleanses clear clearer cleat cleaver cleavers clerical clinically cloaking clocking clocking
clod clod clogging
cloister clones close closed closest closet closeting closets closures clothing clotting cloudier
cloudier
clouding clouding clouting clover clovers cloves clowning cluck clustered clutters coalitions coast code
codes coercing coercing
coffer coffer coherence coincide cokes collages collates colon comas combing combs come
comet comets commendation commendation
commercially commercially compares compensating competence competences
composes comprise comprises conceive concert concerti concerti
concerto concerto concerts concisely conciser
concisest condemns condensation condiment condition conditional conditionals conditionals
conditioned conditioned
condones cones confidant confidants confided confidence confidentially confidently confides confiding congeal
congeals congress congress
constant constant constrict construct consumer continent contractor contradict
contrary contrast contrasts convenes convenes
convening convening convent convents converge convergence
converging conversation conversations converse conversing conversing
converter converter convertor conveying
convictions cook cooker cool cooper cooperate copes copier cordially cores cores
cornering cornering cornmeal
corporal corporals correcter correctly corrector cost costlier could countdown counteract countered
countered
country course cover covert coverts coves coveting covets cowering cowers crabbing crack cracked
cracking cracking
crackled crackled crackling cradling craft crafting cramming cramped cramping crane craned
crankier cranky crash crashing crashing
crate crate crates crawl crease creative creature creditable cremate
cremated cremates crew crinkled crispest crispy crispy
criterion criterion critical croaking crooking cross
crossing crowding crowed crowned crowning crumbles crumbling crummy crummy
crushed crushed crushes crushing
crusting curtain curtains dabbling damped damper dangling dark darling darlings darning darning
darting darting
data date dawdle dawdled days dazing dazzling deadening deadens deadlier deafness deal dear decease
decease
deceased deceased deceases decimate dedicate dedicated dedicates deep defecate defending defensing
defining deign delegate delegate
deliberately deliberately delicacy delicately demand demanded deplete depleted
depletes depressingly depression depressions depressions
depriving depriving deputies deriding derive deriving
design designer didn't different dignifies dignities digressing digressing
dilation dilation discredit discreeter
discreetly discrete disowned disowning distance distantly distaste distinct distinct
distract distract dive dives
dividend divine diving does doesn't dogmatic doing dominance dominate dominated domination domination
dominoes
dominoes donating donation done doodling door doubly doubted doves down draft draining dramatist dramatize draw
draw
drawn drawn draws dreads dream dreamer dreamers dreaming dreams dregs dress dressier dressing drift drifting
drilling drilling
drinking drinking dripping drivel driveling driven drives droned droning drooling drooping
drove drowse drowsed drowsing drowsing
drugs drugs drum dunce duplicate during dustiest dwarfing dwelt dynamical
dynamite each early earn earring earrings earrings
earth earth earthing earthly earths easy eclectic edger edict
education eight election elective elector electors electors
electrical electrical electrify electrode electron
electrons elegance elegantly elephant elevated elevates elevation elevation
eliciting eliciting else emerge
emission emissions emotionally emotions emphases emphasis employe employed employee employee
employees employees
employes encasing encoding endlessly endowing enduring engineer engineers engraving enlarging enough
enraging
enraging epaulette eras eraser evacuation even evenings ever every exacting exalting exceeded excepting excising
excising
excreting excreting excusing executing execution exercising exerting existing exiting expectation
expediency expend expend
expended expended expiring explorer export extent extra extracts exulting eyes face fact
factor factually failures fair
faked fall falter fame family farm farms fast fasted fasten fastener father fatter
feel feet feint fell feller feller
fells fells felt feminism feminist fending fester field fight figure figured
file filler find fine fire fissures five
fixtures fixtures flame flash flesh fleshy flint floor flounder flower
fluffy flunky folksy follow folly food fool foot
force forest forge forged forger forges forgot forked formality
formerly foster found founder four fracture free frequented fresh friend friended friended
friends fright from
frontage full fulled funny gabbing gable gables gallons gallop galloped gallows gamble gamble
gamblers gamblers
gambles gambling game gangling garble garbles garbling gargling gave general gentile gentiles gentlemen
gentlemen
gets gills girl give given glad glass glassy glisten glistens gloom gloss glossary gloves glower gobble
gobbles gobbles
gobbling gobbling goes going gold gone good goodby goodness goofiest grabbing graces gracing
grain graphical graphing graphing
graphite graphite grass grates great green greet grossing ground group grouping
grousing grove grow grumbles grumbling grumbling
hair hale half halter hand hands happened hard hardline harried
harries harry harrying haste have head headland headland
headlong headlong healing health healthier heaping hear
heard hearing hearings heart heartbeat hearties heartiest heartily heartily
hearts hearts hearty heat heath
heating heaving heeding heedless hell help heralding herding here high highland hiked
hill hippy hire hiring
history hoarding hold home homed homes homy honester honesty honey hood hook hope hoped hoped
horse hospital
hospitals hours house however human humane hurdling hurrahed hurrahing hurray hurrayed hurraying
hurraying
hurriedly hurriedly hurtling idea igniting immature immobile impersonally impersonate important incense
incensed incenses incenses
inciting inciting inclusive indicting inedible inert informally informant informed
informer inquiring insect insights insights
insist insist insisted insisting instal instrument instrumented
instruments insuring intended intensely intensive intensive
internes internes into intrusion invading invent
inventing invest investing invoicing invoking itself jangle jelly jiggle jiggle
jitters jitters join joyfully
joyously jungle just keep kept kids kind kindle kindlier king knew knife knives knotting know known
lades lades
ladles land large last late later layer layers lazies lead leader learn learning least lectured left
legality
legality legalize legibility leisure lend lending lengthiest less letter letting levee level lever life lift
like
liked likelier likely liken likeness linen liner lines lingerie linker list listed listener listless
literacy literacy
literals literals literate live lived liver lives loader local localize locating lodger logger
lonelier long longed longer
look looking looniest loose loosed looser looses loser loss lost lots love lovelier
lover loves lowed lunge made
magic magic main make making mandating mandolin mania maniac manually manure many
margarine mark marked marking marking
markings markings marks marry mask mass massing masts matter mattress maybe
mean meanings means meant measure measures measures
meat mechanic mechanically mechanics meditate meditating
meditation meet mending mercy mere merger meted might
mile mind mine minimalism minimally minuet minuets minute
minuter minutest miss mitigating mobilize mobilizes mobilizes
momentum momentum money monkey monument mood mooed
mooing moon moped moping more morning most mother motivation motivation
motivations motivations motive mouse move
movement mover moves movie mowed mowing much mused must muter mutilating myself
naked name narrative narrowing
native nativities naturally nature near need needless needy negating nervously nervously
neural neural neutrality
never news next night nine nitrating noise none noon north nosy note nothing notice noticeably noticeably
number
noticing objecting objection objectively ocean offer officially officiate officiates often older omission
omissions omissions
once only open opposition optimist optimists orchestra orchestras orchestrate order
organizational other others
ours outdo outright outside outsides over overbore overdoing overdone overdose
overeating overhang overhearing overhearing
overheating overheating overhung overland overlays overload overloads
overlook overlooked overlying overprice overrate overrate
override override overseas overstate overstates
oversteps overtone overwhelmingly pacifier packaged packer packet paddled paddled
paddling paddling page paid
pain painless paint pair palace pancaked pane panes panicked panty paper parading pardonable pardonable
parity
parity park parked parks paroling part partly parts party passable past paste pasty path patty paunch paunchier
paunchier
paunchy paunchy pavement peace peacefully peaks pearling pease pecked pecks peddling peeks pending
people perhaps
perished perished person persona personally personnel pesky petition phoney phoneys phonies
phoniest phonograph phonograph
phonographs phonographs phony photographer photographic photography photon
piddling pierce pinch pithiest plaice plaid plan plan
plane plane planet planner planners plant plants plate play
playfully pleading pleas please pleasure pleasured pledging pledging
plod plod plopping plops plots plotting
plows ploys plumbing plumping podded podding pods point pointers pointlessly pointlessly
police police polishes
politely pool porpoise portrays positional positively possible possibles power powerfully praise praise
prancing
prancing prattle prattled prattles prattling preambles preambling preeminent prefer preferable prefixed
prefixed
preposition preposition prepositions prerequisite presence presences presented presently presents press
pretender pretty
prevented prevented preview pricking primate primates primping print priorities privately
privater privatest privatize problem processional processionals prodding prods produced produced
profession
profession professions profited projected projection projects prolog prom prominence prompter proms prone propel
propel
proper properly property proponent proposition prosecutor prospector prosper prospers protector protectors
protectors
protestor protestor protract prowling public published pudding puddings puddling pull pulping pumpkins
puncture punished punished
punitive punitive pupping puppy pure puree purse pussy quainter qualification quality
quantity quick quickest quietest quietest
quilt quilt quit quite quitter quitters quota rabbles race raced racer
racking racks radiance raffling rages raging raging
rain raked rakes raking ramble rambled rambler ramblers
ranching rankling rapes rapidity raping rares raring raring
rarity rashes rats ratting rattler rattlers raveling
raves raving razes razing reaching react reacting read
readable readable readier ready real realer reallocate
really reals reams reaper reaps rears reason rebating rebels rebind rebind
receding receding reciting reckless
reclined recoiled recoiling record recorder recorders recouped recouping recuperation recuperation
recurred
recurred recurring redder redefined reds redundancy reeds reefs reeks refilled refine refinery refines reformed
reformed
reformer reformer reforming refrained refunded refusing regained regaling regarded regeneration regional
rehearse reindeer reindeer
reined reined rejoined relapsed relapsing related relating relaxes relayed relaying
releasable released releasing releasing
relegate relegate relevant reliable religion reliving reloaded reloading
relocatable remaking remind reminded reminder reminder
remote remote remunerating rending rends renovate repaying
repeatable repels repetition replicate reported reporter reporter
reporting reporting requests require required
resent resentful resigned resorted resorting respectably rest restlessly restlessly
restrain restrain restrains
restraint restraints retained retarded retarding retirement retirements retorted retorting retorting
reusing
reusing revels revere reverent reveres reverie reveries reversal revery revile revive reward rewarded rewarding
rewarding
rework rework rewritten rewrote rices ricing right ring rise rites river road roads roast roasting
robot robots rock
rocketing rocketing roof rooking room roosting root roughing rouging round rounding routeing
routing rule rumbles rumbling rumbling
rumpling rumpling ruses rusted rusting rustlers rustling saber saddling
safaried said sail sallower salter same sample sample
sampling sampling sanction save saved savories sawing
scalping scare scarring scary scathing scent schemers school
scooting scooting scoots scope scorer scores scorn
scouts scram scrammed scrape scratched scratchy scrawling scrawls scrawls
screeched screeched scything secondly
secrete secretion secretly securest sediment seduction seedier seedy seek seem seen seething selection selector
selector
sell send sense sent sentiment sentiments sequencer serenade settings settling seven several sewing
shade shaded shaded
shaft shaft shake shall shame shamed shamming shape share shared shares sharpened sharpest
sharping shaven shaver shaver
shearing shearing sheave sheet sherries shift shiftier shifty shingling shinning
ship shirking shirt shirting shirts shoe shoe
shone shone shooting shoots shop shore shores short shorted
shorting shortlist shortness should shoulder shout shouts shouts
shovel shovel shower showiest shrank shriek
shrieking shrimped shrine shrunk shun shuns shut sick side sidewalk sidewalk
sidewalks sidewalks sift sign
silenter sills silly silted simile simplex since sing singeing singing singling sings site
sixpence sixpence size
sketched skill skillet skillets skimping skinning skirting skittish skulls slamming slang slapping slapping
slave
slave slaved sleep sleeps sleet slice slick slid slime sling slinging slinking slit slope sloppier sloshing
slot
slow slugging slumping slurring slush smacking small smartest smash smashing smirking smoothly snappiest
snapping snapshot snapshot
snare snare sneaker sneakers sneakier snide sniff snitch snooty snore snorts snots
snow soil some someone something
sometimes song sons soon sophisticate sophisticates sore sorer sorry sort sound
south sowing space spade spar spar
spares spark sparklers sparring spars sparsely spate speak specious speediest
spills spilt spinning spiraled spiraled
spire spire spit splash splashed splashes splat splint sponging spoon
spore sport sports spotty spring springing springing
springs springs sprinted spurious spurring squalled squarely
squarer squarest squashed squatted squawked squeaked squeaked
squealed squealed squinter squire squired squirmed
squirted stabling stack stacking staff staining stair stale staling staling
stalking stalking stalling stamping
stamps stand standoffs stapling star starch starched starches stare stares starring starring
stars start starving
state status stave staved stay steadier stealing steeling steering step sterilize sterling sterling
sticky sticky
stifling still stillest sting stinging stings stink stinking stinted stinting stock stocking stole stole
stomping
stomping stone stony stood stop store stores storey stories stork storm storming stormy story stoutest stove
stove
strainer strainer straining stranger strangers strap strapped strawing straying streaking streaming street
stress
stretcher stretcher stretchers strewing strews striding string stringier stringing stringy stripe stripper
stript striving striving
stroking stroking stroller strong strongest strongly stuck studious stuff stuffs
stumping stunt suave subdue subdues subdues
submitting submitting subsides subtlety subtly succincter succinctly
such suction suctions suing summary summer summered summered
summers summers sung supplest supposes sure swabbing
swamp swampier swampy swarming swathing swatting sweat sweeping sweeping
swift swift swiftest swig swigging
swilling swills swim swimming swindling swine swirling swishing switcher swooping swooping
swords swore swung
symmetry syringes syringing system table tack tacking tackling tacks tactless take taking talk
talking tally
tallying tanking tanks task tasking taste tastefully teaching teak team teams teamster tease teased teased
teases
teases tediously telegraph telegraphed telegraphing telegraphs televising tell temperate tended tenderly tending
tending
tenser tenser terser test testimonies than thank thanking that thee their them then there these they
thing things think
thinkers thinkers thinks third this those though thought thrash threading three through
thunder thundered thunderous thus
thyme thyme tided tied tightest tile tiled time timed times tinder tirade tire
tires toast today together told took
tool torching touchier tousling toward town trace traces tracing tract
trader trailed train trained trainer trainer
trainers trainers tramples trampling transform trash trashy traveler
traverse trawler trawlers treads tree trembles trembles
trembling trembling trendier trestles trick tricking
tried triumphing trouping truck trucking true trumped trustful trustful
trusting trusting truth tubes tunas tuner
tuners turn tusks twine type typographical undaunted under undergone underlain underlain
underlie underlie
underlies underlying undermine undermined undermines underrated underside understand understate
understate
understates understates undertone unit units unity unmanned unmarked unmarried unmasked unnecessarily
unnerved untie until
unwashed unwashed upon uselessly usual vacating vague value variable variation vending
vertices very vexation vice view
visual visual vocation vocations voice wadding waddling wades wafts wager wagers
wags wait waitress wakes walk wall
wands wands wanes want warier warm warts wash waste watch water watts waves
waxes ways wear wearying week weeks well
went were west what wheat wheel when where whether which while white
whites whole whose wide wife will wind
windscreen windscreen winter wish with withdrawal withdrawn withdrew
withheld within without wives woken woman wonder wood wooded wooded
woodsmen woodsmen woody woolen word wordiest
words work worked worker workers working works world worlds worry would woven woven
wrecking wrecking wrestlers
wrestles wright writ write writer writers writhe writhes writs wrong wrote year yearling yearling
yearlings
yearlings yearning yearnings years yesterday young youngster your yours

`;
