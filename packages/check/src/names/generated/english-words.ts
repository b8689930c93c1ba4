/**
 * Made from WordNet 3.0 (copyright 2006 by Princeton University, all rights reserved; used under the WordNet License),
 * and from the npm packages wink-lexicon (copyright GRAYPE Systems Private Limited) and compromise (copyright Spencer
 * Kelly), both under the MIT License; which words are in use also from SCOWL (copyright 2000-2018 by Kevin Atkinson, used
 * under its MIT-like license). Do not edit: `npm run generate -w @landfall/check` makes it again.
 */

/** Lines of words of one use: `n`, `v`, `a`, `r` for noun, verb, adjective, adverb, the most usual first. */
export const WORDS_BY_USE = `
a:abandoned abducting abiding abject ablaze able abortive abounding abrupt absolved absorbed absorbing
abstracted abstractive abstruse abundant abused abusive accelerated accented acceptable accepted accepting
accessible accommodating accommodative accompanied accompanying accomplished according accountable accrued
accurate accusing accustomed achievable acknowledged acquiescent acquired acquisitive actionable activated
actual adaptable adapted addicted additional addressed adequate adjustable adjusted administrative admirable
admired admissible adoptable adopted adoptive adorned advanced advancing advantageous adventurous adverse
advertised advisable advised aerobic aerodynamic aeronautic affected affecting affectionate affiliated
affixed affordable afraid aggressive agile agonized agonizing agreeable agreed agricultural aided ailing
aired alarmed alarming alienated alienating aligned aligning alive alkaline alleged allied allotted
allowable alluring altered alternating amalgamated amazed amazing ambitious amended ample amused amusing
analyzable analyzed ane angelic angered angry animated animating announced annoyed anonymous another
answerable answering anticipated antiquated antitrust antsy anxious appalled apparent appealing appeasing
appellate appetizing applicable applied appointed appraising appreciable appreciated appreciative
approachable approved apt arbitrary arched arching architectural archival armed armoured aroused arranged
arrayed arresting arrogant artful articulated artificial artistic ashen aspiring asserted asserting
assertive assigned assisted assumed assuming assured assuring astonished astonishing astounded astounding
astronomical astute athletic atmospheric attached attacking attained attempted attended attentive attested
attractive attributable auditory augmented austere authentic authorized autoimmune automated automotive
available avoidable awaited aware awesome awkward backed baffling baked balanced banded banned bared barred
based bats battered beaming bearded bearish beaten beautiful becoming bedded beguiled beguiling behavioral
beheaded belated believable belittled belted beneficial benign bettering betting bewildered bewitched
bewitching biased bigger billed billiard biologic biological bipartisan biting bizarre blamed bland
blanketed blasted blasting blended blessed blinded blinding blithe blocked blooded blown blunted blurred
boastful bodied bogus boiled boned bonnie booked booming booted bordered bored bosnian both bothered
bottomed bouncy bowed boxed branched branded brash breathed breathtaking brilliant broke broken bronzed
browned bruising brushed brutal bubbling bugged built bullish burdened bureaucratic buried burly burned
burnt busted bustling buttoned buzzing cagey calculable calculated calculating cancelled cancerous candid
canned capable capped captivated captivating cardiac careful caroline carpeted carved cased cashed casual
catastrophic caulked celebrated cellular centered centralized centralizing certain certified chained
challengeable challenging chambered changed changing chanted charged charmed charming chartered cheap
checked cheerful cheery cheesy cherished chewy chintzy chopped chronic churchly circuitous circumspect civic
civil civilized clawed cleared clement clever climatic clinical clipped closed clothed clouded cloudy
clustered cluttered coalesced coalescing coarse coastal coated coercive coexisting cogent cognitive
cognizant coinciding collaborative collapsible collected colored colorful colossal coloured comatose
combative combinable combined comely comfortable comforted comforting commanding commensurate commercialized
commissioned committed communicable communicational communicative companionable comparable compelling
compensated competent competitive complaining completed completing complicated composed compositional
compounded compromising compulsory computational concave concealed conceited conceivable concentrated
concentric concerned concerted concise concluded concluding conclusive concurring condemning condescending
conditional conditioned conducive confident confiding configured confirmed confirming conflicting conforming
confrontational confused confusing congressional congruent conjoint conjugal conjugated connected conscious
consenting consequent conserved considerable considerate considered consistent consolidated constituted
constrained constraining constructive consultative consumable consuming consummated contained contented
contested continual continued continuing continuous contracted contrasting contributing contrite
controllable controlled controlling controversial convenient conventional conversant conversational
convinced convincing cooked coordinated coordinating corded cornered corporate corporeal corrected
correctional correlated corresponding corroded corrupted corruptible corrupting costly costumed coupled
courageous courtly covered cowardly coy cracked crafty cramped crashing craved crazed creative credible
creditable credited creepy crippled crippling critical cropped crossed crowded crucial cruel crushed
crystalline crystallized cubic cuddly cultivated cultural cultured cumulative cured curious curled curly
curmudgeonly curt curtained curved curving custodial customary cute cyclical damaged damaging dangerous
dapper darkened dashed dashing dated daunted daunting dazed dazzled dazzling deafened deafening debatable
debilitated debilitating decayed decentralized decentralizing decided deciphered decisive declared decorated
decorative decorous decreased decreasing decreed dedicated defending defensible defiant definable defined
definite definitive deformed degraded degrading delayed delicate delighted delightful delimited demanding
demeaning democratic demolished demonstrable demonstrated demoralized demoralizing demure dense dependable
depicted depressed depressing deranged derived descending described descriptive deserted deserved deserving
designed desirable desired desirous despondent destined destitute destroyed destructive desultory detached
detailed detectable detected determinable determinate determined determining devastating developed
developmental devoid devoted devout dexter diagnosable dictated didactic different difficult diffused
diffusing digital dignified dignifying diluted dimensioning diminished diminishing diplomatic dipped dire
directed directing directional disabling disagreeable disappointed disappointing discarded discerning
discharged disciplined disclosed discontinued discouraged discouraging discovered discreet discrete
discriminating diseased disgruntled disguised disgusted disgusting disheartened disheartening dished
disliked dismal dismantled dismissed disordered disorderly disparate dispensed dispersed displeased
displeasing disposed disputable disputed disrupted dissenting dissolved distant distinct distinctive
distinguishable distinguished distorted distracted distressed distressing distributed distributive disturbed
disturbing divergent diverging diverse diversified diverted diverting divided divisible divisive divorced
docile doctoral doctrinal documented dogged dogging dominated dominating domineering done dormant dosed
doting dotted doubled doubtful doubting downstair dragging drained draining dramatic drawn dreamed dreary
dressed dried drilled driven dropping drowsy drugged dual dulled dumb durable dusty dutiful dyed dynamical
eared earned earthly eased eastern easygoing echoing ecological economic economical edged edified edifying
edited educated educational eerie effected effective efficient effortful elaborated elapsed elated elating
elected electrical electrifying electronic elegant elemental elementary elicited eligible eloquent emaciated
embarrassed embarrassing embodied embroiled emergent emerging eminent emotional emphasized empirical
employed empowered enabling enamored enchanted enchanting encircled encircling enclosed encouraged
encouraging encroaching encumbered endangered endearing ended endless endowed endurable enduring enforceable
enforced engaged engaging engraved enhanced enjoyable enlarged enlivened enlivening enormous ensuing
enterprising entertained entertaining enthralling enticing entitled entranced entrenched enveloping
environmental envisioned episodic equipped escaped established estimable etched ethereal ethical evaluative
eventful eventual every everyday evident evoked exacting exaggerated exalted exalting exasperated
exasperating exceeding excellent exceptional excessive exchangeable exchanged excited exciting excusable
excused executed exhausted exhaustible exhausting exhaustive exhilarated exhilarating existent existing
exotic expandable expanded expansive expectable expectant expected expensive experienced experimental
expired explicit exploded exploitative exploited exposed expressed expressible expressive exquisite extended
extendible extensive extinguished extraordinary extravagant exuberant exultant eyed fabled fabricated faced
facile faded fallen falling famed familial famous fancied fanned fantastic fascinated fascinating
fashionable fashioned fastened fatal fateful fatherly fatigued fattened fattening faulty faux favorable
favored fearful feathered featured feeble fertile fervent festive fetching fevered fewer fictional fierce
fiery figural figurative figured filled filmed financial finer fingered finished finite fired fiscal fitful
fitted fixed flagrant flaring flattened flattering flavorful fleeting flexible flooded flowered flowery
fluent flustered foamy focused fogged foiled folksy fond fooling foolish forbidden forced forceful foregoing
foreign foreseeable forfeited forged forgetful forgiving forgotten forked formalized formed formulaic
forthcoming fortunate fouled fractional fragile fragmented fragrant framed frantic fraudulent fretful fried
frightened frilly fringed frosted frowning frozen frugal fruitful frustrated frustrating fueled fulfilled
functional funded furnished furry fuzzed gainful gathered gauche geared generalized generational generous
genetic gentlemanly genuine ghanaian ghastly ghostly giddy gifted gigantic glaring glib global gloomy gloved
glued golden gone graceful graded graduated granted grateful gratified gratifying grazed greasy greater
greatest greedy grieving grilled grim gripping grisly grizzled groomed groovy grouped grown grueling
gruelling gruesome guarded guided guiding guilty gymnastic habitable hairy hallowed hammered handed handled
handsome happy harassed hardcore hardworking harmful harmonious harnessed harrowing harsh hatched hated
hateful hatted haunted haunting hazardous headed heady healed healthful healthy heard heartwarming hearty
heated heavenly hedged hefty heightening held hellish helmeted helpful hesitant hesitating hidden higher
highfalutin hilly hindering hired historic historical hoary homely homesick homing honest honorable honorary
honored hooked hormonal horned horrible horrific horrified horrifying hospitable hot huge humane humbled
humid humiliated humiliating humorous hungry hunted hurried hushed icy idealized identical identifiable
identified ideological ignorant ignored illegal illicit illuminated illuminating illusive illustrative
imaginable imaginative immature immediate immense imminent immunized impacted impartial impending
implemented implicated implicit impolite important imported imposed imposing impoverished impressed
impressive imprisoned improper improved improving impulsive inaccurate inadequate inane inappropriate inbred
inclined included incomplete inconsiderate incorporated incorrect increased increasing incredible indebted
indefinite indeterminate indigenous indirect individualized indoor indulgent industrial industrialized
industrious inept inert infected infectious inflated influential informal informational informative informed
infrequent infuriated infuriating ingrown inhabited inherent inheritable inherited inheriting inhibited
inhibitory injured injurious innate inner innovative inordinate insane insecure insightful insignificant
insistent insoluble inspirational inspired inspiring instinctive institutional instructional instructive
instrumental insubordinate insulting intact integrated integrative intelligent intelligible intended intense
intensified intensifying intentional interactive interdependent interested interesting internal
interpretable interpretative interpreted interpretive interrupted intimal intimidated intimidating
intoxicated intoxicating intriguing intruding inundated invading invaluable invasive inventive inverted
investigative invigorated invigorating invisible invitational inviting involved irate ironed ironic ironical
irrelevant irritated irritating isolated isolating jaded jagged jailed jammed jarring jetting jittery joined
joking journalistic joyful judgmental judicial judicious juicy jurisdictional justifiable justified
juxtaposed kaput kept keyed knitted knotted knowledgeable known labeled labelled labored laboring laboured
labouring laced lacking lackluster lacy laid landed landscaped languid lapsed larger lasting laughing lawful
lax layered leaded leafed learned leased leathered leery legal legendary legged legislative lengthened
lessened lesser lethal lettered lewd liable liberated licensed licked lifted lighted lighthearted liked
lined linguistic linked liquefied listed literary littler liv lively loaded localized located lofty logical
logistic lone lonely longstanding longtime loosened lousy loutish loved loving lowered lowly loyal lucky
lucrative macabre mad maddened maddening made magical magnetic magnetized mailed maintained manageable
manipulative manned mannered manufactured many marginal marian maritime marked marketable marriageable
masked massive mastered masterful masterly matched matching mated mathematical matured mayoral meager
meandering meaningful measly measurable measured meaty mechanical mechanized medicinal mediocre meek melted
menacing mental merged merited merry mesmerized mesmerizing metaphorical methodical mid mild milled mincing
minded mindful mined minimal minimized mirrored misleading misplaced missed missing misty mitigated mixed
mocking modeled moderating modernized modest modified moist molded moldy momentous monetary moneyed
monumental morbid mortgaged motional motivated motored motorized mountainous mounted moved moving muddled
multifaceted multiplied mundane municipal murdered murderous muted mutual mysterious mystified mystifying
nagging naive naked narrowed nasty naturalized naval neat nee needed needled neglected negotiable
neighboring neighborly neither nervous netted neutralized nighted nimble nodding noisy nominated nonchalant
nosed nosy noted noticeable noticed nourished nourishing nuclear numbing numerical numerous nursed nuts
obedient obese obligated obligational obliged obliging obscene observable observant observational observed
observing obsessed obsolete obstetric obtainable obvious occasional occupational occupied odd offended
offending officious oiled oily older ongoing online opened operable operating operational opinionated
opportune opposed opposing oppressed optical optimistic optional orbital ordered organised organizational
organized oriental oriented orienting orotund other outdoor outer outfitted outgoing outlined outlying
outspoken outstanding overdone overdue overhand overlooked overlooking overlying overpowering overriding
overt overturned overwhelming overwrought owing owned packaged packed padded paid pained painful painted
paired paneled panicked parental parented parked parliamentary parted participating passe passionate pasted
patched patented patronized patronizing patterned pauline paved paying peaceful peaked peeled penciled
pending pent peopled perceived perceptible perceptive perfected perfumed periodic permeating permissible
permissive perplexed perplexing persevering persistent persisting personalized pert pertinent perverse
pessimistic philosophic philosophical photographic physical picayune pictured pierced piercing pilar pitched
pitted placed placid planned planted played playful pleasant pleased pleasurable pledged plentiful plotted
plugged plumping poached pointed polished polite politic political polluted popular populated populous
portly portrayed posed positional possessed posted potted pouring powdered powered practicable practical
practiced praising prayerful preceding precise predetermined predictable predictive preexisting preferable
preferred pregnant premature preoccupied prepaid preparative prepared prescriptive presentable
presentational preserved presidential pressed pretended prevailing preventable previous pricey prickly
priestly primed principled pristine privileged probing procedural processed proclaimed productive professed
profitable profound profuse prohibited prohibitive projected projecting prolonged prominent promising
promotional pronounced proper proportionate prospective prospering protected protecting protective
protruding proud proved proven provisional provoked provoking proximate prudent prudential psychological
publicized publishable published pumped punishable punished punishing puny pure purposeful purposive
pursuant pursuing puzzled puzzling quaint qualified quenched questionable quits rabid racial racking
radiating ragged raging raining rainy raised rambling rampant random randy ranging ranked raped rare raring
ratified rationed rattled ravishing realised realistic realized reasonable reasoned reassured reassuring
recalcitrant receivable received receptive recessed reckless reclaimed recognized reconciled reconciling
recondite recorded recovered recovering redeemed reduced redundant referenced refined reflected reflecting
reflective reformed refreshed refreshing refrigerated regional registered regulated regulative regulatory
reigning reinforced rejected related relational relaxed relaxing releasing relevant reliable relieved
relinquished reluctant remaining remarkable removable removed renewed renewing renowned repeated repelling
reported representational represented reputable requested required rescued reserved residential resistant
resistive resolute resolved resonant resourceful respectable respected respectful respective responsible
responsive rested restful restrained restricted restricting restrictive retained retired retiring returning
revered reversed revised revitalised revitalising revitalized revitalizing revived reviving revolved
rewarding rhetorical rheumatoid rhymed rhyming ribbed ridiculous rifled rightful rimmed ringed ripe ripened
ripped ripping risen risky ritzy riveting roasted robotic robust rolled roofed rooted rosy rotted rotten
rounded rude ruined ruled rural rushed rusted rusty sacked sacred sad said saintly salaried salted salty
sandy sapiens satisfactory satisfied satisfying saturated saved scaled scandalous scared scarred scary
scathing scattered scented scheduled scheming scholarly scientific scorched scrambled sculpted sculptural
sculptured sealed searching seasoned seated secretarial secretive seeded seeming seemly segmental segmented
selected selective selfish sensational sensed sensitized sensory sentimental separable separated sequestered
serene serious serviceable settled severable several severe severed sewed sewn sexual sexy shaded shadowed
shady shaken shamed shameful shaped shapely shared sharpened shattered shaved shelled sheltered shiny
shocked shocking shortened shouldered shouted shrivelled sickly sighted signed significant silenced silent
similar simulated simultaneous sincere sinful sinister situated sizable sized skeptical skilled skillful
skirting slashed sleepy slender sliced slicked sliding slighting slimy slippery slipping slipshod sloped
sloping sluggish sly smaller smashed smelly smoked smoothed smug smuggled sneaking snobbish snuggled soaked
sobering socialized softened soiled solar sold soldierly solemn soluble solved somber songful soothing
sophisticated sordid sorry sorted sought soulful soured southern sown spaced sparing sparkly sparse
specialized specified speculative speedy spellbinding spent spicy spiked spirited splashed splendid
splitting spoiled spoken sporting spotted sprightly spry squandered squared squeamish stabbing stabilized
stabilizing stacked staged staggering stained stalked standardized staring starred starring startled
startling starved stated stately statistical statutory steadfast steadied steadying steamed stemmed
stereotyped stereotypical sterile stewed sticking stifled stimulated stimulating stimulative stinking
stirred stitched stocked stoned stooped stooping stopped storied straightforward strained strange strangled
strategic straying streaked strengthened stressed stressful stretched strict stringent striped stripped
strong struck structural structured struggling stubborn stuck studied stuffed stung stunned stunning sturdy
stylish subdued subjective sublimated submerged subsequent subsidized substandard substantial subtle
suburban suburbanized succeeding successful successive succinct sudden sufficient sugared suggestive
suicidal suitable suited sunk sunny superb superficial superhuman supervisory supportable supported
supportive supposed suppressed supreme surging surly surmounted surpassing surprised surprising surreal
surrounded surrounding surviving suspected suspended suspicious sustainable sustained sweetened swelled
swept sworn symbolic symbolical systemic tactical tagged tailored taken talented tamed tangled tanned
tantalizing taped tapped tasteful tawdry taxable taxing taxpaying teased technological teenage telescoped
telescopic temperate tempered tempting tensional tentative terminated terrible terrific terrified terrifying
tested testy textured thankful theological theoretical thermodynamic thinned thirsty thorny thorough
thoughtful threaded threatened threatening thrilled thrilling thriving thrown thumbed thwarted tied tiled
tilled timbered timed tiny tipped tired tiring titled tolerable tolerant toned tongued topical topped tops
torn torpid tortured totaled touched toughened towering toxic tracked traditional tragic trained tranquil
transferable transformed transitional transmissible transmitted transparent transpiring transportable
trapped traveled travelled treasured treated tremendous trenchant trendy tribal tried trimmed tripping trite
tropical troubled troubling trusted trusting truthful trying tucked tuneful turned twinned twinning twisted
typical ugly ultra unabated unable unappealing unassuming unattended unauthorized unbecoming uncertain
unchallenged unchanged uncharted unchecked unclear uncomfortable unconsolidated unconstitutional
unconvincing uncoordinated uncovered undecided underage undercover underlying underprivileged undersize
undersized understandable understood underwater underway underweight undisclosed undisputed undocumented
undone undue unending uneven unexpected unexplained unfair unfinished unforeseen unfounded unguarded unhappy
unheard unified uniformed unifying uninsured uninterested uninterrupted uninvited unionized unique united
unlike unlikely unlocked unmarried unmatched unnamed unnecessary unnerved unnerving unnoticed unopposed
unpaid unparallel unparalleled unprecedented unrecognized unregulated unrelated unrelenting unrequited
unreserved unresolved unruly unsecured unsettled unsightly unsold unspecified unspent unspoken unsuccessful
unsupervised unsuspecting untapped untested untied untold untouched unused unusual unveiled unwanted
unwarranted unwieldy uplifted uppity upscale upsetting upstair uptight urban urbane urbanized urgent used
useful usual utilized uttered vacant vague vain valid validated validating valued vanished varied various
varying vast vegetative vengeful verbal verdant verified verifying versatile vexed vexing viable vibrant
victimized victorious vigilant vile violated violent virtual visible visual visualized vital vocalic voiced
vulgar vulnerable wakeful wanted wanting warmed warped warring wary washed wasted wasteful watchful watered
watery waxed weak weakened wealthy weathered wedded weighted welcoming whacked whatever whatsoever wheeled
whiny whispered wicked widespread widowed wifely willful wily winded windy winged wired wiry wishful wistful
withdrawn withered womanly wonderful wondering wooded wooden woody woozy worldly worldwide worn worried
worsened worthwhile woven wrapped wrecked wrinkled written wrongful wrought wry yelled yellowed younger
youthful zeroth
an:absolute absorbent academic acting active adjective advisory aesthetic affluent aged aging alcoholic
ancient annual automatic basic bearing beginning blinking blond blonde bohemian bold boring broad bubbly
burning caring cautious central ceremonial characteristic chief chilling christian civilian classic
classical classified closing cold collectible collective colonial combatant comic coming commercial common
communist comparative complex composite comprehensive connective conservative constant constitutional
consumptive contemplative contemporary contrary convertible cooperative corrective covert cracking crazy
criminal crushing current cutting daring dark decadent deciding declarative defensive demographic departed
dependent derivative desperate determinative developing devotional diabetic disabled disposable dissident
domestic dominant drifting driving drunk dying dynamic eager eighth elder elderly elective electric elevated
entire epic essential ethnic evil excess exclusive explosive external extreme fabian faithful familiar
favorite federal female feminist few fifth fighting final fitting flagging flaming floating flowing flying
folding following forbidding formal formative former friendly fundamental funny gay given glad going
governing gradual grand graphic great growing holy homeless hopeful hostile human humanitarian hurrying
hybrid ideal immune impossible incoming independent indicative individual inevitable innocent insolvent
insured intellectual intensive interim interior international interstate junior juvenile killing knowing
lateral latest leading liberal limited liquid literal literate living local looking lost lovely main male
mandatory manual married maximum medical melting mere metallic metric metropolitan military minimum
missionary mobile modern moral mortal motivating multiple musical must mystic narcotic national native
natural necessary neutral nice nominal nonprofit normal northern nutrient offensive old operative oral
orange orderly ordinary organic original overall partial particular passive pastoral payable permanent
personal pharmaceutical pleading pleasing plus poor portable positive possessive possible potential
preliminary preservative pressing preventative preventive primary principal private probable professional
progressive proportional public pursued questioning radical rallying ranking rapid rational raw recent red
regular relative religious remote rental republican restorative resultant revealing reversible revolutionary
rich rolling romantic rose routine royal running safe same saving screaming seasonal secondary secret
sectional secular senior sensitive serial seventh shifting shining silly simple singing sixth skinny smiling
soaring social softening solid sounding special specific spectacular spiritual standard standing starting
stirring streaming striking stupid suffering superior supporting sweeping swimming swinging tall technical
teen telling temporary territorial testimonial thinking touching tough twentieth ultimate unemployed
unfortunate universal unknown upper valuable variable vertical vocal volatile voluntary waking walking
weakening weird western whipping willing winding winning wise working worrying worth wounded yielding young
anr:bad daily dead dear due east extra first flat good heavy high ill inside left middling monthly more much
opposite outside overhead passing past pro quarterly quick real sharp small stiff super sweet thick third
weekly whole
anrv:fair fine last low out plain short wrong
anv:abstract alien average black blank blind blue brief brown calm concrete cool divine empty equal faint
fancy fat frank general grave gray green gross initial intimate joint key like major minor negative net
perfect pink prime purple rear shallow shy sick smart sole stable steep top total twin welcome wet white
yellow
anvr:bitter pat quiet second true wholesale
ar:about abreast aloof alright apropos awful backward beastly big bright brotherly clockwise consecutive
counterclockwise deadly deadpan deathly decent downstairs downward each earliest early easy erstwhile false
farther fresh furthest gratis hard hourly late less likely loud lowest manly motherly nationwide nearby new
next nightly offhand offshore outright overnight oversea overseas powerful precious scarce scorching soft
stark steaming such sure through tight timely under underhand wide
arn:above deep fourth large least little over straight wild worse yearly
arnv:best rough worst
arv:further loose off thin
arvn:better clear free full okay steady
av:animate appropriate approximate articulate awake bare busy complete correct corrupt deliberate dirty
exact exempt frequent gentle legitimate mature own
avn:alternate associate brave dry flip idle lean moderate narrow open pale present ready separate single
slight smooth sour spare
avnr:double
avr:bloody direct long sheer slow warm
avrn:clean
n:aaron abandonment abbey abel ability abortion abraham absence absoluteness absolution absolutism
absorbency absorber abstraction abuser academe acceleration accelerator accenting acceptability acceptance
accessibility accident accommodation accompaniment accomplishment accordance accountability accountant
accounting accrual accuracy accusation accused accuser acer acetate achievement acidity acknowledgement
acknowledgment acoustics acquaintance acquirer acquiring acquisition acquisitiveness acquittal acre acres
acrobat activation activism activity actor actress acts actuality ada adam adams adaptability adaptation
adapter addendum addition adjuster adjustment administration administrator admiral admiration admirer
admission adolescence adopter adoption adrian advancement advancer adventurer adventurism advertisement
advertiser advertising advice advisability advisement adviser advisor aerobics aerodynamics aeronautics
aesthete aesthetics affair affairs affectation affection affidavit africa aftermath afternoon aftershock
agency agenda agent aggression aggressiveness agincourt agreement agriculture ahem aide aides aids aircraft
aire airing airline airliner airplane airport airs aisle ajax ala alabama aladdin alarmism albert album
alcohol alcoholism alexander alexia alfred alga algae alhambra ali alienation allegation allen allergy alley
alliance allies aloneness alonso altair alteration altering alternation althea aluminum alumna alumnus
amazement ambassador amd amelia amen amendment amends america amide amine amir amos ana analysis analyst
analyzer anarchist anas ancestor anchorage ancients andersen anderson andrew andrews anecdote angel angelica
angelique angling anguilla ani animation animator animism anise ankle anna anne annealing anniversary
announcement announcer anomaly anonymity antarctica antenna anthony anticipation antidote antony anxiety
apartheid apartment apology apostle apparency apparition appearance appearing appendix appetite apple
appliance applicability applicant application applicator appointment appreciation appropriateness
appropriation appropriator approval approximation apr april arab arbitrager archbishop archimedes architect
architecture archives are area arena argentina argo arguing argument argumentation aria aristocrat aristotle
arizona arkansas armful armin arming arms armstrong army arno arnold arrangement arranger arranging arrival
arrow art artfulness arthur articulation artifact artificiality artisan artist arts asbestos ascent ashe
ashton asia asking aspect aspirin ass assassination assembling assembly assertion assertiveness assessment
asset assets assigning assignment assistance association assumption assurance astronaut astronomer ate
athena athlete athletics atlanta atmosphere attache attachment attacker attendance attending attention
attitude attorney attosecond attraction attractiveness attribution audience aug augustine augustus aunt
auntie aussie australia authorities authority authorization auto autocrat automat autonomy autumn
availability averting aviation avoidance avon awarding awareness awfulness axis babysitting bacillus backer
backing backyard bacteria badness baggage baht bailey baker balancing balder baldwin ballooning balloting
bam banana banding banker banking bankruptcy banks banning bargaining baring barn barometer baron baroness
barrels barrier barring bars bart bartender bartlett baseball basement basics basis basket basketball basque
bath bathing bathroom battering battery batting bayer bbl beast beating beatrice beats beau beauty beck
bedding bedroom bee beer beethoven begging behalf behavior beheading beholding being belief believability
believer believing belle bellwether belonging belongings belting ben benchmark bending bends benedict
benjamin bennett bennie benny berg bergman berkeley berlin bernard beryl beth betterment bhang bicycling
bicyclist bidder bidding bigness billiards billing billy biography biology biopsy biotechnology birthday
bishop bison bit bitterness bitters blackburn blacking blackness blade blair blake bleeding blende blending
blessing blindness blinks bloc blocking blogger blossoming blowing blues boar boarding boards boardwalk
boasting boating bobby boldness bolivia bombardier bombing bondholder bonding bones bonus boogeyman booking
bookkeeping boomer booth borrower borrowing bos boundary bourbon bout bowling bowls boxing boy boyfriend bra
bradford bradley brady brakes bran branding brandy brazil breadth breakdown breaker breakers breaking
breakthrough breath brent brewing brick bricklayer bride bridges bridget briefing briefs brig brigadier
brightness brigid bringing brit brits britt broadcaster broadcasting broadening brokerage bronte brooke
brooks brother browne browning bruce bruno brushing brutality bryan buchanan buddy builder building bulb
bullet bunche bundling bunny bunting bureau bureaucracy bureaucrat burglar burglary burial burns burping
bursa burt burton burying business businessman businessmen businessperson businesswoman buster butchering
butte buyer buying bye byron byte cabinet cactus cad cadet calculation calculator calderon caldwell calif
calling calming calmness calorie calvin cam cambridge camera campaigner campaigning campbell camping
cancellation cancer candidate cannibal capability capacity capitalism capitalization car carat carbohydrate
carbon cards careerism carefulness caretaker cargo carina carissa carlos carpeting carrier carroll carrot
carson carte carter carting caruso carving casing casino cassandra cassie caste casting castro casualty
catastrophe category catering caterpillar catherine cattle caulking causing cbc ceiling celebrant
celebration celebrator celebrity cell cellar celsius cent centering centiliter centimeter centrality
centralization century ceo ceremony cfo chad chains chairwoman challenger chambers championship chancellor
chandelier chang channels chanting chaos chaplain chapman chapter characterization chari charity charles
charlotte chased chateau chaucer chavez cheerfulness cheerleader chef chemistry chen chest chevron chewing
cheyenne chicago chihuahua child childhood chile china chipping chips chocolate cholesterol chopin chosen
chow christie christopher chrysanthemum chum cia cigarette circulation circumstance circumstances circus
cisco citizen citizenship city civics civility civilization clapping clarence clark classicism classics
classifier classroom clause clay cleaner cleaners cleaning cleanup clearance clearing clearness clemens
cleopatra clergy cleric clerking cleveland client cliff climate climbing clinic clinton clipping clive
clocking clocks clon cloning closeness cloth clothes clothing clouding clubbing clustering clyde coaching
coalition coating cocaine cocoa coding cody coefficient coffee col coldness cole colette colic collaboration
collaborator colleague collecting collection collector colleen college collins cologne colonel colonialism
colony colorado coloration coloring colors colosseum colouring colours column columnist combination
combining comeback comedian comedy comforts commandant commander commandment commentary commentator
commercialism commercialization commissioner commissioning commitment committee commodity commonality
commoner commonness commons communicating communication communications communicator communique community
commuting comparability comparing comparison compensation competence competency competition competitiveness
competitor compiling complainant complaint completeness completion complexity compliance complication
complicity component composer composing composition compounding comprehension comprehensiveness compromiser
compton comptroller computation computer computing comrade conceding conceit conceiver concentration concept
conception concession conclusion condemnation condensing conditioning conditions conducting conduction
conductivity conferee conference confession confidant confidante confidence confirmation confrontation
confucius confusion congratulation congratulations congressman congresswoman conjuring connecticut
connection conquering conrad conscience consciousness consensus consequence conservancy conservation
conservator conservatory conserves consideration consistence consistency consolidation consortium conspiracy
constable constance constitution constraint construction consulate consultancy consultant consultation
consumer consumption container containment contemplation contemporaries contender contention contentment
contents contestant context continence continuance continuation continuity contracting contraction
contractor contribution contributor controller controversy convenience conveniences convening convent
convention conventionality converging conversation conversion converter convertibility conveyance conveying
conviction cooke cookie cooking cooler cooling coolness cooperation coordination coordinator copier coping
copying cora cordoba cords corp corporation corporeality corpus correction corrections correctness
correlation correspondence corridor corroding corruption cos costa costing costs cottage coughing coulomb
council councillor counseling counselling counselor counterfeiter counterpart countess counting country coup
coupe coupling coupon courage courier coursing courting courtroom couscous cousin coventry coverage covering
cowboy cows coyote craving crawford crawling craziness creation creationism creativeness creativity creator
creature credential credentials credibility creditor credits creeping creeps crime criminality
criminalization crisis cristal criterion critic criticality criticism croat crosse crossing crowding
crucible crystal crystallization crystallizing cunningham cupful cur curacao curator curbing curing
curiosity currency curriculum curtis custody customer customs cutback cuteness cycling cynthia cyril cyrus
dad daddy dahl dahlia daimler daisy dak dale dalton damages damon dampening damper dana dancer dancing dane
danger daniel dante danube daphne darkness darts darwin dat data database dating daughter david davis
dawning day days dea deacon deadline deadness dealer dealing dealings dean dearest death deathbed deb
debacle debenture debriefing debris debt debunking dec decade decadence decal december decigram deciliter
decimeter decision decisiveness declaration decoding decor decoration decorativeness decorator dedication
deduction deer defeatism defendant defender defense defensiveness deferral deficit defining definition
defusing degree deity delaware delegating delegation deliberation delilah delivery dell demander demetrius
democracy democrat democratization demolishing demonstration demonstrativeness demonstrator den denial
denizen density department departure dependence dependency depicting depiction deployment depositary
deposition depository depreciation depression depth deputy deregulation derivation deriving derrick des
descendants description deserter desertion designation designer desirability desk desktop desperation
despite dessert destination destroyer destruction detailing details detecting detection detective detector
deterioration determination determinism devastation developer development devi device devices devon devotion
dewey dia diabetes diagnosing diagnosis dialect dialogue diamond diamondback diana diary dias diaz dick
dickens dickinson dictation dictator dieter dietician dieting dietitian dietrich difference difficulty
diffuser digging digit digitalization dignitary dignity digs dilemma dime dinar dining dinner diplomat
direction directivity directness director directorate dirham dirk disability disappearance disappearing
disappointment disaster disc disclosure discounter discouragement discovery discrimination discus discussant
discussion disease dishonesty disincentive dismantling dismissal disney disobedience disposal disposition
disrepute dissolving distinction distinctiveness distraction distributer distribution distributor
disturbance disturber diuretic diva diversion diversity dividend divider divination diviner diving divinity
division dixie dobra docking doctorate doctrine documentation dodger dodging doe doggie doggy doily doings
doj dol dole doll dollar dolly domain domesticity dominance domination domingo dominic dominick dominique
dona donation donna donor door doorway doris dork dos dossier doubler doubles doubling dough douglas dove
downing downside downturn dozens drafting dragonfly drake drama dramatics dramatization draughts drawer
drawers drawing dreaming dressing drew dribbling drier drifter drilling drinking driver driveway droning
droppings drought drove drugging drumming dryden dubbing ducking dude dug dumping dumps duncan dunkirk
durham duty dvorak dweller dwelling dyeing dylan dynamics dynamism dynasty eagerness ear earful earl
earnings earthquake eas easing easterner eating eats ecology economics economist economy eden edgar edging
edison editing edition editor education educator edward edwards edwin effectiveness effects efficiency
effigy effort eggs ego einstein ela elaboration elbowing election electorate electrician electricity
electron electronics elegance element elements elephant elevation elevator elia eligibility elijah
elimination eliot elisa elizabeth elli eluding elvis embarrassment embassy embracing emerald emergence
emergency emerson emery emile emilia emir emission emmy emotion emotionalism emotionality emperor emphasis
emphasizing empire employee employer employment emptiness emptying enactment enclosing encouragement ending
endorsement endorser endurance enemy energy enforcement enforcer engagement engine engineering englishman
engraving enhancement enjoyment enlisting enormity enrollment entering enterprise entertainer entertainment
enthusiasm entitlement entity entrepreneur entry envelope environment environmentalism environmentalist
envisioning episode epoch equality equalization equalizer equating equation equator equipment equipping
equity equivalence era erica ernst error esp esq essence est establishment estate ester esther estimation
estimator etching ethic ethics ethnicity eugene eugenia eureka euro europe evaluation evans eve evening
event eventuality everglades evolution exabyte exam examination examiner example excellence excellency
exception exchanger excitability excitement exclaiming exclusion exclusiveness executing execution exemplar
exercising exhaustion exhibition existence expanse expansion expansiveness expectancy expectation expedition
expelling expenditure experimentalism experimentation experimenter expertise expiration explanation
explicitness exploitation exploiter exploration explorer explosion exporter exporting exposure expression
expressiveness extension extent extern externalization extinguishing extremity eyebrow eyeful eyelid eyes
ezekiel ezra fable fabric fabrication fabricator facilitator facility facing fact factoring factory faculty
fad fading fahd failure fairness faith faker falls falseness fame familiarity familiarization family fancier
fanny farad farewell farmer farrell fascination fashioning fastening fasting fastness fatality fatigues
fatiha fatima faulting favorableness favoritism fay fbi fda feb february fed federalism federation feedback
feeding feeling feelings felicia fella fellow femtosecond fen fencing ferdinand fermenting fern fess fesse
festival festivity fetish fever fiance fiat fiber fiction fielding fields fiend fierceness fig fighter
figuring filing fille filling filming filmmaker finale finality finances financing finding findings fineness
fingering finisher finishing finn fir firefighter firefly fireman firestone firing firmness fischer fisher
fisherman fishing fist fitness fitzgerald fixing flagship flak flashing flatness flats flavoring flavouring
fleming fletcher flexibility flirting flooding flooring flora fluctuation focusing foe foiling folk folks
follies follower followers folly food football footballer footing forcefulness forebear forecasting forehead
foreigner foreman forerunner forester forewarning forgetfulness forging forgiveness forint forking formalism
formalities formality formation formatting formula forsaking fortune forum forwarding fostering foundation
foundering founding fourier foursome fowler fractionation fragility fragmentation framework framing franc
france franco franklin frankness frau fraud freedom freeing freelancer freeman freeway freezing frequency
fresher freshness fri friday friedman friend friendship fries frigate frontier frosting fruitfulness
frustration frying fuchs fueling fuentes fuller fullness fun functionalism fundamentalism fundamentals
funding funds funeral fungi fungus fur furnishing furniture furor furrier fusion fuzz gabriel gadfly gal
galaxy gale galen gallery gallon gam gambler gambling gaming gandhi ganges gao garbage gardener gardening
gardner garlic garnet gasoline gassing gat gates gathering gearing geek geisha gelatin gemma gen gender gene
generality generalization generation generator genesis genetics geneva genius genre gentleman gentleness
genu genus george georgette getting ghostwriter ghq gia gibson gigabyte gilbert gill girl girlfriend gita
givenness glacier gladiator gladness glasnost glasses glen glenn gliding globalization globe glove gluten
glycerin goal goalie goalkeeper goaltender goat god goddess goldberg golfer golfing goo goodbye goodman
goodness goodyear gorbachev gossiping governance governed government governor gracefulness gracie grad
grading graduation graham graining gram gran granary grandchild granddaughter grandfather grandma
grandmother grandpa grandparent grandson granite grannie granny grape graphics grappling graves gravity
grazing greatness greed greene greening greenness greens greeting gregory grenadier grid grief griffith
grille grilling grinding grinning grippe grocery grooming grounding grounds grouping grower growth gruel
guar guernsey guerrilla guessing guest guidance guideline guilder guilt guiltiness guinea guitar gully
gulping guru guts gym gymnastics gypsy gyration habitant hair hairdresser hairstylist haley halibut hall
hallelujah hallway halo hamilton hammering hampshire hampton han handful handling hands hanging hank
hankering hao happening happiness harassment harding hardness hardware harmony harper harris harrison
harshness hart harvesting harvey hashish haste hastings hatching hauling haven hawkins hayes headache
heading headphone headquarters health heart hearts heath heather heating heaven heaviness hectare hectogram
hedging height heir hel helen helicopter hell hello helmet helpfulness helping hemingway henry herb herbert
hereford heritage herman hermann hermit hero heroine hertz hesitance hesitancy hesitation hess hiding
highlighting highness highway hijacking hiking hillary hippopotamus historian history hitchcock hitler
hitting hizbollah hnd hobby hobo hockey hoffman hoffmann holder holding holla holly holmes homelessness
homeowner homework honesty honoring honours hooke hooking hooks hooky hooray hopkins hops horace horizon
hormone horne horror horseradish hospital hospitality hospitalization hostage hostess hostilities hostility
hotbed hotel hour hours houseful household householder housekeeper housing houston howard howe hudson
hugging hughes hugo humaneness humanism humanities humanity humanness humans hunter hunting hurricane
hurting husain hushing hussein hussy hyacinth hygienist hypothesis ibrahim icing icon ida idea idealism
idealization identification identifier identity ideology idler idling idol iglesias ignorance ike illegality
illinois illness illusion illustration illustrator imagination imaging immigrant immigration immunity
immunization impaction imparting impatience impeachment impinging implementation implication importance
importation importer importing impossibility impression improvement impulse inability inc incentive incest
incidence inclining income incorporation independence indexation indexer indexing indiana indication
indicator indictment individualism individuality individuation indulging industrialism industrialization
industry inevitability infant infection inflation informality informant information informer informing
infrastructure ingredient inhabitant inheritance initiation initiator injunction injury inmate inn inning
innings innocence innovation innovativeness innovator inquiry inr insect insertion insider insight
insistence insisting inspection inspector inspiration installation installing installment instalment
instancy instigator institution instruction instructions instructor instrumentation insulin insurability
insurance insurer integrating integration integrator integrity intellect intelligence intensity intention
interaction interface interference internationalism interne internet internment interpol interpretation
interpreter interpreting interruption interval intervention interviewer intimation introduction invader
invasion invention inventiveness inventor investigating investigation investigator investing investment
investor invitation involvement iowa ira irena irishman ironing irons irony irving isaac isabella isaiah
island islander isolation issuer issuing itemization iva ivanov jacks jackson jacob jacobs james jamison jan
jansen january jasmine jason jasper jay jean jeans jefferson jellyfish jena jenny jensen jeremiah jerome
jerry jersey jester jesus jewelry jfk jimenez joel jogger jogging john johnny johnson johnston joining jonah
jonathan jones jordan joseph joshua josue joule journal journalism journalist journeying joyce jude judges
judging judgment judith juggler juggling juice july jumping june jung jungle jupiter jurisdiction juror jury
justice justness kahn kali kansa kansas karate karen kat kauri kazakh keats keeping keller kelly kelvin ken
kendall kennedy kent kera khan kicking kidd kiley killer kilo kilobyte kilogram kilometer kindergarten
kindness king kingdom kinsman kinswoman kirk kissing kitchen kitchener kitty kkk klein knee kneeling
knickers knitting knocking knowledge koch komi kris krishna krona kwanza kyat kylie lab laboratory laborer
lac lacing lad lady lagging lah lake lakefront lambert lamp lan lancaster landing landlord landmark
landscaper landscaping lane langley language lapp lapping laptop larva laser lass lat laughter launching
laundering laundry laurel law lawmaker lawmaking lawrence laws lawsuit lawyer laying layman lea leaching
leader leaders leadership leafing leaner leaping learning leaving lecturer lecturing led leda leg legacy
legality legalization legend legging legislating legislation legislator legislature legs leigh leisure lemon
lempira lena lender lending length lengthening lenin lens lent leo leonard leonardo lessening lesson
lettering letters letting leveling levi lewis lexis liabilities liability liana libby liberalism liberality
liberalization liberation liberty library libretto licking lid lied lieutenant life lifesaving lifestyle
lifetime lightening lighting lightness lightning likelihood likeness liking lillie lily limb limitation
limper lin lincoln lindsay lindy lingering linguistics lining links lion lip lipid liquidation liquidator
liquidity liquor lira listener listening listing liter literalism literalness literature litigation litre
liza llb lloyd loading loads loaning lobbyist localism localization locating location locke locking lodging
lodgings logan logging logic logistics lolita london longing looseness loosening looting lorelei loren loser
loss losses lotte louis lover lowell loyalty lucas luck lucknow lucy luddite luggage luke lulu lumen luna
lung luo luther lux luxury lying macaulay machination machinery machinist mack madison madness madonna
magazine magdalena magician magistrate magnate magnet magnetics magnetism magnitude maha mahdi maia mailing
mainframe mainstream maintenance maja majesty majority majors mak maker makeup making malacca maleness malik
mall mammal manageability management manager mandible manhattan manila manipulation manipulator mann manner
mannerism manners mansfield mansion manufacturer manufacturing mapping mara marbles marc marching margarita
marge margin marginality marguerite mari maria marina mariner marines marino marker marketer marketing
marketplace marking markov marks marlin marque marquis marri marriage mars marseille marshall mart marti
martin mary masking mason masoud massachusetts masse masses mastering masters materialism mates math
mathematics mathias mating matriarch matrix matthew maturity mavis max maxwell may maya mayer mayfly mayor
mccarthy meal meaningfulness meanness means measles measurement measuring meat mechanics mechanism
mechanization medal mediator medic medicaid medicare medication meeting meg megabyte mei mekong melissa
melody member membership memoranda memorandum memorial memorialization memory men mending mentality menu
merchant meredith merger merle merlin messaging metallurgy metaphor method metier metrics miami mic micah
michael michigan mick mickey microgram microprocessor microsecond midnight might migration mike mil mildness
mile milestone miller milligram milliliter millimeter milling millisecond mills milo milton min mina miner
minerva mingling minimalism mining minion ministry minority minors minutes miracle mischief misfit missile
mission mississippi missive missouri missus missy mistaking mister mitchell mitten mixing mixture mobility
mobilization mode modeling moderation moderator modernism modernist modernity modernization modifier modulus
mogul mohammad mohammed mol molding molecule moliere mollie molly mom moment momentum mommy mon monarch
monday monet money monitoring monk monogamy monopoly monroe monster monte montgomery month monument mood
moore moose moped mopping morale moralism morality moralizing morals mores morgan morn morning morocco
morris morrison mortality morton moses mosque mosquito moss motivation motoring mountain mountaineering
mounting mouthful movement movie mozart mph mps mrs msg muhammad muller multiplication multiplicity mumbling
mummy mumps municipality murderer murphy murray muscat museum music musicality musician mussolini mutterer
muttering mutuality mya myrtle mystery myth names nanny nanosecond naomi napoleon narration narrator
narrowness nasa nasdaq nash nation nationalism nationality nationalization nato naturalism naturalness
nature nearness neatness neb nebula nec necessity necking negation negotiation negotiator neighborhood
nelson nemesis nephew neptune nerd nerves nervousness netting neurosis neutralism neutrality neutralization
newfoundland newlywed newman newmarket news newsletter newspaper newsprint newton niche nicholas niece
nielsen niger night nightmare nike nil nile nilsson nina nissan nixon noah nobleman noblewoman nobody noel
noemi noma nomad nomination nominee noon norm norma normalization norris northerner nostradamus notary
notebook nothings notion nov november novice nsa nuance nucleus numbering numbers numerator nun nurseryman
nursing oak oatmeal obama objection objectiveness objectivity obligation observance observation observer
obstacle obstetrics obviousness occasions occupancy occupant occupation occupier ocean oct october octopus
odds offender offense offering office officiating offing offspring ohio ohm ola oliver olivier oneness onion
ontario opec opener openness opera operation operations operator opiate opinion opportunism opportunity
opposition optimism optimist option optometrist opus oracle ordeal ordering organ organism organization
organizer organs orientation origin originality origination originator orinoco ortega orwell osborne oscar
oswald otis ottawa ounce outcome outfitting outlay outlet outlook outsider oven overeating overlapping
overnighter overpass oversight overview ovum owen owens owner ownership oxen oxford oxygen ozone pac
pachinko pacing packaging packing pact padding paddy padre paging paige paine pains painter painting pairing
palace paleness paling palmer panama pandora paneling panellist panoply pantie pants papering papers para
paradise parana parenthesis pariah paris parish parker parking parks parthenon participant participation
particle particularity parting partnership parvati pas pascal passage passenger passion pasta pastness
pastor patching pate path pathogen patience patriarch patrick patriot patron patsy patty paul paving pavlov
payment payroll pbs peace peanuts peasant pedestal peeing peeling pei pelham pembroke penalty penelope penn
penne penning pennsylvania penny pensioner peoples pepsi percent percentage perception perceptiveness percy
perestroika perfecter perfectibility perfection performance performer performing period periodicity
permanence permissibility permission perry persistence persistency person personality personnel perspective
persuader peso pessimist pesticide petabyte petal peter petrochemical petrol petroleum petting peyote
pharmacist phd phenomenon philip philosopher philosophizing philosophy phoebe phoenix phon photo photocopier
photographer photography phrasing physic physicalness physician physics pia picasso picker picking pickings
pickup picosecond picturing pie pier piles pilgrim piling pill piloting pining pinning pint pinto pipeline
piper pistol pistoleer pitcher pitching pitt pitting pizza placement plaid plaintiff planet planner planning
planting plaque plasticity plateful platform platinum plato player playfulness playing playmate playoff
playwright plea pleasantness pleasure plebiscite plumber pluto poaching pocahontas pocketful poe poem poet
poetry poisoning poking pol policeman policy polishing politeness politician politics pollen pollutant
polluter pollution polyethylene polygamy pond poop popping poppy popularity population populism populist
porch pork portal portfolio portrait portrayal portraying posing possession possibility poster posterity
posting potato potentiality pounding poverty pow powell powerfulness practicability practicality
practitioner prankster prayer preacher preaching precision predator predictability prediction preference
preferment pregnancy preparation preposition prerogative presence presentation presenter presentment
presentness preservation preserves presidency president pretending pretense prettiness prevention pricing
priest priestess primer priming prince princess principle printing priority prison prisoner privacy
privation privatization probability problem procedure proceeding proceedings proceeds processing procession
processor prodigy producer product production productivity prof professing profession professionalism
professor profiling profitability profits progenitor progeny prognosis programing programmer programming
progression progressivity prohibition projection prolonge prominence promoter promotion prompter prompting
property prophet prophets proponent proportionality proposal props prosecution prosecutor prospector
prospectus protection protein protestation protester protocol providence provider province provisions proxy
prudence pruning pseud psyche psychologist psychology psyllium publication publicity publicizing publisher
publishing pudding puking pulling pulsing punishment punjabi punks pupil puppy purchaser purchasing pursuit
pushing putin putting quadrillion qualifying quantity quart quarters quenching questioner questionnaire
quickness quietness quincy quintillion quivering quota quotation quotient rabbi rabies rachel rachmaninoff
racing racism racketeering radar radiation radiator radicalism radius raider railing railroader railroading
rails rainier raleigh ramona randomization randomness rangpur ranting raphael rapidity rapper rasmussen
rates rating ratio rationalism rationality rationalization rationing rayleigh rbc reaching reaction reader
readiness reading readying reagan realist reality realization realm realness rebecca rebekah rebuilding
rebuttal receipts receivables receiver reception receptionist receptivity recession recipe recipient recital
reckoning recognition recommendation recorder recording recovery recreation recruiter recruitment recycling
redemption reducer reducing reduction reed referendum referral refinery refining reflectance reflection
refocusing reformation reformer reformism refrigeration refrigerator refuge refugee refusal regaining regime
region regionalism registration regrets regularity regulating regulator rehabilitation reid reinforcement
reinsurance reiter rejection relation relations relationship relativity relaxation relaxer relevance
relevancy reliability relief reliever religion religiousness relinquishing relishing reliving reluctance
remains remaking rembrandt remembering reminder remoteness removal rendering renown rente renting reordering
reorganization rep repayment repeater repeating rephrasing replacement replacing reporter reporting
representation republic reputation requester requirement res researcher resemblance reservation reserves
resid residence residency resignation resistance resolution resolving resource resourcefulness
respectability respects response responsibility responsiveness restaurant restoration restorer restraint
restriction retailer retailing retainer retirement retreated reuben revelation reveler reveller revenue
revenuer revers reversal reversibility reviewer revolution rex reyes reynolds rhea rhetoric rhythm ribbing
ribbon ricardo richards richardson riches richness rickets rickey rico rider riding riel rifling rightness
riley rima ringer ringing rings rioting ripening riskiness rite river rivera riverbed riverside road
roasting robert roberts robertson robin robinson robot robotics rod rodent rodeo rogers rogue role rolf rome
romeo ron roofer roofing rookie roomful rooms roosevelt rooting roots roping rosa roselle rosemary ross roth
rothko rotting rouble roughness rounding roundness roux rowan rowing rubbing ruble ruining ruler rung runner
rupee rupert rushing russell rusting ruth saarinen sacking sade sadness safety sailing sailor sake salad
salary sale sales salesman sally salome salting sam samara sameness sami sampling samuel sanchez sander sang
santiago sarah sat satisfaction saturday saturn saul savannah savings saying scaling scandal scanning
scattering scenario scene scenery scheduling schmidt scholar scholarship schooling schubert schulz science
scientist scientology scion scissors scope scopes scores scoring scot scott scottie scouting scraping
scratching screeching screening screenwriter screwing scrutiny sculptor sea seabed sealing seasoning seating
seats secretary secretion sect sector secularism securer security sedan seeking segmentation seizing
selection selectivity selene seller sellers selling semiconductor seminar sen senate senator sending
seniority sens sensation sensationalism sensing sensitivity sensor sentiment sentimentality sep separateness
separation separator sept september septillion serge sergeant series seriousness servant services servicing
serving servitor session sessions setback seth sett setting settlement settling severance severing severity
sewing sextillion sexuality seymour shad shades shading shadowing shah shakespeare shaking shallowness
shaman shannon shareholder shareholding shari sharper sharpness shaving shawn shay shedding sheep sheeting
shekel shekels shelf shelley shelling sheridan sherman sherry sherwood shevchenko shilling shiloh shingles
shipment shipping shipyard shoes shook shooting shopping shoring shortage shortening shortness shorts
shouting showgirl showing showman shrinking shuffling shunning shutdown shutting sibling sickness siddhartha
sidewalk siding sidney siegfried siemens sierra sifting sighting sights signaling signatory signature
significance signing silk silliness silva silvia similarity simon sinatra sinbad sinclair sinfulness singer
singleness singles sinking sinner sir sister sita situation sizing skateboarding skating skier skiing skill
skillfulness skittles skull slacks slavery slaying sleeve slicing slicker slovak slowdown slowing slowness
smallness smarting smith smoother smoothness smuggler smuggling sneezing snowboarding snp snuggling sobbing
soccer socialism sociality socialization socializing society socrates sodium sofa softener softness software
sol soldiering solicitation solidity soloist solomon solution solving sombrero somebody someone somerset son
song sonny sonora sooth sophist sophistication sorcerer sorceress sorensen sorting soul soundness souring
sousa southernism sovereignty soybean spacecraft spacing spaniard sparer speaker specialist speciality
specialization specialty specie species specification specificity spectator spectrum speculation speculator
speech speeding spelling spencer spending sphere spik spine spinning spirits spirituality spitting splashing
spoiling spoke spokesman spokesperson spokeswoman spoonful spots spotting spouse spraying spreading
sprinkles sprinkling spurring spying squad squandering squatter squeezing stability stabilization stabilizer
stacks stadium staffer staggers staging staining stair stairs stakes stalin stalking stalling stalls stance
standstill stanley starr starter statement statesman stations statistic statistics statue status stays
steadiness steak stealing steele steelmaker steeper steepness steering stein steiner stela stella
stepbrother stepchild stepfather stephen stepmother steppe steps stepsister stevens stevenson stewart
stewing stiffening stiffness stillness stimulation stimulus stipend stitching stockholder stocking
stockpiling stocks stole stopping stops storage story stove straightener strangeness stranger strangles
strangling strategist strategy streamer street strength strengthening stretching strewing strings stripping
striving stroking stuart student studio studying stuffing stumping stupidity subbing subcommittee
subjectivity submerging subscriber subsiding subsidy substance substantiation substrate subtotal success
succession successor sucking suddenness sufferer sufficiency suggestibility suggestion suicide suitability
suite suiting suitor sullivan sultan summoning sunday sung sunlight sunshine supercomputer superintendent
superiority superman supermarket superstar supervisor supplier supplying supporter surfacing surfer surfing
surgeon surgery surrey surroundings surveillance surveying survival survivor sus susanna sushi suspender
suspension suspicion sustainability svoboda swami swearing sweater sweating sweats swede sweeper sweepstakes
sweetening sweetness swelling switching sword sydenham syllable syllabus symbol symbolism symbolizing
sympathy symptom syndrome synergy synopsis system tabasco tableau tablespoon tablespoonful tacking tactic
tactics taichi tailing tailoring tails takeover takings tala tale talent talking talks tam tamer tammy
tampering tanner tanning taoiseach taping tapping taps tasting tate tatum taxpayer taylor tce tea teacher
teaching teammate tears teaspoon teaspoonful technicality technician technique technologist technology ted
teddy teenager teens teeth telecommunication television temblor temp temperature template temple tendency
tenderness tennessee tennis tension tenting terabyte terence teresa terms territory terror terrorism
terrorist terry tester testimony testing text texture thalia thames thankfulness thanks thatcher thea
theater theft theology theory therapist therapy theresa thermodynamics thesis thickness thief thigh thill
thing things thinner thinness thinning thirties tho thomas thompson thomson thor thoroughness thou thought
thoughtfulness threads threat threesome threshold thrift throat thrusting thursday tia tiara tic ticking
tidings tier tiffany tightening tightness tiling tilling timber times timetable timing timothy titus tobacco
toby todd toddler togetherness toilet tolerance toleration tolstoy tom tomato ton tonga tonne tons tooth
toothpaste topic topicality tore tornado torque totality touchdown toughness tourism tourist tournament
toweling town townsfolk toxicity toxin toying tracing tracking tracy trad trader trading tradition
traditionalism tragedy trailer trailing trainer training trait trampling transaction transactions
transference transformation transformer translation translator transmission transmitting transportation
transporter trapping trappings trauma traveler traveling traveller travelling tray treasurer treasury
treatise treatment treaty trembles trent trey trial tribe tribunal tribute trimming trimmings trinity
tripoli tristan trooper troops trough trouser trousers trout troy trucking truman trunk trunks truth
truthfulness tub tubing tues tuesday tuition tully tumbling tummy tumor tun tuna tunefulness tungsten tunic
tuning turkey turki turmoil turnaround turner turning turnover turntable tuxedo twenties twins tycoon tying
tyler typicality typing tyranny tyson ugliness ulysses uncertainty uncle uncovering undergraduate undertaker
undertaking undertone underwear underwriter undoing unemployment unesco unfairness unfolding unhappiness
uniformity uniqueness unit uniting unity universality universe university untying unveiling updating
uplifting uranus urbanization urging urinal usa usefulness user using usps utilization vacancy vacationing
vaccinating vaccination vaccine valentine vali validation validity valley values van vancouver vanessa
vanishing vapor vargas variability variation variety varna veda vegetable vegetation vehicle vendor venturer
venus verdict veronica versailles version vertebra vessel veterinarian vibe vibes vice victim victor
victoria victory vidal video vietnam viewer viewers viewing village villager villain vinegar viola violation
violator violence vip virgil virtue virus visibility vision visitation visiting visitor visualization
vitality vitals vitamin vivaldi vocabulary vocalism vocalization voicing voiding volatility volcano volt
voltage voltaire volume voter voting voyager vulnerability wading wafer wages wagner wagon wahoo waist waite
waiter wakefulness wale walker wallace wally walter walton wanderer warehousing warhol warmer warmth warping
warren warrior warwick washing washington wasting watching watering waters watershed watson watt watts
waving wayne ways weakness wealth weaning weapon weatherman weaving webb weber webster wedding wednesday
weeds week wei weighing weighting weir welder welfare wellington wellness wells wesley westinghouse weston
wetness wetter wetting wheat wheelchair wheeling while whisky whistling whiteness whitney who wholeness why
wichita wick widening widower wife wilder wilderness wildlife wildness wilkinson willard williams
willingness willis willow wilson wimp winchester window windows windsor wings winner winnings winnipeg
winslow wiring wisconsin wisdom wishing wit withdrawal withe withers wits wok wolff wolfram woman
wonderfulness wonderment wood woods wool wording words worker workings workout workplace works workshop
workstation wrapping wrecking wrestler wrestling wright wrist writ writer writing writings wrongdoing
wrongness wyatt xavier yamamoto yang yangtze yard yay year yearning years yelling yes yogi york yottabyte
youngster youth yuan yukon zettabyte zhou zloty zola zombie zoning
na:aberrant absurd aching acid acoustic activating activist acute adamant additive adept adolescent adult
afghan african albanian algerian alternative amber american angolan animal annoying antarctic appalling
approaching approving arctic argentine arithmetic armenian aryan asian assistant attendant attic august
australian austrian avocado baffled baking banging bangladeshi barren bass bawdy belarusian belgian
belittling beloved bent billion billionth binding blazing bolivian born bouncing bourgeois bowing branching
brazilian breathing breeding brute buddhist budding bulgarian bullying burundi californian cambodian
cameroonian canadian canary capital catching cathedral celtic centennial cereal chadian cheating cheering
chemical chicken chilean chilly chinese choice cleansing collateral colombian concealing congolese
constituent continent contradictory coral corporal correspondent cosmetic cozy craven croatian crude crying
cuban cunning curling custom czech daredevil darkening darling deceased decimal deepening defeated
demonstrative depressant derelict descendant descendent designing detergent determinant deterrent directive
dirt disarming documentary dominican dorian dozen dutch dwindling earnest ecuadorian editorial egyptian
eight eighteen eighteenth eightieth eighty eleven eleventh elite energizing epidemic equivalent estonian
ethiopian european executive expedient expert fahrenheit failing faltering farming favourite feminine
fifteen fifteenth fiftieth fifty filipino fitter five flowering fluid fluorescent foreboding foreshadowing
fortieth forty four fourteen fourteenth frail freshman frightening fugitive functioning future gambian gaudy
generic georgian german giant giving gleaming glowing gold goofy grasping grating greek groundbreaking
grumbling guatemalan haitian handy hardy hazel healing hearing highland hindi hip hispanic honduran howling
humdrum hundred hundredth hungarian icelandic illegitimate illiterate imperfect impressionist incident
incumbent indian indie indonesian inferior infinite infrared initiative inquiring instant instinct integral
intent invertebrate iranian iraqi israeli italian jamaican japanese jordanian julian kenyan kin kind korean
kuwaiti lao lashing latter latvian laureate leaning lebanese lee liberian libyan liege lightweight limiting
lit lithuanian liver lowering lowland lumbering lush macedonian macho magenta magic maimed makeshift
malaysian mammalian mammoth maniac marine marsupial masculine material matt maverick meaning mechanic median
medium melancholy merging mexican midland million millionth mineral mini miniature minus minute mongolian
monochrome moody moroccan motive mourning mum mural namibian naming narrative narrowing nicaraguan nigerian
nigerien nine nineteen nineteenth ninetieth ninety ninth noble nondescript norman norwegian notable novel
nude numeral objective offbeat official olive omani one oozing opening opponent outcast oval overweight
pakistani palestinian pampering panamanian paraguayan paranoid partisan patient peacekeeping peanut
periodical peruvian petite phantom philippine phony piggy plastic portuguese positioning premium
prescription prima prior prostate punk pussy qatari quadrillionth quality quintillionth racist raising rash
rearing reasoning recluse referent refrigerant regulation rejoicing representative resident respondent
reverend reverting rising ritual roan roman romanian roomy ruby ruling russian rustling rwandan sabbatical
sabine sage salmon samoan saudi scanty scarlet scottish sec seeing self senegalese sent serbian seven
seventeen seventeenth seventieth seventy shaping sharing shattering shivering shona shot singaporean sinning
sissy sitting six sixteen sixteenth sixtieth sixty slain sleeping smashing smelling smoking socialist
solvent somalian sore sovereign soviet sparkling speaking sprawling stalwart starving static statute
sterling stern stifling stimulant stinging stout straining subsidiary sudanese summary sunrise surplus
surrogate sweetheart swift swiss syrian taiwanese taking tart tearing teasing tempering ten tending tenth
terminal tertiary texan textbook textile thai thirteen thirteenth thirtieth thirty thousand thousandth three
thwarting tod token topping torturing toxicant trembling tributary trifling trillion trillionth trinidadian
tropic tunisian turkmen tutorial twelfth twelve twenty twisting two ugandan ukrainian understanding union
unseen upbeat utility uttermost vagrant vanilla variant venezuelan vernacular vertebrate veteran vietnamese
violet visionary waiting wandering warming warning waxing wearing weeping whispering withering wizard won
world worsening wounding yankee yawning zambian zany zimbabwean
nar:downtown half none nonstop northeast piano rattling roaring underground uptown west whacking
narv:counter light square
nav:advance bottom bronze center champion chance color compound conglomerate content crack fleet front
graduate halt mass master middle model motor patent port premier prize proof salt satellite silver sound
split star straw subject substitute uniform zero
navr:firm pop round
nr:boiling dripping item lots meantime nay nothing nowadays overtime piping plenty raving soaking today
tomorrow way yea yesterday
nra:behind upstairs
nrv:course part
nrva:right
nv:abuse accent access accession accord account act action addict address advantage adventure advocate
affiliate affix age aid ail aim air alarm allowance ally ambition amnesty amount anchor anger angle answer
apparel appeal apprentice approach arbitrage arc archive arm armour array arrest article ash assault attack
attempt auction auctioneer audit author automobile autopsy avail award baby bach background backlog bag
balance ball balloon ballot ban band bank bar barber bargain barge bark barrel bash bat batter battle beach
beam bean beard bed beef bell belly belt bench benefit bet bicycle bid biff bike bill bin bind bird birth
bitt blast blaze blend blitz bloat block blood blossom blow board boat bob body bog boldface bomb bond boo
book boom boot border bottle bow bowl box boycott brad brain brake branch brand bravo breach bread breakfast
breast breeze bribe bridge broadcast broker brook brush bubble buck bucket buckle bud budget buffer bug bulk
bull bunch bundle bunt burden burp burst bus bushel bustle butcher butt butter butterfly button bypass cab
cabin cable cage cake calendar campaign can canal candle candy cane canoe canvas cap captain card care
careen career carol carpenter carpet cart cartoon case cash cashier cast cat catalog caucus caulk cause
caution cave cement centre certificate chain chair chairman challenge chamber change channel chant character
charge charm chart charter chase chat chauffeur check cheek cheer cheese cheque chill chin chip chunk church
circle circuit claim class clerk click clip clock clone closet cloud clout clown club clue cluster clutter
coach coal coast coat code coin coke collapse collar combat comfort command commission companion company
complement compromise concern concert condition conduct conflict conscript consent contact contest contract
contrast control convict cook cooper cop copper copy copyright cord core cork corn corner corral cost
costume cotton couch cough counsel count couple court cow cox craft crash craze cream credit creep crew crop
crow crowd cruise crunch crush cry cub cube cue culture cup cure curtain curve cycle dab dam damage dance
dart date dawn daze deal debate debut decay decease deck decline decrease default defeat defect degas delay
delegate delight demand demise deposit desert design desire detail devil diet dimension din dip disarray
discard discipline discount discourse disguise dish disk dislike disorder dispatch display dispute dissent
distance distress district dive divorce dock doctor document dodge dog don dope dose dot doubt downgrade
draft drag drain draught dream dredge dribble drift drill drink drip drive drone drop drug duck duel dust
dye earmark earth echo eddy edge effect egg elbow embargo emcee encounter end engineer entrance envy essay
estimate evidence exchange excuse exercise exhaust exhibit exile exit expense experience experiment export
eye eyeball face factor fall fan fantasy fare farm fashion fate father fatigue fault favor favour fear
feather feature fee feed fence ferment field fight figure film filter fin finance financier finger fire fish
fizzle flag flake flame flare flavor flavour flesh flight flirt flock flood floor flour flow flower fluster
flute focus fog fool foot force ford forecast forest fork form format founder fowl fraction fracture
fragment frame franchise freeze freight fringe frolic frost fruit fuel function fund fuss gad gain gang gap
garage garland garnish gas gate gaze gear gesture ghost gift giggle glance glare glass gleam glide glimpse
glory gloss glow golf goof google goose gore gossip grace grade grain grant grapple grass grate graze grin
grip ground group grumble guarantee guard guide gum gun gut guy habit ham hammer hand harangue harm harrow
harvest hash hat hatch haul hazard haze head headline heat hector heel heist hike hill hint hoist hole
holiday homer honor honour hook hop hope horn horse host house howl hug humor hunger hunt hurrah hurry
husband ice image impact import inch increase index influence ink input instance institute instrument insult
interest intern interview intrigue inventory invoice issue jack jacket jag jail jam japan jar jaw jazz jelly
jewel jimmy job joke jot journey joy judge julienne jump junk keel keynote kick kid kip kiss kit kitten
knife knight knot label labor labour lack ladder lag land landscape lap lash latch laugh layer leaf league
leak leap lease leather lecture leech letter leverage levy license lime limit line link list load loaf loan
lobby lodge log loop loot lope lord lot love lumber lump lunch lust machine madder madrigal mail man mandate
map mar marble marcel march mark market mask massacre massage mate matter meander measure medicine mend
mentor merchandise merit mess message meter milk mill mime mind mine minister mirror mistake mix mold monkey
moo moon mortgage mother motion mould mountaineer mouse mouth move mud mull murder muscle mushroom nail name
neck need needle neglect neighbor nerve nest network nick nitrate nod noise nose note notice number nurse
nut object occasion offer officer oil ooze orbit order orphan outfit outgo outline output overhaul overlap
overuse pace pack package pad page pain paint pair pal palm pan panel panic pant paper par parade parent
park partner party paste patch patrol pattern pause pave pawn peak pearl pee peer peg pen pencil pension
people pepper perfume phase phone photograph phrase picnic picture piece pig pile pillow pilot pin pine
pinpoint pioneer pip pipe pit pitch pity pivot place plan plant plat plate pledge plot plug plummet plunge
pocket point poison poke pole police poll pool pore portion position post pot pound powder power practice
praise prattle preamble premise press pressure prey price pride print privilege probe process prod profile
profit profiteer program programme progress project promise prop proportion prospect prostitute protest
provision puke pulp pulse punch purchase purport purpose purse putt putty puzzle pyramid quake quarter
quarterback queen quest question quiver quiz rabbit race rack racketeer rag rage rail railroad rain rally
ranch range rant rape rat rate ration rattle rave ray reason rebate rebel rebound rebuff receipt recess
record reel reference reform refund regard reign release relish remainder remake remark remedy rendezvous
rent repair repeal reply report repurchase repute request rescue research reserve reset resort respect
respite rest result retreat return rev revere review reward rib rice rick ridge ridicule rifle rim ring riot
rise risk rival rock rocket roll roof room root rope rot rout route row rub rubbish ruin rule rumor sack
sacrifice safeguard sample sanction sand sandwich sauce savvy scale scan scar scatter scent schedule scheme
school scorch score scout scramble scrap scrape scratch screech screen screw scribble script scroll
sculpture seal search season seat section seed segment seine sense sentence sequence service sex shade
shadow shame shanghai shape share shark sheet shell shelter shepherd shift shill shin shine shingle ship
shirt shiver shock shoe shop shore shoulder show shower shrimp shuttle sideline sigh sight silence sin singe
sip site skate skateboard ski skin skirmish skirt skittle sky skyrocket slam slate slave slice slide slit
slop slope slot slouch slump smell smile smirk smoke snake snatch sneeze snow snowboard snuggle soap sob
sock soil soldier sophisticate sort soup source space spam span spar sparkle speed spice spike spill spirit
spite splash sponsor spoof spoon sport spot sprawl spray spring spy squeeze stab stack staff stage stain
stake stalk state station stave steam steel step stereotype stew stitch stockpile stomach store storm strain
streak stream stress strike string strip stripe stroke structure struggle study stuff style sub sugar suit
sum summer summit summons sun supplement supply support surge surprise survey swap sway sweat sweep swing
switch syndicate table tag tail tangle tank tape target tarnish task taste tax team tee telephone telescope
temper tenant tent tenure term test theme thread thumb thwart tick ticket tide tie tile time tin tip tire
tissue title toe toll tone tongue tool torture touch tour towel tower toy trace track trade traffic trail
train tramp transfer transit transition transport trap trash travel treasure tree trek tremble trend trick
trickle trifle trip triumph troop trot trouble truck trust tube tumble tune tunnel twist twitter type
undercut underestimate upgrade uplift use usher vacation vacuum value varnish venture veto view visa visit
voice vomit vote vow wad wade wag wage wake wall war ward warehouse warp warrant wash water wave web weed
weekend weight whack whale wheel whip whisper whistle widow wind wine wing winter wire witch witness wolf
wonder word work worship wow wreck wrinkle yell yen zip zone zoom
nva:ace alert antique arch bankrupt base bay bias blanket bone boss buff bush bust camp counterfeit deaf
degenerate discontent dress fake flash forfeit french game garden grey hollow honey intermediate iron jade
jet keen lame level limp mat metal mimic mock moot mute outlaw parallel pedal pet plane polish quack radio
rank roast romance rubber rush rust saute sham side sign signal size slack slick spiral spread squat staple
stock stone stretch subordinate surface taboo tan tender tidy triple vagabond volunteer waste weather wee
welsh wound
nvar:cod jolly
nvr:bang bolt retail
nvra:home
r:aboard absolutely abstractly academically accordingly accurately accusingly across actively actually
additionally adequately administratively admirably admiringly admittedly advantageously advisedly
aesthetically affectingly afterward afterwards again aggressively alarmingly alas allegedly almost along
alongside already also alternately alternatively always amazingly ambitiously anciently annually anonymously
anxiously anymore anyway anyways anywhere apiece apparently appreciably appreciatively appropriately
approvingly approximately architecturally around artfully artificially artistically assuredly astronomically
atop attentively attractively automatically awfully awhile backwards badly barely basically beautifully
before believably below beneath besides between beyond biologically bitingly bitterly blindly boastfully
boldly boringly bravely briefly brightly brilliantly broadly brutally but calmly candidly capably carefully
casually centrally ceremonially ceremoniously certainly characteristically charmingly cheerfully chemically
chronically classically clearly clinically closely closest coldly collectively comfortably commercially
commonly comparably comparatively competently competitively completely comprehensively conceivably
conclusively concretely conditionally confidently consciously consequently conservatively considerably
considerately consistently constantly constitutionally constructively contentedly continually continuously
conveniently conventionally conversely convincingly cooperatively correctly correspondingly courageously
creatively credibly creditably criminally critically crucially culturally curiously currently dangerously
darkly dearly decently decidedly decisively deeply defensively definitely deliberately delicately
delightfully demandingly democratically demonstrably demonstratively densely depressingly desperately
determinedly devotedly differently diplomatically directly disappointingly distantly distinctively
distinctly distractedly disturbingly divinely doctrinally doggedly domestically doubtfully dramatically
dutifully dynamically eagerly easily ecologically economically effectively efficiently either elaborately
electrically electronically elegantly elsewhere embarrassingly emotionally empirically encouragingly
endlessly enduringly engagingly enormously enterprisingly entirely environmentally equally especially
essentially ethically ethnically evenly eventually ever everywhere evidently exactly exceedingly excellently
exceptionally excessively excitedly exclusively exhaustively expansively expectantly experimentally expertly
explicitly explosively extensively externally extremely faintly fairly faithfully falsely familiarly
famously fantastically fascinatingly faster fastest fatally favorably fearfully federally fiercely
figuratively finally financially finely firmly fiscally fitfully flatly forcefully forever formally formerly
fortunately forwards frankly freely frequently freshly frowningly fruitfully fully functionally
fundamentally furthermore generally generously genetically gently genuinely gladly globally gracefully
gradually grandly gratefully gratingly gravely greatly greenly guardedly handsomely happily hardly
harmoniously harshly heatedly heavily helpfully hence hesitantly hesitatingly highly historically honestly
honorably hopefully horribly hotly however hugely humanely humanly hurriedly ideally identically
ideologically illegally imaginatively immediately importantly impossibly impressively impulsively
increasingly incredibly indeed independently individually industrially industriously inevitably informally
inherently initially innocently insistently inspirationally instantly instead instinctively institutionally
intellectually intelligently intensely intensively intentionally intently interestingly internally
internationally intimately inventively invisibly ironically jarringly jointly jokingly journalistically
joyfully judicially judiciously justifiably justly kinda knowingly largely lastly lately laughingly lawfully
legally legislatively legitimately liberally lightly likewise literally locally logically longest loosely
loudly lovingly madly magically magnetically mainly manually marginally markedly massively masterfully
materially mathematically maybe meaningfully meanly measurably mechanically medically mentally merely
methodically mildly minimally minutely moderately modestly morally moreover mortally mostly movingly
municipally musically mutually mysteriously nakedly namely narrowly nationally naturally nearer nearest
nearly neatly necessarily needs negatively nervously never nevertheless newly nicely nominally non
nonetheless normally not notably noticeably notwithstanding numerically objectively obligingly obviously
occasionally oddly offensively officially often oftener once openly operationally optimistically orally
organically organizationally originally outstandingly overboard overly overwhelmingly painfully palely
partially particularly partly passionately patently patiently peacefully perfectly perhaps periodically
permanently persistently personally philosophically photographically physically plainly plastically
playfully pleadingly pleasantly pleasingly pointedly politely politically popularly positively possibly
potentially powerfully practically precisely predictably preferably presently presumably previously
primarily principally privately probably professedly professionally profitably profoundly progressively
prohibitively prominently promptly properly proportionally protectively proudly psychologically publically
publicly purely purposefully purposely questionably questioningly quicker quickest quickly quietly quite
racially radically randomly rapidly rarely rather rationally readily realistically really reasonably
recently regionally regularly relatively reliably religiously reluctantly remarkably remotely repeatedly
reportedly reputedly residentially resignedly resolutely resourcefully respectfully respectively responsibly
richly ridiculously rightfully rightly romantically roughly roundly routinely sadly safely scientifically
searchingly seasonally secondly secretively secretly securely seemingly seldom selectively sensitively
separately seriously severally severely sexually sharply shockingly shortly significantly silently similarly
simply simultaneously singly skillfully slightly slower slowest slowly smartly smilingly smoothly socially
softly solely solidly someday somehow sometimes somewhat soon soonest soulfully soundly sparingly specially
specifically spectacularly speculatively spiritually squarely statistically steadily stereotypically
stirringly strangely strategically strictly strikingly strongly structurally stupidly subjectively
subsequently substantially successfully successively suddenly sufficiently suitably supposedly surely
surprisingly suspiciously sweepingly sweetly symbolically tactically tastefully tearfully technically
technologically tellingly temporarily tenderly tentatively terribly thankfully theoretically thereafter
thereby therefor therefore thickly thinly thoroughly though thoughtfully threateningly throughout tightly
tiredly too totally traditionally tragically tremendously truly trustfully trustingly truthfully twice
typically ultimately uncertainly uncomfortably underneath understandably understandingly undoubtedly
unexpectedly unfairly unfortunately uniformly uniquely universally unprecedentedly unusually usefully
usually validly variously vastly verbally vertically victoriously violently virtually visibly visually
vitally vocally voluntarily warmly weirdly wherever widely wildly willfully willingly wisely within
wittingly wonderfully wonderingly worriedly wrongfully wrongly yeah yet
ra:abroad after ago ahead alike all alone any apart asleep away cleanly earlier halfway just kindly later
most only otherwise poorly pretty regardless some sometime together upward very weakly
ran:enough far north south southeast southwest then
ranv:back fast forward still
ravn:even
rn:altogether aside closer forth longer meanwhile now nowhere outdoors somewhere sooner there thus tonight
rna:here northwest
rva:near
rvan:down well
v:aah abacinate abase abash abate abbreviate abdicate abduce abduct aberrate abet abhor abide abjure
ablactate ablate abnegate abolish abominate abound abrade abrase abreact abridge abrogate abscise abscond
absolve absorb absquatulate abstain abut aby abye accede accelerate accentuate accept acclimate acclimatise
acclimatize accommodate accompany accomplish accost accouter accoutre accredit accrete accrue acculturate
accumulate accurse accuse accustom acerbate acetify acetylate acetylise acetylize achieve achromatise
achromatize acidify acidulate acknowledge acquaint acquiesce acquire acquit activate actualise actualize
actuate adapt addle adduce adhere adjoin adjourn adjudge adjudicate adjure adjust admeasure administer
administrate admire admit admix admonish adolesce adopt adore adorn adsorb adulate adumbrate advect
advertise advertize advise aerate aerify aerosolise aerosolize aestivate affiance affirm afflict afford
afforest affranchise agenise agenize aggrade aggrandise aggrandize aggravate aggress aggrieve aggroup
agitate agnise agnize agonise agonize agree airfreight airt alchemise alchemize alcoholise alcoholize
alienate align aline alkalify alkalinise alkalinize alkalise alkalize allay allege allegorise allegorize
alleviate alliterate allocate allot allow allude alphabetise alphabetize alter altercate aluminise aluminize
amass amaze ambulate ameliorate amend amerce americanise americanize ammoniate ammonify amortise amortize
amplify amputate amuse anaesthetise anaesthetize anagrammatise anagrammatize analogise analogize analyse
analyze anastomose anathematise anathematize anathemise anathemize anatomise anatomize ancylose anele
anesthetise anesthetize anglicise anglicize animadvert animalise animalize animise animize ankylose anneal
annihilate annotate announce annoy annul annunciate anodise anodize anoint antagonise antagonize antecede
antedate anthologise anthologize anthropomorphise anthropomorphize anticipate antiquate antisepticize
aphorise aphorize apologise apologize apostatise apostatize apostrophise apostrophize apotheose apotheosise
apotheosize appal appall appear appease append apperceive appertain applaud apply appoint apportion appose
appraise appreciate apprehend apprise apprize approbate approve arbitrate arborise arborize archaise
archaize argue argufy arise aromatise aromatize arouse arraign arrange arrive arrogate arterialise
arterialize ascend ascertain ascribe ask asperse asphyxiate aspire assail assassinate assemble assert assess
asseverate assibilate assign assimilate assoil assonate assort assuage assume assure astonish astound
astringe astrogate atomise atomize atone attach attain attaint attemper attend attest attitudinise
attitudinize attorn attract attune augment aurify auscultate auspicate authenticate authorise authorize
automate automatise automatize autotomise autotomize avenge aver avert avianise avianize aviate avoid avouch
avow avulse await awaken babysit backbite backcross backdate backpedal backscatter backslap backslide
backtrack bacterise bacterize badmouth bake balkanise balkanize ballyrag bamboozle banish baptise baptize
barbarise barbarize barde barnstorm baronetise baronetize barricado basify bask bastardise bastardize bate
batfowl bawl beatify beautify becalm bechance becharm beckon becloud become bedamn bedaub bedaze bedazzle
bedeck bedevil bedew bedhop bedight bedim bedizen bedraggle befall befit befog befool befoul befriend
befuddle beg beget begild begrime begrudge beguile behave behead behold behoove behove bejewel belabor
belabour beleaguer belie believe belittle bellylaugh belong bemire bemoan bemock bemuse benday benefact
beneficiate benficiate benight benumb beplaster bequeath berate bereave beseech beseem beset beshrew besiege
besmear besmirch besot bespangle bespatter bespeak bespeckle bespot besprinkle bestialise bestialize bestir
bestow bestrew bestride bethink betide betoken betray betroth bewail beware bewhisker bewilder bewitch
bewray bide bilk biodegrade birdwatch birl birle bisect bituminise bituminize blab blacken blacklead blanch
blandish blaspheme blat bleed blench bless blindside blither bloviate blub blurt bode bodge bodypaint boggle
bollix bollocks bolshevise bolshevize bombilate bombinate bonderise bonderize bonk bootlick borrow botanise
botanize bottlefeed bourgeon bouse bowdlerise bowdlerize bowse brabble brainwash braise brandmark brattle
braze breastfeed breathalyse breathalyze breathe brecciate brighten bring brisken broaden broider bromate
brominate browbeat bruit brutalise brutalize bulldoze bullyrag bumble burble burgeon burglarise burglarize
burgle bury bushwhack busk buttweld butylate cachinnate cackel cadge cajole calcify calcine calculate
calibrate calligraph calumniate calve camphorate canalise canalize cannibalise cannibalize cannulate
cannulise cannulize canonise canonize canoodle cantillate canulate capacitate capitalise capitalize
capitulate caponise caponize capsize capsulise capsulize captivate caracole caramelise caramelize carbonise
carbonize carboxylate carburet carburise carburize carjack cark carnalise carnalize carnify carve caseate
castigate catabolise catabolize catalyse catalyze catechise catechize categorise categorize catenate cater
cathect catheterise catheterize catholicise catholicize cauterise cauterize cavort cede celebrate cense
centralise centralize centrifugate cerebrate certify chaffer channelise channelize characterise characterize
chasten chastise cheapen checkrow cheerlead chemisorb cherish chevvy chevy chickenfight chide childproof
chirk chiromance chirr chitter chivvy chivy chlorinate chondrify choose choreograph chouse christen
christianise christianize chronologise chronologize chuff churr cicatrise cicatrize cinematise cinematize
circularise circularize circulate circumambulate circumcise circumfuse circumnavigate circumscribe
circumstantiate circumvallate circumvent circumvolute circumvolve citify civilise civilize clapperclaw
clarify classicise classicize classify claver cleanse cleave clitter clomp clothe cloy coact coalesce coapt
coarsen cocainise cocainize coconspire coddle codify coeducate coerce coexist coggle cogitate cognise
cognize cohabit cohere coiffe coincide coinsure coldcock coldwork collaborate collate collateralize
collectivise collectivize collide colligate collimate collocate collogue collude colly colonise colonize
colorise colorize colourise colourize combust commandeer commemorate commence commend commentate
commercialise commercialize comminate commingle comminute commiserate commit commix commove communalise
communalize communicate communise communize commutate compart compartmentalise compartmentalize compel
compensate compete compile complain complect complexify complicate complot comply comport compose comprehend
comprise compute computerise computerize concatenate conceal concede conceive concenter concentre
conceptualise conceptualize concertise concertize conciliate conclude concoct concretise concretize concur
concuss condemn condense condescend condole condone conduce confabulate confer confess confide configure
confine confirm conflagrate conflate conform confound confront confuse confute congeal congest conglobate
conglobe conglutinate congratulate congregate conjoin conjure conn connect connive connote conquer consider
consign consist consociate consolidate consonate conspire constellate consternate constipate constitute
constitutionalise constitutionalize constrain constrict constringe construe consubstantiate consult consume
contain containerise containerize contaminate contemn contemplate contemporise contemporize contend continue
contort contradict contradistinguish contraindicate contravene contribute contrive controvert contuse
convalesce convect convene conventionalise conventionalize converge convey convince convoke convolve
convulse cooccur cooperate copolymerise copolymerize copulate copyedit copyread coquet coronate corrade
correspond corroborate corrode corrugate coruscate cosign cosponsor cosset counteract counterchallenge
counterchange counterpose counterstrike countervail covet cower cozen cram cranch craunch crave create
cremate crenelate crenellate creolize crepitate criminalise criminalize criminate cringe crispen criticise
criticize cronk croon crossruff crucify crumble crump crumple crystalise crystalize crystallise crystallize
culminate cultivate cumber cumulate curdle curtail customise customize cutinize cybernate dabble dally
dampen dandify dandle dangle darken datemark daunt dawdle deaccession deactivate deaden deaerate deafen
deaminate deaminize debar debark debase debilitate debone debouch debrief debug debunk decaffeinate
decalcify decamp decant decapitate decarbonate decarbonise decarbonize decarboxylate decarburise decarburize
deceive decelerate decentralise decentralize decerebrate decertify dechlorinate decide decimalise decimalize
decimate decipher declaim declare declassify declaw declutch decoct decode decoke decollate decolonise
decolonize decolor decolorise decolorize decolour decolourise decolourize decommission decompose decompress
deconcentrate deconsecrate deconstruct decontaminate decontrol decorate decorticate decouple decrepitate
decriminalise decriminalize decry decrypt dedicate dedifferentiate deduce deduct deem deepen deface
defalcate defame defang defat defecate defeminise defeminize defend defenestrate defer defervesce
defibrillate defibrinate define deflagrate deflate deflect deflower defog deforest deform defraud defray
defrock defrost defuse defy degauss deglaze deglycerolise deglycerolize degrade degrease degust dehisce
dehorn dehumanise dehumanize dehumidify dehydrate dehydrogenate deice deify deign deionize deject delete
delimit delimitate deliquesce delist deliver delocalize delouse delude delve demagnetise demagnetize
demarcate demasculinise demasculinize dematerialise dematerialize demean demilitarise demilitarize
demineralise demineralize demist demob demobilise demobilize democratise democratize demodulate demolish
demonetise demonetize demonise demonize demonstrate demoralise demoralize demote demulsify demyelinate
demystify demythologise demythologize denationalise denationalize denaturalise denaturalize denature
denazify denigrate denitrify denominate denote denounce denude deny deodorise deodorize deodourise deoxidise
deoxidize deoxygenate depart depend depersonalise depersonalize depict depilate deplane deplete deplore
deploy deplumate deplume depolarise depolarize depone depopulate deport depose deprave deprecate depreciate
depress depressurise depressurize deprive depute deputise deputize deracinate derail derange derate
derecognise derecognize deregulate derequisition derestrict deride derive derogate desacralize desalinate
desalinise desalinize desalt descale descend describe descry desecrate desegregate desensitise desensitize
deserve desex desexualise desexualize desist desorb despise despoil despond desquamate destabilise
destabilize destain destalinise destalinize destine destress destroy destruct desulfurize desulphurize
desynchronise desynchronize detach detain detect deter deterge deteriorate determine detest dethaw dethrone
detick detonate detoxicate detoxify detract detrain detransitivise detransitivize detribalise detribalize
detusk devaluate devalue devastate devein develop devilise devilize devitalise devitalize devitrify devoice
devolve devote devour diabolise diabolize diagnose diagonalise diagonalize dialyse dialyze diazotize
dichotomise dichotomize dicker didder diddle differ differentiate diffract digitalise digitalize digitise
digitize dignify digress dilapidate dilate dillydally diminish dine diphthongise diphthongize disable
disabuse disaccord disaffect disafforest disagree disallow disambiguate disappear disappoint disapprove
disarm disarrange disarticulate disassemble disassociate disavow disband disbar disbelieve disbud disburden
disburse discase discern discerp disclaim disclose discolor discolorise discolorize discolour discolourise
discombobulate discomfit discommode discompose disconcert discontinue discountenance discourage discover
discuss disembark disembarrass disembody disembowel disembroil disenable disenchant disencumber
disenfranchise disengage disentangle disestablish disfigure disforest disfranchise disgorge disgruntle
disharmonize dishearten dishevel disincarnate disincline disinfect disinfest disinherit disintegrate
disinter disinvest disinvolve disjoin dislocate dislodge dismantle dismember dismiss disobey disoblige
disorganise disorganize disorient disorientate disown disparage dispel dispense disperse dispirit displace
displease displume disport dispose dispossess dispread disprove disqualify disrobe disrupt diss dissatisfy
dissect dissemble disseminate dissertate dissever dissimilate dissimulate dissipate dissociate dissonate
dissuade distend distil distill distinguish distort distract distrain distribute disturb disunify disunite
divagate divaricate diverge diversify divert divest divulge dizen doff dogmatise dogmatize domesticate
domesticise domesticize domiciliate dominate domineer donate doss dote douse download downplay downsize
draggle dramatise dramatize drench dropforge drown drub dulcify dulcorate dumbfound dwell dwindle dynamise
dynamize earn eat eavesdrop ebonise ebonize economise economize edify edit editorialise editorialize educate
educe edulcorate eff efface effectuate effeminise effeminize effervesce effloresce effuse egest egotrip
eject elapse elate electioneer electrify electrocute elegise elegize elevate elicit elide eliminate elocute
elope elucidate elude elute emaciate emanate emancipate embalm embank embark embarrass embattle embed
embellish embezzle embitter emblazon embody embolden emboss embower embrangle embrittle embrocate embroider
embroil embrown emend emerge emigrate emit emote empale empanel empathise empathize emphasise emphasize
emplace emplane empower empurple emulate emulsify enable enact enamor enamour encamp encapsulate encase
enchain enchant encipher encircle enclose enclothe encode encompass encourage encrimson encroach encrust
encrypt encumber endanger endear endorse endow endue endure energise energize enervate enfeeble enfeoff
enfold enforce enfranchise engage engender engild englut engorge engraft engrave engross engulf enhance
enjoin enjoy enkindle enlace enlarge enlighten enlist enliven enmesh ennoble enounce enplane enquire enrage
enrapture enrich enrobe enrol enroll ensconce enshrine enshroud ensile ensky enslave ensnare ensnarl ensue
ensure entangle enter entertain enthral enthrall enthrone enthuse entice entitle entomb entrain entrap
entreat entrench entrust entwine enucleate enumerate enunciate envelop envenom environ envisage envision
enwrap epilate epitomise epitomize equalise equalize equate equilibrate equilibrise equilibrize equip
equivocate eradicate erase erode eroticize err eruct erupt escalate eschew espouse espy establish esterify
estivate estrange etch eternalise eternalize eternise eternize etherealize etherialise etherify etherise
etherize etymologise etymologize eulogise eulogize euphemise euphemize europeanise europeanize evacuate
evade evaluate evanesce evangelise evangelize evaporate eventuate evict evince evoke evolve exacerbate
exaggerate exalt examine exasperate excavate exceed excel except excite exclaim exclude excogitate
excommunicate excoriate excrete excruciate exculpate execrate execute exemplify exenterate exert exfiltrate
exfoliate exhale exhilarate exhort exhume exist exonerate exorcise exorcize expand expatiate expect
expectorate expedite expel expend expiate expire explain explicate explode explore exposit expostulate
expound expropriate expunge expurgate exsert exsiccate extemporise extemporize extend extenuate exteriorise
exteriorize exterminate externalise externalize extinguish extirpate extol extort extradite extrapolate
extravasate extricate extrude exuberate exude exult exuviate fabricate facilitate factorise factorize fail
falsify familiarise familiarize famish fancify fantasise fantasize fascinate fasten fatten faze fecundate
federalise federalize feign felicitate fellate feminise feminize fend fertilise fertilize festinate
fetishize feudalize fibrillate fictionalise fictionalize filch filiate finagle finalise finalize finedraw
fingerspell fishtail fixate flabbergast flambe flatten flatter flay fledge flee flense flitter flocculate
flog flout fluctuate flummox flump fluoresce fluoridate fluoridise fluoridize flyfish focalise focalize
foist follow foment fondle footle footslog forbid forebode foreclose foredate foredoom forefend foregather
forego foreknow foreordain foresee foreshadow foreshorten foreshow forestall foreswear foretell forewarn
forfend forgather forget forgive forgo formalise formalize formicate formularise formularize formulate
fornicate forsake forswear fortify fossilise fossilize fractionate fragmentise fragmentize frap fraternise
fraternize freeload frenchify freshen fress frighten frivol frizzle frogmarch fructify frustrate fulfil
fulfill fumigate fundraise furbish furcate furl furnish fustigate gainsay gallivant galumph galvanise
galvanize garble gasify gawp gazump gelatinise gelatinize geld generalise generalize generate gentrify
genuflect germinate gestate gesticulate ghettoise ghettoize ghostwrite gird glaciate gladden glamorise
glamorize glamourise glamourize glean globalise globalize glom glorify glug gluttonise gluttonize
glycerolise glycerolize gnash gnaw goggle goldplate goofproof gormandise gormandize gourmandize govern
gradate granulate gratify gravitate greet grieve groak grok grovel grow gruntle guggle guttle guzzle gybe
gyrate habilitate habituate haemagglutinate hallow hallucinate halve handbuild handcolor handcolour handwash
handwrite hanker happen harass harden hark harken harmonise harmonize harry harshen hasten headbutt
headquarter heal hear hearken hearten hedgehop heighten hemagglutinate hesitate hew hibernate hie higgle
hightail hitchhike hobnob homogenise homogenize homologise homologize hoodwink hopple hornswoggle horrify
horripilate hospitalise hospitalize housebreak houseclean housekeep hover humanise humanize humidify humify
humiliate hunker hurtle hybridise hybridize hydrogenate hydrolise hydrolize hydrolyse hydrolyze hygienise
hygienize hyperbolise hyperbolize hyperextend hyperventilate hyphenate hypnotise hypnotize hypophysectomise
hypophysectomize hypostatise hypostatize hypothecate hypothesise hypothesize idealise idealize ideate
identify idolise idolize ignite ignore illegalise illegalize illume illuminate illumine illustrate imagine
imbed imbibe imbrue imbue imitate immaterialise immaterialize immerse immigrate immingle immix immobilise
immobilize immolate immortalise immortalize immunise immunize immure impair impale impanel impart impeach
impede impel impend imperil impersonate impinge implicate implode implore imply importune impose impound
impoverish imprecate impregnate imprison improve improvise improvize impugn impute inactivate inaugurate
incandesce incapacitate incarcerate incarnadine incase incinerate incise incite inclose include incommode
incriminate incrust incubate inculcate inculpate incur indemnify indicate indict indispose indite
individualise individualize individuate indoctrinate indorse induce induct indue indulge industrialise
industrialize indwell infatuate infect infer infest infiltrate inflame inflate inflect inflict inform
infract infringe infuriate infuscate infuse ingeminate ingest ingraft ingrain ingratiate ingurgitate inhabit
inhale inhere inherit inhibit inhume initialise initialize inject injure inmarry innervate innovate
inoculate inosculate inquire inscribe inseminate insinuate insist insolate inspan inspect inspire inspirit
inspissate instal install instantiate instigate instil instill institutionalise institutionalize instruct
instrumentate insufflate insulate insure integrate intend intensify inter interact interbreed intercalate
intercede intercommunicate interconnect interdepend interfere interiorise interiorize interject interlace
interlard interleave interlink interlope intermarry intermingle intermit intermix internalise internalize
internationalise internationalize interpellate interpenetrate interpolate interpose interpret interrelate
interrogate intersect intersperse interstratify intertwine intervene interweave intimidate intonate intone
intoxicate intransitivise intransitivize intrench introduce intromit introspect intrude intrust intubate
intuit intumesce intussuscept inunct inundate inure invade invaginate invalidate inveigh inveigle invent
invert invest investigate invigilate invigorate invoke involve inweave iodinate iodise iodize ionate ionise
ionize iridesce irk irradiate irrigate irritate irrupt islamise islamize isolate isomerise isomerize
italicise italicize itemise itemize iterate itinerate jactitate jampack jaywalk jell jellify jeopardise
jeopardize jettison jollify josh jubilate judder junketeer justify juxtapose keratinise keratinize kibbitz
kibitz kibosh kidnap kindle knap knead labialise labialize lade laicise laicize lallygag lambast lambaste
languish lapidate lapidify larn larrup lateralize latinise latinize laud launder lave laze learn legalise
legalize legislate legitimatise legitimatize legitimise legitimize lend lengthen lenify lessen levitate
lexicalise lexicalize liaise liberalise liberalize liberate librate lifehack ligate lighten lignify liken
limn linearise linearize linger lionise lionize lipread liquefy liquidate liquidise liquidize liquify listen
literalise literalize litigate liven loathe localise localize locate locomote logroll loiter loll lollop
lollygag loosen lop lose louden lour lowball lubricate lucubrate luminesce lurk lustrate luxate luxuriate
lynch lyophilise lyophilize lysogenize macadamise macadamize macerate machicolate machinate madden magnetise
magnetize magnify maim mainline maintain malinger malnourish maltreat malversate manage manducate manhandle
manipulate manoeuver manumit marbleise marbleize marginalise marginalize marinate marry martyrise martyrize
masculinise masculinize masticate masturbate materialise materialize maturate maunder maximise maximize
mechanise mechanize meddle medicate meditate melanise melanize meliorate melodise melodize memorialise
memorialize memorise memorize menstruate mensurate mercerise mercerize merge mesmerise mesmerize metabolise
metabolize metalize metallize metamorphose metastasise metastasize metricate metricise metricize metrify
mewl microcopy micturate migrate militarise militarize militate mineralize mingle miniate miniaturise
miniaturize minify minimise minimize misaddress misadvise misalign misally misapply misapprehend
misappropriate misbehave misbelieve miscalculate miscall miscarry miscast miscegenate misconceive
misconstrue miscreate misdate misdeliver misdemean misdirect misdo misestimate misfunction misgauge misgive
misgovern misguide mishandle misidentify misinform misinterpret misjudge mislay mislead mismanage mismarry
mismate misname misperceive misplace mispronounce misread misremember misrepresent misspeak misspell
misspend misstate mistime mistranslate mistreat misunderstand mitigate mobilise mobilize modernise modernize
modify modulate moil moisten moisturise moisturize molder molest mollify monetise monetize mongrelise
mongrelize monish monologuise monologuize monopolise monopolize monumentalise monumentalize moralise
moralize morph mortify mosey mosh motivate motorise motorize moulder mourn muckrake mudwrestle mummify
mussitate mutate mutilate mystify mythicise mythicize mythologise mythologize nab namedrop narcotise
narcotize narrate nasale nasalise nasalize nationalise nationalize natter naturalise naturalize nauseate
navigate nazify neaten necessitate necrose negate negociate negotiate netmail neutralise neutralize nictate
nictitate nitpick nitrify nitrogenise nitrogenize nobble nock nominate nonplus normalise normalize notarise
notarize notate notify nourish novate novelise novelize nullify nutate nutrify nuzzle obey obfuscate
objectify objurgate oblige obnubilate observe obsess obsolesce obstipate obstruct obtain obtrude obtund
obturate obviate occidentalise occidentalize occlude occupy occur odorize odourise offend officialise
officialize officiate offload offsaddle ogle omit ooh opacify opalesce opalise opalize operate opine oppose
oppress oppugn opsonize opt optimise optimize orate orchestrate ordain organise organize orientalise
orientalize orientate originate oscillate osculate ossify ostentate ostracise ostracize oust outbalance
outbid outbrave outcall outclass outdistance outdo outdraw outface outfight outflank outfox outgeneral
outgrow outguess outlast outlive outmaneuver outmanoeuvre outmarch outmatch outmode outnumber outpace
outperform outplay outpoint outrange outrank outride outrival outroar outrun outsail outscore outsell
outshine outshout outsmart outsource outspan outstare outstay outstrip outvie outvote outwear outweigh
outwit ovenbake overachieve overact overarch overawe overbalance overbear overboil overcapitalise
overcapitalize overclothe overcloud overcome overcompensate overcook overcrop overcrowd overcultivate overdo
overdose overdramatise overdramatize overdraw overdress overeat overemphasise overemphasize overexert
overexploit overexpose overextend overfatigue overfeed overfill overfly overgeneralise overgeneralize
overgorge overgrow overhear overheat overindulge overjoy overleap overlie overmaster overpay overplay
overpopulate overpower overpraise overprice overproduce overprotect overrate overreach overreact overrefine
overrule oversee oversew overshadow oversimplify oversleep overspecialise overspecialize overspend
overspread overstate overstay overstep overstock overstress overstretch overstuff overtake overtax overtire
overtop overtrump overvalue overweary overwhelm overwinter overwrite ovulate owe oxidate oxidise oxidize
oxygenate oxygenise oxygenize ozonise ozonize pacify paganise paganize paginate palatalise palatalize
palliate palpate palpitate palter pamper parallelize paralyse paralyze parboil parch pare parse partake
participate particularise particularize pasteurise pasteurize patinate patinise patinize patronise patronize
pauperise pauperize peculate peddle penalise penalize penetrate peptise peptize perambulate perceive percuss
peregrinate perennate perform perfuse perish perjure permeate permute perorate perpetrate perpetuate perplex
persecute perseverate persevere persist personalise personalize personate personify perspire persuade
pertain perturb peruse pervade pervaporate pester petrify pettifog philander philosophise philosophize
phlebotomise phlebotomize phonate phosphoresce photosensitise photosensitize pilfer pinkify placate
plagiarise plagiarize plasticise plasticize plastinate platinize platitudinize playact pleach plead plicate
pluralise pluralize poach podcast poetise poetize polarise polarize polemicise polemicize polemise polemize
politicise politicize politick pollenate pollinate pollute polychromise polychromize polymerise polymerize
ponder popularise popularize populate porcelainize portend portray possess postdate postpone postpose
potentiate pour powderise powderize powerwash practise pray preach preachify prearrange preassemble precede
precess preclude preconceive precook predate predecease predestine predetermine predict predigest predispose
preen preexist prefabricate prefer prefigure preform preheat prehend preisolate prejudge premeditate
preoccupy preordain prepare prepay preponderate prepose prepossess prerecord prescribe preside pressurise
pressurize presume presuppose pretermit prettify prevail prevaricate prevent previse primp prink prioritise
prioritize prise privatise privatize proceed proclaim procrastinate procreate procure profess
professionalise professionalize prognosticate prohibit proliferate prologise prologize prologuize prolong
promote promulgate pronate pronk pronounce proofread propagandise propagandize propagate propel prophesy
propitiate propose propound prorate prorogue proscribe prosecute proselytise proselytize prosper protect
protract protrude protuberate prove provide provoke psychoanalyse psychoanalyze ptyalise ptyalize publicise
publicize publish pule pullulate pulsate pulverise pulverize pummel punctuate punish pupate purify purloin
purpurate pursue purvey pussyfoot putrefy qualify quantify quantise quantize quash quell quench quetch
quicken quiesce quieten quit radicalize radiolocate ramify randomise randomize rankle ransack rarefy rarify
rase rasterize ratify ratiocinate rationalise rationalize ravish raze reabsorb react reactivate readapt
readjust readmit reaffirm realign realine realise realize reallocate reallot reanimate reap reappear
reapportion reappraise rearm rearrange reassail reassemble reassert reassess reassign reassure reattribute
reave reawaken rebind reboot rebuild rebury rebut recalcitrate recalculate recant recapitulate recast recede
receive recharge recidivate reciprocate recite reckon reclaim reclassify recline recode recognise recognize
recollect recombine recommence recommend recommit reconcile recondition reconfirm reconnoiter reconnoitre
reconquer reconsecrate reconsider reconstitute reconstruct reconvene reconvert reconvict recopy recoup
recover recreate recriminate recrudesce rectify recumb recuperate recur recurve recuse recycle redden rede
redecorate rededicate redeem redefine redeploy redeposit redesign redetermine redevelop redirect rediscover
redispose redistribute redline redo redouble redound reduce reduplicate reecho reelect reenact reenforce
reestablish reevaluate reexamine reface refashion refer refinance refine refinish reflate reflect
reflectorise reflectorize refloat refocus reforest reforge reformulate refract refracture refresh refreshen
refrigerate refuel refurbish refurnish refute regain regale regift regorge regroup regrow regularise
regularize regulate regurgitate rehabilitate reharmonise reharmonize rehear rehearse reheat reheel rehouse
reify reignite reimburse reimpose reinforce reinstall reinstate reinsure reintegrate reinterpret reintroduce
reinvent reinvigorate reiterate rejig rejoice rejoin rejuvenate rekindle relace relate relativise relativize
relax relearn relegate relent relieve reline relinquish relive reload relocate rely relyric remain remarry
remediate remember remilitarise remilitarize remind reminisce remodel remold remonstrate remould remunerate
rename rend renegociate renegotiate renew renormalise renormalize renounce renovate reopen reorganise
reorganize reorient reorientate repaint repay repel repent repercuss rephrase repine replace replant
replenish replicate repoint reposit repossess repot reprehend represent repress reprise reprize reprocess
reproduce reprove republish repudiate repugn require requite reread rescale reschedule rescind reseal reseat
resect reseed resell resemble resent resettle resew reshape reship reshoot reside resift resign resile
resinate resist resize resmudge resole resonate resorb resound respire resplend respond restart restate
restitute restock restore restrain restrengthen restrict restructure resublime resubmit resurface resurge
resurrect resuscitate resuspend ret retain retaliate retell retick retie retire retool retouch retrace
retract retrain retranslate retransmit retrench retrieve retrogress retrovert retry reunify reunite reuse
revalue revamp reveal reverberate revert revet revile revisit revitalise revitalize revive revivify
revolutionise revolutionize revolve rewind rewire reword rework rhapsodise rhapsodize rid rigidify rile
ripen ritualise ritualize rive roam rob roil roister roleplay rollick romanise romanize romanticise
romanticize rootle rotate roughen roughhouse rouse rove rubberise rubberize rubberstamp rubify rubricate
ruckle ruggedise ruggedize ruminate rumple rusticate saccharify sadden salinate salivate saltate sanctify
sanitate sanitise sanitize saponify sate satirise satirize satisfice satisfise satisfy saturate scandalise
scandalize scarify scarper scavenge scend schematise schematize schnorr schuss scintillate scissor scoot
scram scranch scraunch screak scrimp scrimshank scrounge scrutinise scrutinize scry sculpt secede secern
secernate seclude secrete sectionalise sectionalize secularise secularize seduce seel seem seep seethe seize
send senesce sensibilise sensibilize sensify sensitise sensitize sensualise sensualize sentimentalise
sentimentalize sentimentise sentimentize sequester sequestrate serialise serialize sermonise sermonize sever
severalise severalize sew sexualise sexualize shadowbox shamanise shamanize sharpen sharpshoot shatter
sheathe shellack shelve shew shirk shirr shmoose shnorr shoo shoplift shorten shrinkwrap shrive shrivel shun
shush sibilate sicken sidle sift sightread sightsee sightsing signalise signalize signify silverplate
simonise simonize simplify simulate sing singularise singularize sinter siss sit situate sizz skimcoat skimp
skitter skive skreak skreigh skulk skydive skyjack slabber slacken slake slather slay sleepwalk slenderise
slenderize slink slither slog slosh slue slurp smatter smite smoothen smuggle smutch snarf snog socialise
socialize sodomise sodomize soften solarise solarize solemnise solemnize solicit solidify soliloquise
soliloquize solmizate solve somnambulate soothe sorcerise sorcerize sough sovietise sovietize spacewalk
spang spay speak specialise specialize speciate specify spectate speculate speechify spellbind spelunk spend
spew sphacelate spiritise spiritize spiritualise spiritualize splosh spondaise spondaize spoonfeed sporulate
spotweld spreadeagle spue spurn squander stabilise stabilize stagnate stalinise stalinize stanch standardise
standardize stargaze starve steamroll steepen sterilise sterilize stet stickle stiffen stigmatise stigmatize
stimulate stipple stipulate stoke stonewall stonewash stow straighten straiten strangle strangulate stratify
streamline streetwalk strengthen strew stridulate strive stultify stun stupefy stylise stylize subdivide
subdue subedit subjoin subjugate subluxate submerge submerse submit suborn subrogate subscribe subserve
subside subsidise subsidize subsist substantiate subsume subtend subtilise subtilize subtract suburbanise
suburbanize subvent subvert subvocalise subvocalize succeed succumb succuss suckle sudate suffer suffice
suffocate suffuse sugarcoat suggest sulfurette sulphurette summarise summarize summate summerise summerize
summon sunbathe sunder superannuate supercharge superfetate superimpose superinfect superintend superpose
superscribe supersede supervene supervise supinate supplant supplicate suppose suppress suppurate surmount
surpass surveil survive suspend suspire sustain susurrate swaddle swear sweeten swelter swinge swosh
syllabicate syllabify syllabise syllabize syllogise syllogize symbolise symbolize symmetrise symmetrize
sympathise sympathize symphonise symphonize sync synchronise synchronize syncopate syncretise syncretize
synthesise synthesize systematise systematize systemise systemize tabularise tabularize tabulate tantalise
tantalize tapdance tauten teem teethe telecommunicate telefax telepathise telepathize teleport televise
temporise temporize tempt tend tenderise tenderize tergiversate terminate terrasse terrify territorialise
territorialize terrorise terrorize tessellate testify thank theologise theologize theorise theorize thicken
thieve thoriate threaten thresh thrive thrombose thurify tighten tinct tink tintinnabulate tippytoe
titillate titivate titrate tittivate tittup toddle tog tolerate topdress topicalize topple totalise totalize
totter toughen tousle traduce traipse tranquilize tranquillise tranquillize transact transaminate transcend
transcribe transduce transect transfigure transfix transform transfuse transgress transistorise
transistorize transitivise transitivize translate transliterate translocate transmigrate transmit
transmogrify transmute transpirate transpire transship transubstantiate transude traumatise traumatize
tribulate trifurcate trisect trivialise trivialize troat troubleshoot trounce tsk tumefy tumesce tut tweedle
tweeze typecast typeset typewrite typify tyrannise tyrannize uglify ulcerate ululate unarm unbar unbelt
unbend unbind unblock unbolt unbosom unbox unbrace unbraid unbridle unbuckle unburden unbutton uncase
unchain unchurch unclasp unclip uncloak unclog unclothe unclutter uncoil uncompress uncork uncouple uncover
uncrate uncross uncurl undeceive underachieve underact underbid underdevelop underdress underexpose
undergird undergo undergrow underlie undermine undernourish underpay underperform underpin underplay
underprice underproduce underquote underrate underrun undersell undershoot undersign underspend understand
understate understock undertake undervalue underwrite undo undock undrape unearth unfasten unfold unfreeze
unfrock unfurl unhallow unhand unharness unhinge unhitch unhook unhorse uniformise uniformize unify unionise
unionize unite unitise unitize universalise universalize unknot unlace unlade unlash unlax unlearn unleash
unlive unload unlock unloose unloosen unmake unman unmask unmuzzle unnerve unpack unpick unpin unplug
unravel unreel unroll unsaddle unsanctify unsay unscramble unscrew unseal unseat unsettle unsex unsheathe
unsnarl unsolder unspell unstaple unstrain unstrap unstring unstuff unsubstantialise unsubstantialize
untangle unteach unthaw untie untune untwine untwist unveil unweave unwind unwire unwrap unyoke unzip
upbraid upchuck upend upheave uphold upholster upload upraise uprise uproot urbanise urbanize urinate
urticate usurp utilise utilize vacate vaccinate vacillate validate valuate vamoose vandalise vandalize
vanish vanquish vaporise vaporize variegate vary vascularise vascularize vasectomise vasectomize vaticinate
veer vegetate vellicate vend venerate venesect ventilate verbalise verbalize verbify verify versify vesicate
vesiculate vex vibrate victimise victimize vie vilify vilipend vindicate vinify violate virilise virilize
visualise visualize vitalise vitalize vitaminise vitaminize vitiate vitrify vituperate vivify vivisect
vocalise vocalize vociferate volatilise volatilize vouch vouchsafe vowelise vowelize vulcanise vulcanize
vulgarise vulgarize waive waken wamble wander warn waul wawl waylay weaken wean weaponize wedel weep weigh
welch wend westernise westernize wham whap wheedle whelm whet whish whistlestop whiten whomp whop widen
wield wigwag windsurf winterise winterize withdraw wither withhold withstand wive womanise womanize woo
woolgather woosh worsen wrawl wreak wreathe wrest write writhe yammer yaup yawp yearn
va:absent alight amalgamate bald blunt brisk compassionate consummate designate diffuse dilute dim
discriminate disjoint dizzy dull elaborate erect hinder humble incorporate muddy nett numb obligate obscure
prim profane radiate sear secure sedate select shrill shut sleek slim sober soundproof stale sublime tame
utter weary weatherproof
van:beat bound coordinate cross cut fell fit foster hurt lay mean pretend prompt reverse set suspect swell
trim
vanr:close collect express
var:mellow
vn:abandon abort ache add affect assist attribute axe backfire baffle bail barrack bathe bear begin bend
bite blemish blink blur boast boil bolster bombard boost bore bother bounce break breed brew bruise build
bump buoy burke burn buy buzz call cancel canton capture carbonate carry catch cease cheat chew chirp chop
chuck cite clap claw climb cling combine come comment commute compare concentrate conserve construct convert
cope cover cramp crawl cripple curb curl dare dash dazzle decree dice dictate die dig digest discharge
disgust dissolve ditch divide draw drum dub dump ease embrace employ escape exploit expose extract fade
falter feel felt fetch file fill find finish fix fling float foil fold forge frown fry gag gather gee get
give glue grab grasp grill grind grizzle groom guess gulp hack hamper handle hang harbour harness hate haunt
have hedge help hide highlight hijack hire hit hold hone hush implement impress incline initiate insert
interrupt invite jog join juggle keep kill kneel knit knock know lace lance lapse launch leach lead leave
let lick lie lift lock look lower lunge lure make manoeuvre manufacture marshal martyr mash match melt
mention mince miss monitor mop mope mount mow muddle mumble mutter nag nestle nurture offset orient overlook
override overturn pay peel permit pick pierce play pose potter preserve produce prune pull pump push put
quote raise rake ramble rap raven reach read recall recruit redact refuse register regret rein reject remove
render reorder repeat rerun resolve resume retrofit revel revise revoke rhyme ride rip rivet roar run rustle
sail saint save saw say scare scream see seek sell serve settle shack shake shave shoot shout shove shrink
shrug shuffle sink skip slash slat sleep slip snap sniff soak soar sow spark spat spawn spell spin spit
spoil sprinkle spur squish stag stagger stall stamp stand stare start startle stay steal steer stem stick
stifle sting stink stir stoop stop stumble stump suck sue surf surround swallow swim swipe tack tackle
tailor take talk tally tamper tap teach tear tease tell think thrill throw thrust thunder till toss trample
treat trigger try tuck turn tutor update urge vet wait walk want watch wax wear weave welter whisk whoop
will win wipe wish worry wrap wrestle wring yawn yield
vna:blame bully colour conjugate converse correlate crisp damp duplicate elect fly foul found manifest meet
pass reprobate shed sneak splay spruce stray sublimate tense upset void wanton wed
vnar:plump
vnr:slap smash
vr:multiply please sic
vra:live
`

/** Words that are known to most, and that people do not write often, each with its uses; a blank line behind a letter. */
export const RARER_WORDS = `
aardvark:n aback:r abacus:n abaft:r abalone:n abasement:n abashed:a abashment:n abatement:n abattoir:n
abbe:n abbess:n abbot:n abbreviated:a abbreviation:n abdication:n abdomen:n abdominal:na abduction:n
abductor:n abeam:r abed:r aberration:n abettor:n abeyance:n abhorrence:n abhorrent:a abidance:n abjection:n
abjuration:n abjurer:n ablated:a ablation:n ablative:an abloom:a ablution:n abnegation:n abnormal:a
abnormality:n abode:n abolition:n abolitionism:n abolitionist:n abominable:a abomination:n aboriginal:na
aborigine:n abortionist:n aboveboard:ar abracadabra:n abrasion:n abrasive:na abridged:a abridgment:n
abrogation:n abrogator:n abs:n abscess:n abscessed:a abscissa:n abscission:n absconder:n abseil:nv
absentee:n absenteeism:n absentminded:a absinthe:n absolutist:na absorbance:n absorption:n absorptive:a
abstainer:n abstemious:a abstention:n abstinence:n abstinent:na absurdity:n abundance:n abutment:n abuzz:a
abysmal:a abyss:n abyssal:a acacia:n academia:n academician:n academy:n acanthus:n accentual:a
accentuation:n acceptation:n accessory:na accidental:na acclaim:nv acclamation:n acclimation:n
acclimatization:n acclivity:n accolade:n accompanist:n accomplice:n accordant:a accordion:n accordionist:n
accountancy:n accoutered:a accreditation:n accredited:a accretion:n acculturation:n accumulated:a
accumulation:n accumulative:a accumulator:n accursed:a accusative:an accusatory:a acerbic:a acerbity:n
acetaminophen:n acetic:a acetone:n acetonic:a acetyl:n acetylene:n achene:n achiever:n achromatic:a achy:a
acidic:a acidosis:n acidulous:a acme:n acne:n acolyte:n aconite:n acorn:n acoustical:a acquaintanceship:n
acquainted:a acquiescence:n acquirable:a acquirement:n acquitted:a acreage:n acrid:a acridity:n
acrimonious:a acrimony:n acrobatic:a acrobatics:n acronym:n acrophobia:n acropolis:n acrostic:n acrylamide:n
acrylic:n actinium:n activator:n actualization:n actuarial:a actuary:n actuated:a actuating:a actuation:n
actuator:n acuity:n acumen:n acupressure:n acupuncture:n acyclovir:n acyl:n adage:n adagio:nar adaption:n
adaptive:a addable:a addend:n adder:n addiction:n addictive:a addled:a addressable:a addressee:n adducing:n
adenine:n adenocarcinoma:n adenoid:na adenoidal:a adequacy:n adherence:n adherent:na adhesion:n adhesive:na
adiabatic:a adieu:n adios:n adipose:a adjacency:n adjacent:a adjectival:a adjournment:n adjudication:n
adjudicative:a adjudicator:n adjudicatory:a adjunct:na adjuration:n adjutant:n adman:n admiralty:n
admissibility:n admittance:n admixture:n admonishing:a admonishment:n admonition:n admonitory:a ado:n
adobe:n adorable:a adoration:n adored:a adorer:n adoring:a adornment:n adrenal:na adrenaline:n adrenergic:na
adrift:ar adroit:a adsorbent:na adsorption:n adulation:n adulator:n adulatory:a adulterant:na adulterate:va
adulterated:a adulterating:a adulteration:n adulterer:n adulteress:n adulterous:a adultery:n adulthood:n
adumbration:n advent:n adventitious:a adventuresome:a adventuress:n adverb:n adverbial:na adversary:n
adversity:n advert:vn advertorial:n advocacy:n adze:n aegis:n aerated:a aeration:n aerator:n aerial:na
aerialist:n aerie:n aerobatics:n aerodrome:n aerogram:n aeronautical:a aerosol:n aery:na afar:r affability:n
affable:a afferent:na affiliation:n affine:an affinity:n affirmation:n affirmative:na affirmed:n afflatus:n
afflicted:a affliction:n affluence:n afforestation:n affray:n affront:nv aficionado:n afield:r afire:a
aflame:a afloat:a aflutter:a afoot:ar aforementioned:a aforesaid:a aforethought:a afoul:a afresh:r aft:ar
afterbirth:n afterburner:n aftercare:n aftereffect:n afterglow:n afterimage:n afterlife:n afters:n
aftertaste:n afterthought:n agape:na agar:n agate:n agave:n ageism:n ageless:a agenesis:n ageratum:n
agglomerate:nva agglomerated:a agglomeration:n agglutinate:va agglutination:n aggrandizement:n aggravated:a
aggravating:a aggravation:n aggregate:nva aggregated:a aggregation:n aggregator:n aggressor:n aggro:n
aghast:a agility:n agitated:a agitating:a agitation:n agitator:n agitprop:n agleam:a aglitter:a aglow:a
agnostic:an agnosticism:n agog:a agonist:n agony:n agoraphobia:n agoraphobic:a agrarian:a agriculturalist:n
agriculturist:n agronomic:a agronomist:n agronomy:n aground:ar ague:n aigrette:n aileron:n ailment:n
aimless:a airborne:a airbrush:nv airbus:n aircraftman:n aircrew:n airdrome:n airdrop:n airfare:n airfield:n
airflow:n airfoil:n airhead:n airless:a airlift:nv airlock:n airmail:nv airman:n airship:n airsick:a
airspeed:n airstrip:n airtight:a airway:n airwoman:n airworthy:a airy:a ajar:a akimbo:ar akin:a alabaster:na
alacrity:n alarmist:n alb:n albacore:n albatross:n albinism:n albino:n albumen:n albumin:n albuminous:a
alchemist:n alchemy:n alcove:n alder:n alderman:n ale:n aleatory:a alehouse:n alembic:n alerting:n alewife:n
alfalfa:n alfresco:ar algal:a algebra:n algebraic:a algorithm:n algorithmic:a alias:nr alibi:nv alienable:a
alienist:n alignment:n aliment:nv alimentary:a alimony:n aliyah:n alkali:n alkalinity:n alkaloid:n alkyd:n
allegiance:n allegoric:a allegorical:a allegory:n allegretto:nar allegro:nar allele:n allergen:n
allergenic:a allergic:a allergist:n alleviated:a alleviation:n alleyway:n alligator:nv alliteration:n
alliterative:a allocation:n allotment:n allover:a alloy:nv alloyed:a allspice:n allure:nv allurement:n
allusion:n allusive:a alluvial:a alluvium:n almanac:n almighty:na almond:n almoner:n alms:n aloe:n aloes:n
aloft:r aloha:n aloud:r alp:n alpaca:n alpha:na alphabet:n alphabetic:a alphabetical:a alphabetization:n
alphabetized:a alphabetizer:n alphanumeric:a alphanumerical:a alpine:a alps:n alt:n altar:n altarpiece:n
alterable:a altercation:n alternator:n altimeter:n altitude:n alto:na altruism:n altruist:n altruistic:a
alum:n alumina:n alveolar:na amalgam:n amalgamation:n amanuensis:n amaranth:n amaretto:n amaryllis:n
amateur:na amateurish:a amateurism:n amatory:a amazon:n ambassadorial:a ambassadorship:n ambassadress:n
ambergris:n ambiance:n ambidexterity:n ambidextrous:a ambient:a ambiguity:n ambiguous:a ambit:n
ambivalence:n ambivalent:a amble:nv ambler:n ambrosia:n ambrosial:a ambulance:n ambulant:a ambulation:n
ambulatory:an ambuscade:nv ambush:nv ameliorating:a amelioration:n ameliorative:a amenability:n amenable:a
amendable:a amenities:n amenity:n amercement:n americium:n amethyst:na amiability:n amiable:a amicability:n
amicable:a amidship:ar amidships:r amigo:n amino:na amiss:ar amitriptyline:n amity:n ammeter:n ammo:n
ammonia:n ammonium:n ammunition:n amnesia:n amnesiac:na amnesic:an amniocentesis:n amnion:n amniotic:a
amoeba:n amoebic:a amok:ar amontillado:n amorality:n amorous:a amorphous:a amortization:n amour:n
amoxicillin:n amp:n amperage:n ampere:n ampersand:n amphetamine:n amphibian:na amphibious:a amphitheater:n
amphora:n ampicillin:n amplification:n amplifier:n amplitude:n ampule:n amputation:n amputee:n amulet:n
amusement:n amygdala:n amylase:n amyloid:na anabolism:n anachronism:n anachronistic:a anaconda:n anaerobe:n
anaerobic:a anagram:nv anagrams:n anal:a analgesia:n analgesic:na analog:na analogical:a analogous:a
analogue:na analogy:n analysand:n analytic:a analytical:a anapest:n anapestic:a anarchic:a anarchism:n
anarchistic:a anarchy:n anathema:n anatomic:a anatomical:na anatomist:n anatomy:n ancestral:a ancestress:n
ancestry:n anchorite:n anchorman:n anchorperson:n anchovy:n ancillary:a andante:nar andiron:n androgen:n
androgenic:a androgynous:a androgyny:n android:n anecdotal:a anemia:n anemic:a anemometer:n anemone:n
anesthesia:n anesthesiologist:n anesthesiology:n anesthetic:an anesthetist:n aneurysm:n anew:r angelfish:n
angelical:a angina:n angioplasty:n angiosperm:n angled:a angler:n angleworm:n anglicism:n anglophile:n
angora:n angostura:n angst:n angstrom:n anguish:nv anguished:a angular:a angularity:n angulation:n
anhydrous:a aniline:n animadversion:n animalcule:n anime:n animist:na animistic:a animosity:n animus:n
anion:n anionic:na aniseed:n anisette:n anklebone:n anklet:n anklets:n annalist:n annals:n annelid:na
annex:vn annexation:n annihilated:a annihilating:a annihilation:n annihilator:n annotating:n annotation:n
annotator:n annoyance:n annuitant:n annuity:n annular:a annulment:n annulus:n annunciation:n anode:n
anodyne:na anointing:n anointment:n anomalous:a anon:r anopheles:n anorak:n anorectic:na anorexia:n
anorexic:na ans:n ant:n antacid:na antagonism:n antagonist:n antagonistic:a ante:nv anteater:n antebellum:a
antecedence:n antecedent:na antechamber:n antediluvian:an antelope:n antenatal:a anterior:na anteroom:n
anthem:n anther:n anthill:n anthologist:n anthology:n anthracite:n anthrax:n anthropocentric:a anthropoid:na
anthropological:a anthropologist:n anthropology:n anthropomorphic:a anthropomorphism:n anthropomorphous:a
anti:na antiaircraft:na antibacterial:na antibiotic:na antibody:n antic:nva anticancer:a anticipatory:a
anticlimactic:a anticlimax:n anticlockwise:ar anticoagulant:n anticyclone:n anticyclonic:a antidepressant:n
antiferromagnetic:a antifreeze:n antigen:n antigenic:a antihero:n antihistamine:n antiknock:na
antilogarithm:n antimacassar:n antimalarial:n antimatter:n antimicrobial:na antimony:n antineutrino:n
antineutron:n antioxidant:n antiparticle:n antipasto:n antipathetic:a antipathy:n antipersonnel:a
antiperspirant:n antiphon:n antiphonal:na antipodal:na antipodean:a antipollution:a antiproton:n
antiquarian:na antiquary:n antiquity:n antirrhinum:n antisemitic:a antisemitism:n antisepsis:n antiseptic:na
antiserum:n antisocial:a antispasmodic:n antisubmarine:a antitank:a antithesis:n antithetic:a antithetical:a
antitoxin:n antivenin:n antiviral:na antler:n antlered:a antonym:n antonymous:a antrum:n anus:n anvil:n
anyhow:r anyplace:r aorta:n aortic:a apace:r apathetic:a apathy:n apatite:n ape:nv apelike:a aperitif:n
aperture:n aphasia:n aphasic:an aphid:n aphorism:n aphoristic:a aphrodisiac:na apiarist:n apiary:n apical:a
apish:a aplomb:n apocalypse:n apocalyptic:a apocrypha:n apocryphal:a apogee:n apolitical:a apologetic:a
apologia:n apologist:n apoplectic:a apoplexy:n apoptosis:n apostasy:n apostate:na apostleship:n apostolic:a
apostrophe:n apothecary:n apothegm:n apotheosis:n appaloosa:n apparatchik:n apparatus:n appareled:a
appeasement:n appeaser:n appellant:na appellation:n appendage:n appendectomy:n appendicitis:n appetizer:n
applauder:n applause:n applejack:n applesauce:n applet:n applier:n applique:nv appointee:n appointive:a
apportioned:a apportioning:n apportionment:n apposite:a apposition:n appositive:a appraisal:n appraiser:n
appreciator:n apprehended:a apprehension:n apprehensive:a apprenticed:a apprenticeship:n approbation:n
appurtenance:n appurtenant:a apricot:n apron:n apse:n aptitude:n aqua:n aquaculture:n aqualung:n
aquamarine:n aquanaut:n aquaplane:nv aquarium:n aquatic:an aquatics:n aquatint:nv aquavit:n aqueduct:n
aqueous:a aquifer:n aquiline:a arabesque:n arability:n arable:a arachnid:n arachnophobia:n arbiter:n
arbitrageur:n arbitrament:n arbitration:n arbitrator:n arbor:n arboreal:a arboretum:n arborvitae:n arbutus:n
arcade:n arcane:a arced:a archaeological:a archaeologist:n archaeology:n archaic:a archaism:n archaist:n
archangel:n archdeacon:n archdiocesan:a archduchess:n archduke:n archer:n archery:n archetypal:a archetype:n
archiepiscopal:a archipelago:n architectonic:a architectonics:n architrave:n archivist:n archway:n ardent:a
ardor:n arduous:a areal:a ares:n argent:na arginine:n argon:n argosy:n argot:n arguable:a arguer:n
argumentative:a argyle:n arid:a aridity:n aright:r aristocracy:n aristocratic:a arithmetical:a
arithmetician:n ark:n armada:n armadillo:n armament:n armature:n armband:n armchair:n armhole:n armistice:n
armlet:n armor:nv armored:a armorer:n armorial:a armory:n armpit:n armrest:n aroma:n aromatherapy:n
aromatic:a arousal:n arpeggio:n arraignment:n arrant:a arras:n arrears:n arrhythmia:n arrhythmic:a
arrhythmical:a arrogance:n arrogation:n arrowhead:n arrowroot:n arroyo:n arson:n arsonist:n arterial:a
arteriole:n arteriosclerosis:n artery:n arthritic:na arthritis:n arthropod:n arthroscope:n arthroscopy:n
artichoke:n articled:a articular:a artifice:n artificer:n artillery:n artilleryman:n artiste:n artistry:n
artless:a artwork:n arty:a arugula:n arum:n asap:r ascendance:n ascendancy:n ascendant:na ascending:na
ascension:n ascertainable:a ascertained:a ascetic:an asceticism:n ascot:n ascribable:a ascription:n
aseptic:a asexual:a asexuality:n ashamed:a ashcan:n ashlar:n ashore:r ashtray:n ashy:a asinine:a asininity:n
askance:ar askew:ar aslant:ar asocial:a asp:n asparagus:n aspartame:n aspen:n asperity:n aspersion:n
asphalt:nv asphodel:n asphyxia:n asphyxiated:a asphyxiating:a asphyxiation:n aspic:n aspidistra:n
aspirant:na aspirate:vn aspiration:n aspirator:n assailable:a assailant:n assassin:n assassinated:a
assaulter:n assay:nv assayer:n assemblage:n assembler:n assemblyman:n assemblywoman:n assent:nv assenting:n
assessor:n asseveration:n assiduity:n assiduous:a assignable:a assignation:n assignee:n assignor:n
assimilating:a assimilation:n assistive:a assize:n assizes:n associative:a assonance:n assonant:a assorted:a
assortment:n assumptive:a astatine:n aster:n asterisk:nv asterisked:a astern:r asteroid:na asthma:n
asthmatic:na astigmatic:a astigmatism:n astir:a astonishment:n astraddle:r astrakhan:n astral:a astray:r
astride:r astringency:n astringent:na astrolabe:n astrologer:n astrological:a astrologist:n astrology:n
astronautic:a astronautical:a astronautics:n astronomic:a astronomy:n astrophysical:a astrophysicist:n
astrophysics:n asunder:ar asylum:n asymmetric:a asymmetrical:a asymmetry:n asymptomatic:a asymptotic:a
asynchronous:a atavism:n atavist:n atavistic:a ataxia:n ataxic:a atelier:n atheism:n atheist:na atheistic:a
atherosclerosis:n atherosclerotic:a athirst:a athleticism:n athwart:r atilt:a atlas:n atmospherics:n atoll:n
atom:n atomic:a atomizer:n atonal:a atonality:n atonement:n atrial:a atrioventricular:a atrium:n atrocious:a
atrocity:n atrophied:a atrophy:nv atropine:n attachable:a attainability:n attainable:a attainder:n
attainment:n attar:n attendee:n attender:n attenuate:va attenuated:a attenuation:n attestation:n attire:nv
attired:a attitudinal:a attractable:a attributive:a attrition:n atypical:a aubergine:n auburn:a audacious:a
audacity:n audibility:n audible:na audio:n audiology:n audiometer:n audiotape:n audiovisual:na audition:nv
auditor:n auditorium:n auger:n aught:n augmentation:n augmentative:a augur:nv augury:n auk:n aura:n aural:a
aureole:n auricle:n auricular:a aurora:n auscultation:n auspice:n auspices:n auspicious:a austerity:n
austral:na authenticated:a authentication:n authenticity:n authoress:n authorial:a authoritarian:na
authoritarianism:n authoritative:a authorship:n autism:n autistic:a autobahn:n autobiographer:n
autobiographic:a autobiographical:a autobiography:n autoclave:nv autocracy:n autocratic:a autodidact:n
autograph:nv autographed:a autoimmunity:n automaker:n automation:n automatism:n automaton:n autonomic:a
autonomous:a autopilot:n autosuggestion:n autumnal:a auxiliary:na auxin:n avalanche:nv avarice:n
avaricious:a avatar:n avenged:a avenger:n avenue:n averse:a aversion:n avian:a aviary:n aviator:n aviatrix:n
avid:a avidity:n avionic:a avionics:n avitaminosis:n avocation:n avocational:a avoirdupois:n avowal:n
avowed:a avuncular:a awakened:a awakening:n awash:a awe:nv awed:a aweigh:a awestruck:a awing:a awl:n awn:n
awning:n awry:ar axial:a axiom:n axiomatic:a axle:n axletree:n axolotl:n axon:n ayah:n ayatollah:n azalea:n
azimuth:n azure:nva

baa:nv baas:n babble:vn babbler:n babbling:n babe:n babel:n baboon:n babushka:n babyhood:n babyish:a
babysitter:n baccalaureate:n baccarat:n bacchanal:na bacchanalia:n bacchanalian:a baccy:n bachelor:nv
bachelorhood:n bacillary:a backache:n backbench:n backbiter:n backboard:n backbone:n backbreaking:a
backchat:n backcloth:n backdoor:n backdrop:n backfield:n backgammon:n backgrounder:n backhand:nva
backhanded:a backhander:n backhoe:n backlash:nv backless:a backpack:nv backpacker:n backpacking:n backrest:n
backroom:n backseat:n backside:n backslapper:n backslider:n backsliding:n backspace:nv backspin:n
backstage:nar backstair:a backstairs:na backstop:nv backstroke:nv backtalk:n backup:n backwash:n backwater:n
backwoodsman:n bacon:n bacterial:a bactericidal:a bactericide:n bacteriologic:a bacteriological:a
bacteriologist:n bacteriology:n bacterium:n baddie:n bade:n badge:nv badger:nv badgering:n badinage:n
badlands:n badminton:n bafflement:n bagatelle:n bagel:n bagful:n bagging:n baggy:a bagpipe:n bagpiper:n
baguette:n bailable:a bailiff:n bailiwick:n bairn:n bait:vn baiting:n baize:n bakery:n bakeshop:n baklava:n
baksheesh:n balaclava:n balalaika:n balboa:n balcony:n balderdash:n balding:a baldric:n baldy:n bale:nv
baleen:n baleful:a balk:nv balking:a balky:a ballad:n balladeer:n ballast:nv ballcock:n ballerina:n ballet:n
balletic:a ballgame:n ballistic:a ballistics:n balloonist:n ballpark:n ballplayer:n ballpoint:n ballroom:n
ballyhoo:nv balm:n balmy:a baloney:n balsa:n balsam:n balsamic:a baluster:n balusters:n balustrade:n
bamboo:n banal:a banality:n bandage:vn bandaged:a bandaging:n bandanna:n bandbox:n bandeau:n bandit:n
banditry:n bandleader:n bandmaster:n bandoleer:n bandsman:n bandstand:n bandwagon:n bandwidth:n bandy:va
bane:n baneful:a banger:n bangle:n banishment:n banister:n banjo:n bankable:a bankbook:n banknote:n
bankroll:nv banner:na bannock:n banns:n banquet:nv banqueting:n banquette:n banshee:n bantam:na
bantamweight:n banter:nv bantering:a banyan:n banzai:n baobab:n bap:n baptism:n baptismal:a baptist:n
baptistery:n baptists:n baptized:a barb:nv barbarian:na barbaric:a barbarism:n barbarity:n barbarous:a
barbecue:nv barbecued:a barbecuing:n barbed:a barbel:n barbell:n barberry:n barbershop:n barbiturate:n
barbwire:n barcarole:n bard:nv bardic:a bareback:ar barebacked:ar barefaced:a barefoot:ar barefooted:ar
barehanded:a bareheaded:a barelegged:a barf:nv bargainer:n bargeman:n baritone:na barium:n barkeep:n
barkeeper:n barker:n barley:n barmaid:n barman:n barmy:a barnacle:n barnstormer:n barnyard:n barometric:a
baronage:n baronet:n baronetcy:n baronial:a barony:n baroque:na barracking:n barracuda:n barrage:nv
barreled:a barrette:n barricade:vn barricaded:a barrister:n barroom:n barrow:n barter:nv barterer:n baryon:n
basal:a basalt:n basaltic:a baseboard:n baseless:a baseline:n bashful:a basil:n basilica:n basilisk:n
basin:n basinful:n basketry:n basset:nv bassinet:n bassist:n basso:n bassoon:n bassoonist:n basswood:n
bast:n bastard:na bastardization:n bastardized:a bastardy:n baste:vn baster:n basting:n bastion:n batch:nv
bated:a bather:n bathetic:a bathhouse:n bathos:n bathrobe:n bathtub:n bathyscaphe:n bathysphere:n batik:nv
batiste:n batman:n baton:n batsman:n battalion:n batten:nv battledore:n battlement:n battler:n battleship:n
batty:a bauble:n baud:n bauxite:n bawd:n bawling:n bayberry:n bayonet:nv bayou:n bazaar:n bazillion:n
bazooka:n beachcomber:n beachfront:n beachhead:n beachwear:n beacon:nv bead:vn beaded:a beading:n beadle:n
beads:n beady:a beagle:n beak:nv beaked:a beaker:n beanbag:n beanfeast:n beanie:n beanstalk:n bearable:a
beardless:a bearer:n bearskin:n beatable:a beater:n beatific:a beatification:n beatified:a beatitude:n
beatnik:n beatniks:n beaut:n beauteous:a beautician:n beautification:n beaver:nv bebop:nv becalmed:a
becquerel:n bedaubed:a bedbug:n bedchamber:n bedclothes:n bedder:n bedevilment:n bedfellow:n bedimmed:a
bedlam:n bedpan:n bedpost:n bedraggled:a bedridden:a bedrock:n bedroll:n bedsit:n bedsitter:n bedsore:n
bedspread:n bedstead:n bedtime:n beebread:n beech:n beechnut:n beefburger:n beefcake:n beefsteak:n beefy:a
beehive:n beekeeper:n beekeeping:n beep:vn beeper:n beery:a beeswax:nv beet:n beetle:vna beetling:a
beetroot:n befitting:a befogged:a beforehand:ar befouled:a befuddled:a befuddlement:n begetter:n beggar:vn
beggary:n beginner:n begonia:n begotten:a begrimed:a beguilement:n beguiler:n beguine:n begum:n
behaviorism:n behaviorist:na behemoth:n behest:n behindhand:ar beholden:a beholder:n beige:na belay:nv
belch:vn belching:n beleaguering:n belfry:n belladonna:n bellboy:n belletristic:a bellhop:n bellicose:a
bellicosity:n bellied:a belligerence:n belligerency:n belligerent:na belling:n bellman:n bellow:nv
bellowing:n bellows:n bellyache:nv bellybutton:n bellyful:n bellying:a beltway:n beluga:n bemused:a
bemusement:n bendable:a bender:n benedictine:na benediction:n benedictory:a benefaction:n benefactor:n
benefactress:n benefice:nv beneficence:n beneficent:a beneficiary:na benevolence:n benevolent:a benighted:a
benignant:a benignity:n bentonite:n bentwood:n benumbed:a benzene:n benzine:n benzyl:n bequest:n berating:n
bereaved:na bereavement:n bereft:a beret:n beriberi:n berk:n berkelium:n berm:n berried:a berry:nv
berrylike:a berserk:na berth:nv beryllium:n beseeching:a besieged:a besieger:n besieging:n besom:n
besotted:a bespectacled:a bespoke:a bespoken:a bestial:a bestiality:n bestiary:n bestowal:n bestseller:n
beta:na betel:n betimes:r betrayal:n betrayer:n betrothal:n betrothed:na bettor:n betwixt:r bevel:nv
beverage:n bevy:n bewhiskered:a bewilderment:n bewitchment:n bey:n bezel:n biannual:a bib:nv bible:n
biblical:a bibliographer:n bibliographic:a bibliographical:a bibliography:n bibliophile:n bibulous:a
bicameral:a bicarbonate:n bicentenary:na bicentennial:na biceps:n bicker:nv bickering:n biconcave:a
biconvex:a bicuspid:na bicycler:n biddable:a biddy:n bidet:n bidirectional:a biennial:na bier:n bifocal:a
bifocals:n bifurcate:va bifurcated:a bifurcation:n bigamist:n bigamous:a bigamy:n biggish:a bighead:n
bighearted:a bighorn:n bight:nv bigot:n bigoted:a bigotry:n bigwig:n bijou:n biker:n bikers:n bikini:n
bilabial:na bilateral:a bilberry:n bile:n bilge:nv bilges:n bilingual:na bilingualism:n bilious:a
bilirubin:n billboard:n billet:nv billfold:n billhook:n billingsgate:n billionaire:n billow:vn billowing:a
billowy:a bimbo:n bimetallic:a bimetallism:n bimodal:a binary:na binaural:a binder:n bindery:n bindweed:n
binge:nv bingo:n binnacle:n binocular:a binoculars:n binomial:an biochemical:a biochemist:n biochemistry:n
biodegradable:a biodiversity:n bioethics:n biofeedback:n biographer:n biographic:a biographical:a
biologist:n biomass:n biomedical:a bionic:a bionics:n biophysicist:n biophysics:n biosynthesis:n biotech:n
biotin:n bipartite:a biped:na bipedal:a biplane:n bipolar:a biracial:a birch:nva birdbath:n birdbrain:n
birdcage:n birder:n birdhouse:n birdie:nv birdlime:nv birdseed:n birdsong:n biretta:n birthing:n birthmark:n
birthrate:n birthright:n biscuit:n bisection:n bisexual:na bisexuality:n bismuth:n bisque:n bistro:n biter:n
bitmap:n bittern:n bittersweet:na bitty:a bitumen:n bituminous:a bivalent:a bivalve:na bivouac:nv
bivouacking:n biz:n blabber:nv blabbermouth:n blackball:nv blackberry:nv blackbird:n blackboard:n
blackened:a blackening:n blackface:n blackguard:nv blackhead:n blackish:a blackjack:nv blackleg:nv
blacklist:nv blackmail:vn blackmailer:n blackout:n blacksmith:n blacksnake:n blackthorn:n blacktop:nv
blacktopping:n bladder:n bladed:a blah:n blahs:n blamable:a blameless:a blameworthy:a blanched:a
blancmange:n blandishment:n blare:nv blaring:na blarney:nv blase:a blasphemer:n blasphemous:a blasphemy:n
blaster:n blastoff:n blatancy:n blatant:a blather:nv blazer:n blazon:nv bleach:nv bleached:a bleacher:n
bleachers:n bleak:a blear:va bleary:a bleat:nv bleeder:n bleep:nv blemished:a blender:n blight:nv blighted:a
blighter:n blimp:n blimpish:a blinder:n blindfold:nva blindfolded:a bling:n blini:n blinker:nv blintz:n
blintze:n blip:n bliss:n blissful:a blister:nv blistering:na blistery:a blithesome:a blitzkrieg:nv
blizzard:n bloater:n blob:nv blockade:vn blockaded:a blockading:a blockage:n blockbuster:n blocker:n
blockhead:n blockhouse:n blog:nv bloke:n bloodbath:n bloodcurdling:a bloodhound:n bloodless:a bloodletting:n
bloodline:n bloodmobile:n bloodshed:n bloodshot:a bloodstain:n bloodstained:a bloodstock:n bloodstream:n
bloodsucker:n bloodsucking:a bloodthirsty:a bloom:nv bloomer:n bloomers:n blooming:na blooper:n blot:nv
blotch:nv blotched:a blotchy:a blotter:n blotto:a blouse:n blower:n blowgun:n blowhard:n blowhole:n
blowjob:n blowlamp:n blowout:n blowpipe:n blowtorch:n blowup:n blowy:a blowzy:a blubber:nv blubbery:a
bludgeon:vn bluebell:n blueberry:n bluebird:n bluebonnet:n bluebottle:n bluefish:n bluegill:n bluegrass:n
blueish:a bluejacket:n bluenose:n bluepoint:n blueprint:nv bluestocking:n bluff:nva bluffer:n bluing:n
bluish:a blunder:vn blunderbuss:n blunderer:n blurb:n blurry:a blush:nv blusher:n blushing:a bluster:nv
blusterer:n blustering:a blusterous:a blustery:a boa:n boarder:n boardinghouse:n boardroom:n boaster:n
boater:n boathouse:n boatload:n boatman:n boatswain:n boatyard:n bobbin:n bobble:nv bobbysoxer:n bobcat:n
bobolink:n bobsled:nv bobsledding:n bobsleigh:n bobtail:na bobwhite:n boccie:n bock:n bod:n bodacious:a
bodega:n bodice:n boding:n bodkin:n bodybuilder:n bodybuilding:n bodyguard:n bodywork:n boffin:n boffo:a
bogey:nv bogeyman:n boggy:a bogie:n bohemianism:n boiler:n boilerplate:n boisterous:a bola:n bole:n bolero:n
bolivar:n boll:n bollard:n bologna:n bolshie:n bolus:n bombardment:n bombast:n bombastic:a bomber:n
bombproof:nva bombshell:n bonanza:n bonbon:n bonce:n bondage:n bondman:n bondsman:n bondwoman:n bonehead:n
boneheaded:a boneless:a boner:n boneshaker:n bonfire:n bong:nv bongo:n bonhomie:n bonito:n bonkers:a
bonnet:nv bonny:a bonobo:n bonsai:n bony:a boob:nv booby:n boodle:n booger:n boogie:nv bookable:a
bookbinder:n bookbindery:n bookbinding:n bookcase:n bookend:n bookie:n bookish:a bookkeeper:n booklet:n
bookmaker:n bookmark:n bookmobile:n bookplate:n bookseller:n bookshelf:n bookshop:n bookstall:n bookstore:n
bookworm:n boolean:a boomerang:nv boon:na boondoggle:nv boor:n boorish:a booster:n bootblack:n bootee:n
bootlace:n bootleg:nva bootlegger:n bootlegging:n bootless:a bootstrap:nv booty:n booze:nv boozer:n
boozing:n boozy:a bop:nv borax:n bordello:n borderline:na boredom:n borer:n boron:n borscht:n borstal:n
borzoi:n bosh:n bosom:nv bosomy:a bossism:n bossy:a bot:n botanic:a botanical:na botanist:n botany:n
botch:nv botched:a botcher:n botheration:n bothersome:a bottleneck:nv bottler:n bottomless:a botulinum:n
botulism:n boudoir:n bouffant:na bougainvillea:n bough:n bouillabaisse:n bouillon:n boulder:n boulevard:n
bouncer:n bounded:a bounden:a bounder:n boundless:a bounteous:a bountiful:a bounty:n bouquet:n bourgeoisie:n
boustrophedon:n boutique:n boutonniere:n bovine:an bowdlerization:n bowel:n bower:nv bowleg:na bowlegged:a
bowler:n bowlful:n bowline:n bowman:n bowsprit:n bowstring:n boxcar:n boxcars:n boxer:n boxers:n boxlike:a
boxwood:n boxy:a boyhood:n boyish:a boysenberry:n bozo:n bpm:n bps:n brace:nv braced:a bracelet:n bracer:n
bracero:n braces:n bracing:na bracken:n bracket:nv brackish:a bract:n bradawl:n bradycardia:n brae:n
brag:nva braggadocio:n braggart:na bragger:n bragging:na braid:nv braided:a braiding:n braille:nv
brainchild:n brainless:a brainpower:n brainstorm:nv brainstorming:n brainwashed:a brainwashing:n brainwave:n
brainy:a braised:a braising:n brakeman:n bramble:n brandish:vn brass:n brasserie:n brassiere:n brassy:a
brat:n bratty:a bratwurst:n bravado:n bravery:n bravura:n brawl:nv brawler:n brawn:n brawny:a bray:vn
brazen:av brazier:n breadbasket:n breadboard:n breadbox:n breadcrumb:n breadfruit:n breadline:n
breadwinner:n breakable:na breakage:n breakaway:na breakneck:a breakout:n breakup:n breakwater:n bream:nv
breastbone:n breasted:a breastplate:n breaststroke:nv breastwork:n breathalyzer:n breather:n breathless:a
breech:n breeches:n breeder:n breezy:a brethren:n breve:n brevet:nv breviary:n brevity:n brewer:n brewery:n
brewpub:n briber:n bribery:n brickbat:n bricklaying:n brickwork:n brickyard:n bridal:na bridegroom:n
bridesmaid:n bridgeable:a bridgework:n bridle:vn brie:n briefcase:n brier:n brigade:nv brigand:n
brigantine:n brill:n brilliance:n brilliancy:n brilliantine:n brim:vn brimful:a brimless:a brimming:a
brimstone:n brindle:a brindled:a brine:nv brink:n brinkmanship:n briny:na brioche:n briquette:n brisket:n
bristle:vn bristled:a britches:n brittle:na broach:nv broached:a broadband:a broadcloth:n broadloom:na
broadsheet:n broadside:nvar broadsword:n brocade:nv brocaded:a broccoli:n brochette:n brochure:n brogan:n
brogue:n broil:vn broiled:a broiler:n broiling:n brokenhearted:a bromide:n bromidic:a bromine:n bronc:n
bronchial:a bronchitic:a bronchitis:n bronchus:n bronco:n broncobuster:n brontosaur:n brontosaurus:n
brooch:nv brood:vn brooder:n brooding:na broodmare:n broody:na brooklet:n broom:nv broomstick:n broth:n
brothel:n brotherhood:n brougham:n brouhaha:n brow:n brownie:n brownish:a brownout:n brownstone:n browse:nv
browser:n browsing:n bruin:n bruiser:n brunch:nv brunet:na brunette:na brunt:n brushwood:n brushwork:n
brusque:a brutalization:n brutish:a bubo:n buccaneer:nv buccaneering:n buckaroo:n buckboard:n bucketful:n
buckeye:n buckler:n buckram:nva bucksaw:n buckshot:n buckskin:n buckskins:n bucktooth:n buckwheat:n
buckyball:n bucolic:na budge:nv budgerigar:n budgetary:a budgie:n buffalo:nv buffet:nv buffeted:a
buffeting:n buffoon:n buffoonery:n buffoonish:a bugaboo:n bugbear:n bugger:nv buggery:n buggy:na bugle:nv
bugler:n buildup:n bulbous:a bulge:vn bulging:a bulgy:a bulimarexia:n bulimia:n bulimic:na bulkhead:n
bulky:a bulldog:nv bulldozer:n bulletin:nv bulletproof:va bullfight:n bullfighter:n bullfighting:n
bullfinch:n bullfrog:n bullhead:n bullheaded:a bullhorn:n bullion:n bullock:n bullpen:n bullring:n bulrush:n
bulwark:nv bum:nva bumblebee:n bumbler:n bumbling:a bumf:n bummer:n bumper:n bumph:n bumpkin:n bumptious:a
bumpy:a bun:n bunchy:a bunco:nv bung:vn bungalow:n bungee:n bunghole:n bungle:vn bungled:a bungler:n
bungling:a bunion:n bunk:vn bunker:vn bunkum:n buns:n buoyancy:n buoyant:a bur:nv burbling:a burdensome:a
burdock:n burger:n burgher:n burglarproof:a burgomaster:n burgundy:n burka:n burl:nv burlap:n burled:a
burlesque:nva burnable:a burner:n burnish:nv burnished:a burnoose:n burr:nv burred:a burrito:n burro:n
burrow:nv bursar:n bursary:n bursitis:n busboy:n busby:n bushed:a bushing:n bushman:n bushwhacker:n
bushwhacking:a bushy:a businesslike:a busker:n buskin:n busload:n buss:nv bustier:n busty:a busybody:n
busywork:n butane:n butch:na butchery:n butler:n butterball:n buttercup:n butterfat:n butterfingered:a
butterfingers:n buttermilk:n butternut:n butterscotch:n buttery:na buttock:n buttocks:n buttonhole:nv
buttonwood:n buttress:nv buttressed:a buttressing:n butty:n buxom:a buyback:n buyout:n buzzard:n buzzer:n
buzzword:n bygone:na bylaw:n bypath:n byplay:n byproduct:n byre:n byroad:n bystander:n byway:n byword:n
byzantine:an

cabal:nv cabana:n cabaret:n cabbage:nv cabby:n cabdriver:n caber:n cabinetmaker:n cabinetmaking:n
cabinetry:n cabinetwork:n cablegram:n cabochon:n caboodle:n caboose:n cabriolet:n cacao:n cache:nv cachet:n
cackle:nv cackler:n cacophonous:a cacophony:n cadaver:n cadaverous:a caddie:nv caddish:a cadence:n
cadenced:a cadenza:n cadger:n cadmium:n cadre:n caduceus:n caesura:n cafe:n cafeteria:n caff:n caffeine:n
caftan:n cagoule:n cahoot:n caiman:n cairn:n caisson:n caitiff:na cajolery:n cakewalk:nv calabash:n
calamari:n calamine:n calamitous:a calamity:n calcareous:a calciferous:a calcification:n calcimine:nv
calcite:n calcium:n calculative:a calculus:n caldera:n calf:n calfskin:n caliber:n calibrated:a
calibration:n calico:an californium:n caliper:nv caliph:n caliphate:n calisthenic:a calisthenics:n calk:vn
calla:n callable:a callas:n callback:n caller:na calligrapher:n calligraphic:a calligraphist:n calligraphy:n
calliope:n callosity:n callous:va calloused:a callow:a callus:nv caloric:a calorific:a calumet:n
calumniation:n calumnious:a calumny:n calving:n calypso:n calyx:n camaraderie:n camber:nv cambial:a
cambium:n cambric:n camcorder:n camel:n camelhair:n camellia:n cameo:n cameraman:n camisole:n camouflage:nv
camouflaged:a campanile:n camper:n campfire:n camphor:n campy:a camshaft:n canalization:n canape:n canard:n
canasta:n cancan:n candelabra:n candelabrum:n candida:n candidacy:n candidature:n candied:a candlelight:n
candlepower:n candlestick:n candlewick:n candor:n candyfloss:n canebrake:n canine:na caning:n canister:n
canker:nv cankerous:a cannabis:n cannelloni:n cannery:n cannibalism:n cannibalistic:a cannon:nv cannonade:nv
cannonball:n canny:a canoeist:n canola:n canon:n canonical:a canonization:n canonized:a canopied:a canopy:nv
cant:nv cantabile:a cantaloupe:n cantankerous:a cantata:n canted:a canteen:n canter:nv cantering:a
canticle:n canticles:n cantilever:vn canto:n cantonal:a cantonment:n cantor:n canvasback:n canvass:nv
canvasser:n canvassing:n canyon:n capacious:a capacitance:n capacitor:n caparison:nv caparisoned:a cape:n
caper:nv capillarity:n capillary:na capitalist:an capitalistic:a capitation:n capitol:n capitulation:n
capo:n capon:n cappuccino:n caprice:n capricious:a capsicum:n capsizing:n capstan:n capstone:n capsular:a
capsule:nv captaincy:n caption:nv captious:a captivation:n captive:na captivity:n captor:n carafe:n
caramel:na carapace:n caravan:nv caravansary:n caraway:n carbide:n carbine:n carbonaceous:a carbonated:a
carbonation:n carboniferous:na carborundum:n carboy:n carbuncle:n carbuncular:a carburetor:n carcass:n
carcinogen:n carcinogenic:a carcinoma:n cardamom:n cardamon:n cardboard:na cardholder:n cardigan:n
cardinal:na cardiogram:n cardiograph:n cardiologist:n cardiology:n cardiomyopathy:n cardiopulmonary:a
cardiovascular:a cardsharp:n cardsharper:n careerist:n carefree:a caregiver:n careless:a caress:nv
caressing:n caret:n careworn:a carfare:n carhop:n caribou:n caricature:nv caricaturist:n caries:n carillon:n
carious:a carjacking:n carload:n carmaker:n carmine:nva carnage:n carnal:a carnality:n carnation:na
carnelian:n carnival:n carnivora:n carnivore:n carnivorous:a carob:n caroler:n caroling:n carom:nv
carotene:n carotid:a carousal:n carouse:nv carousel:n carouser:n carousing:a carp:nv carpal:na carpel:n
carpentry:n carper:n carpetbag:an carpetbagger:n carpetbagging:a carping:n carport:n carpus:n carrel:n
carriage:n carriageway:n carrion:n carroty:a carryall:n carrycot:n carsick:a cartage:n cartel:n carthorse:n
cartilage:n cartilaginous:a cartload:n cartographer:n cartographic:a cartography:n carton:n cartoonist:n
cartridge:n cartwheel:nv carver:n caryatid:n casaba:n cascade:nv cascades:n cascara:n casebook:na casein:n
casement:n casework:n caseworker:n cashew:n cashmere:n cask:n casket:nv cassava:n casserole:n cassette:n
cassia:n cassock:n cassowary:n castanets:n castaway:n castellated:a caster:n castigation:n castle:nv
castled:a castling:n castor:n castrate:vn castrated:a castration:n casuist:n casuistic:a casuistry:n
cataclysm:n cataclysmal:a cataclysmic:a catacomb:n catafalque:n catalepsy:n cataleptic:na cataloger:n
catalpa:n catalysis:n catalyst:n catalytic:a catamaran:n catapult:nv cataract:n catarrh:n catatonia:n
catatonic:a catbird:n catboat:n catcall:nv catchall:n catcher:n catchment:n catchpenny:a catchphrase:n
catchword:n catchy:a catechism:n catechist:n categorical:a categorization:n categorized:a catercorner:a
caterer:n caterwaul:nv catfish:n catgut:n catharsis:n cathartic:na catheter:n cathode:n cathodic:a
catholic:an catholicity:n cation:n catkin:n catnap:nv catnip:n cattail:n cattleman:n catty:na catwalk:n
caudal:ar cauldron:n cauliflower:n causal:a causality:n causation:n causative:a causeless:a causerie:n
causeway:vn caustic:na cauterization:n cautionary:a cavalcade:n cavalier:na cavalry:n cavalryman:n caveat:n
caveman:n cavern:nv cavernous:a caviar:n cavil:nv caviler:n cavity:n caw:nv cay:n cayenne:n cayuse:n
ceaseless:a cecal:a cecum:n cedar:n cedilla:n ceding:n ceilidh:n celandine:n celebratory:a celeriac:n
celerity:n celery:n celesta:n celestial:a celibacy:n celibate:na cellist:n cello:n cellophane:n cellphone:n
cellulite:n cellulitis:n celluloid:na cellulose:n cementum:n cenobite:n cenobitic:a cenotaph:n censer:n
censor:vn censored:a censorial:a censoring:n censorious:a censorship:n censurable:a censure:nv census:nv
centaur:n centavo:n centenarian:na centenary:na centerboard:n centerfold:n centerpiece:n centigrade:a
centime:n centipede:n centralism:n centralist:a centrifugal:a centrifuge:nv centripetal:a centrism:n
centrist:na centurion:n cephalic:a ceramic:na ceramicist:n ceramics:n ceramist:n cerebellar:a cerebellum:n
cerebral:a cerebration:n cerebrovascular:a cerebrum:n cerement:n ceremonious:a cerise:na cerium:n cert:n
certainty:n certifiable:a certificated:a certification:n certitude:n cerulean:na cervical:a cervix:n
cesarean:na cesium:n cessation:n cession:n cesspit:n cesspool:n cetacean:na chafe:vn chafed:a chaff:nv
chaffinch:n chafing:n chagrin:nv chagrined:a chainsaw:n chairlift:n chairmanship:n chairperson:n chaise:n
chalcedony:n chalet:n chalice:n chalk:nv chalkboard:n chalky:a challis:n chamberlain:n chambermaid:n
chambray:n chameleon:n chamois:n chamomile:n champ:nv champagne:n chancel:n chancellery:n chancellorship:n
chancery:n chancre:n chancy:a chandler:n changeability:n changeable:a changeless:a changeling:n changeover:n
changer:n channelization:n chanter:n chantey:n chaotic:a chap:nv chaparral:n chapati:n chapatti:n chapeau:n
chapel:n chaperon:nv chaplaincy:n chaplet:n chapped:a char:nv charabanc:n characterless:a charade:n
charades:n charcoal:nva chard:n chardonnay:n chargeable:a charger:n chariot:nv charioteer:n charisma:n
charismatic:a charitable:a charlatan:n charlatanism:n charmer:n chartreuse:na charwoman:n chary:a chaser:n
chasm:n chassis:n chaste:a chastening:n chastisement:n chastity:n chasuble:n chatelaine:n chatroom:n
chattel:n chatter:vn chatterbox:n chatterer:n chattering:n chatty:a chauvinism:n chauvinist:n chauvinistic:a
cheapskate:n cheater:n checkbook:n checker:nv checkerboard:n checkered:a checkers:n checklist:n checkmate:nv
checkout:n checkroom:n checksum:n checkup:n cheddar:n cheekbone:n cheeky:a cheep:nv cheerer:n cheerio:n
cheerless:a cheeseboard:n cheeseburger:n cheesecake:n cheesecloth:n cheeseparing:a cheetah:n chemise:n
chemist:n chemotherapeutic:a chemotherapy:n chenille:n cheroot:n cherry:na chert:n cherub:n cherubic:a
chervil:n chess:n chessboard:n chessman:n chesterfield:n chestnut:na chesty:a chevalier:n cheviot:n chewer:n
chi:n chiaroscuro:n chic:na chicane:nv chicanery:n chichi:na chick:n chickadee:n chickenfeed:n
chickenhearted:a chickenpox:n chickpea:n chickweed:n chicle:n chicory:n chiding:n chieftain:n
chieftainship:n chiffon:n chiffonier:n chigger:n chignon:n chilblain:n chilblains:n childbearing:na
childbirth:n childcare:n childish:a childless:a childlike:a chili:n chiller:n chime:nv chimera:n chimeric:a
chimerical:a chimney:n chimp:n chimpanzee:n chinaware:n chinchilla:n chine:nv chinless:a chino:n chinos:n
chintz:n chipboard:n chipmunk:n chipolata:n chipper:a chirography:n chiropodist:n chiropody:n chiropractic:n
chiropractor:n chirpy:a chirrup:nv chisel:vn chiseled:a chiseler:n chit:n chitchat:nv chitin:n chitinous:a
chitterlings:n chivalrous:a chivalry:n chive:n chives:n chlamydia:n chloride:n chlorination:n chlorine:n
chlorofluorocarbon:n chloroform:nv chlorophyll:n chloroplast:n choc:n chock:nvr chockablock:a choir:nv
choirboy:n choirmaster:n choke:vn chokecherry:n choked:a choker:n choking:n cholecystectomy:n
cholecystitis:n choler:n cholera:n choleric:a chomp:nv chomping:n chooser:n choosy:a chophouse:n chopper:n
choppy:a chopstick:n choral:na chorale:n chord:nv chordal:a chordate:na chore:n chorea:n choreographer:n
choreographic:a choreography:n chorister:n choroid:n chortle:nv chorus:nv chowder:n chrism:n christening:n
christology:n chromatic:a chromatin:n chromatography:n chrome:vn chromium:n chromosomal:a chromosome:n
chronicle:nv chronicler:n chronograph:n chronological:a chronology:n chronometer:n chrysalis:n chub:n
chubby:a chuckhole:n chuckle:nv chuffed:a chug:nv chukka:n chummy:a chump:n chunking:n chunky:a churchgoer:n
churchgoing:a churchman:n churchwarden:n churl:n churlish:a churn:vn churning:a chute:nv chutney:n
chutzpah:n chyme:n ciao:n cicada:n cicatrix:n cicerone:n cider:n cigar:n cigarillo:n cilantro:n cilium:n
cinch:nv cinchona:n cincture:n cinder:n cinema:n cinematic:a cinematographer:n cinematography:n cinnabar:na
cinnamon:n cipher:nv circadian:a circlet:n circuitry:n circular:na circularity:n circulating:a circulatory:a
circumcision:n circumference:n circumferential:a circumflex:n circumlocution:n circumlocutory:a
circumnavigation:n circumpolar:a circumscribed:a circumscription:n circumspection:n circumstantial:a
circumvention:n cirque:n cirrhosis:n cirrus:n cis:n cistern:n citadel:n citation:n citified:a citizenry:n
citric:a citron:n citrus:n citywide:a civet:n civvies:n clack:nv clad:a cladding:n clade:n claimant:n
clairvoyance:n clairvoyant:na clam:nv clambake:n clamber:nv clammy:a clamor:nv clamoring:n clamorous:a
clamp:vn clampdown:n clams:n clan:n clandestine:a clang:nv clanger:n clanging:a clangor:nv clangorous:a
clank:nv clanking:a clannish:a clansman:n clanswoman:n clapboard:nv clapper:n clapperboard:n clappers:n
claptrap:n claque:n claret:nv clarification:n clarifying:a clarinet:n clarinetist:n clarion:vna clarity:n
clash:nv clashing:a clasp:nv classicist:n classifiable:a classification:n classless:a classmate:n
classwork:n classy:a clatter:nv clausal:a claustrophobia:n claustrophobic:a clavichord:n clavicle:n
clavier:n clayey:a cleanable:a cleanser:n clearheaded:a clearway:n cleat:vn cleats:n cleavage:n cleaver:n
cleavers:n clef:n cleft:na clematis:n clemency:n clementine:n clench:nv clenched:a clerestory:n clergyman:n
clerical:a clericalism:n clerkship:n clevis:n clew:nv clews:n cliche:n cliched:a clientele:n cliffhanger:n
climacteric:n climactic:a climatologist:n climatology:n climax:nv climbable:a climber:n clime:n clinch:nv
clinched:a clincher:n clingfilm:n clinician:n clink:nv clinker:nv clinking:a clipboard:n clipper:n clique:n
cliquish:a clit:n clitoral:a clitoris:n cloaca:n cloak:vn cloaked:a cloakroom:n clobber:nv cloche:n
clockwork:n clod:n cloddish:a clodhopper:n clog:vn clogged:a clogging:a cloisonne:na cloister:vn
cloistered:a cloistral:a clonal:a clonidine:n clop:nv clopping:n closefisted:a closemouthed:a closeout:n
closeup:n closure:nv clot:nv clotheshorse:n clothesline:n clothespin:n clothier:n clotted:a clotting:n
cloture:nv cloudburst:n cloudless:a clove:n cloven:a clover:n cloverleaf:n clowning:n clownish:a cloying:a
clubbable:a clubfoot:n clubfooted:a clubhouse:n cluck:nv clucking:n clueless:a clump:vn clumping:n clumsy:a
clunk:nv clunking:n clunky:a clutch:nv clutches:n cnidarian:n coachman:n coadjutor:n coagulant:n
coagulate:va coagulated:a coagulation:n coagulator:n coalescence:n coalescent:a coarsened:a coaster:n
coastguard:n coatroom:n coattail:n coauthor:n coax:nv coaxer:n coaxial:a coaxing:na cob:n cobalt:n cobber:n
cobble:vn cobbler:n cobblers:n cobblestone:nv cobbling:n cobnut:n cobra:n cobweb:n cobwebby:a coca:n cocci:n
coccus:n coccyx:n cochineal:n cochlea:n cochlear:a cock:nv cockade:n cockamamie:a cockatiel:n cockatoo:n
cockatrice:n cockchafer:n cockcrow:n cockerel:n cockeyed:a cockfight:n cockfighting:n cockle:nv
cockleshell:n cockney:na cockpit:n cockroach:n cockscomb:n cocksure:a cocktail:n cocky:a coco:n coconut:n
cocoon:vn cocooning:n cocos:n coda:n codeine:n coder:n codex:n codfish:n codger:n codicil:n codification:n
codified:a codon:n codpiece:n codswallop:n coeducation:n coeducational:a coelenterate:n coenzyme:n coequal:a
coercion:n coeval:na coevals:n coexistence:n coexistent:a coextensive:a coffeecake:n coffeehouse:n
coffeepot:n coffer:n cofferdam:n coffin:nv cog:nv cogency:n cogitation:n cogitative:a cognac:n cognate:na
cognition:n cognizable:a cognizance:n cognomen:n cognoscente:n cogwheel:n cohabitation:n coherence:n
coherency:n coherent:a cohesion:n cohesive:a coho:n cohort:n coif:nv coiffure:nv coil:vn coiled:a coiling:a
coinage:n coincidence:n coincident:a coincidental:a coiner:n coinsurance:n coir:n coital:a coitus:n cola:n
colander:n coleslaw:n coleus:n colicky:a coliseum:n colitis:n collaborationist:n collage:n collagen:n
collarbone:n collard:n collards:n collarless:a collation:n collectivism:n collectivist:na collectivization:n
collectivized:a collegian:n collegiate:a collider:n collie:n collier:n colliery:n collision:n collocation:n
colloid:n colloidal:a colloquial:a colloquialism:n colloquium:n colloquy:n collusion:n collusive:a colon:n
colonialist:n colonist:n colonization:n colonized:a colonizer:n colonnade:n colonnaded:a colonoscopy:n
colophon:n coloratura:n colorfast:a colorist:n colorless:a colossus:n colostomy:n colostrum:n colt:n
coltish:a columbine:n columnar:a columned:a coma:n comb:nv combed:a comber:n combing:n combo:n
combustibility:n combustible:na combustion:n combustive:a comedienne:n comedown:n comer:n comestible:na
comet:n comeuppance:n comfit:nv comforter:n comfortless:a comfy:a comical:a comicality:n comity:n comma:n
commando:n commemorating:a commemoration:n commemorative:na commencement:n commendable:ar commendation:n
commensurable:a commerce:n commie:n commiseration:n commiserative:a commissar:n commissariat:n commissary:n
commissionaire:n committal:n committeeman:n committeewoman:n commode:n commodious:a commodore:n commonalty:n
commonplace:na commonsense:a commonweal:n commonwealth:n commotion:n communal:a commune:nv communicant:n
communion:n communism:n communistic:a commutable:a commutation:n commutative:a commutator:n commuter:n
comp:n compact:nva compaction:n companionship:n companionway:n compartment:n compartmental:a
compartmentalization:n compartmentalized:a compass:nv compassion:n compatibility:n compatible:a compatriot:n
compeer:n compendious:a compendium:n compere:nv compilation:n compiler:n complacence:n complacency:n
complacent:a complainer:n complaisance:n complaisant:a complementary:na complexion:nv compliant:a
compliment:nv complimentary:a compliments:n comportment:n compositor:n compost:nv composure:n compote:n
comprehended:a comprehensibility:n comprehensible:a compress:nv compressed:a compressible:a compressing:n
compression:n compressor:n compulsion:n compulsive:na compunction:n computerization:n comradeship:n con:nvr
concatenation:n concavity:n concealment:n conceptional:a conceptual:a conceptualization:n concertina:nv
concerto:n concessionaire:n conch:n concierge:n conciliation:n conciliator:n conciliatory:a concision:n
conclave:n concoction:n concomitant:na concord:nv concordance:n concordant:a concordat:n concourse:n
concretion:n concubinage:n concubine:n concupiscence:n concupiscent:a concurrence:n concurrency:n
concurrent:a concussion:n condemnatory:a condensate:n condensation:n condenser:n condescension:n condign:a
condiment:n conditionality:n conditioner:n condo:n condolence:n condom:n condominium:n condor:n
conductance:n conductive:a conductor:n conductress:n conduit:n cone:nv confab:nv confabulation:n
confection:nv confectioner:n confectionery:n confederacy:n confederate:nva confederation:n conferment:n
conferral:n conferrer:n confessional:n confessor:n confetti:n confidential:a confidentiality:n
configuration:n confined:a confinement:n confines:n confining:a confirmatory:a confiscate:va confiscation:n
conflagration:n confluence:n confluent:na conformable:a conformance:n conformation:n conformism:n
conformist:na conformity:n confounded:a confounding:a confrere:n confutation:n conga:nv congealed:a
congealment:n congenial:a congeniality:n congenital:a conger:n congeries:n congested:a congestion:n
congestive:a conglomeration:n congratulatory:a congregant:n congregating:n congregation:n congregational:a
congregationalism:n congregationalist:na congress:n congruence:n congruity:n congruous:a conic:na conical:a
conifer:n coniferous:a conjectural:a conjecture:nv conjoined:a conjugation:n conjunct:a conjunction:n
conjunctiva:n conjunctive:na conjunctivitis:n conjuncture:n conjuration:n conjurer:n conk:vn conker:n
connectivity:n connector:n conniption:n connivance:n conniving:a connoisseur:n connotation:n connotative:a
connubial:ar conquerable:a conqueror:n conquest:n conquistador:n consanguineous:a consanguinity:n
conscienceless:a conscientious:a conscription:n consecrate:va consecrated:a consecration:n consensual:a
consequential:a conservationist:n conservatism:n conservatoire:n consignee:n consignment:n consignor:n
consistory:n consolable:a consolation:n consolatory:a console:nv consoling:a consomme:n consonance:n
consonant:na consort:vn conspectus:n conspicuous:a conspirator:n conspiratorial:a constabulary:n constancy:n
constellation:n consternation:n constipated:a constipation:n constituency:n constitutionalism:n
constitutive:a constricted:a constricting:a constriction:n constrictive:a constrictor:n constructor:n
consubstantiation:n consul:n consular:a consulship:n consumerism:n consummation:n contagion:n contagious:a
contaminant:n contaminated:a contaminating:a contamination:n contemporaneity:n contemporaneous:a contempt:n
contemptible:a contemptuous:a contentious:a conterminous:a contestable:a contextual:a contiguity:n
contiguous:a continental:a contingency:n contingent:na continuum:n contorted:a contortion:n contortionist:n
contour:nv contra:n contraband:na contrabassoon:n contraception:n contraceptive:na contractile:a
contractility:n contractual:a contradiction:n contradistinction:n contrail:n contraindication:n contralto:na
contraption:n contrapuntal:a contrarian:n contrariety:n contrariwise:r contravention:n contretemps:n
contributory:a contrition:n contrivance:n contrived:a contriver:n contumacious:a contumacy:n contumelious:a
contusion:n conundrum:n convalescence:n convalescent:na convection:n convector:n convener:n conventicle:n
conventionalized:a conventioneer:n convergence:n convergent:a conversationalist:n convex:a convexity:n
conveyable:a conveyancing:n conveyor:n convivial:a conviviality:n convocation:n convoluted:a convolution:n
convoy:nv convulsion:n convulsive:a cony:n coo:nv cookbook:n cooker:n cookery:n cookhouse:n cookout:n
cookware:n coolant:n coolie:n coonskin:n coop:n cooperator:n coot:n cootie:n copacetic:a copilot:n copious:a
copperhead:n copperplate:n coppery:a copra:n copse:n copula:n copulation:n copulative:na copybook:n
copycat:n copyist:n copyrighted:a copywriter:n coquetry:n coquette:nv coquettish:a coracle:n corbel:nv
cordage:n cordial:na cordiality:n cordite:n cordless:a cordon:n cordovan:n corduroy:nv corduroys:n
coreligionist:n corer:n corespondent:n corgi:n coriander:n corkage:n corked:a corker:n corking:a
corkscrew:nv corm:n cormorant:n cornbread:n corncrake:n cornea:n corneal:a corned:a cornerstone:n cornet:n
cornflour:n cornflower:n cornice:nv cornmeal:n cornstalk:n cornstarch:n cornucopia:n corny:a corolla:n
corollary:n corona:n coronal:n coronary:na coronation:n coroner:n coronet:n corporatism:n corps:n corpse:n
corpulence:n corpulent:a corpuscle:n corpuscular:a correctable:a correlational:a correlative:na corrie:n
corroboration:n corroborative:a corroboratory:a corrosion:n corrosive:na corrugated:a corrugation:n
corruptibility:n corsage:n corsair:n corset:nv cortege:n cortex:n cortical:a cortisol:n cortisone:n
corundum:n coruscation:n corvette:n cosh:nv cosignatory:na cosigner:n cosine:n cosmetician:n cosmetologist:n
cosmetology:n cosmic:a cosmogony:n cosmological:a cosmologist:n cosmology:n cosmonaut:n cosmopolitan:na
cosmos:n costumer:n costumier:n cot:n cotangent:n cote:n coterie:n coterminous:a cotillion:n cottager:n
cottar:n cotter:n cottonmouth:n cottonseed:n cottontail:n cottonwood:n cottony:a cotyledon:n couchette:n
cougar:n councilman:n councilwoman:n countable:a countdown:n countenance:nv counteraction:n counteractive:a
counterargument:n counterattack:nv counterbalance:nv counterbalanced:a counterblast:n counterclaim:nv
counterculture:n counterespionage:n counterexample:n counterfactual:a counterfoil:n counterinsurgency:n
counterintelligence:n counterman:n countermand:nv countermeasure:n countermove:n counteroffensive:n
counteroffer:n counterpane:n counterpoint:vn counterpoise:nv counterpoised:a counterproductive:a
counterrevolution:n counterrevolutionary:an countersign:nv countersignature:n countersink:nv counterspy:n
countertenor:na counterweight:nv countless:a countrified:a countryman:n countrywide:a countrywoman:n
countywide:a couplet:n courgette:n courser:n coursework:n courteous:a courtesan:n courtesy:n courthouse:n
courtier:n courtship:n courtyard:n couture:n couturier:n covalent:a covariance:n covariant:a cove:n coven:n
covenant:vn coverall:n coverlet:n coveted:a covetous:a covey:n coward:n cowardice:n cowbell:n cowbird:n
cowcatcher:n cowgirl:n cowhand:n cowherd:n cowhide:nv cowl:nv cowlick:n cowling:n cowman:n cowpoke:n
cowpox:n cowpuncher:n cowrie:n cowshed:n cowslip:n coxcomb:n coxswain:n coypu:n cozenage:n cps:n crab:nv
crabbed:a crabby:a crabgrass:n crabs:n crabwise:a crackdown:n cracker:n crackerjack:n crackers:a crackle:vna
crackling:n cracklings:n crackpot:n cradle:vn craftsman:n craftsmanship:n crag:n craggy:a crammer:n
crampon:n cranberry:n crane:nv cranial:a cranium:n crank:nva crankcase:n crankshaft:n cranky:a crannied:a
cranny:n crap:nv crape:nv crapper:n crappie:n crappy:a craps:n crapshooter:n crass:a crate:nv crater:n
cravat:n craw:n crawdad:n crawler:n crayfish:n crayon:nv creak:nv creaking:n creaky:a creamer:n creamery:n
creamy:a crease:nv creche:n cred:n credence:n credenza:n creditworthy:a credo:n credulity:n credulous:a
creed:n creek:n creel:n creeper:n cremains:n cremation:n crematorium:n crematory:n crenelation:n creole:na
creosote:nv crepe:nv crepuscular:a crescendo:nva crescent:na cress:n crest:nv crested:a crestfallen:a
cretaceous:na cretin:n cretinism:n cretinous:a cretonne:n crevasse:n crevice:n crewelwork:n crewman:n
crib:nv cribbage:n crick:nv cricket:nv cricketer:n crier:n criminologist:n criminology:n crimp:nv
crimson:nva cringing:a crinkle:vn crinkled:a crinoline:n crispy:a crisscross:vnar crisscrossed:a critique:nv
critter:n croak:vn croaking:n croaky:a crochet:nv crocheting:n crock:nv crocked:a crockery:n crocodile:n
crocus:n croft:n crofter:n croissant:n crone:n crony:n cronyism:n crook:nv crooked:a crookneck:n crooner:n
crooning:n cropper:n croquet:vn croquette:n crosier:n crossbar:n crossbeam:n crossbones:n crossbow:n
crossbred:a crossbreed:nv crossbreeding:n crosscheck:n crosscurrent:n crosscut:nv crossfire:n crosshatch:nv
crosshatched:a crossover:n crosspatch:n crosspiece:n crossroad:n crossroads:n crosstown:ar crosswalk:n
crosswind:n crosswise:ar crossword:n crotch:n crotchet:n crotchety:a crouch:vn croup:n croupier:n croupy:a
crouton:n crowbar:n crowfoot:n crowing:na crown:nv crowned:a crowning:a crucifix:n crucifixion:n cruciform:a
crud:n cruddy:a crudites:n crudity:n cruelty:n cruet:n cruiser:n cruller:n crumb:nv crummy:a crumpet:n
crumpled:a crupper:n crusade:vn crusader:n cruse:n crusher:n crust:nv crustacean:na crustal:a crusted:a
crusty:a crutch:n crux:n crybaby:n cryogenic:a cryogenics:n cryonics:n cryosurgery:n crypt:n cryptanalysis:n
cryptic:a cryptogram:n cryptographer:n cryptography:n crystallography:n cubbyhole:n cubical:a cubicle:n
cubism:n cubist:na cubit:n cuboid:na cuckold:nv cuckoldry:n cuckoo:nv cucumber:n cud:n cuddle:nv cuddling:n
cudgel:nv cuff:nv cuisine:n culinary:a cull:vn culmination:n culotte:n culpability:n culpable:a culprit:n
cult:n cultism:n cultist:n cultivable:a cultivar:n cultivatable:a cultivation:n cultivator:n culvert:n cum:n
cumbersome:a cumbrous:a cumin:n cummerbund:n cumulonimbus:n cumulus:n cuneiform:na cunnilingus:n cupboard:n
cupcake:n cupid:n cupidity:n cupola:n cuppa:n cupping:n cupric:a curability:n curable:a curacy:n curare:n
curate:n curative:na curatorial:a curbside:n curbstone:n curd:n curdled:a curdling:n curettage:n curfew:n
curia:n curie:n curio:n curium:n curler:n curlew:n curlicue:n curmudgeon:n currant:n curricular:a curry:vn
currycomb:nv curse:nv cursed:a cursive:na cursor:n cursory:a curtailment:n curtsy:vn curvaceous:a
curvature:n curvy:a cushion:nv cushioned:a cushioning:n cushy:a cusp:n cuspid:n cuspidor:n cuss:nv cussed:a
custard:n custodian:n custodianship:n customhouse:n cutaneous:a cutaway:n cuticle:n cutlass:n cutler:n
cutlery:n cutlet:n cutoff:n cutout:n cutter:n cutthroat:na cuttlefish:n cutworm:n cwt:n cyan:na cyanide:n
cyanobacteria:n cybercafe:n cybernetic:a cybernetics:n cyberpunk:n cybersex:n cyberspace:n cyborg:n
cyclamen:n cyclic:a cyclist:n cyclone:n cyclonic:a cyclopedia:n cyclopes:n cyclops:n cyclotron:n cygnet:n
cylinder:n cylindrical:a cymbal:n cymbalist:n cynic:n cynical:a cynicism:n cynosure:n cypress:n cyst:n
cystic:a cystitis:n cytologist:n cytology:n cytoplasm:n cytoplasmic:a cytosine:n czar:n czarina:n czarist:a

dabbled:a dabbler:n dace:n dacha:n dachshund:n dactyl:n dactylic:a dadaism:n dado:vn daemon:n daffodil:n
daft:a dag:n dagger:n dago:n daguerreotype:n dainty:na daiquiri:n dairy:n dairying:n dairymaid:n dairyman:n
dais:n dalliance:n dallier:n dalmatian:na damask:na dame:n dampener:n damsel:n damson:n dandelion:n dander:n
dandified:a dandruff:n dandy:na dangling:n danish:na dank:a danseuse:n dapple:nv dappled:a daredevilry:n
darkroom:n darn:nv darned:a darner:n darning:n dartboard:n darter:n dashboard:n dashiki:n dastard:na
dateless:a dateline:nv dative:n datum:n daub:nv dauber:n daubing:n dauntless:a dauphin:n davenport:n davit:n
dawdler:n dawdling:n daybed:n daybreak:n daycare:n daydream:vn daydreamer:n daydreaming:n daylight:n
daylong:ar daytime:n dds:n deactivation:n deadbeat:n deadbolt:n deadened:a deadening:na deadhead:n
deadlock:n deadlocked:a deadwood:n dealership:n deanery:n deanship:n dearth:n deary:n deathblow:n
deathless:a deathlike:a deathtrap:n deathwatch:n debarkation:n debarment:n debased:a debasement:n debasing:a
debater:n debauch:nv debauched:a debauchee:n debauchery:n debilitation:n debility:n debit:nv debonair:a
debridement:n debs:n debtor:n debugger:n debutante:n decadency:n decaf:n decagon:n decampment:n decanter:n
decapitated:a decapitation:n decathlon:n decedent:n deceit:n deceitful:a deceiver:n deceleration:n decency:n
decentralization:n deception:n deceptive:a decibel:n deciduous:a decimalization:n decimation:n
decipherable:a deckhand:n deckle:n declamation:n declamatory:a declarable:a declaratory:a declarer:n
declassification:n declassified:a declension:n declination:n declivity:n decoder:n decolletage:n decollete:a
decolonization:n decomposition:n decompressing:n decompression:n decongestant:n deconstruction:n
deconstructionism:n deconstructionist:a decontamination:n decorum:n decoupage:n decoy:nv decrement:n
decrepit:a decrepitude:n decrescendo:nva decriminalization:n decryption:n deducible:a deductible:na
deductive:a deed:n deeds:n deerskin:n deerstalker:n defacement:n defalcation:n defamation:n defamatory:a
defamer:n defaulter:n defeatist:n defecation:n defection:n defective:a defector:n defenestration:n
defenseless:ar deference:n deferential:a deferment:n defiance:n defibrillation:n defibrillator:n
deficiency:n deficient:a defile:vn defiled:a defilement:n defiler:n deflated:a deflation:n deflationary:a
deflection:n deflective:a deflector:n defoliant:n defoliate:va defoliated:a defoliation:n defoliator:n
deforestation:n deformation:n deformity:n defrauder:n defrayal:n defroster:n deft:a defunct:a degeneracy:n
degeneration:n degenerative:a degradation:n dehumanization:n dehumanized:a dehumidifier:n dehydrated:a
dehydration:n deicer:n deification:n deism:n deist:na deistic:a dejected:a dejection:n delayer:n
delectable:a delectation:n deleterious:a deletion:n delft:n deli:n deliberative:a delicacy:n delicatessen:n
delicious:na delineate:va delineated:a delineation:n delinquency:n delinquent:na deliquescent:a delirious:a
delirium:n deliverable:na deliverance:n deliverer:n deliveryman:n delphinium:n delta:n deluge:vn delusion:n
delusional:a delusive:a deluxe:a demagnetization:n demagogic:a demagogue:n demagoguery:n demagogy:n
demarcation:n demeanor:n demented:a dementia:n demerit:n demesne:n demigod:n demijohn:n demimondaine:n
demimonde:n demister:n demitasse:n demo:nv demobilization:n demode:a demodulation:n demographer:n
demography:n demolition:n demon:n demonetization:n demoniac:na demoniacal:a demonic:a demonstrability:n
demoralization:n demotic:an demotion:n demulcent:na demur:nv demurral:n demurrer:n denationalization:n
denatured:a dendrite:n dengue:n deniable:a denier:n denigrating:a denigration:n denim:n denomination:n
denominational:a denominator:n denotation:n denotative:a denouement:n denouncement:n dent:nv dental:na
dented:a dentifrice:n dentin:n dentist:n dentistry:n dentition:n denture:n denudation:n denuded:a
denunciation:n deodorant:n departmental:a dependability:n depilatory:na depleted:a depletion:n deplorable:a
depolarization:n deponent:n depopulated:a depopulation:n deportation:n deportee:n deportment:n depositor:n
depot:n depraved:a depravity:n deprecating:a deprecation:n deprecatory:a depreciating:a depredation:n
depressive:n depressor:n deprivation:n deprived:a deputation:n derailment:n derangement:n derby:n
deregulating:n dereliction:n derision:n derisive:a derisory:a derivable:a dermal:a dermatitis:n
dermatological:a dermatologist:n dermatology:n dermis:n derogation:n derogatory:a derriere:n derringer:n
derv:n dervish:n desalination:n desalinization:n descant:vn descender:n descent:n describable:a descriptor:n
desecrated:a desecration:n desegregation:n desensitization:n desensitizing:a desertification:n desiccant:n
desiccate:va desiccated:a desiccation:n desideratum:n desolate:va desolation:n despair:nv despairing:a
desperado:n despicable:a despised:a despising:n despoiled:a despoiler:n despoilment:n despoliation:n
despondence:n despondency:n despot:n despotic:a despotism:n dessertspoon:n dessertspoonful:n
destabilization:n destiny:n destitution:n destructibility:n destructible:a desuetude:n detachable:a
detachment:n detainee:n detainment:n detente:n detention:n determent:n determiner:n deterministic:a
deterrence:n detestable:a detestation:n detested:a dethronement:n detonation:n detonator:n detour:nv
detox:nv detoxification:n detraction:n detractor:n detriment:n detrimental:a detritus:n deuce:n deuterium:n
devaluation:n devalued:a deviance:n deviant:na deviate:vna deviation:n devilish:ar devilment:n devilry:n
deviltry:n devious:a devise:vn devising:n devolution:n devotee:n devouring:a dew:n dewberry:n dewdrop:n
dewlap:n dewy:a dexterity:n dexterous:a dextrose:n dharma:n dhoti:n dhow:n diabolic:a diabolical:a
diacritic:na diacritical:a diadem:n diaeresis:n diagnostic:a diagnostician:n diagnostics:n diagonal:na
diagram:nv diagrammatic:a diagramming:n dial:vn dialectal:a dialectic:na dialectical:a dialectics:n dialog:n
dialysis:n diam:n diamagnetic:a diamagnetism:n diamante:n diameter:n diametric:a diametrical:a diapason:n
diaper:n diaphanous:a diaphragm:n diarist:n diarrhea:n diaspora:n diastole:n diastolic:a diathermy:n
diatom:n diatomic:a diatonic:a diatribe:n diazepam:n dibble:nv dibs:n dicey:a dichotomous:a dichotomy:n
dickey:na dickhead:n dickybird:n dicotyledon:n dicotyledonous:a dictatorial:a dictatorship:n diction:n
dictionary:n dictum:n diddlysquat:n dido:n dielectric:n dieresis:n diesel:n dietary:na dietetic:a
dietetics:n differentiable:a differential:na differentiated:a differentiation:n diffidence:n diffident:a
diffraction:n diffusion:n diffusive:a digestibility:n digestible:a digestion:n digestive:na digger:n
diggings:n digitalis:n digitization:n digraph:n digression:n digressive:a dike:nv dilapidated:a
dilapidation:n dilatation:n dilation:n dilator:n dilatory:a dildo:n dilettante:na dilettantish:a diligence:n
diligent:a dill:n diluent:n dilution:n dimensional:a dimer:n diminuendo:na diminution:n diminutive:na
dimity:n dimmed:a dimmer:n dimple:nv dimwit:n diner:n dinette:n ding:nv dingbat:n dinghy:n dingle:n dingo:n
dingy:a dink:n dinky:na dinnertime:n dinnerware:n dinosaur:n dint:n diocesan:na diode:n diorama:n dioxide:n
dioxin:n diphtheria:n diphthong:n diploid:na diploma:n diplomacy:n diplomatist:n diplopia:n dipole:n
dipper:n dippers:n dipsomania:n dipsomaniac:n dipstick:n dipterous:a diptych:n directionless:a
directorship:n directory:n direful:a dirge:n dirigible:na dirndl:n dirtying:n dis:n disablement:n
disabused:a disadvantage:nv disadvantaged:a disadvantageous:a disaffected:a disaffection:n disagreement:n
disambiguation:n disapprobation:n disapproval:n disapproving:a disarmament:n disarranged:a disarrangement:n
disarrayed:a disassociation:n disastrous:a disavowal:n disbandment:n disbarment:n disbelief:n disbelieving:a
disbursal:n disbursement:n discernible:a discernment:n disciple:n discipleship:n disciplinarian:n
disciplinary:a disclaimer:n disco:nv discography:n discoloration:n discombobulated:a discombobulation:n
discomfited:na discomfiture:n discomfort:n discomposed:a discomposure:n disconcerted:a disconcerting:a
disconnect:nv disconnected:a disconnection:n disconsolate:a discontented:a discontentment:n discontinuance:n
discontinuation:n discontinuity:n discontinuous:a discord:nv discordance:n discordant:a discotheque:n
discourteous:a discourtesy:n discoverer:n discredit:vn discreditable:a discredited:a discrepancy:n
discrepant:a discretion:n discretionary:a discriminator:n discriminatory:a discursive:a disdain:nv
disdainful:a disembarkation:n disembodied:a disembowelment:n disenchanted:a disenchanting:a disenchantment:n
disenfranchised:a disenfranchisement:n disengagement:n disentangled:a disentanglement:n disequilibrium:n
disestablishment:n disesteem:nv disfavor:nv disfigured:a disfigurement:n disfranchised:a disfranchisement:n
disgorgement:n disgrace:vn disgraced:a disgraceful:a disgruntlement:n dishabille:n disharmonious:a
disharmony:n dishcloth:n disheveled:a dishonest:a dishonor:nv dishonorable:a dishonored:a dishpan:n
dishrag:n dishtowel:n dishware:n dishwasher:n dishwater:n dishy:a disillusion:nv disillusioned:a
disillusioning:a disillusionment:n disinclination:n disinclined:a disinfectant:na disinfection:n
disinflation:n disinformation:n disingenuous:a disinheritance:n disinherited:a disintegration:n
disintegrative:a disinterest:n disinterested:a disinterment:n disinvestment:n disjointed:a disjunctive:a
disjuncture:n diskette:n dislocated:a dislocation:n disloyal:a disloyalty:n dismantlement:n dismay:nv
dismayed:a dismaying:a dismemberment:n dismissive:a dismount:nv disobedient:a disobliging:a
disorganization:n disorganized:a disorientation:n disoriented:a disorienting:a disowning:n disparagement:n
disparaging:a disparity:n dispassion:n dispassionate:a dispatcher:n dispensable:a dispensary:n
dispensation:n dispenser:n dispersal:n dispersion:n dispirited:a dispiriting:a displacement:n displeasure:n
dispossessed:a dispossession:n dispraise:n disproof:n disproportion:n disproportional:a disproportionate:a
disputant:n disputation:n disputatious:a disqualification:n disqualified:a disqualifying:a disquiet:nv
disquieted:a disquieting:a disquietude:n disquisition:n disregard:nv disregarded:a disregarding:r
disrepair:n disreputable:a disrespect:nv disrespectful:a disruption:n disruptive:a dissatisfaction:n
dissatisfied:a dissected:a dissection:n dissembler:n dissembling:n dissemination:n dissension:n dissenter:n
dissertation:n disservice:n dissidence:n dissimilar:a dissimilarity:n dissimilitude:n dissimulation:n
dissimulator:n dissipated:a dissipation:n dissociation:n dissociative:a dissoluble:a dissolute:a
dissolution:n dissonance:n dissonant:a dissuasion:n dissuasive:a distaff:na distal:a distaste:n
distasteful:a distemper:nv distension:n distention:n distillate:n distillation:n distiller:n distillery:n
distortion:n distrait:a distraught:a distressful:a distributional:a distrust:nv distrustful:a disunion:n
disunited:a disunity:n disuse:n disused:a disyllabic:a dither:nv dithering:n ditto:nv ditty:n diurnal:a
divalent:a divan:n diver:n divergence:n divers:a diversification:n diversionary:a diverticulitis:n
divestiture:n dividable:a divisibility:n divisional:a divisor:n divorcee:n divorcement:n divot:n divvy:n
doable:a dobbin:n doberman:n doc:n docent:n docility:n docker:n docket:nv dockworker:n doctrinaire:na
docudrama:n dodder:nv doddering:a doddery:a doddle:n dodgem:n dodgy:a dodo:n doer:n doeskin:n dogcart:n
doge:n dogfight:nv dogfish:n doggerel:n doghouse:n dogie:n dogleg:n doglike:a dogma:n dogmatic:a dogmatism:n
dogmatist:n dogsbody:n dogsled:nv dogtrot:n dogwood:n doldrums:n doleful:a dollhouse:n dollop:n dolmen:n
dolomite:n dolor:n dolorous:a dolphin:n dolt:n doltish:a dome:n domed:a domesticated:a domestication:n
domicile:nv domiciliary:a dominatrix:n dominion:n domino:n dominoes:n dong:nv dongle:n donkey:n donnish:a
doodad:n doodle:nv doodlebug:n doohickey:n doom:nv doomed:na doomsday:n doorbell:n doorjamb:n doorkeeper:n
doorknob:n doorknocker:n doorman:n doormat:n doorplate:n doorpost:n doorstep:n doorstop:n dooryard:n dopa:n
dopamine:n doped:a dopey:a doppelganger:n dorm:n dormancy:n dormer:n dormitory:n dormouse:n dorsal:a dory:n
dosage:n dosimeter:n dosser:n dosshouse:n dotage:n dotard:n dotty:a doubleheader:n doublespeak:n doublet:n
doubloon:n doubter:n doubtless:r douche:nv doughnut:n doughy:a dour:a dousing:n dovecote:n dovetail:nv
dovish:a dowager:n dowdy:na dowel:n doweling:n dower:nv dowered:a downbeat:n downcast:na downdraft:n
downer:n downfall:n downfield:ar downhearted:a downhill:nar downmarket:a downpour:n downright:ar downriver:r
downscale:a downshift:n downsizing:n downstage:nar downstream:ar downswing:n downtime:n downtrodden:a
downwards:r downwind:ar downy:a dowry:n dowse:vn dowser:n dowsing:n doxology:n doyen:n doyenne:n doze:nv
dozy:a drab:na drachma:n draconian:a draftee:n drafter:n draftsman:n draftsmanship:n drafty:a dragnet:n
dragon:n dragoon:nv drainage:n drainboard:n drainpipe:n dram:n dramatist:n drape:nv draped:a draper:n
drapery:n drastic:a drawback:n drawbridge:n drawl:nv drawstring:n dray:n dread:nva dreaded:a dreadful:a
dreadnought:n dreamer:n dreamland:n dreamless:a dreamlike:a dreamworld:n dreamy:a drear:a dredger:n dregs:n
drenched:a drenching:n dressage:n dresser:n dressmaker:n dressmaking:n dressy:a dribbler:n driblet:n
driftwood:n drinkable:na drinker:n drippings:n drippy:a drivel:nv driveshaft:n drizzle:vn drizzling:a
drogue:n droll:a drollery:n dromedary:n drool:nv droop:vn drooping:a droopy:a dropkick:nv droplet:n
dropout:n dropper:n dropsical:a dropsy:n dross:n drover:n drowse:nv drowsing:a drubbing:n drudge:nv
drudgery:n drudging:a druggist:n drugstore:n druid:n druidism:n drumbeat:n drumlin:n drummer:n drumstick:n
drunkard:n drunken:a drupe:n druthers:n dryad:n dryer:n drywall:n dualism:n duality:n dubbin:n dubiety:n
dubious:a ducal:a ducat:n duchess:n duckbill:na duckling:n duckpins:n duckweed:n ducky:n duct:n ductile:a
ductility:n ductless:a dud:na dudgeon:n duds:n dueler:n duelist:n duenna:n duet:n duff:n duffer:n dugout:n
duke:n dukedom:n dulcet:a dulcimer:n dullard:n dumbbell:n dumbfounded:a dumbfounding:a dumbstruck:a
dumbwaiter:n dumdum:n dummy:nva dumper:n dumpling:n dumplings:n dumpster:n dumpy:a dun:vna dunce:n
dunderhead:n dune:n dung:vn dungaree:n dungeon:n dunghill:n dunk:vn duo:n duodecimal:na duodenal:a
duodenum:n dupe:nv duple:a duplex:nva duplication:n duplicator:n duplicitous:a duplicity:n durability:n
durance:n duration:n duress:n durum:n dusk:nv dusky:a dustbin:n dustcart:n duster:n dustman:n dustpan:n
duteous:a dutiable:a duvet:n dwarf:nv dwarfish:a dwarfism:n dweeb:n dyadic:a dybbuk:n dyer:n dyestuff:n
dynamite:nv dynamiter:n dynamo:n dynastic:a dysentery:n dysfunction:n dysfunctional:a dyslectic:na
dyslexia:n dyslexic:an dyspepsia:n dyspeptic:na dysphagia:n dysphoria:n dysphoric:a dysprosium:n dystopia:n
dystopian:a

eagle:nv eaglet:n earache:n eardrum:n earldom:n earlobe:n earmuff:n earner:n earphone:n earpiece:n earplug:n
earring:n earsplitting:a earthbound:a earthen:a earthenware:n earthing:n earthling:n earthshaking:a
earthwork:n earthworm:n earthy:a earwax:n earwig:n easel:n easement:n eastbound:a easternmost:a eastward:nar
eastwards:r eatable:na eater:n eatery:n eaves:n eavesdropper:n ebb:vn ebbing:n ebony:na ebullience:n
ebullient:a ebullition:n eccentric:na eccentricity:n ecclesiastic:na ecclesiastical:a echelon:n echidna:n
echinoderm:n echoic:a echolocation:n eclair:n eclat:n eclectic:na eclecticism:n eclipse:vn eclogue:n
ecologic:a ecologist:n econometric:a econometrics:n economizer:n ecosystem:n ecotourism:n ecru:n ecstasy:n
ecstatic:a ecumenical:a ecumenicism:n ecumenism:n eczema:n edelweiss:n edema:n edger:n edgewise:r edgy:a
edibility:n edible:na edict:n edification:n edifice:n editorship:n eds:n educationalist:n educationist:n
educative:a edutainment:n eel:n effacement:n effectual:a effeminacy:n effeminate:a effendi:n efferent:na
effervescence:n effervescent:a effervescing:a effete:a efficacious:a efficacy:n efflorescence:n
efflorescent:a effluence:n effluent:na effluvium:n efflux:n effortless:a effrontery:n effulgence:n
effulgent:a effusion:n effusive:a egalitarian:na egalitarianism:n eggbeater:n eggcup:n egghead:n eggnog:n
eggplant:n eggshell:n eglantine:n egocentric:na egoism:n egoist:n egoistic:a egoistical:a egomania:n
egomaniac:n egotism:n egotist:n egotistic:a egotistical:a egregious:a egress:nv egret:n eider:n eiderdown:n
eigenvalue:n eighties:n einsteinium:n eisteddfod:n ejaculate:vn ejaculation:n ejection:n ejector:n elan:n
eland:n elastic:na elasticity:n elasticized:a elation:n elderberry:n eldest:na eldritch:a electioneering:n
elector:n electoral:a electrification:n electrocardiogram:n electrocardiograph:n electrocardiography:n
electrocution:n electrode:n electroencephalogram:n electrologist:n electrolysis:n electrolyte:n
electrolytic:na electromagnet:n electromagnetic:a electromagnetism:n electromotive:a electroplate:nv
electroscope:n electroshock:n electrostatic:a electrostatics:n eleemosynary:a elegiac:a elegy:n
elephantiasis:n elephantine:a elf:n elfin:a elfish:a elicitation:n eliminator:n elision:n elitism:n
elitist:n elixir:n elk:n ell:n ellipse:n ellipsis:n ellipsoid:na ellipsoidal:a elliptic:a elliptical:a elm:n
elocution:n elocutionary:a elocutionist:n elodea:n elongate:va elongated:a elongation:n elopement:n
eloquence:n elucidation:n elusive:a elver:n elves:n elvish:a emaciation:n email:nv emanation:n emancipated:a
emancipation:n emancipator:n emasculate:va emasculated:a emasculation:n embalmer:n embankment:n
embarkation:n embattled:a embedded:a embellishment:n ember:n embezzled:a embezzlement:n embezzler:n
embitterment:n emblem:n emblematic:a embodiment:n emboldened:a embolism:n embossed:a embouchure:n
embrasure:n embrocation:n embroiderer:n embroidery:n embroilment:n embryo:n embryologist:n embryology:n
embryonic:a emendation:n emended:a emeritus:na emetic:n emf:n emigrant:n emigration:n emigre:n eminence:n
emirate:n emissary:n emitter:n emollient:na emolument:n emoticon:n emotionless:a emotive:a empathetic:a
empathy:n emphatic:a emphysema:n empiric:a empiricism:n empiricist:n emplacement:n employable:na emporium:n
empowerment:n empress:n empyrean:an emu:n emulation:n emulator:n emulsifier:n emulsion:n enamel:nv
enamelware:n encampment:n encapsulation:n encased:a encasement:n encephalitis:n enchained:a enchanter:n
enchantment:n enchantress:n enchilada:n encirclement:n enclosure:n encoding:n encomium:n encompassing:a
encore:nv encroachment:n encrustation:n encrusted:a encryption:n encumbrance:n encyclical:na encyclopedia:n
encyclopedic:a encysted:a endangerment:n endearment:n endeavor:nv endemic:na endgame:n endive:n
endocarditis:n endocrine:na endocrinologist:n endocrinology:n endogenous:a endometrial:a endometriosis:n
endometrium:n endorphin:n endoscope:n endoscopic:a endoscopy:n endothelial:a endothermic:a endowment:n
endways:r enema:n energetic:a energizer:n enervated:a enervating:a enervation:n enfeeblement:n enfeebling:a
enfilade:nv enfolding:n enfranchised:a enfranchisement:n engorged:a engorgement:n engram:n engraver:n
engrossed:a engrossing:a engrossment:n enhancer:n enigma:n enigmatic:a enjambment:n enjoining:n
enlargement:n enlarger:n enlightened:na enlightening:a enlightenment:n enlistee:n enlistment:n enmeshed:a
enmity:n ennoblement:n ennobling:a ennui:n enquirer:n enraged:a enraptured:a enrichment:n ensemble:n
ensign:n ensilage:n enslavement:n entail:nv entailment:n entangled:a entanglement:n entente:n enteral:a
enteric:a enteritis:n enthralled:a enthrallment:n enthronement:n enthusiast:n enthusiastic:a enticement:n
entirety:n entombment:n entomological:a entomologist:n entomology:n entourage:n entrails:n entrancement:n
entrancing:a entrant:n entrapment:n entreaty:n entree:n entrenchment:n entrepreneurial:a entropy:n
entryway:n enumerable:a enumeration:n enumerator:n enunciation:n enuresis:n envelopment:n enviable:a
envious:a envoy:n enzymatic:a enzyme:n eolian:n eon:n eosinophil:n eosinophilic:a epaulet:n epee:n
ephedrine:n ephemera:n ephemeral:na epicure:n epicurean:an epidemiological:a epidemiologist:n epidemiology:n
epidermal:a epidermic:a epidermis:n epidural:na epiglottis:n epigram:n epigrammatic:a epigraph:n epigraphy:n
epilepsy:n epileptic:na epilogue:n epinephrine:n epiphany:n episcopacy:n episcopal:a episcopate:n
epistemic:a epistemological:a epistemology:n epistle:n epistolary:a epitaph:n epithelial:a epithelium:n
epithet:n epitome:n epochal:a eponymous:a epoxy:nv epsilon:n equable:a equanimity:n equatorial:an equerry:n
equestrian:na equidistant:a equilateral:na equilibrium:n equine:na equinoctial:na equinox:n equipage:n
equipoise:n equitable:a equitation:n equivocal:a equivocation:n equivocator:n eradicable:a eradication:n
eradicator:n erasable:a eraser:n erasure:n erbium:n erectile:a erecting:n erection:n eremite:n erg:n ergo:r
ergonomic:a ergonomics:n ergosterol:n ergot:n ermine:n eroded:a eroding:n erogenous:a erosion:n erosive:a
erotic:na erotica:n eroticism:n errand:n errant:a erratic:a erratum:n erring:a erroneous:a ersatz:na erst:r
eructation:n erudite:a erudition:n eruption:n eruptive:a erysipelas:n erythrocyte:n erythromycin:n
escalation:n escalator:n escallop:nv escapade:n escapee:n escapement:n escapism:n escapist:n escapologist:n
escapology:n escargot:n escarole:n escarpment:n eschatological:a eschatology:n escort:nv escritoire:n
escrow:n escudo:n escutcheon:n esophageal:a esophagus:n esoteric:a espadrille:n espalier:n especial:a
espionage:n esplanade:n espousal:n espresso:n esprit:n esquire:n essayer:n essayist:n esteem:nv esteemed:a
estoppel:n estradiol:n estranged:a estrangement:n estranging:a estrogen:n estrous:a estrus:n estuary:n eta:n
etcher:n eternal:a eternity:n ethane:n ethanol:n ether:n ethmoid:n ethnocentric:a ethnocentrism:n
ethnographer:n ethnographic:a ethnography:n ethnological:a ethnologist:n ethnology:n ethologist:n ethology:n
ethos:n ethyl:n ethylene:n etiolated:a etiologic:a etiological:a etiology:n etiquette:n etude:n
etymological:a etymologist:n etymology:n eucalyptus:n euchre:n euclidean:a eugenic:a eugenics:n eukaryote:n
eukaryotic:a eulogist:n eulogistic:a eulogy:n eunuch:n euphemism:n euphemistic:a euphonious:a euphony:n
euphoria:n euphoric:a europium:n eutectic:n euthanasia:n euthenics:n eutrophication:n evacuation:n evacuee:n
evaluator:n evanescence:n evanescent:a evangelical:a evangelicalism:n evangelism:n evangelist:n
evangelistic:a evaporated:a evaporation:n evasion:n evasive:a evenhanded:a evensong:n eventide:n
evergreen:na everlasting:na evermore:r everyplace:r eviction:n evidenced:a evildoer:n evildoing:n
eviscerate:va evisceration:n evocation:n evocative:a evolutionary:a evolutionist:n ewe:n ewer:n
exacerbating:a exacerbation:n exaction:n exactitude:n exaggeration:n exaltation:n exasperation:n
excavation:n excavator:n excelsior:n exceptionable:a excerpt:nv exchequer:n excise:vn excision:n excitable:a
excitation:n exclamation:n exclamatory:a excommunication:n excoriation:n excrement:n excrescence:n
excrescent:a excreta:n excreting:n excretion:n excretory:a excruciating:a exculpated:a exculpation:n
exculpatory:a excursion:n excursionist:n excursive:a exec:n execrable:a execration:n executable:a
executioner:n executor:n executrix:n exegesis:n exegetic:a exegetical:a exemplary:a exemplification:n
exemplifying:a exemption:n exerciser:n exertion:n exfoliation:n exhalation:n exhibitionism:n exhibitionist:n
exhibitor:n exhilaration:n exhortation:n exhumation:n exigency:n exigent:a exiguity:n exiguous:a exilic:a
existential:a existentialism:n existentialist:na exobiology:n exodus:n exogenous:a exon:n exonerated:a
exoneration:n exorbitance:n exorbitant:a exorcism:n exorcist:n exoskeleton:n exosphere:n exothermic:a
exoticism:n expansible:a expansionism:n expansionist:a expat:n expatiation:n expatriate:vn expatriation:n
expectorant:n expectoration:n expedience:n expediency:n expeditionary:a expeditious:a expendable:a
expending:n experiential:a expiation:n expiatory:a expiry:n explainable:a explanatory:a expletive:n
explicable:a explication:n exploratory:a expo:n exponent:n exponential:na exponentiation:n exportable:a
exportation:n exposition:n expositor:n expository:a expostulation:n expounder:n expounding:n expressionism:n
expressionist:na expressionistic:a expressionless:a expressway:n expropriation:n expulsion:n expunging:n
expurgated:a expurgation:n extant:a extemporaneous:a extempore:ar extemporization:n extendable:a
extensible:a extensional:a extenuating:a extenuation:n exterior:na exterminated:a extermination:n
exterminator:n extinct:a extinction:n extinguishable:a extinguisher:n extirpation:n extortion:n
extortionate:a extortioner:n extortionist:n extracellular:a extraction:n extractor:n extracurricular:a
extradition:n extrajudicial:a extralegal:a extramarital:a extramural:a extraneous:a extraordinaire:a
extrapolation:n extrasensory:a extraterrestrial:na extraterritorial:a extravagance:n extravaganza:n
extremism:n extremist:na extricable:a extrication:n extrinsic:a extroversion:n extrovert:na extroverted:a
extrusion:n extrusive:a exuberance:n exudation:n exultation:n exulting:a eyeglass:n eyeglasses:n eyelash:n
eyeless:a eyelet:n eyeliner:n eyepiece:n eyesight:n eyesore:n eyestrain:n eyetooth:n eyewash:n

fab:a fabulous:a facade:n faceless:a facet:n faceted:a facetious:a facial:na facilitation:n facsimile:nv
faction:n factious:a factitious:a factoid:n factorial:na factorization:n factotum:n factual:a faddish:a
faddist:n faddy:a faerie:n faience:n faille:n fain:ar fainthearted:a fairy:n fairyland:n faithless:a fakir:n
falcon:nv falconer:n falconry:n fallacious:a fallacy:n fallback:n fallibility:n fallible:a falloff:n
fallout:n fallow:na falsehood:n falsetto:na falsie:n falsifiable:a falsification:n falsifier:n falsifying:n
falsity:n familiarized:a familiarizing:a famine:n famished:a fanatic:na fanatical:a fanaticism:n fanciful:a
fancywork:n fandango:n fandom:n fanfare:n fang:n fanged:a fanlight:n fantail:n fantasia:n fantasist:n
fantastical:a faraway:a farce:nv farcical:a farina:n farinaceous:a farmhand:n farmhouse:n farmland:n
farmstead:n farmyard:n faro:n farrago:n farrier:n farrow:nv farrowing:n farseeing:a farsighted:a fart:nv
farthermost:a farthest:ar farthing:n farting:n fascia:n fascicle:n fascism:n fascist:na fascistic:a
fastball:n fastener:n fastidious:a fatalism:n fatalist:na fatalistic:a fatback:n fated:a fathead:n
fatheaded:a fatherhood:n fatherless:a fathom:vn fathomable:a fatso:n fatty:na fatuity:n fatuous:a fatwa:n
faucet:n faultfinder:n faultfinding:na faultless:a faun:n fauna:n fauvism:n fauvist:n fawn:vn fawner:n
fawning:a fax:nv fazed:a fealty:n fearless:a fearsome:a feasibility:n feasible:a feast:nv feasting:n feat:n
featherbedding:n featherbrained:a feathering:n featherless:a featherweight:n feathery:a featureless:a
febrile:a fecal:a feces:n feckless:a fecund:a fecundation:n fecundity:n federalist:n federalization:n
federate:va federated:a fedora:n feedbag:n feeder:n feedlot:n feeler:n feigned:a feigning:n feint:nv
feisty:a feldspar:n felicitation:n felicitous:a felicity:n feline:na fellatio:n feller:n fellowship:n
felon:n felonious:a felony:n felted:a femininity:n feminism:n femoral:a femur:n fencer:n fender:n
fenestration:n fennel:n fentanyl:n feral:a fermentation:n fermium:n ferny:a ferocious:a ferocity:n ferret:vn
ferric:a ferromagnetic:a ferromagnetism:n ferrous:a ferrule:n ferry:nv ferryboat:n ferrying:n ferryman:n
fertility:n fertilization:n fertilizer:n ferule:n fervency:n fervid:a fervor:n festal:a fester:nv
festering:n festoon:nv fetal:a fete:nv fetid:a fetishism:n fetishist:n fetlock:n fetter:nv fettered:a
fettle:nv fettuccine:n fetus:n feud:nv feudal:a feudalism:n feudalistic:a feverish:a fewest:a fey:a fez:n
fiancee:n fiasco:n fib:nv fibber:n fibbing:n fiberboard:n fiberglass:n fibril:n fibrillation:n fibrin:n
fibroid:n fibrosis:n fibrous:a fibula:n fichu:n fickle:a fictionalization:n fictitious:a fictive:a ficus:n
fiddle:vn fiddler:n fiddling:a fidelity:n fidget:nv fidgety:a fiduciary:na fief:n fiefdom:n fielder:n
fieldsman:n fieldwork:n fieldworker:n fiendish:a fiesta:n fife:n fifties:n figment:n figuration:n
figurehead:n figurine:n filament:n filamentous:a filbert:n filename:n filer:n filet:nv filial:a
filibuster:nv filibusterer:n filigree:nv filler:n fillet:nv fillip:n filmy:a filth:n filthy:a filtrate:nv
filtration:n finagler:n finalist:n finalization:n finch:n finder:n finery:n finespun:a finesse:n
fingerboard:n fingerling:n fingermark:n fingernail:n fingerprint:nv fingerprinting:n fingertip:n finial:n
finical:a finicky:a finis:n fink:vn firearm:n fireball:n firebomb:nv firebox:n firebrand:n firebrick:n
firebug:n firecracker:n firedamp:n fireguard:n firehouse:n firelight:n firelighter:n fireplace:n fireplug:n
firepower:n fireproof:va fireside:n firestorm:n firetrap:n firewall:n firewater:n firewood:n firework:n
firmware:n firstborn:na firsthand:ar firth:n fishbowl:n fishery:n fishhook:n fishmonger:n fishnet:n
fishpond:n fishwife:n fishy:a fissile:a fission:n fissionable:a fissure:nv fistfight:nv fistful:n
fisticuffs:n fistula:n fistulous:a fitment:n fiver:n fives:n fixation:n fixative:n fixer:n fixings:n
fixity:n fixture:n fizz:nv fizzing:a fizzy:a fjord:n flab:n flabbergasted:a flabby:a flaccid:a flaccidity:n
flack:n flagellant:n flagellate:nva flagellated:a flagellation:n flagellum:n flagon:n flagpole:n flagstaff:n
flagstone:n flail:vn flair:n flaky:a flamboyance:n flamboyant:na flamenco:n flameproof:a flamethrower:n
flamingo:n flammability:n flammable:a flan:n flange:n flank:nv flanker:n flannel:n flannelette:n flap:nv
flapjack:n flapper:n flapping:n flaps:n flashback:n flashbulb:n flashcard:n flasher:n flashgun:n
flashlight:n flashy:a flask:n flatbed:n flatboat:n flatbread:n flatcar:n flatfish:n flatfoot:n flatfooted:a
flatiron:n flatlet:n flatmate:n flatterer:n flattery:n flattop:n flatulence:n flatulent:a flatus:n
flatware:n flatworm:n flaunt:nv flavorless:a flavorsome:a flaw:nv flawed:a flawless:a flax:n flaxen:a flea:n
fleabag:n fleapit:n fleck:nv flecked:a fledged:a fledgling:na fleece:nv fleecy:a fleshy:a flex:vn flexion:n
flibbertigibbet:n flick:vn flicker:nv flickering:a flier:n flightless:a flighty:a flimflam:n flimsy:na
flinch:nv flint:na flintlock:n flinty:a flippancy:n flippant:a flipper:n flirtation:n flirtatious:a flit:nv
floater:n floe:n flogger:n flogging:n floodgate:n floodlight:nv floodlighted:a floodlit:a floodplain:n
floorboard:n floored:a floorwalker:n floozy:n flop:nvr flophouse:n floppy:na floral:a florescence:n floret:n
florid:a florin:n florist:n floss:nv flossy:a flotation:n flotilla:n flotsam:n flounce:nv flounder:nv
flourish:vn flourishing:a floury:a flouter:n flowchart:n flowerbed:n flowerless:a flowerpot:n flu:n flub:nv
fluctuating:a flue:n fluency:n fluff:nv fluffy:a fluidity:n fluke:n fluky:a flume:n flunk:nv flunky:n
fluorescence:n fluoridation:n fluoride:n fluorine:n fluorite:n fluorocarbon:n fluoroscope:n fluoxetine:n
flurry:nv flush:nvar flushed:a fluting:n flutist:n flutter:nv fluttering:n fluvial:a flux:nv flyaway:a
flyblown:a flycatcher:n flyleaf:n flyover:n flypaper:n flypast:n flyspeck:na flyswatter:n flytrap:n
flyweight:n flywheel:n foal:nv foam:nv foaming:a fob:nv focal:a fodder:nv fogbound:a foggy:a foghorn:n
fogy:n fogyish:a foible:n foldaway:a folder:n foldout:n foliage:n folio:n folklore:n folktale:n follicle:n
followup:n fomentation:n fondant:n fondling:n fondue:n font:n fontanel:n foodie:n foodstuff:n foolery:n
foolhardy:a foolproof:va foolscap:n footage:n footbridge:n footed:a footer:n footfall:n foothill:n
foothold:n footless:a footlights:n footling:a footlocker:n footloose:a footman:n footnote:nv footpath:n
footplate:n footprint:n footrace:n footrest:n footsore:a footstep:n footstool:n footwear:n footwork:n fop:n
foppish:a forage:nv forager:n foraging:n foray:vn forbear:nv forbearance:n forbearing:a forceps:n forcible:a
fordable:a fording:n fore:nar forearm:nv forecaster:n forecastle:n foreclosure:n forecourt:n forefather:n
forefinger:n forefoot:n forefront:n foregone:a foreground:nv foregrounding:n forehand:na foreknowledge:n
foreleg:n forelimb:n forelock:n foremast:n foremost:ar forename:n forenoon:n forensic:a forensics:n
foreordained:a foreperson:n foreplay:n forequarter:n foresail:n foreshore:n foresight:n foresighted:a
foreskin:n forestalling:n forested:a forestry:n foretaste:n foretelling:n forethought:n forevermore:r
forewoman:n foreword:n forfeiture:n forger:n forgery:n forgettable:a forgivable:a forgiver:n forgoing:n
forklift:n forlorn:a formaldehyde:n formalin:n formalization:n formic:a formidable:a formless:a formulated:a
formulation:n fornication:n fornicator:n forsooth:r forswearing:n forsythia:n fort:vn forte:nar
forthright:ar forthwith:r forties:n fortification:n fortified:a fortissimo:nar fortitude:n fortnight:n
fortress:n fortuitous:a fortuity:n fortuneteller:n fortunetelling:n fossa:n fossil:na fossilization:n
fossilized:a foulard:n foundling:n foundry:n fount:n fountain:n fountainhead:n fourfold:ar fourscore:na
foursquare:nar fox:nv foxglove:n foxhole:n foxhound:n foxhunt:nv foxtrot:nv foxy:a foyer:n fps:n fracas:n
fractal:n fractious:a fragmentary:a fragrance:n frailty:n framer:n francium:n frangibility:n frangible:a
frankfurter:n frankincense:n frappe:n frat:n fraternal:a fraternity:n fraternization:n fratricide:n
fraudulence:n fraught:a fray:nv frayed:a frazzle:vn freak:nv freakish:a freaky:a freckle:nv freckled:a
freebie:n freebooter:n freeborn:a freedman:n freehand:a freehold:n freeholder:n freelance:nva freeloader:n
freemasonry:n freesia:n freestanding:a freestone:n freestyle:n freethinker:n freethinking:n freeware:n
freewheel:vn freewheeling:a freewill:a freezer:n freighter:n frenetic:a frenzied:a frenzy:n frequenter:n
fresco:nv freshener:n freshet:n freshwater:n fret:vn fretsaw:n fretted:a fretwork:n friable:a friar:n
friary:n fricassee:nv fricative:na friction:n frictional:a fridge:n friedcake:n friendless:a frieze:n
fright:nv frightful:a frigid:a frigidity:n frill:n frilled:a frippery:n frisk:vn frisking:n frisky:a
frisson:n fritter:nv frivolity:n frivolous:a frizz:nv frizzy:a frock:nv frog:nv frogman:n frolicsome:a
frond:n frontage:n frontal:an frontbencher:n frontiersman:n frontierswoman:n frontispiece:n frontward:r
frontwards:r frostbite:n frostbitten:a frosty:a froth:vn frothing:a frothy:a frowzy:a fructose:n frugality:n
fruitcake:n fruiterer:n fruiting:a fruition:n fruitless:a fruity:a frump:n frumpish:a frumpy:a frustum:n
fryer:n ftp:nv fuchsia:n fuddle:vn fuddled:a fudge:vn fug:n fugal:a fuggy:a fugue:n fulcrum:n fulfillment:n
fullback:nv fulminate:vn fulmination:n fulsome:a fumble:vn fumbler:n fumbling:a fume:vn fumed:a fumes:n
fumigant:n fumigation:n fumigator:n functionalist:n functionality:n functionary:n fundamentalist:na
fundraiser:n funerary:a funereal:a funfair:n fungal:a fungible:na fungicidal:a fungicide:n fungoid:a
fungous:a funicular:na funk:nv funky:a funnel:nv funnies:n furbelow:n furious:a furled:a furlong:n
furlough:vn furnace:n furosemide:n furred:a furring:n furrow:nv furrowed:a furtherance:n furthermost:a
furtive:a fury:n furze:n fuse:vn fused:a fusee:n fuselage:n fusible:a fusilier:n fusillade:nv fusspot:n
fussy:a fustian:n fusty:a futile:a futility:n futon:n futurism:n futurist:na futuristic:a futurity:n
futurology:n fuzzy:a

gab:nv gabardine:n gabble:nv gabby:a gaberdine:n gabfest:n gable:n gabled:a gadabout:n gadget:n gadgetry:n
gadolinium:n gaff:n gaffe:n gaffer:n gaga:a gaggle:nv gaiety:n gainer:n gait:n gaiter:n gala:n galactic:a
galena:n gall:nv gallant:na gallantry:n gallbladder:n galled:a galleon:n galleria:n galley:n gallimaufry:n
galling:a gallium:n gallop:nv gallows:n gallstone:n galoot:n galore:a galosh:n galvanic:a galvanism:n
galvanization:n galvanizing:a galvanometer:n gambit:n gamble:nv gambol:nv gamecock:n gamekeeper:n
gamesmanship:n gamete:n gamin:n gamine:n gamma:n gammon:n gammy:a gamut:n gamy:a gander:n gangland:n
gangling:a ganglion:n gangplank:n gangrene:nv gangrenous:a gangsta:n gangster:n gangway:n ganja:n gannet:n
gantlet:n gantry:n gape:nv gaping:a gar:n garb:nv garbageman:n garbanzo:n garbed:a garbled:a gardenia:n
garfish:n gargantuan:a gargle:nv gargoyle:n garish:a garlicky:a garment:nv garner:vn garnishee:nv
garnishment:n garret:n garrison:nv garrote:nv garroter:n garrulity:n garrulous:a garter:nv gasbag:n
gaseous:a gash:nv gasket:n gaslight:n gasman:n gasohol:n gasometer:n gasp:nv gassy:a gastric:a gastritis:n
gastroenteritis:n gastrointestinal:a gastronome:n gastronomic:a gastronomical:a gastronomy:n gastropod:n
gasworks:n gateau:n gatecrasher:n gatehouse:n gatekeeper:n gatepost:n gateway:n gatherer:n gator:n
gaucherie:n gaucho:n gauge:vn gaunt:a gauntlet:n gauze:n gauzy:a gavel:n gavotte:n gawk:nv gawky:a gazebo:n
gazelle:n gazette:nv gazetteer:n gazillion:n gazpacho:n gearbox:n gearshift:n gecko:n geezer:n gel:nv
gelatinous:a gelded:a gelding:n gelid:a gelignite:n gem:n gemstone:n gendarme:n genealogical:a genealogist:n
genealogy:n generalissimo:n generalist:n generalship:n generative:a generosity:n geneticist:n genial:a
geniality:n geniculate:a genie:n genital:a genitalia:n genitals:n genitive:na genitourinary:a genocide:n
genome:n genomics:n gens:n gent:n genteel:a gentian:n gentile:na gentility:n gentlefolk:n gentlewoman:n
gentrification:n gentry:n genuflection:n geocentric:a geochemistry:n geode:n geodesic:na geodesy:n
geodetic:a geographer:n geographic:a geographical:a geography:n geologic:a geological:a geologist:n
geology:n geometer:n geometric:a geometrical:a geometry:n geophysical:a geophysicist:n geophysics:n
geopolitical:a geopolitics:n geostationary:a geosynchronous:a geothermal:a geothermic:a geranium:n gerbil:n
geriatric:a geriatrician:n geriatrics:n germ:n germane:a germanium:n germicidal:a germicide:n germinal:na
germination:n gerontological:a gerontologist:n gerontology:n gerrymander:nv gerund:n gestalt:n gestapo:n
gestation:n gestational:a gesticulating:a gesticulation:n gestural:a getaway:n getup:n gewgaw:n geyser:nv
ghat:n ghee:n gherkin:n ghetto:n ghoul:n ghoulish:a giantess:n gibber:nv gibberish:n gibbet:nv gibbon:n
gibbous:a gibe:vn giblet:n giblets:n gig:n gigabit:n gigahertz:n giggler:n gigolo:n gild:nv gilded:a
gilder:n gilding:n gillie:n gilt:na gimcrack:na gimcrackery:n gimlet:n gimmick:n gimmickry:n gimp:nv gimpy:a
gin:nv ginger:nva gingerbread:n gingersnap:n gingery:a gingham:n gingivitis:n ginkgo:n ginseng:n giraffe:n
girder:n girdle:nv girlhood:n girlish:a giro:n girth:nv gist:n git:n giveaway:n giver:n gizmo:n gizzard:n
glace:a glacial:a glaciated:a glaciation:n gladdened:a gladiatorial:a gladiola:n gladiolus:n gladsome:a
glamorization:n glamorous:a glamour:nv gland:n glandular:a glans:n glassblower:n glassed:a glassful:n
glasshouse:n glassware:n glassy:a glaucoma:n glaze:vn glazed:a glazier:n gleaner:n glee:n gleeful:a glider:n
glimmer:nv glimmering:n glint:nv glinting:a glissando:nr glisten:nv glistening:a glister:n glistering:a
glitch:n glitter:nv glittering:a glittery:a glitz:n gloaming:n gloat:vn gloating:n glob:n globetrotter:n
globular:a globule:n globulin:n glockenspiel:n gloom:n glop:n glorification:n glorified:a glorious:a
glossary:n glossolalia:n glossy:na glottal:a glottis:n glower:nv glowering:a glowworm:n glucagon:n glucose:n
gluey:a glum:a gluon:n glut:vn glutinous:a glutted:a glutton:n gluttonous:a gluttony:n glycerol:n glycogen:n
glycol:n glyph:n gnarl:vn gnarled:a gnat:n gneiss:n gnocchi:n gnome:n gnomic:a gnomish:a gnu:n goad:vn
goaded:a goading:n goalless:a goalmouth:n goalpost:n goatee:n goatherd:n goatskin:n gob:n gobbet:n gobble:vn
gobbledygook:n gobbler:n goblet:n goblin:n gobs:n gobsmacked:a godchild:n goddamn:ar goddamned:ar
goddaughter:n godfather:n godforsaken:a godhead:n godless:a godlike:a godmother:n godparent:n godsend:n
godson:n godspeed:n goer:n gofer:n goggles:n goiter:n goldbrick:nv goldbricking:n goldenrod:n goldfields:n
goldfinch:n goldfish:n goldmine:n goldsmith:n golliwog:n gonad:n gonadal:a gondola:n gondolier:n goner:n
gong:nv gonorrhea:n gonzo:a goober:n goodish:a goodwill:n goody:n gooey:a goofball:n goon:n goop:n
gooseberry:n gopher:n gorge:nv gorgeous:a gorgon:n gorilla:n goring:n gormless:a gorse:n gory:a goshawk:n
gosling:n gospel:n gospels:n gossamer:na gossiper:n gossipy:a goth:n gouache:n gouge:nv gouger:n goulash:n
gourd:n gourde:n gourmand:n gourmet:n gout:n gouty:a governable:a governmental:a governorship:n gown:nv
gowned:a grabber:n grabby:a graceless:a gracious:a grackle:n gradable:a gradation:n grader:n gradient:n
graffiti:n graffito:n graft:nv grafting:n grail:n grainy:a grammar:n grammarian:n grammatical:a gramophone:n
grampus:n grandaunt:n granddad:n granddaddy:n grandee:n grandeur:n grandiloquence:n grandiloquent:a
grandiose:a grandiosity:n grandnephew:n grandniece:n grandstand:nv granduncle:n grange:n granitic:a
granola:n grantee:n granter:n granular:a granularity:n granulated:a granulation:n granule:n grapefruit:n
grapeshot:n grapevine:n graph:nv graphical:a graphite:n graphologist:n graphology:n grapnel:n graspable:a
grasshopper:n grassroots:a grassy:a grater:n gratification:n gratitude:n gratuitous:a gratuity:n
gravedigger:n gravel:vn graven:a graver:n gravestone:n gravid:a gravimeter:n gravitas:n gravitation:n
gravitational:a gravy:n graybeard:n grayish:a grease:nv greased:a greasepaint:n greaser:n greatcoat:n
greathearted:a grebe:n greenback:n greenery:n greengage:n greengrocer:n greenhorn:n greenhouse:na greenish:a
greenmail:n greenroom:n greensward:n greenwood:n greeter:n gregarious:a gremlin:n grenade:n grenadine:n
greyhound:n griddle:nv griddlecake:n gridiron:n gridlock:n grievance:n griever:n grievous:a griffin:n
griffon:n grimace:nv grime:nv grimy:a grinder:n grindstone:n gringo:n gripe:nv gripes:n griping:n grist:n
gristle:n gristmill:n grit:nv grits:n gritty:a groan:nv groat:n groats:n grocer:n grog:n groggy:a groin:nv
grommet:n groomsman:n groove:nv grooved:a grooving:n grope:vn groping:a grosbeak:n grosgrain:n grotesque:na
grotto:n grotty:a grouch:nv grouchy:a grounder:n groundhog:n groundless:a groundnut:n groundsheet:n
groundskeeper:n groundsman:n groundwork:n grouper:n groupie:n groupware:n grouse:nv grout:nv grove:n
groveler:n groveling:a grovelling:a groves:n growl:nv growler:n growling:n grownup:na grub:nv grubby:an
grubstake:nv grudge:nv grudging:a gruff:a grumbler:n grump:n grumpy:a grunge:n grungy:a grunt:nv guacamole:n
guanine:n guano:n guarani:n guarantor:n guaranty:n guardhouse:n guardian:n guardianship:n guardrail:n
guardroom:n guardsman:n guava:n gubernatorial:a guesser:n guesstimate:nv guesswork:n guesthouse:n
guestroom:n guff:n guffaw:nv guidebook:n guidepost:n guild:n guildhall:n guile:n guileful:a guileless:a
guillemot:n guillotine:nv guiltless:a guise:n guitarist:n gulag:n gulch:n gulden:n gulf:n gull:nv gullet:n
gullibility:n gullible:a gulper:n gumbo:n gumboil:n gumdrop:n gummed:a gumming:n gummy:a gumption:n
gumshoe:n gunboat:n gunfight:n gunfire:n gunk:n gunman:n gunmetal:n gunnel:n gunner:n gunnery:n gunny:n
gunnysack:n gunpoint:n gunpowder:n gunrunner:n gunrunning:n gunshot:n gunslinger:n gunsmith:n gunwale:n
guppy:n gurgle:vn gurney:n gush:vn gusher:n gushing:a gushy:a gusset:n gusseted:a gust:n gustatory:a gusto:n
gusty:a gutless:a gutsy:a gutter:vn guttersnipe:n guttural:an guvnor:n guzzler:n guzzling:n gymkhana:n
gymnasium:n gymnast:n gymnosperm:n gymslip:n gynecologic:a gynecological:a gynecologist:n gynecology:n
gyp:nv gyps:n gypsum:n gyrfalcon:n gyro:n gyroscope:n gyroscopic:a

haberdasher:n haberdashery:n habiliment:n habitability:n habitation:n habitual:a habituation:n habitue:n
hacienda:n hacker:n hackle:nv hackles:n hackney:n hackneyed:a hacksaw:n hackwork:n haddock:n hadith:n
hafnium:n haft:n hag:n haggard:na haggis:n haggle:nv haggler:n haggling:n hagiographer:n hagiography:n
hahnium:n haiku:n hail:nv hailstone:n hailstorm:n hairball:n hairbrush:n haircloth:n haircut:n hairdo:n
hairdressing:n haired:a hairgrip:n hairless:a hairlike:a hairline:n hairnet:n hairpiece:n hairpin:n
hairsbreadth:n hairsplitter:n hairsplitting:na hairspring:n hairstyle:n haj:n hajj:n hajji:n hake:n halal:na
halberd:n halcyon:na hale:vna haler:n halfback:n halfhearted:a halfpenny:n halftime:n halftone:n halite:n
halitosis:n hallmark:n halloo:vn hallucinating:a hallucination:n hallucinatory:a hallucinogen:n
hallucinogenic:a halogen:n halon:n halter:nv halting:a halyard:n hamburger:n hamlet:n hammerhead:n
hammerlock:n hammertoe:n hamming:n hammock:n hammy:a hamster:n hamstring:vn handbag:n handball:n
handbarrow:n handbill:n handbook:n handcar:n handcart:n handclasp:n handcraft:nv handcuff:nv handgun:n
handheld:a handhold:n handicap:nv handicapped:na handicapper:n handicraft:n handiwork:n handkerchief:n
handlebar:n handler:n handmade:a handmaid:n handmaiden:n handout:n handover:n handrail:n handsaw:n handset:n
handshake:n handshaking:n handspring:n handstand:n handwork:n handwoven:a handwriting:n handwritten:a
handyman:n hangar:n hangdog:a hanger:n hangman:n hangnail:n hangover:n hankie:n hanks:n hansom:n hap:nv
haphazard:ar hapless:a haploid:na happenstance:n haptic:a harasser:n harbinger:nv harbor:vn hardback:na
hardball:n hardboard:n hardbound:a hardcover:na hardened:a hardening:n hardheaded:a hardhearted:a
hardihood:n hardliner:n hardscrabble:a hardship:n hardtack:n hardtop:n hardwood:n hare:nv harebell:n
harebrained:a harelip:n harem:n haricot:n harlequin:nv harlot:n harlotry:n harmless:a harmonic:na
harmonica:n harmonics:n harmonium:n harmonization:n harmonized:a harmonizer:n harp:vn harpist:n harpoon:nv
harpooner:n harpsichord:n harpsichordist:n harpy:n harridan:n harried:a harrier:n harvester:n hasp:nv
hassle:nv hassock:n hasty:a hatband:n hatbox:n hatchback:n hatchet:n hatchway:n hatemonger:n hater:n
hatpin:n hatred:n hatter:n hauberk:n haughty:a haulage:n hauler:n haulier:n haunch:n hauteur:n haversack:n
havoc:n haw:nv hawk:nv hawker:n hawking:n hawkish:a hawser:n hawthorn:n hay:nv haycock:n haying:n hayloft:n
haymaker:n haymaking:n haymow:n hayrick:n hays:n hayseed:n haystack:n haywire:na hazelnut:n hazmat:n hazy:a
headband:n headboard:n headcheese:n headcount:n headdress:n header:n headfirst:ar headgear:n headhunter:n
headlamp:n headland:n headless:a headlight:n headliner:n headlock:n headlong:ar headman:n headmaster:n
headmistress:n headpiece:n headpin:n headrest:n headroom:n headscarf:n headset:n headship:n headsman:n
headstall:n headstand:n headstone:n headstrong:a headwaiter:n headway:n headwind:n headword:n healer:n
healthcare:n healthier:a heap:nv heaps:nr hearer:n hearsay:na hearse:n heartache:n heartbeat:n heartbreak:n
heartbreaking:a heartbroken:a heartburn:n heartening:a heartfelt:a hearth:n hearthrug:n hearthstone:n
heartless:a heartrending:a heartsick:a heartstrings:n heartthrob:n heartwood:n heater:n heathen:na
heathenish:a heathenism:n heatstroke:n heave:vn heavenward:ar heavenwards:r heaver:n heaves:n heaving:n
heavyhearted:a heavyset:a heavyweight:n heckle:vn heckler:n heckling:n hectic:a hectometer:n hedgehog:n
hedger:n hedgerow:n hedonism:n hedonist:n hedonistic:a heed:nv heedful:a heedless:a heft:nv hegemony:n
hegira:n heifer:n heinous:a heiress:n heirloom:n helical:a heliocentric:a heliotrope:n heliport:n helium:n
helix:n hellcat:n hellebore:n hellfire:n hellion:n helm:nv helmsman:n helot:n helper:n helpless:a helpmate:n
helve:n hem:nv hematite:n hematologic:a hematological:a hematologist:n hematology:n heme:n hemiplegia:n
hemisphere:n hemispheric:a hemispherical:a hemlock:n hemoglobin:n hemophilia:n hemophiliac:n hemorrhage:nv
hemorrhagic:a hemorrhoid:n hemostat:n hemp:n hempen:a hemstitch:nv hemstitching:n hen:n henceforth:r
henceforward:r henchman:n henna:nv henpecked:a hep:a heparin:n hepatic:na hepatitis:n heptagon:n herald:nv
heralded:a heraldic:a heraldry:n herbaceous:a herbage:n herbal:na herbalist:n herbicide:n herbivore:n
herbivorous:a herculean:a herd:vn herder:n herdsman:n hereabout:r hereabouts:r hereafter:nr hereby:r
hereditary:a heredity:n herein:r hereinafter:r hereof:r heresy:n heretic:n heretical:a hereto:r heretofore:r
hereunder:r hereupon:r herewith:r heritable:a hermaphrodite:na hermaphroditic:a hermetic:a hermitage:n
hernia:n herniation:n heroic:an heroics:n heroin:n heroism:n heron:n herpes:n herpetologist:n herpetology:n
herring:n herringbone:n hessian:n heterodox:a heterodoxy:n heterogeneity:n heterogeneous:a heterosexual:na
heterosexuality:n heuristic:na hewer:n hex:nva hexadecimal:a hexagon:n hexagonal:a hexagram:n hexameter:n
hexed:a heyday:n hiatus:n hibachi:nv hibernating:a hibernation:n hibiscus:n hiccough:nv hiccup:nv hick:na
hickey:n hickory:n hideaway:n hidebound:a hideous:a hierarchic:a hierarchical:a hierarchy:n hieroglyph:n
hieroglyphic:na highball:n highborn:a highboy:n highbrow:na highchair:n highlander:n highlighter:n
highroad:n highwayman:n hijab:n hijacker:n hiker:n hilarious:a hilarity:n hillock:n hillside:n hilt:n
hind:na hindmost:a hindquarter:n hindquarters:n hindrance:n hindsight:n hinge:nv hipbone:n hipped:a hippie:n
hippies:n hippo:n hippocampus:n hippodrome:n hippy:n hipster:n hipsters:n hireling:n hirsute:a hiss:nv
hissing:n histamine:n histogram:n histologist:n histology:n historiographer:n historiography:n histrionic:a
histrionics:n hitch:nv hitchhiker:n hither:r hitherto:r hitter:n hive:nv hives:n hoagie:n hoard:nv hoarder:n
hoarding:n hoarfrost:n hoarse:a hoax:nv hoaxer:n hob:nv hobbit:n hobble:vn hobbler:n hobbyhorse:n hobbyist:n
hobgoblin:n hobnail:nv hobnailed:a hock:nv hod:n hodgepodge:n hoe:nv hoecake:n hog:nv hogan:n hogback:n
hogged:a hoggish:a hogshead:n hogwash:n hokey:a hokum:n holdall:n holdout:n holdover:n holdup:n holey:a
holidaymaker:n holism:n holistic:a holler:nv hollering:n hollyhock:n holmium:n holocaust:n hologram:n
holograph:n holographic:a holography:n holster:n homage:n hombre:n homburg:n homebody:n homeboy:n
homecoming:n homegrown:a homelike:a homemade:a homemaker:n homemaking:n homeopath:n homeopathic:a
homeopathy:n homeostasis:n homeostatic:a homepage:n homeroom:n homespun:na homestead:nv homesteader:n
homestretch:n homeward:ar homewards:r homey:a homicidal:a homicide:n homiletic:a hominid:na hominoid:n
hominy:n homo:n homoerotic:a homogeneity:n homogeneous:a homogenization:n homogenized:a homograph:n
homologous:a homology:n homonym:n homophobia:n homophobic:a homophone:n homosexual:na homosexuality:n
honcho:n honeybee:n honeycomb:vn honeycombed:a honeydew:n honeyed:a honeymoon:nv honeymooner:n honeypot:n
honeysuckle:n honk:vn honker:n honky:n honorarium:n honoree:n honorific:na hooch:n hood:nv hoodlum:n
hoodoo:nv hooey:n hoof:vn hoofed:a hoofer:n hoofing:n hookah:n hooker:n hookup:n hookworm:n hooligan:n
hooliganism:n hoop:nv hoopla:n hoops:n hoosegow:n hoot:nv hooter:n hoover:nv hopeless:a hopper:n hopscotch:n
horde:n horehound:n horizontal:na hornbeam:n hornblende:n hornet:n hornless:a hornlike:a hornpipe:n horny:a
horologist:n horology:n horoscope:n horrendous:a horrid:a horseback:nr horsebox:n horseflesh:n horsehair:n
horsehide:n horselaugh:n horseman:n horsemanship:n horseplay:n horsepower:n horseshoe:nv horseshoes:n
horsetail:n horsewhip:nv horsewhipping:n horsewoman:n hortatory:a horticultural:a horticulture:n
horticulturist:n hosanna:n hose:nv hosepipe:n hosier:n hosiery:n hospice:n hostel:n hostelry:n hostler:n
hotbox:n hotcake:n hotelier:n hotfoot:nvr hothead:n hotheaded:a hothouse:n hotplate:n hotpot:n hotshot:n
hound:nv hourglass:n houri:n houseboat:n housebound:a housebreaker:n housebreaking:n housebroken:a
housecleaning:n housecoat:n househusband:n housekeeping:n houselights:n housemaid:n houseman:n housemaster:n
housemate:n housemother:n houseplant:n houseroom:n housetop:n housewarming:n housewife:n housework:n hovel:n
hovercraft:n howdah:n howdy:n howitzer:n howler:n hoyden:n hoydenish:a huarache:n huaraches:n hub:n hubbub:n
hubby:n hubcap:n hubris:n huckleberry:n huckster:nv huddle:nv huddled:a hue:nv huff:vn huffing:n huffy:a
hula:n hulk:nv hulking:a hull:nv hullabaloo:n hum:nv humanist:an humanistic:a humanitarianism:n
humanization:n humankind:n humanoid:n humbling:a humbug:nv humdinger:n humerus:n humidifier:n humidity:n
humiliation:n humility:n hummer:n humming:n hummingbird:n hummock:n hummus:n humongous:a humoring:n
humorist:n humorless:a hump:vn humpback:n humpbacked:a humped:a humus:n hunch:nv hunchback:n hunchbacked:a
hunched:a hundredfold:r hundredweight:n hunk:n huntress:n huntsman:n hurdle:nv hurdler:n hurdles:n
hurdling:n hurl:vn hurler:n hurling:n hurtful:a husbandman:n husbandry:n husk:nv husking:n husky:na hussar:n
hustings:n hustle:vn hustler:n hut:n hutch:n hybridization:n hybridizing:n hydra:n hydrangea:n hydrant:n
hydrate:nv hydrated:a hydration:n hydraulic:a hydraulics:n hydrocarbon:n hydrocephalus:n hydrochloride:n
hydrocortisone:n hydrodynamic:a hydrodynamics:n hydroelectric:a hydroelectricity:n hydrofoil:n hydrogen:n
hydrogenation:n hydrologist:n hydrology:n hydrolysis:n hydrometer:n hydrometry:n hydrophilic:a hydrophobia:n
hydrophobic:a hydroplane:nv hydroponic:a hydroponics:n hydrosphere:n hydrotherapy:n hydrous:a hydroxide:n
hyena:n hygiene:n hygienic:a hygrometer:n hymen:n hymeneal:na hymn:vn hymnal:n hymnbook:n hype:nv
hyperactive:a hyperactivity:n hyperbola:n hyperbole:n hyperbolic:a hypercritical:a hyperglycemia:n
hyperlink:n hypermarket:n hypermedia:n hyperparathyroidism:n hypersensitive:a hypersensitivity:n
hypertension:n hypertensive:na hypertext:n hyperthyroidism:n hypertrophied:a hypertrophy:nv
hyperventilation:n hyphen:nv hyphenation:n hypnosis:n hypnotherapy:n hypnotic:an hypnotism:n hypnotist:n
hypnotized:a hypo:n hypochondria:n hypochondriac:na hypocrisy:n hypocrite:n hypocritical:a hypodermic:na
hypoglycemia:n hypoglycemic:a hypotenuse:n hypothalamus:n hypothermia:n hypothetical:na hypothyroidism:n
hyssop:n hysterectomy:n hysteresis:n hysteria:n hysteric:na hysterical:a hysterics:n

iamb:n iambic:na iambus:n ibex:n ibidem:r ibis:n ibuprofen:n iceberg:n iceboat:n icebound:a icebox:n
icebreaker:n icecap:n iceman:n ichthyologist:n ichthyology:n icicle:n icky:a iconic:a iconoclasm:n
iconoclast:n iconoclastic:a iconography:n ictus:n idealist:n idealistic:a idempotent:a identikit:n
ideogram:n ideograph:n ideologist:n ideologue:n ides:n idiocy:n idiom:n idiomatic:a idiopathic:a
idiosyncrasy:n idiosyncratic:a idiot:n idiotic:a idolater:n idolatress:n idolatrous:a idolatry:n
idolization:n idolized:a idyll:n idyllic:a iffy:a igloo:n igneous:a ignitable:a ignited:a ignition:n
ignoble:a ignominious:a ignominy:n ignoramus:n iguana:n iii:na ileitis:n ileum:n ilium:n ilk:n
illegibility:n illegible:a illegitimacy:n illiberal:a illiberality:n illimitable:a illiteracy:n illogical:a
illogicality:n illumination:n illusionist:n illusory:a illustrious:a imagery:n imaginary:na imago:n imam:n
imbalance:n imbalanced:a imbecile:na imbecilic:a imbecility:n imbiber:n imbibing:n imbrication:n imbroglio:n
imitation:na imitative:a imitator:n immaculate:a immanence:n immanency:n immanent:a immaterial:a
immateriality:n immaturity:n immeasurable:a immediacy:n immemorial:a immensity:n immersion:n imminence:n
immobile:a immobility:n immobilization:n immobilizing:n immoderate:a immodest:a immodesty:n immolation:n
immoral:a immorality:n immortal:na immortality:n immovability:n immovable:na immunodeficiency:n
immunodeficient:a immunoglobulin:n immunologic:a immunological:a immunologist:n immunology:n immutability:n
immutable:a imp:n impaired:a impairment:n impala:n impalement:n impalpable:a impartiality:n impassable:a
impasse:n impassioned:a impassive:a impassivity:n impasto:n impatient:a impeccability:n impeccable:a
impecunious:a impedance:n impeded:a impediment:n impedimenta:n impeding:a impelled:a impeller:n impelling:a
impenetrability:n impenetrable:a impenitence:n impenitent:a imperative:na imperceptibility:n imperceptible:a
imperfection:n imperial:na imperialism:n imperialist:na imperialistic:a imperious:a imperishable:a
impermanence:n impermanent:a impermeability:n impermeable:a impermissible:a impersonal:a impersonation:n
impersonator:n impertinence:n impertinent:a imperturbability:n imperturbable:a impervious:a impetigo:n
impetuosity:n impetuous:a impetus:n impiety:n impingement:n impious:a impish:a implacable:a implant:vn
implantation:n implanted:a implausibility:n implausible:a imploring:a implosion:n impolitic:a
imponderable:na importunate:a importunity:n imposition:n impost:n impostor:n imposture:n impotence:n
impotency:n impotent:a impounding:n impoverishment:n impracticability:n impracticable:a impractical:a
impracticality:n imprecation:n imprecise:a imprecision:n impregnability:n impregnable:a impregnation:n
impresario:n impressible:a impressionable:a impressionism:n impressionistic:a imprimatur:n imprint:nv
imprinting:n imprisonment:n improbability:n improbable:a impromptu:nar impropriety:n improvable:a
improvidence:n improvident:a improvisation:n improvised:a imprudence:n imprudent:a impudence:n impudent:a
impulsion:n impunity:n impure:a impurity:n imputable:a imputation:n inaccessibility:n inaccessible:a
inaccuracy:n inaction:n inactivation:n inactive:a inactivity:n inadequacy:n inadmissibility:n inadmissible:a
inadvertence:n inadvertent:a inadvisability:n inadvisable:a inalienable:a inamorata:n inanimate:a inanity:n
inapplicable:a inappreciable:a inapt:a inarguable:a inarticulate:a inartistic:a inattention:n inattentive:a
inaudibility:n inaudible:a inaugural:na inauguration:n inauspicious:a inauthentic:a inboard:a inborn:a
inbound:a inbreeding:n inbuilt:a incalculable:a incandescence:n incandescent:a incantation:n incapability:n
incapable:a incapacitated:a incapacitating:a incapacity:n incarceration:n incarnate:va incarnation:n
incautious:a incendiary:na incense:nv incensed:a inception:n incertitude:n incessant:a incestuous:a
inchoate:a inchworm:n incidental:na incineration:n incinerator:n incipience:n incipient:a incised:a
incision:n incisive:a incisor:n incitement:n inciter:n incivility:n inclemency:n inclement:a inclination:n
inclusion:n inclusive:a incognito:ar incoherence:n incoherent:a incombustible:a incommensurate:a
incommodious:a incommunicado:a incomparable:a incompatibility:n incompatible:a incompetence:n incompetency:n
incompetent:na incomprehensibility:n incomprehensible:a incomprehension:n inconceivability:n inconceivable:a
inconclusive:a incongruity:n incongruous:a inconsequential:a inconsiderable:a inconsideration:n
inconsistency:n inconsistent:a inconsolable:a inconspicuous:a inconstancy:n inconstant:a incontestable:a
incontinence:n incontinent:a incontrovertible:a inconvenience:nv inconvenient:a incorporeal:a incorrigible:a
incorruptibility:n incorruptible:a incredibility:n incredulity:n incredulous:a increment:n incremental:a
incriminating:a incrimination:n incriminatory:a incrustation:n incubation:n incubator:n incubus:n
inculcation:n inculpable:a incumbency:n incurable:na incurious:a incurring:n incursion:n indecency:n
indecent:a indecipherable:a indecision:n indecisive:a indecorous:a indefatigable:a indefeasible:a
indefensible:a indefinable:a indelible:a indelicacy:n indelicate:a indemnification:n indemnity:n indent:vn
indentation:n indention:n indenture:nv indentured:a indescribable:a indestructibility:n indestructible:a
indeterminable:a indeterminacy:n indictable:a indifference:n indifferent:a indigence:n indigent:a
indigestible:a indigestion:n indignant:a indignation:n indignity:n indigo:na indirection:n indiscernible:a
indiscipline:n indiscreet:a indiscretion:n indiscriminate:a indispensability:n indispensable:a indisposed:a
indisposition:n indisputable:a indissoluble:a indistinct:a indistinguishable:a indium:n individualist:na
individualistic:a individualization:n indivisible:a indoctrination:n indolence:n indolent:a indomitable:a
indoors:r indubitable:a induced:a inducement:n inducer:n inducing:n inductance:n inductee:n induction:n
inductive:a indulgence:n industrialist:n indwelling:a inebriate:vn inebriated:a inebriation:n inedible:a
ineffable:a ineffective:a ineffectual:a inefficacy:n inefficiency:n inefficient:a inelastic:a inelegance:n
inelegant:a ineligibility:n ineligible:a ineluctable:a ineptitude:n inequality:n inequitable:a inequity:n
ineradicable:a inerrant:a inertia:n inertial:a inescapable:a inessential:na inestimable:a inexact:a
inexcusable:a inexhaustible:a inexorability:n inexorable:a inexpedience:n inexpediency:n inexpedient:a
inexpensive:a inexperience:n inexperienced:a inexpert:a inexpiable:a inexplicable:a inexpressible:a
inexpressive:a inextinguishable:a inextricable:a infallibility:n infallible:a infamous:a infamy:n infancy:n
infanticide:n infantile:a infantry:n infantryman:n infarct:n infarction:n infatuated:a infatuation:n
infeasible:a infelicitous:a infelicity:n inference:n inferential:a inferiority:n infernal:an inferno:n
infertile:a infertility:n infestation:n infidel:n infidelity:n infield:n infielder:n infiltration:n
infiltrator:n infinitesimal:na infinitival:a infinitive:n infinitude:n infinity:n infirm:a infirmary:n
infirmity:n infix:nv inflamed:a inflaming:n inflammability:n inflammable:a inflammation:n inflammatory:a
inflatable:a inflationary:a inflected:a inflection:n inflectional:a inflexibility:n inflexible:a
infliction:n inflorescence:n inflow:n influenza:n influx:n info:n infomercial:n informatics:n infotainment:n
infra:r infraction:n infrasonic:a infrequency:n infringement:n infusion:n ingenious:a ingenue:n ingenuity:n
ingenuous:a ingestion:n inglenook:n inglorious:a ingot:n ingrained:a ingraining:n ingrate:n ingratiating:a
ingratiation:n ingratitude:n ingress:n ingrowing:a inguinal:a inhabitable:a inhalant:na inhalation:n
inhalator:n inhaler:n inharmonious:a inheritor:n inhibition:n inhibitor:n inhospitable:a inhuman:a
inhumane:a inhumanity:n inimical:a inimitable:a iniquitous:a iniquity:n initialism:n initialization:n
initiatory:a injection:n injector:n injudicious:a injustice:n inkblot:n inkling:n inkstand:n inkwell:n
inky:a inlaid:a inland:ar inlay:nv inlet:n inmost:a innards:n innermost:a innersole:n innervation:n
innkeeper:n innocuous:a innuendo:n innumerable:a innumerate:a inoculating:n inoculation:n inoffensive:a
inoperable:a inoperative:a inopportune:a inorganic:a inositol:n inpatient:n inquest:n inquietude:n
inquirer:n inquisition:n inquisitive:a inquisitor:n inquisitorial:a inroad:n inrush:n ins:n insalubrious:a
insanitary:a insanity:n insatiable:a inscribed:a inscription:n inscrutability:n inscrutable:a insecticidal:a
insecticide:n insectivore:n insectivorous:a insecurity:n insemination:n insensate:a insensibility:n
insensible:a insensitive:a insensitivity:n insentience:n insentient:a inseparable:a inset:nv inshore:ar
insidious:a insignia:n insignificance:n insincere:a insincerity:n insinuating:a insinuation:n insipid:a
insipidity:n insobriety:n insofar:r insole:n insolence:n insolent:a insolubility:n insolvable:a insolvency:n
insomnia:n insomniac:na insomuch:r insouciance:n insouciant:a inspectorate:n inspiratory:a inspiriting:a
inst:a instability:n instantaneous:a instar:n instep:n instigation:n instillation:n instilling:n
institutionalized:a instrumentalist:n instrumentality:n insubordination:n insubstantial:a insufferable:a
insufficiency:n insufficient:a insular:a insularity:n insulation:n insulator:n insuperable:a insupportable:a
insurable:a insurgence:n insurgency:n insurgent:na insurmountable:a insurrection:n insurrectionist:n
insusceptible:a intaglio:n intake:n intangibility:n intangible:na integer:n integument:n intelligentsia:n
intelligibility:n intemperance:n intemperate:a intensification:n intensifier:n interbred:a interbreeding:n
intercept:vn interception:n interceptor:n intercession:n intercessor:n interchange:nv interchangeability:n
interchangeable:a intercollegiate:a intercom:n intercommunication:n interconnected:a interconnection:n
intercontinental:a intercourse:n interdenominational:a interdepartmental:ar interdependence:n interdict:vn
interdiction:n interdisciplinary:a interfaith:a interfering:a interferon:n intergalactic:a interjection:n
interlaced:a interlacing:a interleukin:n interlinear:a interlinking:a interlock:nv interlocking:na
interlocutor:n interlocutory:a interloper:n interlude:nv intermarriage:n intermediary:n interment:n
intermezzo:n interminable:a intermission:n intermittence:n intermittency:n intermittent:a internalization:n
internationalist:na internationalization:n internecine:a internee:n internist:n internship:n
interoperability:n interoperable:a interpenetration:n interpersonal:a interplanetary:a interplay:n
interpolation:n interposition:n interracial:a interred:a interregnum:n interrelated:a interrelation:n
interrelationship:n interrogation:n interrogative:na interrogator:n interrogatory:na interrupter:n
interscholastic:a intersecting:a intersection:n intersex:n interspersion:n interstellar:a interstice:n
interstitial:a intervening:a interviewee:n interwoven:a intestacy:n intestate:a intestinal:a intestine:n
intifada:n intimacy:n intimidation:n intolerable:a intolerance:n intolerant:a intonation:n intoned:a
intoxicant:na intoxication:n intracranial:a intractability:n intractable:a intramural:a intramuscular:a
intranet:n intransigence:n intransigent:a intransitive:na intrastate:a intrauterine:a intravenous:a
intrepid:a intrepidity:n intricacy:n intricate:a intriguer:n intrinsic:a intro:n introductory:a introit:n
introspection:n introspective:a introversion:n introvert:vn introverted:a intruder:n intrusion:n intrusive:a
intuition:n intuitive:a inundation:n inured:a invalid:vna invalidated:a invalidating:a invalidation:n
invalidism:n invalidity:n invariability:n invariable:na invariant:na invective:n inventorying:n inverse:na
inversion:n inverter:n investigatory:a investiture:n inveterate:ar invidious:a invigilation:n invigilator:n
invigoration:n invincibility:n invincible:a inviolable:a inviolate:a invisibility:n invitee:n invocation:n
involuntary:a involution:n invulnerability:n invulnerable:a inward:ar inwards:r iodide:n iodine:n iodized:a
ion:n ionic:na ionization:n ionized:a iota:n ipecac:n irascibility:n irascible:a ire:n ireful:a irenic:a
iridescence:n iridescent:a iridium:n iris:n irksome:a ironclad:na ironmonger:n ironmongery:n ironware:n
ironwood:n ironwork:n irradiation:n irrational:an irrationality:n irreclaimable:a irreconcilable:a
irrecoverable:a irredeemable:a irreducible:a irrefutable:a irregular:na irregularity:n irrelevance:n
irrelevancy:n irreligion:n irreligious:a irremediable:a irremovable:a irreparable:a irreplaceable:a
irrepressible:a irreproachable:a irresistible:a irresolute:a irresolution:n irrespective:r
irresponsibility:n irresponsible:a irretrievable:a irreverence:n irreverent:a irreversible:a irrevocable:a
irrigation:n irritability:n irritable:a irritant:n irritation:n irruption:n irruptive:a ischemia:n
ischemic:a isinglass:n isle:n islet:n ism:n isolationism:n isolationist:na isomer:n isomeric:a isomerism:n
isometric:an isometrics:n isomorphic:a isomorphism:n isosceles:a isotope:n isotopic:a isotropic:a issuance:n
isthmian:a isthmus:n italic:na itch:nv itching:n itchy:a iteration:n iterative:na itinerant:na itinerary:n
ivied:a ivory:n ivy:n

jab:nv jabber:nv jabberer:n jabbering:n jabbing:n jabot:n jacaranda:n jackal:n jackass:n jackboot:n
jackdaw:n jackhammer:n jackknife:nv jackpot:n jackrabbit:nv jackstraw:n jackstraws:n jacquard:n jadeite:n
jaguar:n jailbird:n jailbreak:n jailer:n jailhouse:n jalapeno:n jalopy:n jalousie:n jamb:n jambalaya:n
jamboree:n jamming:n jangle:nv jangling:a janitor:n jape:n jarful:n jargon:n jaundice:nv jaundiced:a
jaunt:nv jaunty:a java:n javelin:n jawbone:nv jawbreaker:n jawed:a jaybird:n jaywalker:n jazzy:a jealous:a
jealousy:n jeep:n jeer:nv jeering:na jejune:a jejunum:n jelled:a jellied:a jello:n jellylike:a jellyroll:n
jemmy:n jennet:n jeopardy:n jeremiad:n jerk:nv jerkin:n jerking:na jerkwater:a jerky:na jeroboam:n jest:nv
jesting:a jetliner:n jetsam:n jetty:n jeweled:a jeweler:n jib:vn jibe:vn jiffy:n jig:nv jigger:n jiggered:a
jiggle:nv jigsaw:n jihad:n jihadist:n jilt:nv jilted:a jimmies:n jimsonweed:n jingle:nv jingling:a
jingoism:n jingoist:n jingoistic:a jinks:n jinni:n jinrikisha:n jinx:nv jinxed:a jitney:n jitterbug:nv
jitters:n jive:nv jobber:n jobholder:n jobless:a jock:n jockey:nv jockstrap:n jocose:a jocosity:n jocular:ar
jocularity:n jocund:a jocundity:n jodhpurs:n joggle:nv johnnycake:n johns:n joiner:n joinery:n jointed:a
joist:n joker:n jollification:n jollity:n jolt:nv jolted:a jolting:a jonquil:n jostle:nv jostling:n jotter:n
jotting:n jounce:nv journalese:n journeyer:n journeyman:n joust:nv jovial:a joviality:n jowl:n joyless:a
joyous:a joyride:nv joystick:n jubilant:a jubilation:n jubilee:n judgeship:n judicatory:n judicature:n
judiciary:n judo:n jug:nv jugful:n juggernaut:n jugglery:n jugular:na juicer:n jujitsu:n jujube:n jukebox:n
julep:n jumble:nv jumbled:a jumbo:a jumper:n jumpsuit:n jumpy:a junco:n junction:n juncture:n juniper:n
junker:n junkers:n junket:nv junketing:n junkie:n junta:n juridic:a juridical:a jurisprudence:n jurist:n
juristic:a juryman:n jurywoman:n justification:n jut:nv jute:n jutting:na juxtaposition:n

kabbalah:n kaiser:n kale:n kaleidoscope:n kaleidoscopic:a kamikaze:n kangaroo:n kaolin:n kapok:n kappa:n
karakul:n karaoke:n karat:n karma:n katydid:n kayak:nv kayo:nv kayoed:a kazoo:n kebab:n kedgeree:n keeled:a
keeper:n keepsake:n keg:n kelp:n kennel:nv kenning:n keno:n kepi:n keratin:n keratitis:n kerchief:n
kerfuffle:n kernel:n kerosene:n kestrel:n ketch:n ketchup:n ketone:n kettle:n kettledrum:n keyboard:n
keyboardist:n keyhole:n keypad:n keystone:n keystroke:n khaki:na khakis:n kibble:n kibbutz:n kibitzer:n
kickback:n kicker:n kickoff:n kickstand:n kiddie:n kidnapper:n kidnapping:n kidney:n kidskin:n killdeer:n
killjoy:n kiln:n kilocycle:n kilohertz:n kiloliter:n kiloton:n kilovolt:n kilowatt:n kilt:n kilter:n
kimono:n kinase:n kindergartner:n kindhearted:a kindled:a kindling:n kindred:na kine:n kinematics:n
kinetic:a kinetics:n kinfolk:n kingfisher:n kingmaker:n kingpin:n kingship:n kink:nv kinky:a kinsfolk:n
kinship:n kiosk:n kipper:n kirsch:n kismet:n kisser:n kitchenette:n kitchenware:n kite:nv kith:n kitsch:n
kitschy:a kittenish:a kiwi:n klaxon:n kleptomania:n kleptomaniac:n kludge:n klutz:n knack:n knacker:n
knackered:a knapsack:n knave:n knavery:n knavish:a kneecap:nv knell:nv knickerbockers:n knickknack:n
knighthood:n knish:n knitter:n knitwear:n knob:n knobby:a knockabout:na knockdown:na knocker:n knockoff:n
knockout:na knockwurst:n knoll:n knothole:n knotty:a knowable:a knuckle:nv knucklehead:n knuckles:n koala:n
koan:n kohl:n kohlrabi:n kola:n kook:n kookaburra:n kooky:a kopeck:n kosher:na kowtow:vn kph:n kraal:n
krill:n krone:n krypton:n kudos:n kudzu:n kumquat:n kvetch:nv

labial:na labile:a labium:n laborious:a laborsaving:a laburnum:n labyrinth:n labyrinthine:a lacerate:va
lacerated:a laceration:n lacewing:n lacework:n lachrymal:a lachrymose:a lackadaisical:a lackey:n laconic:a
lacquer:nv lacrosse:n lactate:nv lactating:a lactation:n lacteal:na lactic:a lactose:n lacuna:n laddie:n
laden:va lading:n ladle:nv ladybird:n ladybug:n ladyfinger:n ladylike:a ladylove:n ladyship:n laetrile:n
lager:n laggard:na lagniappe:n lagoon:n laird:n laity:n lakeside:n lam:vn lama:n lamasery:n lamb:nv lambda:n
lambency:n lambent:a lambkin:n lambskin:n lament:vn lamentable:a lamentation:n lamentations:n lamented:a
lamenting:a lamina:n laminar:a laminate:vn lamination:n lampblack:n lamplight:n lamplighter:n lampoon:nv
lamppost:n lamprey:n lampshade:n lanai:n lancer:n lancers:n lancet:n landau:n lander:n landfall:n landfill:n
landholder:n landholding:n landlady:n landless:a landline:n landlocked:a landlubber:n landmass:n landowner:n
landslide:n landslip:n landsman:n landward:r landwards:r languor:n languorous:a lank:a lanky:a lanolin:n
lantern:n lanthanum:n lanyard:n laparoscopy:n laparotomy:n lapboard:n lapdog:n lapel:n lapidary:na lapin:n
lappet:n lapsing:n lapwing:n larboard:na larcenist:n larcenous:n larceny:n larch:n lard:vn larder:n
largess:n largish:a largo:nar lariat:n lark:nv larkspur:n larval:a laryngeal:a laryngitis:n larynx:n
lasagna:n lascivious:a lashings:n lassie:n lassitude:n lasso:nv latchkey:n latecomer:n latency:n latent:a
latex:n lath:n lathe:n lather:nv lathery:a latish:a latitude:n latitudinal:a latitudinarian:na latrine:n
lats:n latte:n lattice:n latticed:a latticework:n laudable:a laudanum:n laudatory:a laughable:a
laughingstock:n launcher:n launchpad:n launderette:n laundress:n laundromat:n laundryman:n laundrywoman:n
laurels:n lav:n lava:n lavage:n lavaliere:n lavatory:n lavender:na lavish:va lawbreaker:n lawgiver:n
lawless:a lawman:n lawrencium:n laxative:na laxity:n layabout:n layette:n layoff:n layout:n layover:n
layperson:n layup:n lazy:a lazybones:n leaden:a leafage:n leafless:a leaflet:n leafstalk:n leafy:a leakage:n
leaky:a leaper:n leapfrog:vn learner:n leasehold:n leaseholder:n leash:nv leastwise:r leatherette:n
leatherneck:n leathery:a leaved:a leaven:nv leavened:a leavening:n leaver:n lech:n lecher:n lecherous:a
lechery:n lecithin:n lectern:n lectureship:n ledge:n ledger:n leek:n leer:nv leering:a lees:n leeward:nar
leeway:n leftism:n leftist:na leftmost:a leftover:na leftovers:n lefty:n legalese:n legalism:n legate:n
legatee:n legation:n legato:ar legerdemain:n leggy:a leghorn:n legibility:n legible:a legion:na legionary:n
legionnaire:n legitimacy:n legless:a legume:n leguminous:a lei:n leisured:a leitmotif:n leitmotiv:n lemma:n
lemming:n lemonade:n lemongrass:n lemony:a lemur:n lengthwise:ar lengthy:a lenience:n leniency:n lenient:a
lenitive:na lentil:n lento:ar leonine:a leopard:n leopardess:n leotard:n leotards:n leper:n leprechaun:n
leprosy:n leprous:a lepton:n lesbian:na lesbianism:n lesion:n lessee:n lessor:n letdown:n lethargic:a
lethargy:n letterer:n letterhead:n letterpress:n lettuce:n letup:n leucine:n leucotomy:n leukemia:n
leukocyte:n levee:n leveler:n levelheaded:a lever:nv leveraging:n leviathan:n levitation:n levity:n
lexical:a lexicographer:n lexicographic:a lexicographical:a lexicography:n lexicon:n liaison:n liar:n
libation:n libber:n libel:nv libeler:n libelous:a liberator:n libertarian:n libertine:na libidinal:a
libidinous:a libido:n librarian:n librarianship:n librettist:n licensee:n licentiate:n licentious:a lichen:n
licit:a licorice:n lidded:a lidless:a lido:n lief:r lien:n lieu:n lieutenancy:n lifeblood:n lifeboat:n
lifeguard:n lifeless:a lifelike:a lifeline:n lifelong:a lifer:n lifesaver:n lifespan:n lifework:n lifter:n
liftoff:n ligament:n ligation:n ligature:n lighter:nv lightheaded:a lighthouse:n lightproof:a lightship:n
ligneous:a lignin:n lignite:n lii:a likable:a likening:n lilac:na lilliputian:an lilo:n lilt:nv lilting:a
limber:vna limbers:n limbless:a limbo:n limeade:n limelight:n limerick:n limestone:n limey:n limiter:n
limitless:a limning:n limo:n limousine:n limpet:n limpid:a limpidity:n limping:n linage:n linchpin:n
linden:n lineage:n lineal:a lineament:n linear:a linearity:n linebacker:n lineman:n linemen:n linen:n
liner:n linesman:n lineup:n ling:n lingerer:n lingerie:n lingo:n lingual:na linguine:n linguist:n liniment:n
linkage:n linkman:n linkup:n linnet:n lino:n linoleum:n linseed:n lint:n lintel:n lionhearted:a
liposuction:n lipped:a lipreading:n lipstick:vn liquefaction:n liqueur:n liquidizer:n lisle:n lisp:nv
lisper:n lissome:a listeria:n listless:a litany:n litchi:n lite:a literacy:n literati:n lithe:a lithesome:a
lithium:n lithograph:nv lithographer:n lithographic:a lithography:n lithosphere:n litigant:n litigator:n
litigious:a litmus:n litotes:n litter:nv litterateur:n litterbug:n littered:a litterer:n littoral:na
liturgical:a liturgist:n liturgy:n livable:a livelihood:n livelong:na liveried:a liverish:a liverwort:n
liverwurst:n livery:na liveryman:n livestock:n livid:a lizard:n llama:n llano:n loader:n loafer:n loafing:n
loam:n loamy:a loaner:n loanword:n loath:a loather:n loathing:n loathsome:a lob:nv lobar:a lobe:n lobed:a
lobotomy:n lobster:n locator:n locker:n locket:n lockjaw:n lockout:n locksmith:n lockstep:n lockup:n loco:a
locomotion:n locomotive:na locoweed:n locum:n locus:n locust:n locution:n lode:n lodestar:n lodestone:n
lodger:n loft:vn loganberry:n logarithm:n logarithmic:a logbook:n loge:n logger:n loggerhead:n loggia:n
logicality:n logician:n logistical:a logjam:n logo:n logos:n logotype:n logrolling:n logy:a loin:n
loincloth:n loins:n loiterer:n lollipop:n loner:n lonesome:a longboat:n longbow:n longevity:n longhand:na
longhorn:n longish:a longitudinal:a longshoreman:n longsighted:a longueur:n longways:nr loo:n loofah:n
looker:n lookout:n lookup:n loom:vn loon:n loonie:n loony:na loophole:n looping:n loopy:a loos:n looted:a
looter:n lopsided:a loquacious:a loquacity:n lordship:n lore:n lorgnette:n lorry:n losings:n lossless:a
lotion:n lottery:n lotto:n lotus:n louche:a loudmouth:n loudspeaker:n lough:n lounge:vn lounger:n louse:n
lout:n louver:n louvered:a lovable:a lovebird:n loveless:a lovelorn:a lovemaking:n lovesick:a lowborn:a
lowboy:n lowbrow:na lowercase:na lowermost:a lowlander:n lowlife:n lox:n loyalist:n lozenge:n luau:n
lubber:n lube:nv lubricant:n lubricated:a lubrication:n lubricator:n lubricious:a lubricity:n lucid:a
lucidity:n luckless:a lucre:n lucubration:n ludicrous:a ludo:n luff:nv lug:nv luge:nv lugger:n lugsail:n
lugubrious:a lukewarm:a lull:nv lullaby:n lumbago:n lumbar:a lumberjack:n lumberman:n lumberyard:n
luminary:n luminescence:n luminescent:a luminosity:n luminous:a lummox:n lumpectomy:n lumpen:a
lumpenproletariat:n lumpish:a lumpy:a lunacy:n lunar:a lunatic:na luncheon:n lunching:n lunchroom:n
lunchtime:n lungfish:n lunkhead:n lupine:na lupus:n lurch:vn lurid:a lurker:n luscious:a luster:n
lusterless:a lustful:a lustrous:a lusty:a lutanist:n lute:n lutenist:n lutetium:n luxuriance:n luxuriant:a
luxuriation:n luxurious:a lvi:a lvii:a lxi:a lxii:a lxiv:a lxvi:a lxvii:a lyceum:n lychgate:n lye:n lymph:n
lymphatic:a lymphocyte:n lymphoid:a lymphoma:n lynching:n lynx:n lyre:n lyrebird:n lyric:anv lyrical:a
lyricism:n lyricist:n

mac:n macadam:n macadamia:n macaque:n macaroni:n macaroon:n macaw:n mace:n maceration:n mach:n machete:n
machismo:n mackerel:n mackinaw:n mackintosh:n macrame:nv macro:na macrobiotic:a macrobiotics:n macrocosm:n
macroeconomic:a macroeconomics:n macron:n macroscopic:a madam:n madame:n madcap:na mademoiselle:n madhouse:n
madman:n madras:n madrasa:n madrasah:n madwoman:n maelstrom:n maestro:n mafia:n mafioso:n mag:n maggot:n
maggoty:a magi:n magisterial:a magistracy:n magma:n magnanimity:n magnanimous:a magnesia:n magnesium:n
magnetite:n magnetization:n magneto:n magnetometer:n magnetosphere:n magnification:n magnificence:n
magnificent:a magnified:a magnifier:n magniloquence:n magniloquent:a magnolia:n magnum:n magpie:n magus:n
maharajah:n maharani:n mahatma:n mahogany:n mahout:n maid:n maiden:na maidenhair:n maidenhead:n maidenhood:n
maidservant:n mailbag:n mailbox:n mailer:n maillot:n mailman:n mainland:n mainmast:n mainsail:n mainspring:n
mainstay:n mainstreamed:a maintainable:a maintainer:n maisonette:n maize:n majestic:a majolica:n majorette:n
makeover:n makeweight:n malachite:n maladjusted:a maladjustment:n maladroit:a malady:n malaise:n malamute:n
malapropism:n malaria:n malarial:a malarkey:n malathion:n malcontent:na malediction:n malefactor:n malefic:a
maleficence:n maleficent:a malevolence:n malevolent:a malfeasance:n malformation:n malformed:a
malfunction:nv malfunctioning:a malice:n malicious:a malign:va malignancy:n malignant:a malignity:n
malingerer:n malingering:n mallard:n malleability:n malleable:a mallet:n mallow:n malnourished:a
malnutrition:n malocclusion:n malodorous:a malpractice:n malt:nv malted:na maltose:n maltreated:a
maltreatment:n malware:n mam:n mama:n mamba:n mambo:nv mamma:n mammary:a mammogram:n mammography:n mammon:n
mammy:n manacle:nv manageress:n managerial:a manana:n manatee:n mandala:n mandamus:n mandarin:n mandibular:a
mandolin:n mandrake:n mandrel:n mandrill:n mane:n manes:n maneuver:vn maneuverability:n maneuverable:a
manful:a manga:n manganese:n mange:n manger:n mangle:vn mangled:a mangler:n mango:n mangrove:n mangy:a
manhole:n manhood:n manhunt:n mania:n maniacal:a manic:a manicure:nv manicurist:n manifestation:n
manifesto:n manifold:nva manikin:n manioc:n manipulable:a mankind:n manky:a manlike:a manna:n mannequin:n
mannish:a manometer:n manor:n manorial:a manpower:n manque:a mansard:na manse:n manservant:n manslaughter:n
manta:n mantel:n mantelpiece:n mantilla:n mantis:n mantissa:n mantle:nv mantled:a mantra:n manumission:n
manure:nv manuscript:n maple:n mapper:n marabou:n marabout:n maraca:n maraschino:n marathon:n marathoner:n
maraud:nv marauder:n marauding:a marbled:a marbleized:a marbleizing:n marbling:n marcher:n mare:n
margarine:n marginalia:n marginalization:n mariachi:n marigold:n marijuana:n marimba:n marinade:nv
marinara:n marionette:n marital:a marjoram:n markka:n marksman:n marksmanship:n markup:n marl:n
marlinespike:n marmalade:n marmoreal:a marmoset:n marmot:n maroon:nva marooned:a marquee:n marquess:n
marquetry:n marquise:n marred:a marriageability:n marrow:n marsh:n marshals:n marshland:n marshmallow:n
marshy:a marten:n martensite:n martial:na martian:na martinet:n martingale:n martini:n martyrdom:n marvel:nv
marvelous:a marzipan:n mascara:n mascot:n masculinity:n maser:n masher:n masker:n masochism:n masochist:n
masochistic:a masonic:a masonry:n masque:n masquerade:nv masquerader:n masseur:n masseuse:n massif:n mast:n
mastectomy:n masted:a mastermind:nv masterpiece:n masterstroke:n mastery:n masthead:n mastic:n mastication:n
mastiff:n mastitis:n mastodon:n mastoid:na masturbation:n matador:n matchbook:n matchbox:n matchless:a
matchlock:n matchmaker:n matchmaking:n matchstick:n matchwood:n mater:n materialist:n materialistic:a
materialization:n materiel:n maternal:a maternity:n matey:a mathematician:n matinee:n matins:n matriarchal:a
matriarchy:n matricide:n matriculate:nv matriculation:n matrimonial:a matrimony:n matron:n matte:nva
matted:a matting:n mattock:n mattress:n maturation:n matzo:n matzoh:n maudlin:a maul:nv mauler:n maulers:n
mausoleum:n mauve:na maven:n maw:n mawkish:a maxi:na maxilla:n maxillary:na maxim:n maximal:a maximization:n
maximizing:a mayday:n mayflower:n mayhem:n mayo:n mayonnaise:n mayoralty:n mayoress:n maypole:n maze:n
mazurka:n mead:n meadowlark:n mealtime:n mealybug:n mealymouthed:a meanie:n meaningless:a meany:n
measureless:a meatball:n meatless:a meatloaf:n meatpacking:n mechanistic:a med:n medalist:n medallion:n
meddler:n meddlesome:a meddling:na medial:a mediate:va mediated:a mediation:n medicament:n medico:n
medieval:a mediocrity:n meditation:n meditative:a medley:n medulla:n medusa:n meed:n meerschaum:n
meetinghouse:n megabit:n megabucks:n megacycle:n megadeath:n megahertz:n megalith:n megalithic:a
megalomania:n megalomaniac:n megaphone:n megaton:n megawatt:n meiosis:n meiotic:a melamine:n melancholia:n
melancholic:na melange:n melanin:n melanoma:n meld:vn melee:n melioration:n meliorative:a mellifluous:a
mellowed:a mellowing:n melodic:a melodious:a melodrama:n melodramatic:a melon:n meltdown:n membrane:n
membranous:a meme:n memento:n memo:n memoir:n memorabilia:n memorability:n memorable:a memorization:n
memsahib:n menace:vn menage:n menagerie:n mendacious:a mendacity:n mendelevium:n mender:n mendicancy:n
mendicant:na menhaden:n menial:na meningeal:a meninges:n meningitis:n meninx:n meniscus:n menopausal:a
menopause:n menorah:n mensch:n menses:n menstrual:a menstruation:n mensurable:a mensuration:n menthol:n
mentholated:a meow:nv mercantile:a mercantilism:n mercenary:na mercer:n mercerized:a merchandiser:n
merchandising:n merchantable:a merchantman:n merciful:a merciless:a mercurial:a mercuric:a mercury:n mercy:n
meretricious:a merganser:n meridian:na meringue:n merino:n meritless:a meritocracy:n meritocratic:a
meritorious:a mermaid:n merman:n merriment:n merrymaker:n merrymaking:n mesa:n mescal:n mescaline:n mesh:nv
meshed:na meshing:n mesmeric:a mesmerism:n mesmerizer:n mesomorph:n meson:n mesosphere:n mesquite:n
messenger:n messiah:n messianic:a messmate:n messy:a mestizo:n metabolic:a metabolism:n metabolite:n
metacarpal:na metacarpus:n metadata:n metalanguage:n metallurgic:a metallurgical:a metallurgist:n
metalwork:n metalworker:n metalworking:n metamorphic:a metamorphism:n metamorphosis:n metaphoric:a
metaphysical:a metaphysics:n metastasis:n metastatic:a metatarsal:na metatarsus:n metathesis:n
metempsychosis:n meteor:n meteoric:a meteorite:n meteoroid:n meteorologic:a meteorological:a meteorologist:n
meteorology:n metformin:n meth:n methadone:n methamphetamine:n methane:n methanol:n methodological:a
methodology:n methotrexate:n methyl:n meticulous:a metrical:a metrication:n metro:n metronome:n metropolis:n
mettle:n mettlesome:a mew:nv mews:n mezzanine:n mezzo:n miasma:n mica:n micro:a microbe:n microbial:a
microbiologist:n microbiology:n microbrewery:n microchip:n microcircuit:n microcode:n microcomputer:n
microcosm:n microcosmic:a microdot:n microeconomics:n microelectronic:a microelectronics:n microfiche:n
microfilm:nv micrometeorite:n micrometer:n micron:n microorganism:n microphone:n microscope:n microscopic:a
microscopical:a microscopy:n microsurgery:n microwave:nv midday:n midden:n middlebrow:n middleman:n
middlemost:a middleweight:n middy:n midge:n midget:na midi:na midmost:ar midrib:n midriff:n midsection:n
midshipman:n midships:r midstream:n midsummer:n midterm:n midway:nar midweek:nr midwife:n midwifery:n
midwinter:n mien:n miff:nv miffed:a mighty:ar mignonette:n migraine:n migrant:na migratory:a mikado:n
milady:n milch:a mildew:nv mileage:n milepost:n miler:n milieu:n militancy:n militant:na militarism:n
militarist:n militaristic:a militarization:n militarized:a militia:n militiaman:n milker:n milkmaid:n
milkman:n milkshake:n milksop:n milkweed:n milky:a millennial:a millennium:n millet:n milliard:n millibar:n
milliner:n millinery:n millionaire:n millionairess:n millipede:n millpond:n millrace:n millstone:n
millwright:n milometer:n milquetoast:n milt:n mimeograph:nv mimetic:a mimicker:n mimicry:n mimosa:n
minaret:n minatory:a mincemeat:n mincer:n minder:n mindless:a mindset:n mineralogist:n mineralogy:n
minestrone:n minesweeper:n mingy:a miniaturist:n miniaturization:n minibar:n minibike:n minibus:n minicab:n
minicomputer:n minim:n minimalist:an minimization:n miniskirt:n ministerial:a ministrant:na ministration:n
minivan:n mink:n minnow:n minoxidil:n minster:n minstrel:nv minstrelsy:n mint:nva mintage:n minter:n minty:a
minuend:n minuet:n minuscule:na minuteman:n minutia:n minx:n miraculous:a mirage:n mire:nv mired:a mirth:n
mirthful:a mirthless:a miry:a misadventure:n misalignment:n misalliance:n misanthrope:n misanthropic:a
misanthropist:n misanthropy:n misapplication:n misapprehension:n misappropriated:a misappropriation:n
misbegotten:a misbehavior:n miscalculation:n miscarriage:n miscegenation:n miscellaneous:a miscellany:n
mischance:n mischievous:a miscible:a misconception:n misconduct:nv misconstruction:n miscount:nv miscreant:n
miscue:n misdeal:nv misdeed:n misdemeanor:n misdirection:n miser:n miserable:a misery:n misfeasance:n
misfire:nv misfortune:n misgiving:n misgovernment:n misguided:a mishap:n mishmash:n misinformation:n
misinterpretation:n mislabeled:a mislaid:a mismanagement:n mismatch:nv mismatched:a misnomer:n misogamist:n
misogamy:n misogynist:n misogynistic:a misogynous:a misogyny:n misplacement:n misplay:vn misprint:nv
mispronunciation:n misquotation:n misquote:nv misreading:n misrepresentation:n misrepresented:a misrule:n
missal:n misshapen:a missioner:n misspelling:n misstatement:n misstep:n mist:vn mistakable:a mistaken:a
mistiming:n mistletoe:n mistral:n mistreated:a mistreatment:n mistress:n mistrial:n mistrust:nv
mistrustful:a misunderstanding:n misunderstood:a misuse:vn misused:a mite:n miter:vn mitigation:n
mitochondrion:n mitosis:n mitotic:a mitral:a mitt:n mitzvah:n mixable:a mixer:n mizzen:n mizzenmast:n
mnemonic:na mnemonics:n moan:nv moaner:n moat:n moated:a mob:nv mobster:n moccasin:n mocha:n mocker:n
mockery:n mockingbird:n mod:na modal:an modality:n modeler:n modem:n modernistic:a modesty:n modicum:n
modifiable:a modification:n modish:a mods:n modular:a modulated:a modulation:n module:n mohair:n moiety:n
moire:na moistener:n moistening:n moisture:n molar:an molasses:n moldboard:n mole:n molecular:a molehill:n
moleskin:n molestation:n molester:n moll:n mollification:n mollusk:n mollycoddle:nv molt:nv molten:a
molter:n molting:n molybdenum:n momentary:a monad:n monarchic:a monarchical:a monarchism:n monarchist:n
monarchy:n monastery:n monastic:na monastical:a monasticism:n monaural:a monetarism:n monetarist:n
monetization:n moneybag:n moneylender:n moneymaker:n moneymaking:na monger:nv mongol:na mongolism:n
mongoloid:na mongoose:n mongrel:n moniker:n monism:n monition:n monitory:a monkish:a monkshood:n mono:na
monochromatic:a monocle:n monocled:a monoclonal:na monocotyledon:n monocotyledonous:a monodic:a monody:n
monogamist:n monogamous:a monogram:n monograph:n monolingual:na monolith:n monolithic:a monologist:n
monologue:n monomania:n monomaniac:n monomaniacal:a monomer:n mononucleosis:n monophonic:a monoplane:n
monopolist:n monopolistic:a monopolization:n monopolizer:n monorail:n monosyllabic:a monosyllable:n
monotheism:n monotheist:n monotheistic:a monotone:na monotonic:a monotonous:a monotony:n monounsaturated:a
monoxide:n monsieur:n monsignor:n monsoon:n monstrance:n monstrosity:n monstrous:a montage:n mooch:nv
moocher:n moonbeam:n moonless:a moonlight:nv moonlighter:n moonlit:a moonshine:nv moonshiner:n moonstone:n
moonstruck:a moonwalk:n moor:nv moorhen:n mooring:n moorland:n mopes:n moppet:n moraine:n moralist:n
moralistic:a moralization:n morass:n moratorium:n moray:n morbidity:n mordant:na morel:n morgue:n moribund:a
moron:n moronic:a morose:a morpheme:n morphemic:a morphia:n morphine:n morphological:a morphology:n morrow:n
morsel:n mortar:nv mortarboard:n mortgagee:n mortgagor:n mortician:n mortification:n mortified:a
mortifying:a mortise:nv mortuary:na mosaic:na mossback:n mossy:a mot:n mote:n motel:n motet:n moth:n
mothball:nv motherhood:n motherless:a motif:n motile:na motility:n motionless:a motivational:a motivator:n
motiveless:a motley:nva motorbike:nv motorboat:nv motorcade:n motorcar:n motorcycle:nv motorcycling:n
motorcyclist:n motorist:n motorization:n motorman:n motormouth:n motorway:n mottle:vn mottled:a mottling:n
motto:n moue:n mound:nv mountainside:n mountebank:n mounter:n mourner:n mournful:a mouser:n mousetrap:n
moussaka:n mousse:nv mousy:a mouthpiece:n mouthwash:n mouton:n movable:na mover:n moviegoer:n mower:n
moxie:n mozzarella:n mucilage:n mucilaginous:a muck:vn muckraker:n muckraking:n mucky:a mucous:a mucus:n
muddied:a muddleheaded:a mudguard:n mudslide:n mudslinger:n muenster:n muesli:n muezzin:n muff:nv muffin:n
muffle:vn muffled:a muffler:n mufti:n mug:nv mugful:n mugger:n mugging:n muggins:n muggy:a mugshot:n
mugwump:n mulatto:n mulberry:n mulch:nv mulct:vn mule:n muleteer:n mulish:a mullah:n mullein:n mullet:n
mulligan:n mulligatawny:n mullion:n mullioned:a multicellular:a multicolored:a multicultural:a
multiculturalism:n multidimensional:a multifarious:a multiform:a multilateral:a multilevel:a multilingual:a
multimedia:n multinational:a multiplex:na multiplexer:n multiplicand:n multiplicative:a multiplier:n
multiprocessing:n multiprocessor:n multipurpose:a multiracial:a multistage:n multistory:a multitude:n
multitudinous:a multivariate:a multivitamin:n mumbler:n mummer:n mummery:n mummification:n munch:nv mung:n
munificence:n munificent:a munition:nv muralist:n murderess:n murk:nv murky:a murmur:nv murmurer:n
murmuring:na murmurous:a murrain:n mus:n muscatel:n muscleman:n muscular:a muscularity:n musculature:n
musculoskeletal:a muse:nv musette:n mush:nv musher:n mushy:a musicianship:n musicological:a musicologist:n
musicology:n musing:na musk:n muskellunge:n musket:n musketeer:n musketry:n muskmelon:n muskrat:n musky:a
muslin:n muss:nv mussel:n mussy:a mustache:n mustached:a mustachio:n mustachioed:a mustang:n mustard:n
muster:nv musty:a mutability:n mutable:a mutagen:n mutagenic:a mutant:na mutation:n mutational:a mutative:a
mutilated:a mutilation:n mutilator:n mutineer:n mutinous:a mutiny:nv mutt:n mutton:n muumuu:n muzzle:vn
muzzy:a mycologist:n mycology:n myelitis:n myna:n myocardial:a myocardium:n myopia:n myopic:a myriad:na
myrmidon:n myrrh:n mystical:a mysticism:n mystification:n mystique:n mythic:a mythical:a mythological:a
mythologist:n mythology:n myxomatosis:n

naan:n nabob:n nacelle:n nacho:n nacre:n nacreous:a nadir:n nagger:n naiad:n naif:na nailbrush:n naivete:n
naivety:n nameless:a nameplate:n namesake:n nanometer:n nanotechnology:n nanotube:n nap:nv napalm:n nape:n
naphtha:n naphthalene:n napkin:n napped:a napping:a nappy:na narc:n narcissism:n narcissist:n narcissistic:a
narcissus:n narcolepsy:n narcoleptic:na narcosis:n narcotized:a narcotizing:a nark:vn narwhal:n nary:a
nasal:na nasality:n nasalization:n nascence:n nascent:a nasturtium:n natal:na nationalist:na nationalistic:a
nationhood:n nativity:n natty:a naturalist:n naturalistic:a naturalization:n naturism:n naturist:n naught:n
naughty:a nausea:n nauseated:a nauseating:a nauseous:a nautical:a nautilus:n nave:n navel:n navigability:n
navigable:a navigation:n navigational:a navigator:n navvy:n navy:n naysayer:n neanderthal:an neap:n
nearside:n nearsighted:a nebular:a nebulous:a necessitous:a neckband:n necked:a neckerchief:n necklace:n
neckline:n necktie:n necrology:n necromancer:n necromancy:n necrophilia:n necrosis:n necrotic:a nectar:n
nectarine:n needful:a needlepoint:n needless:a needlewoman:n needlework:n needy:na nefarious:a negativism:n
negativity:n neglectful:a negligee:n negligence:n negligent:a negligible:a negritude:n negro:na negroid:n
neigh:nv nematode:n neoclassic:a neoclassical:a neoclassicism:n neocolonialism:n neocon:n neoconservative:n
neocortex:n neodymium:n neolithic:na neologism:n neon:n neonatal:a neonate:n neophyte:n neoplasm:n
neoplastic:a neoprene:n nephrite:n nephritic:a nephritis:n nephropathy:n nepotism:n nepotist:n neptunium:n
nerveless:a nervy:a nestled:a nestling:n netball:n nether:a nethermost:a netherworld:n nettle:vn nettled:a
nettlesome:a neural:a neuralgia:n neuralgic:a neurasthenia:n neurasthenic:na neuritis:n neurological:a
neurologist:n neurology:n neuron:n neuronal:a neuroscience:n neurosurgeon:n neurosurgery:n neurotic:an
neuroticism:n neurotransmitter:n neuter:nva neutered:a neutering:n neutralist:n neutrino:n neutron:n
nevermore:r nevus:n newbie:n newborn:na newcomer:n newel:n newfangled:a newfound:a newsagent:n newsboy:n
newscast:n newscaster:n newsdealer:n newsflash:n newsman:n newspaperman:n newspaperwoman:n newspeak:n
newsreader:n newsreel:n newsroom:n newsstand:n newswoman:n newsworthy:a newsy:a newt:n nexus:n niacin:n
nib:n nibble:nv nibbler:n nicety:n nickel:nv nickelodeon:n nicker:nv nickname:nv nicotine:n nifedipine:n
niff:n niffy:a nifty:a nigh:ar nigher:r nighest:r nightcap:n nightclothes:n nightclub:n nightdress:n
nightfall:n nightgown:n nighthawk:n nightie:n nightingale:n nightlife:n nightlong:a nightmarish:a
nightshade:n nightshirt:n nightspot:n nightstick:n nighttime:n nightwear:n nihilism:n nihilist:n
nihilistic:a nimbus:n nimby:n nimrod:n nincompoop:n ninepin:n ninepins:n nineties:n ninja:n ninny:n
niobium:n nip:nv nipper:n nipping:a nipple:n nippy:a nirvana:n nisei:n nit:n niter:n nitpicker:n nitric:a
nitrification:n nitrite:n nitrocellulose:n nitrogen:n nitrogenous:a nitroglycerin:n nitwit:n nix:nv nob:n
nobelium:n nobility:n nocturnal:a nocturne:n noddle:n node:n nodular:a nodule:n noggin:n nohow:r noiseless:a
noisemaker:n noisome:a nomadic:a nomenclature:n nominative:an nominator:n nonabsorbent:a nonacceptance:n
nonaddictive:a nonadhesive:a nonadjacent:a nonage:n nonagenarian:na nonaggression:n nonalcoholic:a
nonaligned:a nonalignment:n nonappearance:n nonattendance:n nonbeliever:n nonbelligerent:a noncaloric:a
nonce:n nonchalance:n noncom:n noncombatant:na noncombustible:a noncommercial:a noncommittal:a
noncommunicable:a noncompetitive:a noncompliance:n nonconducting:a nonconductor:n nonconforming:a
nonconformism:n nonconformist:na nonconformity:n noncontagious:a noncontinuous:a noncontroversial:a
noncritical:a noncrystalline:a nondeductible:a nondenominational:a nondrinker:n nonentity:n nonequivalent:a
nonessential:na nonesuch:n nonevent:n nonexempt:a nonexistence:n nonexistent:a nonexplosive:a nonfat:a
nonfatal:a nonfiction:n nonfictional:a nonflammable:a nonflowering:a nonfunctional:a nongranular:a
nonhereditary:a nonhuman:a nonindustrial:a noninfectious:a noninflammatory:a nonintellectual:a
noninterchangeable:a noninterference:n nonintervention:n noninvasive:a nonjudgmental:a nonlegal:a
nonlethal:a nonlinear:a nonliterary:a nonliving:a nonmagnetic:a nonmember:n nonmetal:na nonmetallic:a
nonmigratory:a nonmilitary:a nonnative:a nonobjective:a nonobligatory:a nonobservance:n nonobservant:a
nonoperational:a nonparallel:a nonpareil:na nonparticipant:n nonpartisan:na nonpayment:n nonperformance:n
nonperson:n nonphysical:a nonplussed:a nonpoisonous:a nonpolitical:a nonporous:a nonprescription:a
nonproductive:a nonprofessional:a nonproliferation:n nonpublic:a nonracial:a nonradioactive:a nonrandom:a
nonreciprocal:a nonreciprocating:a nonrenewable:a nonrepresentational:a nonresident:na nonresidential:a
nonresistance:n nonresistant:a nonrestrictive:a nonreturnable:a nonrhythmic:a nonrigid:a nonsectarian:a
nonsegregated:a nonsense:na nonsensical:a nonsensitive:a nonsexual:a nonskid:a nonslip:a nonsmoker:n
nonsocial:a nonspeaking:a nonspecific:a nonstandard:a nonstarter:n nonstick:a nonstructural:a nonsurgical:a
nontaxable:a nontechnical:a nontoxic:a nontraditional:a nontransferable:a nonuniform:a nonunion:a
nonvenomous:a nonverbal:a nonviable:a nonviolence:n nonviolent:a nonvolatile:a noodle:n nook:n nookie:n
nooky:n noonday:n noontide:n noose:vn normalcy:n normality:n normative:a northbound:a northeaster:n
northeastern:a northeastward:nar norther:n northernmost:a northward:nar northwards:r northwester:n
northwestern:a northwestward:nar nosebag:n nosebleed:n nosedive:nv nosegay:n nosh:nv nosher:n nostalgia:n
nostalgic:a nostril:n nostrum:n notability:n notation:n notch:nv notched:a notepad:n notepaper:n
noteworthy:a notifiable:a notification:n notional:a notoriety:n notorious:a nougat:n noun:n nourishment:n
nous:n nova:n novelette:n novelist:n novelization:n novella:n novelty:n novena:n novitiate:n nowise:r
noxious:a nozzle:n nth:a nub:n nubbin:n nubby:a nubile:a nucleate:va nucleated:a nucleolus:n nucleon:n
nucleoside:n nucleotide:n nudge:vn nudism:n nudist:n nudity:n nugatory:a nugget:n nuisance:n nuke:vn null:na
nullification:n nullified:a nullity:n numberless:a numerable:a numeracy:n numerate:va numeration:n numeric:a
numerologist:n numerology:n numinous:a numismatics:n numismatist:n numskull:n nuncio:n nunnery:n nuptial:a
nuptials:n nursemaid:n nurser:n nursery:n nursling:n nutcase:n nutcracker:n nuthatch:n nuthouse:n nutmeg:n
nutria:n nutriment:n nutrition:n nutritional:a nutritionist:n nutritious:a nutritive:a nutshell:n nutter:n
nutty:a nybble:n nylon:n nylons:n nymph:n nymphet:n nympho:n nymphomania:n nymphomaniac:na

oaf:n oafish:a oaken:a oakum:n oar:n oarlock:n oarsman:n oarswoman:n oasis:n oat:n oatcake:n oaten:a oath:n
obbligato:n obduracy:n obdurate:a obedience:n obeisance:n obelisk:n obesity:n obfuscation:n obi:n obit:n
obituary:n objectification:n objectionable:a objector:n objurgation:n oblate:na oblation:n obligatory:a
oblique:na obliquity:n obliterate:va obliterated:a obliteration:n oblivion:n oblivious:a oblong:na obloquy:n
obnoxious:a oboe:n oboist:n obscenity:n obscurantism:n obscurantist:n obscurity:n obsequious:a obsequy:n
observatory:n obsession:n obsessional:a obsessive:na obsidian:n obsolescence:n obsolescent:a obstetrical:a
obstetrician:n obstinacy:n obstinate:va obstreperous:a obstructed:a obstruction:n obstructionism:n
obstructionist:n obstructive:a obtainment:n obtrusive:a obtuse:a obverse:n obviating:a obviation:n ocarina:n
occidental:na occluded:a occlusion:n occlusive:na occult:nva occultism:n occultist:n occurrence:n
oceanfront:n oceangoing:a oceanic:an oceanographer:n oceanography:n oceanology:n ocelot:n ocher:na octagon:n
octagonal:a octal:a octane:n octave:n octavo:n octet:n octogenarian:na ocular:an oculist:n oculomotor:n
odalisque:n oddball:n oddity:n oddment:n oddments:n ode:n odious:a odium:n odometer:n odor:n odoriferous:a
odorless:a odorous:a odyssey:n oenology:n oenophile:n oeuvre:n offal:n offertory:n offhanded:ar
officeholder:n officialdom:n officialese:n officiant:n offish:a offprint:n offshoot:n offside:nar
offstage:nar oft:r oftentimes:r ofttimes:r ogler:n ogre:n ogress:n ohmmeter:n oilcan:n oilcloth:n oilman:n
oilskin:n oink:nv ointment:n okapi:n okra:n olden:a oldie:n oldish:a oldster:n oleaginous:a oleander:n
oleo:n oleomargarine:n olfactory:a oligarch:n oligarchic:a oligarchical:a oligarchy:n oligonucleotide:n
ombudsman:n omega:n omelet:n omen:nv omicron:n ominous:a omission:n omnibus:na omnipotence:n omnipotent:a
omnipresence:n omnipresent:a omniscience:n omniscient:a omnivore:n omnivorous:a oncogene:n oncologist:n
oncology:n oncoming:na onerous:a onetime:a onionskin:n onlooker:n onomatopoeia:n onomatopoeic:a
onomatopoetic:a onrush:n onset:n onshore:ar onside:a onslaught:n onstage:ar ontogeny:n ontological:a
ontology:n onus:n onward:r onyx:n oodles:n oomph:n oozy:a opacity:n opal:n opalescence:n opalescent:a
opaque:a opencast:a openhanded:a openhearted:a openwork:n operand:n operatic:a operetta:n ophthalmic:a
ophthalmologist:n ophthalmology:n opium:n opossum:n opportunist:na opportunistic:a oppression:n oppressive:a
oppressor:n opprobrious:a opprobrium:n ops:n optic:na optician:n optics:n optimal:a optimization:n
optimum:na optometry:n opulence:n opulent:a oracular:a orangeade:n orangery:n orangutan:n oration:n orator:n
oratorical:a oratorio:n oratory:n orb:nv orbicular:a orbiter:n orchard:n orchestra:n orchestral:a
orchestrated:a orchestration:n orchid:n ordained:a ordinal:an ordinance:n ordinate:vn ordination:n
ordnance:n ordure:n ore:n oregano:n organdy:n organelle:n organismic:a organist:n organza:n orgasm:n
orgiastic:a orgy:n oriel:n orientalist:n orientated:a orientating:a orifice:n origami:n oriole:n orison:n
ormolu:n ornament:vn ornamental:na ornamentation:n ornate:a ornery:a ornithological:a ornithologist:n
ornithology:n orphanage:n orphaned:a orris:n orthodontia:n orthodontic:a orthodontics:n orthodontist:n
orthodox:a orthodoxy:n orthogonal:a orthogonality:n orthographic:a orthography:n orthopedic:a orthopedics:n
orthopedist:n orzo:n oscillating:a oscillation:n oscillator:n oscillatory:a oscilloscope:n osculation:n
osier:n osmium:n osmosis:n osmotic:a osprey:n ossification:n ossified:a ostensible:a ostentation:n
ostentatious:a osteoarthritis:n osteopath:n osteopathy:n osteoporosis:n ostler:n ostracism:n ostrich:n
otiose:a otter:n ottoman:na oubliette:n ouster:n ousting:n outage:n outback:na outboard:na outbound:a
outbreak:n outbuilding:n outburst:n outclassed:a outcrop:nv outcropping:n outcry:vn outdated:a outdoorsy:a
outercourse:n outermost:a outerwear:n outfall:n outfield:n outfielder:n outfitter:n outflow:n outgrowth:n
outhouse:n outing:n outlandish:a outlawed:a outlier:n outmoded:a outpatient:n outpost:n outpouring:n
outrage:nv outraged:a outrageous:a outre:a outreach:n outrider:n outrigger:n outset:n outsize:na outspread:a
outstretched:a outtake:n outward:ar outwards:r outwork:n ouzo:n ovarian:a ovary:n ovate:a ovation:n
ovenbird:n ovenware:n overabundance:n overabundant:a overachiever:n overacting:n overactive:a overage:na
overambitious:a overanxious:a overarm:a overawed:a overbearing:a overbid:nv overbite:n overblown:a
overbold:a overburden:nv overburdened:a overcareful:a overcast:nva overcasting:n overcautious:a
overcharge:vn overcoat:n overcompensation:n overconfidence:n overconfident:a overcritical:a overdraft:n
overdressed:a overdrive:nv overeager:a overemotional:a overemphasis:n overenthusiastic:a overestimate:nv
overestimation:n overexcited:a overexertion:n overexposure:n overfed:a overfeeding:n overflight:n
overflow:nv overflowing:a overfond:a overfull:a overgenerous:a overgrown:a overgrowth:n overhanded:a
overhang:nv overhasty:a overheated:a overheating:n overindulgence:n overindulgent:a overjoyed:a overkill:n
overladen:a overland:a overlarge:a overlay:nv overleaf:r overload:vn overloaded:a overlord:n overmodest:a
overmuch:nar overnice:a overpopulation:n overpriced:a overprint:nv overproduction:n overprotective:a
overrating:n overreaching:a overreaction:n overrefined:a overripe:a overrun:vn overseer:n oversensitive:a
oversexed:a overshoe:n overshoot:vn overshot:a oversimplification:n oversize:a overstated:a overstatement:n
overstrung:a overstuffed:a oversubscribed:a oversuspicious:a overtaking:n overthrow:vn overtone:n overture:n
overvaluation:n overweening:a overwork:vn overworking:n overzealous:a oviduct:n oviparous:a ovoid:na
ovular:a ovulation:n ovule:n owl:n owlet:n owlish:a oxalate:n oxbow:n oxcart:n oxidant:n oxidase:n
oxidation:n oxidative:a oxide:n oxidization:n oxidized:a oxidizer:n oxtail:n oxyacetylene:n oxygenation:n
oxymoron:n oyster:nv

pablum:n pabulum:n pacemaker:n pacer:n pacesetter:n pachyderm:n pachysandra:n pacific:an pacification:n
pacifier:n pacifism:n pacifist:na pacifistic:a packer:n packet:n packinghouse:n packsaddle:n paddle:vn
paddler:n paddock:n padlock:nv paean:n paella:n pagan:na paganism:n pageant:n pageantry:n pageboy:n pager:n
pagination:n pagoda:n pail:n pailful:n painkiller:n painless:a painstaking:a paintball:n paintbox:n
paintbrush:n paisley:n pajama:n paladin:n palanquin:n palatable:a palatal:an palatalized:a palate:n
palatial:a palatine:na palaver:nv paleographer:n paleography:n paleolithic:na paleontologist:n
paleontology:n palette:n palfrey:n palimony:n palimpsest:n palindrome:n palisade:nv palish:a pall:vn
palladium:n pallbearer:n pallet:n palliation:n palliative:na pallid:a pallor:n palmate:a palmetto:n
palmist:n palmistry:n palmy:a palomino:n palpable:a palpation:n palpitating:a palpitation:n palsied:a
palsy:nv paltry:a pamphlet:n pamphleteer:n panacea:n panache:n pancake:n pancreas:n pancreatic:a
pancreatitis:n panda:n pandemic:na pandemonium:n pander:nv panderer:n pane:n panegyric:na panelist:n pang:n
panhandle:nv panhandler:n panicky:a pannier:n panorama:n panoramic:a pansy:n pantechnicon:n pantheism:n
pantheist:na pantheistic:a pantheon:n panther:n panting:n panto:n pantomime:nv pantomimist:n pantry:n
pantsuit:n pantyhose:n pantywaist:n pap:n papa:n papacy:n papal:a paparazzo:n papaya:n paperback:na
paperboard:n paperboy:n paperclip:n paperer:n paperhanger:n paperhanging:n paperweight:n paperwork:n
papery:a papilla:n papillary:a papist:na papoose:n paprika:n papyrus:n parable:n parabola:n parabolic:a
parachute:nv parachuting:n parachutist:n parader:n paradigm:n paradigmatic:a paradisaical:a paradox:n
paradoxical:a paraffin:n paragliding:n paragon:n paragraph:vn parakeet:n paralegal:n parallax:n
parallelism:n parallelogram:n paralysis:n paralytic:an paralyzed:a paramagnetic:a paramecia:n paramecium:n
paramedic:n paramedical:na parameter:n parametric:a paramilitary:na paramount:a paramountcy:n paramour:n
paranoia:n paranoiac:n paranormal:a parapet:n paraphernalia:n paraphrase:nv paraplegia:n paraplegic:na
paraprofessional:n parapsychologist:n parapsychology:n paraquat:n parasailing:n parasite:n parasitic:a
parasitical:a parasitism:n parasol:n parasympathetic:na parathion:n parathyroid:n paratrooper:n paratroops:n
paratyphoid:n parcel:nv parceling:n parched:a parchment:n pardner:n pardon:nv pardonable:a pardoner:n
paregoric:n parentage:n parenthetic:a parenthetical:na parenthood:n parer:n paresis:n parfait:n parietal:a
parimutuel:n paring:n parishioner:n parity:n parka:n parkway:n parky:a parlance:n parlay:nv parley:nv
parliament:n parliamentarian:n parlor:n parlous:a parochial:a parochialism:n parodist:n parody:nv parole:nv
parolee:n parotid:a paroxysm:n paroxysmal:a parquet:n parquetry:n parricide:n parrot:nv parry:vn parsec:n
parser:n parsimonious:a parsimony:n parsley:n parsnip:n parson:n parsonage:n parsons:n partaker:n parterre:n
parthenogenesis:n partiality:n participatory:a participial:na participle:n particularization:n
particularized:a particulate:na partisanship:n partition:nv partitioning:n partitive:an partridge:n
parturition:n parvenu:na paschal:a pasha:n passable:a passageway:n passbook:n passel:n passer:n passerby:n
passim:r passionflower:n passionless:a passivity:n passkey:n passport:n password:n pasteboard:n pastel:na
pastern:n pasteurization:n pasteurized:a pastiche:n pastille:n pastime:n pastorate:n pastrami:n pastry:n
pasturage:n pasture:nv pasty:na patchouli:n patchwork:n patchy:a patella:n paterfamilias:n paternal:a
paternalism:n paternalistic:a paternity:n paternoster:n pathetic:a pathfinder:n pathless:a pathogenic:a
pathological:a pathologist:n pathology:n pathos:n pathway:n patina:n patio:n patisserie:n patois:n
patriarchal:a patriarchate:n patriarchy:n patrician:na patricide:n patrimonial:a patrimony:n patriotic:a
patriotism:n patrolman:n patronage:nv patronymic:na patter:nv paucity:n paunch:n paunchy:a pauper:n
pauperism:n pavement:n pavilion:n pavlova:n paw:nv pawl:n pawnbroker:n pawnshop:n pawpaw:n payback:n
paycheck:n payday:n payee:n payer:n payload:n paymaster:n payoff:n payola:n payslip:n pct:n pea:n
peaceable:a peacekeeper:n peacemaker:n peacetime:n peach:nv peachy:a peacock:n peafowl:n peahen:n peaky:a
peal:nv pealing:n pear:n peasantry:n peat:n peaty:a pebble:n pecan:n peccadillo:n peccary:n peck:vn pecker:n
peckish:a pecs:n pectic:a pectin:n pectoral:na pectoralis:n peculation:n peculator:n peculiar:a
peculiarity:n pecuniary:a pedagogic:a pedagogical:a pedagogue:n pedagogy:n pedant:n pedantic:a pedantry:n
peddler:n peddling:n pederast:n pederasty:n pedestrian:na pediatric:a pediatrician:n pediatrics:n pedicab:n
pedicure:nv pedigree:na pedigreed:a pediment:n pedometer:n pedophile:n pedophilia:n peduncle:n peek:nv
peekaboo:n peeler:n peen:n peep:vn peeper:n peephole:n peepshow:n peerage:n peeress:n peerless:a peeve:nv
peeved:a peevish:a peewee:n peewit:n pegboard:n peignoir:n pejorative:a peke:n pekingese:n pekoe:n pelagic:a
pelf:n pelican:n pellagra:n pellet:n pellucid:a pelmet:n pelt:vn pelting:n pelvic:a pelvis:n pemmican:n
penal:a penalization:n penance:n penchant:n pendant:na pendent:na pendulous:a pendulum:n penetrability:n
penetrable:a penetrating:a penetration:n penetrative:a penguin:n penicillin:n penile:a peninsula:n
peninsular:a penis:n penitence:n penitent:na penitential:a penitentiary:na penknife:n penlight:n penman:n
penmanship:n pennant:n penniless:a pennon:n pennyweight:n pennyworth:n penologist:n penology:n pensionable:a
pensive:a pentacle:n pentagon:n pentagonal:a pentagram:n pentameter:n pentathlete:n pentathlon:n penthouse:n
penuche:n penultimate:na penumbra:n penurious:a penury:n peon:n peonage:n peony:n pep:n peppercorn:n
peppermint:n pepperoni:n peppery:a peppy:a pepsin:n peptic:a peptide:n peradventure:nr perambulating:a
perambulation:n perambulator:n percale:n perceivable:a percentile:n perceptual:a perch:nv perchance:r
percipient:na percolate:vn percolation:n percolator:n percussion:n percussionist:n percussive:a perdition:n
perdurable:a peregrination:n peregrine:na peremptory:a perennial:na perfecta:n perfectible:a perfectionism:n
perfectionist:n perfidious:a perfidy:n perforate:va perforated:a perforation:n perforce:r perfumer:n
perfumery:n perfunctory:a perfusion:n pergola:n pericardial:a pericarditis:n pericardium:n peril:nv
perilous:a perimeter:n perinatal:a perineum:n periodontal:a periodontics:n periodontist:n peripatetic:an
peripheral:na periphery:n periphrasis:n periphrastic:a periscope:n perishable:na perisher:n peristalsis:n
peristyle:n peritoneal:a peritoneum:n peritonitis:n periwig:n periwinkle:n perjurer:n perjury:n perk:nv
perky:a perm:nv permafrost:n permanency:n permeability:n permeable:a permeation:n permed:a permutation:n
pernicious:a peroration:n peroxide:nv perpendicular:na perpendicularity:n perpetration:n perpetrator:n
perpetual:a perpetuation:n perpetuity:n perplexity:n perquisite:n persecution:n persecutor:n perseverance:n
persiflage:n persimmon:n persnickety:a persona:n personable:a personage:n personalty:n personification:n
perspex:n perspicacious:a perspicacity:n perspicuity:n perspicuous:a perspiration:n persuadable:a
persuasion:n persuasive:a pertinacious:a pertinacity:n pertinence:n perturbation:n perturbed:a perturbing:a
pertussis:n peruke:n perusal:n perusing:n pervasive:a perversion:n perversity:n pervert:vn perverted:a
peseta:n pesky:a pessary:n pessimal:a pessimism:n pest:n pestered:a pestering:a pestiferous:a pestilence:n
pestilent:a pestilential:a pestle:nv pesto:n petaled:a petard:n petcock:n petiole:n petition:nv
petitionary:a petitioner:n petrel:n petrifaction:n petrifying:a petrolatum:n petrology:n petticoat:n
pettifogger:n pettifoggery:n pettish:a petty:na petulance:n petulant:a petunia:n pew:n pewee:n pewit:n
pewter:n pfennig:n phaeton:n phage:n phagocyte:n phalanger:n phalanx:n phallic:a phallus:n phantasm:n
phantasmagoria:n phantasmagorical:a phantasmal:a pharaoh:n pharisaic:a pharisee:n pharmaceutic:na
pharmaceutics:n pharmacologic:a pharmacological:a pharmacologist:n pharmacology:n pharmacopoeia:n pharmacy:n
pharyngeal:na pharyngitis:n pharynx:n pheasant:n phenacetin:n phenobarbital:n phenol:n phenomenal:a
phenomenology:n phenotype:n phenytoin:n pheromone:n phi:n phial:n philanderer:n philanthropic:a
philanthropist:n philanthropy:n philatelic:a philatelist:n philharmonic:an philippic:n philistine:an
philistinism:n philodendron:n philological:a philologist:n philology:n philosophizer:n philter:n phlebitis:n
phlegm:n phlegmatic:a phloem:n phlox:n phobia:n phobic:a phoneme:n phonemic:ar phonetic:a phonetician:n
phonetics:n phonic:a phonics:n phonograph:n phonological:a phonologist:n phonology:n phosphate:n phosphor:n
phosphorescence:n phosphorescent:a phosphoric:a phosphorous:a phosphorus:n photocell:n photocopy:nv
photoelectric:a photoengraving:n photogenic:a photojournalism:n photojournalist:n photometer:n photon:n
photosensitive:a photostat:nv photosynthesis:n photosynthetic:a phototropism:n photovoltaic:a phrasal:a
phraseology:n phrenologist:n phrenology:n phylactery:n phylogeny:n phylum:n physicality:n physicist:n
physiognomy:n physiography:n physiologic:a physiological:a physiologist:n physiology:n physiotherapist:n
physiotherapy:n physique:n phytoplankton:n pianissimo:nar pianist:n pianoforte:n pianola:n piaster:n
pibroch:n pic:n pica:n picador:n picaresque:a piccalilli:n piccolo:n pickax:n pickerel:n picket:nv pickle:nv
pickled:a pickpocket:n picky:a picnicker:n picot:n pictograph:n pictorial:an picturesque:a piddle:vn
piddling:a pidgin:n piebald:a piecemeal:ar piecework:n pied:a piety:n piezoelectric:a piffle:vn piffling:a
pigeon:n pigeonhole:nv pigeonholing:n piggery:n piggish:a piggyback:vnr pigheaded:a piglet:n pigment:nv
pigmentation:n pigpen:n pigskin:n pigsty:n pigswill:n pigtail:n pike:n pikestaff:n pilaf:n pilaster:n
pilchard:n pileup:n pilferage:n pilferer:n pilgrimage:n pillage:nv pillaged:a pillager:n pillaging:n
pillar:n pillared:a pillbox:n pillion:n pillock:n pillory:vn pillowcase:n pilothouse:n pimento:n pimiento:n
pimp:nv pimpernel:n pimple:n pimpled:a pinafore:n pinata:n pinball:n pincer:n pinch:nv pinched:a
pincushion:n pineapple:n ping:vn pinhead:n pinhole:n pinion:nv pinioned:a pinkeye:n pinkie:n pinkish:a
pinko:n pinnacle:nv pinnate:a pinny:n pinochle:n pinon:n pinprick:n pinstripe:n pinstriped:a pinwheel:n
pinyon:n pious:a pipette:n pipework:n pipit:n pippin:n piquancy:n piquant:a pique:nv piracy:n piranha:n
pirate:nv piratical:a pirogi:n piroshki:n pirouette:nv piscatorial:a pismire:n pistachio:n piste:n pistil:n
pistillate:a piston:n pita:n pitchblende:n pitchfork:nv pitchman:n piteous:a pitfall:n pith:nv pithead:n
pithy:a pitiable:a pitiful:a pitiless:a piton:n pitta:n pittance:n pituitary:na pivotal:a pix:n pixel:n
pixie:n pizzazz:n pizzeria:n pizzicato:nar placard:vn placating:a placation:n placatory:a placebo:n
placeholder:n placekicker:n placenta:n placental:na placer:n placidity:n placket:n plagiarism:n plagiarist:n
plagiarized:a plagiarizer:n plague:nv plaice:n plainchant:n plainclothesman:n plainsman:n plainsong:n
plainspoken:a plaint:n plaintive:a plait:nv planar:a planer:n planetarium:n planetary:a plangency:n
plangent:a plank:nv planking:n plankton:n plantain:n plantar:a plantation:n planter:n plash:nv plasma:n
plaster:nv plasterboard:n plastered:a plasterer:n plastering:n plastique:n plateau:n platelet:n platen:n
plating:n platitude:n platitudinous:a platonic:a platoon:n platter:n platy:n platypus:n plaudit:n plaudits:n
plausibility:n plausible:a playable:a playacting:n playback:n playbill:n playbook:n playboy:n playfellow:n
playgoer:n playground:n playhouse:n playlist:n playpen:n playroom:n playschool:n plaything:n playtime:n
plaza:n pleader:n pleasantry:n pleat:nv pleating:n pleb:n plebe:n plebeian:na plectrum:n plenary:a
plenipotentiary:n plenitude:n plenteous:a plenum:n pleonasm:n plethora:n pleura:n pleurisy:n plexus:n
pliability:n pliable:a pliancy:n pliant:a pliers:n plight:nv plimsoll:n plinth:n plod:nv plodder:n
plodding:na plonk:nv plop:vnr plosive:n plotter:n plover:n plow:vn plowed:a plowing:n plowman:n plowshare:n
ploy:n pluck:nv plucked:a plucky:a plughole:n plum:nr plumage:n plumb:vnar plumbing:n plume:vn plumed:a
plummy:a plumy:a plunder:vn plundered:a plunderer:n plundering:na plunger:n plunk:vnr pluperfect:na
plural:na pluralism:n pluralist:n pluralistic:a plurality:n pluralization:n plush:na plushy:a plutocracy:n
plutocrat:n plutocratic:a plutonium:n plywood:n pneumatic:a pneumococcal:a pneumococcus:n pneumonia:n
poacher:n pock:nv pocked:a pocketbook:n pocketknife:n pockmark:nv pockmarked:a pod:nv podiatrist:n
podiatry:n podium:n poesy:n poetess:n poetic:a poetical:a poetics:n pogrom:n poi:n poignancy:n poignant:a
poinciana:n poinsettia:n pointer:n pointillism:n pointillist:na pointless:a poise:nv poised:a poisoner:n
poisonous:a poker:n pokey:na poky:na polar:a polarity:n polarization:n poleaxe:nv polecat:n polemic:na
polemical:a polemicist:n polemics:n polestar:n policewoman:n policyholder:n polio:n poliomyelitis:n
polisher:n politburo:n politesse:n politico:n polity:n polka:nv pollack:n pollard:nv pollination:n
pollinator:n polliwog:n pollster:n polo:n polonaise:n polonium:n poltergeist:n poltroon:na polyandrous:a
polyandry:n polyester:n polygamist:n polygamous:a polyglot:na polygon:n polygonal:a polygraph:n polyhedral:a
polyhedron:n polymath:n polymer:n polymeric:a polymerization:n polymorphic:a polymorphous:a polynomial:na
polyp:n polyphonic:a polyphony:n polypropylene:n polysemous:a polystyrene:n polysyllabic:a polysyllable:n
polytechnic:n polytheism:n polytheist:n polytheistic:a polythene:n polyunsaturated:a polyurethane:n pom:n
pomade:nv pomaded:a pomegranate:n pommel:nv pommy:n pomp:n pompadour:nv pompano:n pomposity:n pompous:a
ponce:n poncho:n ponderer:n pondering:a ponderous:a pone:n pong:n pongee:n poniard:nv pontiff:n
pontifical:an pontificate:vn pontoon:n pony:n ponytail:n pooch:nv poodle:n poof:n poolroom:n poorhouse:n
popcorn:n pope:n popgun:n popinjay:n poplar:n poplin:n popover:n popper:n poppet:n poppycock:n populace:n
popularization:n porcelain:n porcine:a porcupine:n porcupines:n porgy:n porker:n porn:n porno:n
pornographer:n pornographic:a pornography:n porosity:n porous:a porphyritic:a porphyry:n porpoise:n
porridge:n porringer:n portability:n portage:n portcullis:n portent:n portentous:a porter:nv porterhouse:n
porthole:n portico:n portiere:n portmanteau:n portraitist:n portraiture:n portulaca:n poser:n poseur:n
posh:a posit:vn positivism:n positivist:na positron:n posse:n possessor:n possum:n postage:n postal:a
postbag:n postbox:n postcard:n postcode:n postdoc:n postdoctoral:na posterior:na postgraduate:na
posthumous:a postilion:n postindustrial:a postlude:n postman:n postmark:nv postmaster:n postmenopausal:a
postmeridian:a postmistress:n postmodern:a postmodernism:n postmodernist:a postmortem:na postnatal:a
postoperative:a postpaid:a postpartum:a postponement:n postprandial:a postscript:n postulate:vn
postulation:n postural:a posture:nv posturing:n postwar:a posy:n potable:na potash:n potassium:n
potbellied:a potboiler:n potency:n potent:a potentate:n potful:n pothead:n pother:nv potherb:n potholder:n
pothole:n potholed:a potholer:n pothook:n potion:n potluck:n potpie:n potpourri:n potsherd:n potshot:n
pottage:n pottery:n potty:na pouch:nv pouched:a pouf:n pouffe:n poulterer:n poultice:nv poultry:n pounce:nv
poundage:n pout:nv pouter:n powdery:a powerboat:n powerhouse:n powerless:a powwow:nv pox:n praetor:n
praetorian:an pragmatic:an pragmatical:a pragmatics:n pragmatism:n pragmatist:n praiseworthy:a praline:n
pram:n prance:nv prancer:n prang:nv prank:vn praseodymium:n prat:n prate:nv prater:n pratfall:n prattler:n
prawn:nv preachment:n preachy:a preadolescent:a prearrangement:n precancerous:a precarious:a precast:a
precaution:n precautionary:a precedence:n precedent:na precept:n preceptor:n preciosity:n precipice:n
precipitant:na precipitate:vna precipitating:a precipitation:n precipitous:a precis:nv preclusion:n
precocious:a precocity:n precognition:n precognitive:a preconceived:a preconception:n precondition:nv
preconditioned:a precooked:a precursor:n precursory:a predatory:a predecessor:n predestination:n
predestined:a predetermination:n predicament:n predicate:nv predication:n predicative:a predictor:n
predigested:a predilection:n predisposed:a predisposition:n prednisone:n predominance:n predominant:a
predominate:va preemie:n preeminence:n preeminent:a preempt:vn preemption:n preemptive:a preexistence:n
prefab:na prefabrication:n preface:nv prefatory:a prefect:n prefecture:n preferential:a prefix:nv
prefrontal:a prehensile:a prehistoric:a prehistorical:a prehistory:n prejudgment:n prejudice:vn prejudiced:a
prejudicial:a prelacy:n prelate:n prelim:n prelims:n preliterate:a prelude:nv premarital:a premedical:a
premeditated:a premeditation:n premenstrual:a premiere:nva premiership:n premix:n premolar:n premonition:n
premonitory:a prenatal:a prenuptial:a preoccupation:n preoperative:a prep:n prepackaged:a prepacked:a
preparatory:a prepayment:n preponderance:n preponderant:a preponderating:a prepositional:a prepossessing:a
prepossession:n preposterous:a prepubescent:a prepuce:n prerecorded:a prerequisite:na presage:nv
presbyopia:n presbyter:n presbytery:n preschool:n preschooler:n prescience:n prescient:a prescribed:a
prescript:n preseason:n presentiment:n preservable:a preservationist:n preserver:n preset:a presidium:n
pressman:n prestidigitation:n prestige:n prestigious:a presto:ar presumable:a presumption:n presumptive:a
presumptuous:a presupposition:n preteen:na pretender:n pretension:n pretentious:a preterit:n preternatural:a
pretext:n pretrial:n pretzel:n prevalence:n prevalent:a prevarication:n prevaricator:n preview:nv
prevision:n prewar:a priapic:a priceless:a prick:nv pricker:n pricking:n prickle:vn prickling:n prideful:a
priesthood:n prig:n priggish:a primacy:n primal:a primate:n primates:n primeval:a primitive:na
primogenitor:n primogeniture:n primordial:a primping:n primrose:n primula:n princedom:n printable:a
printer:n printmaking:n printout:n prion:n prioress:n priory:n prism:n prismatic:a prissy:a privateer:n
privates:n privet:n privy:na prizefight:nv prizefighter:n prizewinning:a proactive:a probabilistic:a
probate:nv probation:n probationary:a probationer:n probity:n problematic:a problematical:a proboscis:n
procaine:n processional:na proclamation:n proclivity:n proconsul:n proconsular:a procrastination:n
procrastinator:n procreation:n procreative:a proctor:nv procurable:a procurator:n procurement:n procurer:n
prodding:n prodigal:na prodigality:n prodigious:a profanation:n profaned:a profanity:n professionalization:n
professorial:a professorship:n proffer:nv proficiency:n proficient:a profiterole:n profitless:a profligacy:n
profligate:na profundity:n profusion:n progesterone:n progestin:n prognathous:a prognostic:na
prognostication:n prognosticator:n prohibitionist:n prohibitory:a projectile:na projectionist:n projector:n
prokaryote:n prokaryotic:a prolapse:nv prole:n proletarian:na proletariat:n proliferation:n prolific:a
prolix:a prolixity:n prologue:n prolongation:n prom:n promenade:nv promethium:n promiscuity:n promiscuous:a
promissory:a promo:n promontory:n promotive:a promptitude:n promulgated:a promulgation:n promulgator:n
prone:a prong:n pronged:a pronghorn:n pronominal:na pronoun:n pronounceable:a pronouncement:n pronto:r
pronunciation:n proofed:a proofreader:n propaganda:n propagandist:na propagation:n propagator:n propane:n
propellant:na propeller:n propelling:a propensity:n propertied:a prophecy:n prophesier:n prophetess:n
prophetic:a prophetical:a prophylactic:na prophylaxis:n propinquity:n propitiation:n propitiatory:a
propitious:a proposer:n proposition:nv proprietary:na proprietor:n proprietorship:n proprietress:n
propriety:n propulsion:n propulsive:a prorogation:n prosaic:a proscenium:n prosciutto:n proscribed:a
proscription:n prose:n proselyte:n proselytism:n prosody:n prosperity:n prosperous:a prosthesis:n
prosthetic:a prostitution:n prostrate:va prostration:n prosy:a protactinium:n protagonist:n protean:a
protectionism:n protectionist:n protector:n protege:n protegee:n protestant:na proton:n protoplasm:n
prototype:n prototypical:a protozoa:n protozoan:na protozoic:a protracted:a protraction:n protractor:n
protrusile:a protrusion:n protuberance:n protuberant:a provability:n provable:a provender:n proverb:n
proverbial:a proverbs:n provident:a providential:a provincial:an provincialism:n proviso:n provocateur:n
provocation:n provocative:a provoker:n provost:n prow:n prowess:n prowl:vn prowler:n proximal:a proximity:n
prude:n prudery:n prudish:a pruner:n prurience:n prurient:a pry:vn prying:na psalm:nv psalmist:n psalms:n
psaltery:n psephologist:n psephology:n pseudo:na pseudonym:n pseudonymous:a pseudoscience:n psi:n
psittacosis:n psoriasis:n psychedelia:n psychedelic:a psychiatric:a psychiatrist:n psychiatry:n psychic:na
psychical:a psycho:n psychoactive:a psychoanalysis:n psychoanalyst:n psychoanalytic:a psychoanalytical:a
psychobabble:n psychogenic:a psychokinesis:n psychokinetic:a psychometric:a psychoneurosis:n psychopath:n
psychopathic:a psychopathology:n psychopathy:n psychopharmacology:n psychophysiology:n psychosis:n
psychosomatic:a psychotherapist:n psychotherapy:n psychotic:na psychotropic:a ptarmigan:n pterodactyl:n
ptomaine:n pub:n pubertal:a puberty:n pubes:n pubescence:n pubescent:a pubic:a pubis:n publican:n
publicist:n puce:n puck:n pucker:nv puckish:a pud:n puddle:vn pudendum:n pudgy:a pueblo:n puerile:a
puerility:n puerperal:a puff:nva puffball:n puffed:a puffer:n puffin:n puffing:n puffy:a pug:n pugilism:n
pugilist:n pugilistic:a pugnacious:a pugnacity:n pukka:a pulchritude:n pulchritudinous:a pullback:n puller:n
pullet:n pulley:n pullout:n pullover:n pulmonary:a pulpit:n pulpwood:n pulpy:a pulsar:n pulsation:n
pulverization:n pulverized:a puma:n pumice:nv pumpernickel:n pumpkin:n pun:nv puncher:n punctilio:n
punctilious:a punctual:a punctuality:n punctuation:n puncture:nv punctured:a pundit:n pungency:n pungent:a
punitive:a punnet:n punning:n punster:n punt:nv punter:n punting:n pup:nv pupa:n pupal:a puppet:n
puppeteer:n puppetry:n purblind:a purchasable:a purdah:n purebred:na puree:nv purgative:na purgatorial:a
purgatory:n purge:vn purging:na purification:n purifier:n purifying:a purine:n purism:n purist:n puritan:n
puritanical:a puritanism:n purity:n purl:vn purplish:a purposeless:a purr:vn purser:n pursuance:n pursuer:n
purulence:n purulent:a purveyance:n purveyor:n purview:n pus:n pushcart:n pushchair:n pusher:n pushover:n
pushpin:n pushy:a pusillanimity:n pusillanimous:a puss:n pussycat:n pustule:n putative:a putout:n
putrefaction:n putrefactive:a putrescence:n putrescent:a putrid:a putsch:n puttee:n putter:nv putterer:n
putz:n puzzlement:n puzzler:n pyelonephritis:n pygmy:n pylon:n pyloric:a pylorus:n pyorrhea:n pyramidal:a
pyramiding:n pyre:n pyrimidine:n pyrite:n pyrites:n pyromania:n pyromaniac:n pyrotechnic:an pyrotechnical:a
pyrotechnics:n python:n pyx:n

quackery:n quad:n quadrangle:n quadrangular:a quadrant:n quadraphonic:a quadratic:na quadratics:n
quadrature:n quadrennium:n quadriceps:n quadrilateral:na quadrille:n quadriplegia:n quadriplegic:n
quadrivium:n quadruped:na quadrupedal:a quadruple:nva quadruplet:n quadruplicate:nva quadrupling:n quaff:nv
quagmire:n quahog:n quail:nv qualification:n qualifier:n qualitative:a qualm:n quandary:n quango:n
quantifiable:a quantification:n quantifier:n quantitative:a quantization:n quantum:n quarantine:nv
quarantined:a quark:n quarrel:nv quarreler:n quarrelsome:a quarry:nv quarrying:n quarterdeck:n
quarterfinal:n quartering:n quartermaster:n quarterstaff:n quartet:n quarto:n quartz:n quasar:n quasi:a
quatrain:n quaver:nv quavering:a quay:n queasy:a queer:vna quelled:a quelling:n quenchless:a querulous:a
query:nv quesadilla:n queue:nv quibble:nv quibbler:n quiche:n quickening:n quickie:n quicklime:n quicksand:n
quicksilver:na quickstep:nv quid:n quiescence:n quiescent:a quietism:n quietude:n quietus:n quiff:n quill:n
quilt:nv quilted:a quilting:n quin:n quince:n quine:n quinidine:n quinine:n quinsy:n quint:n quintessence:n
quintessential:a quintet:n quintuple:nva quintuplet:n quintupling:n quip:nv quire:n quirk:nv quirky:a
quirt:n quisling:n quitclaim:n quittance:n quitter:n quixotic:a quizzer:n quizzical:a quoin:n quoit:n
quoits:n quondam:a quorum:n quotability:n quotable:a quotidian:a

rabbet:nv rabbinate:n rabbinic:a rabbinical:a rabble:n raccoon:n racecourse:n racehorse:n raceme:n racer:n
racetrack:n raceway:n racialism:n racialist:n racket:nv raconteur:n racquetball:n racy:a rad:n raddled:a
radial:an radian:n radiance:n radiant:a radicchio:n radioactive:a radioactivity:n radiocarbon:n radiogram:n
radiographer:n radiography:n radioisotope:n radiologist:n radiology:n radiometer:n radiophone:n radioscopy:n
radiotelegraph:n radiotelegraphy:n radiotelephone:n radiotherapist:n radiotherapy:n radish:n radium:n
radon:n raffia:n raffish:a raffle:nv raffles:n raft:nv rafter:nv rafts:n ragamuffin:n ragbag:n raglan:n
ragout:n ragtag:n ragtime:n ragweed:n ragwort:n raid:vn raiding:a raillery:n railway:n railwayman:n
raiment:nv rainbow:n raincoat:n raindrop:n rainfall:n rainmaker:n rainmaking:n rainproof:a rainstorm:n
rainwater:n raiser:n raisin:n rajah:n rakish:a ram:nv rambler:n rambunctious:a ramekin:n ramie:n
ramification:n ramjet:n ramp:vn rampage:nv rampart:n ramrod:n ramshackle:a rancher:n ranching:n rancid:a
rancidity:n rancor:n rancorous:a rand:n randomized:a ranee:n rangefinder:n ranger:n rangy:a ranker:n
ransacked:a ransacking:n ransom:nv ransomed:a ranter:n rapacious:a rapacity:n raper:n rapeseed:n rapier:n
rapine:n rapist:n rappel:nv rapport:n rapporteur:n rapprochement:n rapscallion:n rapt:a raptor:n rapture:n
rapturous:a rarebit:n rarefaction:n rarefied:a rarity:n rascal:n rasher:n rasp:nv raspberry:n rasping:na
raspy:a raster:n ratatouille:n ratchet:nv ratepayer:n rathskeller:n ratification:n ratifier:n
ratiocination:n rationale:n rationalist:na rationalistic:a ratlike:a ratline:n rattan:n ratter:n ratting:n
rattlebrained:a rattler:n rattlesnake:n rattrap:n ratty:a raucous:a raunchy:a ravage:nv ravaged:a
ravaging:na ravel:nv raveling:n ravening:a ravenous:a raver:n ravine:n ravioli:n ravisher:n ravishment:n
rawboned:a rawhide:n rayon:n razed:a razing:n razor:nv razorback:na razz:nv razzing:n razzmatazz:n
reachable:a reactance:n reactant:n reactionary:na reactive:a reactivity:n reactor:n readability:n readable:a
readership:n readjustment:n readmission:n readout:n reaffirmation:n reagent:n realism:n realizable:a
reallocation:n realpolitik:n realty:n ream:vn reamer:n reanimated:a reaper:n reappearance:n
reapportionment:n reappraisal:n rearguard:n rearmament:n rearmost:a rearrangement:n rearward:nar rearwards:r
reasoner:n reassertion:n reassessment:n reassignment:n reassurance:n rebellion:n rebellious:a rebirth:n
reborn:a rebroadcast:nv rebuke:nv reburial:n reburying:n rebus:n recalcitrance:n recalculation:n
recantation:n recap:nv recapitulation:n recapture:vn recasting:n recce:n receding:na receivership:n
receptacle:n receptor:n recessional:na recessionary:a recessive:an rechargeable:a recherche:a recidivism:n
recidivist:n reciprocal:na reciprocation:n reciprocity:n recitalist:n recitation:n recitative:n reciter:n
reclaimable:a reclamation:n reclassification:n recliner:n reclining:n reclusive:a recognizable:a
recognizance:n recoil:vn recollection:n recollective:a recombination:n recommencement:n recompense:nv
reconcilable:a reconciliation:n reconnaissance:n reconnoitering:n reconsideration:n reconstructed:a
reconstruction:n reconstructive:a recount:nv recounting:n recourse:n recoverable:a recreant:na
recreational:a recrimination:n recriminatory:a recrudescence:n recrudescent:a rectal:a rectangle:n
rectangular:a rectifiable:a rectification:n rectified:a rectifier:n rectilinear:a rectitude:n recto:n
rector:n rectory:n rectum:n recumbent:a recuperation:n recuperative:a recurrence:n recurrent:a recurring:a
recursion:n recursive:a recyclable:a redaction:n redactor:n redbird:n redbreast:n redbrick:a redcap:n
redcoat:n reddened:a reddish:a redeemable:a redeemer:n redeeming:a redefinition:n redemptive:a
redeployment:n redevelopment:n redhead:n redheaded:a rediscovery:n redistributed:a redistribution:n
redneck:n redolence:n redolent:a redoubled:a redoubt:n redoubtable:a redraft:n redress:nv redskin:n
reducible:a reductase:n reductionist:a reductive:a redundancy:n reduplication:n redwood:n reechoing:a
reedy:a reef:nv reefer:n reek:vn reeking:a reelection:n reenactment:n reenlistment:n reentry:n
reevaluation:n reeve:vn reexamination:n ref:n refection:n refectory:n referable:a referee:vn refereeing:n
referential:a refill:nv refilling:n refinement:n refiner:n refit:nv reflation:n reflectivity:n reflector:n
reflex:na reflexive:na reflexivity:n reflexology:n reforestation:n reformative:a reformatory:na reformist:na
refraction:n refractive:a refractory:na refrain:vn refresher:n refreshment:n refrigerating:a refueling:n
refulgence:n refulgent:a refurbishment:n refutable:a refutation:n refuter:n regal:a regalia:n regatta:n
regency:n regenerate:va regenerating:a regeneration:n regent:na reggae:n regicide:n regimen:n regiment:nv
regimental:a regimentation:n regimented:a registrant:n registrar:n registry:n regnant:a regress:nv
regression:n regressive:a regretful:a regrettable:a regularization:n regurgitation:n rehabilitative:a
rehash:vn rehearing:n rehearsal:n reification:n reimbursement:n reincarnate:va reincarnation:n reindeer:n
reinstatement:n reinterpretation:n reintroduction:n reinvigorated:a reissue:vn reiteration:n reiterative:a
rejoinder:n rejuvenation:n relapse:vn relapsing:n relativism:n relativistic:a relaxant:na relay:nv
relegating:n relegation:n relentless:a reliance:n reliant:a relic:n religiosity:n relinquishment:n
reliquary:n relocated:a relocation:n rem:n remand:vn remarriage:n rematch:n remediable:a remedial:a
remediation:n remembrance:n reminiscence:n reminiscent:a remiss:a remission:n remit:vn remittance:n
remnant:n remonstrance:n remorse:n remorseful:a remorseless:a remount:vn remover:n remunerated:a
remuneration:n remunerative:a renaissance:n renal:a renascence:n renascent:a rending:a rendition:n
renegade:nva renege:nv renewable:a renewal:n rennet:n rennin:n renouncement:n renovation:n renovator:n
renter:n renunciation:n reorganized:a reorientation:n repairer:n repairman:n reparable:a reparation:n
repartee:n repast:n repatriate:nv repatriation:n repayable:a repeatable:a repellent:na repentance:n
repentant:a repercussion:n repertoire:n repertory:n repetition:n repetitious:a repetitive:a replaceable:a
replay:nv replenishment:n replete:va repletion:n replica:n replication:n reportage:n repose:nv reposeful:a
reposition:vn repositioning:n repository:n repossession:n reprehensibility:n reprehensible:a reprehension:n
repressed:a repressing:a repression:n repressive:a reprieve:nv reprimand:nv reprint:nv reprinting:n
reprisal:n reproach:nv reproachful:a reproducer:n reproducible:a reproduction:n reproductive:a reproof:nv
reproving:a reptile:n reptilian:na republicanism:n republication:n republishing:n repudiation:n repugnance:n
repugnant:a repulse:vn repulsion:n repulsive:a reputability:n requiem:n requisite:na requisition:nv
requital:n resale:n rescission:n rescuer:n resection:n resentful:a resentment:n reserpine:n reservist:n
reservoir:n resettled:a resettlement:n reshipment:n reshuffle:vn reshuffling:n residual:na residue:n
residuum:n resilience:n resiliency:n resilient:a resin:n resinous:a resister:n resistible:a resistivity:n
resistless:a resistor:n resolvable:a resonance:n resonating:a resonator:n resorption:n resounding:a
respecter:n respiration:n respirator:n respiratory:a resplendence:n resplendent:a restatement:n
restaurateur:n restitution:n restive:a restless:a restrainer:n restroom:n resumption:n resurgence:n
resurgent:a resurrection:n resurvey:n resuscitated:a resuscitation:n resuscitator:n retake:vn retaking:n
retaliation:n retaliative:a retaliatory:a retch:nv retention:n retentive:a rethink:nv reticence:n reticent:a
reticulation:n reticulum:n retina:n retinal:na retinoblastoma:n retinue:n retiree:n retort:nv retractable:a
retracted:a retractile:a retraction:n retraining:n retread:vn retrenchment:n retrial:n retribution:n
retributive:a retrievable:a retrieval:n retriever:n retro:na retroactive:a retrograde:va retrogression:n
retrogressive:a retrorocket:n retrospect:nv retrospection:n retrospective:na retrovirus:n retsina:n
returnable:a reunification:n reunion:n reusable:a revaluation:n reveille:n revelatory:a revelry:n revenge:nv
revengeful:a reverberating:a reverberation:n reverence:nv reverent:a reverential:a reverie:n reversion:n
revertible:a revetment:n revilement:n reviser:n revising:n revision:n revisionism:n revisionist:n
revitalization:n revival:n revivalism:n revivalist:n revivification:n revocable:a revocation:n revolt:vn
revolting:a revolutionist:n revolver:n revue:n revulsion:n rewording:n rewrite:vn rewriting:n rhapsodic:a
rhapsody:n rhenium:n rheostat:n rhesus:n rhetorician:n rheum:n rheumatic:na rheumatism:n rheumy:a
rhinestone:n rhinitis:n rhino:n rhinoceros:n rhinoplasty:n rhinovirus:n rhizome:n rho:n rhodium:n
rhododendron:n rhomboid:na rhomboidal:a rhombus:n rhubarb:n rhymer:n rhymester:n rhythmic:a rhythmical:a
rial:n ribald:na ribaldry:n riboflavin:n ricer:n rickety:a rickrack:n rickshaw:n ricochet:nv ricotta:n
riddance:n riddle:vn riddled:a ridged:a ridgepole:n rife:a riff:nv riffle:vn riffraff:n rifleman:n rift:n
rig:vn rigatoni:n rigged:a rigger:n rigging:n righteous:a rightism:n rightist:na rightmost:a rigid:a
rigidity:n rigmarole:n rigor:n rigorous:a riled:a rill:n rime:nv rimed:a riming:a rimless:a rind:n ringgit:n
ringleader:n ringlet:n ringlike:a ringmaster:n ringside:n ringworm:n rink:n rinse:nv rinsing:n rioter:n
riotous:a riparian:a ripcord:n riposte:nv ripper:n ripple:vn rippled:a rippling:n ripsaw:n riptide:n riser:n
risibility:n risible:a risotto:n risque:a rissole:n ritualism:n ritualistic:a rivalry:n riverbank:n
riveter:n rivulet:n riyal:n roach:nv roadbed:n roadblock:n roadhouse:n roadkill:n roadrunner:n roadside:n
roadster:n roadway:n roamer:n roarer:n roaster:n robber:n robbery:n robe:vn robed:a rockbound:a rocker:n
rockers:n rockery:n rocketry:n rocky:a rococo:na roe:n roebuck:n roentgen:n roguery:n roguish:a roiled:a
roiling:a roisterer:n rollback:n roller:n rollerblading:n rollicking:a rollmops:n rollover:n romaine:n
romanticism:n romanticist:na romp:nv romper:n rondo:n rood:n roofless:a rook:nv roomer:n roomette:n
roommate:n roost:vn rooster:n rooter:n rootless:a rootlet:n roper:n ropy:a rosary:n roseate:a rosebud:n
rosebush:n rosette:n rosewood:n rosin:nv roster:n rostrum:n rota:n rotary:an rotated:a rotation:n
rotational:a rotatory:a rote:n rotgut:n rotisserie:n rotogravure:n rotor:n rotter:n rottweiler:n rotund:a
rotunda:n rotundity:n roue:n rouge:nv rouged:a roughage:n roughcast:nv roughened:a roughneck:n roughshod:a
roulette:n roundabout:na roundel:n roundelay:n rounder:n rounders:n roundhouse:n roundish:a roundup:n
roundworm:n rousing:na roustabout:n router:n rover:n roving:na rowboat:n rowdy:na rowdyism:n rowel:n rower:n
rowlock:n royalist:n royalty:n rpm:n rubato:n rubberneck:nv rubbernecker:n rubbery:a rubbishy:a rubble:n
rubdown:n rube:n rubella:n rubicund:a rubidium:n rubric:nv ruck:nv rucksack:n ruckus:n rudder:n rudderless:a
ruddy:a rudiment:n rudimentary:a rudiments:n rue:nv rueful:a ruff:nv ruffian:n ruffle:vn ruffled:a rug:n
rugby:n rugged:a rugger:n ruination:n ruinous:a rum:na rumba:nv rumble:nv rumbling:na rumbustious:a
ruminant:na rumination:n ruminative:a rummage:nv rummer:n rummy:na rumormonger:n rump:n rumpled:a rumpus:nv
runabout:n runaway:na rundown:n rune:n runic:a runnel:n runny:a runoff:n runt:n runty:a runway:n rupiah:n
rupture:nv ruse:n rusher:n rushy:a rusk:n russet:na rustic:na rustication:n rusticity:n rustler:n
rustproof:a rustproofed:a rut:nv rutabaga:n ruthenium:n rutherfordium:n ruthless:a rutted:a rutty:a rye:n

sabbath:n saber:nv sable:na sabot:n sabotage:nv saboteur:n sabra:n sac:n saccharin:n saccharine:a
sacerdotal:a sachem:n sachet:n sackcloth:n sackful:n sacrament:n sacramental:a sacrificial:a sacrilege:n
sacrilegious:a sacristan:n sacristy:n sacrosanct:a sacrum:n saddle:nv saddlebag:n saddled:a saddler:n
saddlery:n sadhu:n sadism:n sadist:n sadistic:a sadomasochism:n sadomasochist:n sadomasochistic:a safari:n
safekeeping:n safflower:n saffron:n sag:nv saga:n sagacious:a sagacity:n sagebrush:n sagging:a sago:n
saguaro:n sahib:n sailboat:n sailcloth:n sailfish:n sailplane:nv sainted:a sainthood:n saintlike:a salaam:nv
salable:a salacious:a salacity:n salamander:n salami:n saleroom:n salesclerk:n salesgirl:n saleslady:n
salesmanship:n salesperson:n salesroom:n saleswoman:n salience:n salient:na saline:na salinity:n saliva:n
salivary:a salivation:n sallow:nva salmonella:n salon:n saloon:n salsa:n saltbox:n saltcellar:n salter:n
saltine:n saltpeter:n saltshaker:n saltwater:n salubrious:a salutary:a salutation:n salutatorian:n
salutatory:n salute:vn salvage:nv salvageable:a salvation:n salve:nv salver:n salving:a salvo:n samarium:n
samba:nv samizdat:n samosa:n samovar:n sampan:n sampler:n samurai:n sanatorium:n sanctification:n
sanctified:a sanctimonious:a sanctimony:n sanctioned:a sanctioning:a sanctity:n sanctuary:n sandal:n
sandalwood:n sandbag:vn sandbagger:n sandbank:n sandbar:n sandblast:nv sandblaster:n sandbox:n sandman:n
sandpaper:nv sandpiper:n sandpit:n sandstone:n sandstorm:n sane:a sangria:n sanguinary:a sanguine:na
sanitarium:n sanitary:a sanitation:n sanitized:a sanity:n sap:nv sapience:n sapient:a sapless:a sapling:n
sapper:n sapphire:na sappy:a saprophyte:n saprophytic:a sapsucker:n sapwood:n saran:n sarcasm:n sarcastic:a
sarcoma:n sarcophagus:n sardine:n sardonic:a sari:n sarong:n sarsaparilla:n sartorial:a sash:n sashay:nv
sass:nv sassafras:n sassing:n sassy:a satanic:a satanism:n satanist:n satchel:n sateen:n satiable:a
satiate:va satiated:a satiation:n satiety:n satin:n satinwood:n satiny:a satire:n satiric:a satirical:a
satirist:n satori:n satrap:n satsuma:n saturation:n saturnine:a satyr:n satyriasis:n satyric:a saucepan:n
saucer:n saucy:a sauerkraut:n sauna:n saunter:nv saurian:na sauropod:n sausage:n sauteed:a sauteing:n
savage:vna savagery:n savant:n saver:n savior:n savor:vn savoring:n savory:na savoy:n sawbones:n sawbuck:n
sawdust:n sawhorse:n sawmill:n sawyer:n sax:n saxifrage:n saxophone:n saxophonist:n scab:nv scabbard:n
scabby:a scabies:n scabrous:a scad:n scads:n scaffold:nv scaffolding:n scag:n scalability:n scalar:na
scalawag:n scald:nv scaleless:a scalene:a scallion:n scallop:vn scalloped:a scalp:vn scalpel:n scalper:n
scam:nv scammer:n scamp:nv scamper:nv scampi:n scandalmonger:n scandium:n scanner:n scansion:n scant:va
scapegoat:n scapegrace:n scapula:n scapular:na scarab:n scarcity:n scarecrow:n scaremonger:n scarf:vn
scarlatina:n scarp:n scat:nv scatological:a scatology:n scatterbrain:n scatterbrained:a scattershot:a
scatty:a scavenger:n scenarist:n scenic:a scentless:a scepter:n schadenfreude:n scheduler:n schema:n
schematic:na schemer:n scherzo:n schilling:n schism:n schismatic:a schist:n schistosomiasis:n schizoid:an
schizophrenia:n schizophrenic:an schlemiel:n schlep:nv schlock:n schmaltz:n schmaltzy:a schmo:n schmooze:nv
schmoozer:n schmuck:n schnapps:n schnauzer:n schnitzel:n schnook:n schnoz:n schnozzle:n scholastic:na
scholasticism:n schoolbag:n schoolbook:n schoolboy:n schoolchild:n schooldays:n schoolfellow:n schoolgirl:n
schoolhouse:n schoolmarm:n schoolmaster:n schoolmate:n schoolmistress:n schoolroom:n schoolteacher:n
schoolwork:n schooner:n schwa:n sciatic:a sciatica:n scimitar:n scintilla:n scintillating:a scintillation:n
sclerosis:n sclerotic:a scoff:nv scoffer:n scoffing:n scofflaw:n scold:nv scolding:n scoliosis:n sconce:n
scone:n scoop:nv scoopful:n scooter:n scorbutic:a scorcher:n scoreboard:n scorecard:n scorekeeper:n
scoreless:a scorer:n scorn:nv scorned:a scorner:n scornful:a scorpion:n scotch:nva scoundrel:n scour:vn
scoured:a scourer:n scourge:nv scouring:n scours:n scouter:n scoutmaster:n scow:n scowl:nv scowling:a
scrabble:nv scrag:nv scraggy:a scrambler:n scrapbook:n scraper:n scrapheap:n scrapie:n scrapper:n scrappy:a
scraps:n scratchpad:n scratchy:a scrawl:nv scrawny:a screamer:n scree:n screechy:a screed:n screenplay:n
screwball:na screwdriver:n screwy:a scribbler:n scribe:nv scrim:n scrimmage:nv scrimshaw:n scrip:n
scripted:a scriptural:a scripture:n scriptwriter:n scrivener:n scrod:n scrofula:n scrofulous:a scrooge:n
scrotal:a scrotum:n scrounger:n scrub:vna scrubbed:a scrubber:n scrubbing:n scrubby:a scrubs:n scruff:n
scruffy:a scrum:n scrummage:n scrumptious:a scrumpy:n scrunch:vn scruple:nv scruples:n scrupulous:a
scrutineer:n scuba:n scud:nv scudding:n scuff:nv scuffle:nv scull:nv sculler:n scullery:n sculling:n
scullion:n sculptress:n scum:nv scummy:a scupper:vn scurf:n scurfy:a scurrility:n scurrilous:a scurry:nv
scurrying:a scurvy:na scutcheon:n scuttle:nv scuttlebutt:n scythe:nv seabird:n seaboard:n seaborne:a
seacoast:n seafarer:n seafaring:na seafood:n seagoing:a seagull:n seahorse:n sealant:n sealer:n sealskin:n
seam:nv seaman:n seamanship:n seamed:a seamless:a seamount:n seamstress:n seamy:a seance:n seaplane:nv
searcher:n searchlight:n seared:a searing:a seascape:n seashell:n seashore:n seasick:a seaside:n
seasonable:a seawall:n seaward:nar seawards:r seawater:n seaway:n seaweed:n seaworthy:a sebaceous:a
seborrhea:n sebum:n secant:n secateurs:n secession:n secessionist:n secluded:a seclusion:n seconder:n
secondhand:ar secondment:n secrecy:n secretariat:n secretaryship:n secretory:a sectarian:an sectarianism:n
sectary:n sectionalism:n sectioned:a secularist:n secularization:n sedation:n sedative:na sedentary:a
sedge:n sedgy:a sediment:nv sedimentary:a sedimentation:n sedition:n seditious:a seducer:n seduction:n
seductive:a seductress:n sedulous:a seedbed:n seedcase:n seeder:n seedless:a seedling:n seedpod:n seedy:a
seeker:n seepage:n seeping:a seer:n seersucker:n seesaw:nv seething:a segregate:vn segregated:a
segregation:n segregationist:n segue:nv seigneur:n seignior:n seismic:a seismograph:n seismography:n
seismologic:a seismological:a seismologist:n seismology:n seizure:n selectman:n selector:n selenium:n
selfless:a selfsame:a selloff:n sellotape:nv sellout:n seltzer:n selvage:n semantic:a semanticist:n
semantics:n semaphore:nv semblance:n semen:n semester:n semi:n semiannual:a semiarid:a semiautomatic:na
semibreve:n semicircle:n semicircular:a semicolon:n semiconducting:a semiconscious:a semidetached:a
semifinal:n semifinalist:n semigloss:n seminal:a seminarian:n seminary:n semiofficial:a semiotic:a
semiotics:n semipermeable:a semiprecious:a semiprivate:a semipro:n semiprofessional:n semiquaver:n
semiskilled:a semisolid:a semisweet:a semitone:n semitrailer:n semitransparent:a semitropical:a semivowel:n
semolina:n sempstress:n senatorial:a sender:n senescence:n senescent:a senile:a senility:n senna:n senor:n
senora:n senorita:n sensationalist:n senseless:a sensibility:n sensible:a sensitization:n sensitizing:na
sensual:a sensualist:n sensuality:n sensuous:a sententious:a sentience:n sentient:a sentimentalism:n
sentimentalist:n sentimentalization:n sentinel:n sentry:n sepal:n separability:n separatism:n separatist:na
separative:a sepia:n sepsis:n septal:a septet:n septic:a septicemia:n septicemic:a septuagenarian:n septum:n
sepulcher:n sepulchral:a sequel:n sequencer:n sequential:a sequestration:n sequin:n sequined:a sequoia:n
seraglio:n serape:n seraph:n seraphic:a sere:a serenade:nv serendipitous:a serendipity:n serenity:n serer:n
serf:n serfdom:n serialization:n serif:n serigraph:n serine:n sermon:n serology:n serotonin:n serous:a
serpent:n serpentine:a serrate:va serrated:a serration:n serried:a serum:n server:n serviceability:n
serviceman:n serviette:n servile:a servility:n servitude:n servo:na servomechanism:n sesame:n
sesquicentennial:n setscrew:n settee:n setter:n settler:n setup:n sevens:n seventies:n sewage:n sewer:n
sewerage:n sexagenarian:na sexed:a sexism:n sexist:na sexless:a sexpot:n sextant:n sextet:n sexton:n
sextuplet:n shabby:a shackle:nv shackled:a shadowboxing:n shadowy:a shaft:nv shakedown:na shakeout:n
shaker:n shakers:n shakeup:n shaky:a shale:n shallot:n shamanism:n shamanistic:a shamble:nv shambles:n
shambling:n shambolic:a shamefaced:a shameless:a shampoo:nv shamrock:n shandy:n shank:nv shantung:n shanty:n
shapeless:a shard:n sharecropper:n sharer:n shareware:n sharia:n shariah:n sharkskin:n sharpener:n sharpie:n
sharpshooter:n shatterproof:a shaven:a shaver:n shawl:n sheaf:n shear:nv sheared:a shearer:n shearing:n
shears:n sheath:n sheathed:a sheathing:n shebang:n shebeen:n sheen:n sheeny:na sheepdog:n sheepfold:n
sheepherder:n sheepish:a sheepskin:n sheetlike:a sheikh:n shellac:nv sheller:n shellfire:n shellfish:n
shenanigan:n shepherdess:n sherbet:n sheriff:n shiatsu:n shibboleth:n shield:nv shielded:a shielding:n
shiftless:a shifty:a shiitake:n shillelagh:n shim:n shimmer:vn shimmery:a shimmy:nv shinbone:n shindig:n
shiner:n shingling:n shinny:nv shipboard:a shipbuilder:n shipbuilding:n shipload:n shipmate:n shipowner:n
shipper:n shipshape:a shipwreck:vn shipwright:n shire:n shirker:n shirking:n shirring:n shirtfront:n
shirting:n shirtsleeve:n shirtsleeves:n shirttail:n shirtwaist:n shirty:a shiv:n shivery:a shoal:nv shoat:n
shocker:n shod:a shoddy:na shoehorn:nv shoelace:n shoemaker:n shoeshine:n shoestring:n shoetree:nv shogun:n
shogunate:n shooter:n shootout:n shopaholic:n shopfront:n shopkeeper:n shoplifter:n shoplifting:n shopper:n
shopworn:a shorebird:n shoreline:n shortbread:n shortcake:n shortcoming:n shortcut:n shortfall:n
shorthand:na shorthorn:n shortish:a shortlist:nv shortsighted:a shortstop:n shotgun:n shouter:n shovel:nv
shovelful:n showboat:n showcase:n showdown:n showery:a showjumping:n showmanship:n showpiece:n showroom:n
showstopper:n showtime:n showy:a shrapnel:n shred:nv shredded:a shredder:n shrew:n shrewd:a shrewish:a
shriek:nv shrieked:a shrieking:n shrift:n shrike:n shrilling:n shrimper:n shrine:nv shrinkable:a shrinkage:n
shriveled:a shroud:vn shrub:n shrubbery:n shrubby:a shrunken:a shtick:n shuck:nv shucks:n shudder:nv
shuddering:a shuffleboard:n shuffler:n shunt:nv shuteye:n shutout:n shutter:nv shutterbug:n shuttered:a
shuttlecock:nv shyster:n sibilant:na sibyl:n sibylline:a sickbay:n sickbed:n sickening:a sickish:a sickle:n
sickroom:n sidearm:ar sidebar:n sideboard:n sidecar:n sidekick:n sidelight:n sidelong:ar sidereal:a
sidesaddle:nr sideshow:n sidesplitting:a sidestep:nv sidestroke:n sideswipe:nv sidetrack:nv sidewall:n
sideways:ar sidewinder:n siege:n sienna:n siesta:n sieve:vn sifter:n sightless:a sightseeing:n sightseer:n
sigma:n signage:n signaler:n signalization:n signalman:n signboard:n signer:n signet:n signification:n
signified:n signor:n signora:n signore:n signorina:n signpost:nv silage:n silencer:n silents:n silhouette:nv
silica:n silicate:n siliceous:a silicon:n silicone:n silicosis:n silken:a silks:n silkscreen:nv silkworm:n
silky:a sill:n sills:n silo:n silt:nv silty:a silverfish:n silversmith:n silverware:n silvery:a simian:na
simile:n similitude:n simmer:nv simmering:n simony:n simper:nv simpleton:n simplex:a simplicity:n
simplification:n simplistic:a simulacrum:n simulation:n simulator:n simulcast:n simultaneity:n sincerity:n
sine:n sinecure:n sinew:n sinewy:a singable:a singalong:n singlet:n singleton:n singsong:nva singular:na
singularity:n sinkable:a sinker:n sinkhole:n sinless:a sinology:n sinuosity:n sinuous:a sinus:n sinusitis:n
sinusoidal:a siphon:nv sipper:n sire:nv siren:n sirloin:n sirocco:n sirrah:n sis:n sisal:n sissified:a
sisterhood:n sitar:n sitcom:n sitter:n sixfold:ar sixpence:n sixties:n sizzle:vn sizzling:a skateboarder:n
skater:n skedaddle:nv skeet:n skein:n skeletal:a skeleton:n skeptic:n skepticism:n sketch:nv sketchbook:n
sketcher:n sketchy:a skew:va skewed:a skewer:nv skibob:n skid:nv skidpan:n skiff:n skiffle:n skillet:n
skim:vna skimmed:a skimmer:n skimming:n skimpy:a skincare:n skinflint:n skinful:n skinhead:n skinheads:n
skinless:a skinned:a skint:a skintight:a skipper:nv skirmisher:n skit:n skittish:a skivvies:n skivvy:n
skua:n skulduggery:n skulker:n skulking:n skullcap:n skunk:nv skycap:n skydiver:n skydiving:n skylark:nv
skylight:n skyscraper:n skyward:ar skywards:r skywriting:n slab:n slackening:n slacker:n slacking:n slag:nv
slagheap:n slaked:a slalom:nv slammer:n slander:nv slanderer:n slanderous:a slang:nv slangy:a slant:vn
slanted:a slanting:a slantwise:r slapdash:ar slaphappy:a slapper:n slapstick:na slasher:n slashing:a
slating:n slattern:n slaughter:nv slaughterer:n slaughterhouse:n slaveholder:n slaver:nv slavish:a slaw:n
slayer:n sleaze:n sleazy:a sled:nv sledder:n sledding:n sledge:vn sledgehammer:nv sleeper:n sleepless:a
sleepover:n sleepwalker:n sleepwalking:n sleepwear:n sleepyhead:n sleet:nv sleety:a sleeved:a sleeveless:a
sleigh:nv sleight:n sleuth:nv sleuthing:n slew:nv slews:n slicer:n slider:n slime:nv sling:nv slingback:n
slinging:n slingshot:n slipcover:n slipknot:n slippage:n slipper:n slippy:a slipstream:n slipway:n
slithering:a slithery:a sliver:vn slob:n slobber:nv sloe:n slogan:n sloganeering:n sloop:n slopped:a
sloppy:a slops:n sloshed:a sloth:n slothful:a sloucher:n slouchy:a slough:nv sloughing:n sloven:n
slowcoach:n slowpoke:n sludge:n slug:nv sluggard:n slugger:n sluice:vn sluicing:a slum:nv slumber:nv
slumberous:a slummy:a slur:vn slurred:a slurry:n slush:vn slushy:a smack:nvr smacker:n smacking:n
smallholder:n smallholding:n smallish:a smallpox:n smarmy:a smasher:n smattering:n smear:nv smelt:nv
smelter:n smidgen:n smilax:n smiley:n smirch:nv smithereens:n smithy:n smitten:a smock:nv smocking:n smog:n
smoggy:a smokehouse:n smokeless:a smoker:n smokescreen:n smokestack:n smoky:a smolder:vn smoldering:a
smooch:nv smooching:n smoothie:n smorgasbord:n smother:nv smothered:a smothering:a smudge:nv smudgy:a
smut:nv smuts:n smutty:a snack:nv snaffle:vn snafu:nva snag:nv snail:nv snakebite:n snakelike:a snaky:a
snapdragon:n snapper:n snappish:a snappy:a snapshot:n snare:nv snarky:a snarl:vn snarled:a snatcher:n
snazzy:a sneaker:n sneaky:a sneer:nv sneering:a snick:nv snicker:nv snide:a sniffer:n sniffle:nv sniffy:a
snifter:n snip:nv snipe:nv sniper:n snippet:n snipping:n snips:n snit:n snitch:vn snivel:vn sniveler:n
sniveling:n snob:n snobbery:n snobby:a snogging:n snood:n snooker:vn snoop:nv snooper:n snoopy:na snoot:n
snooty:a snooze:nv snore:nv snorer:n snoring:n snorkel:nv snorkeling:n snort:vn snorter:n snorting:n snot:n
snotty:a snout:n snowball:nv snowbank:n snowbird:n snowboarder:n snowbound:a snowdrift:n snowdrop:n
snowfall:n snowfield:n snowflake:n snowman:n snowmobile:nv snowplow:n snowshoe:nv snowstorm:n snowsuit:n
snowy:a snub:nva snuff:nva snuffbox:n snuffer:n snuffers:n snuffle:vn snuffling:a snug:na soapbox:n
soapstone:n soapsuds:n soapy:a sobriety:n sobriquet:n sociability:n sociable:na socialistic:a socialite:n
societal:a socioeconomic:a sociological:a sociologist:n sociology:n sociopath:n socket:n sockeye:n sod:nv
soda:n sodden:a sodding:a sodomite:n sodomy:n softback:n softball:n softhearted:a softwood:n softy:n soggy:a
soigne:a soignee:a soiling:n soiree:n sojourn:nv sojourner:n solace:nv solarium:n solder:nv solderer:n
soldering:n soldiery:n solecism:n soled:a solemnity:n solemnization:n solenoid:n solicitor:n solicitous:a
solicitude:n solidarity:n solidification:n solidified:a solidifying:n solidus:n soliloquy:n solipsism:n
solitaire:n solitary:na solitude:n solo:nvar solstice:n solubility:n solute:n solvable:a solvency:n solver:n
somatic:a somatosensory:a someplace:r somersault:nv somersaulting:n someway:r someways:r somnambulism:n
somnambulist:n somnolence:n somnolent:a sonar:n sonata:n sonatina:n songbird:n songbook:n songster:n
songstress:n songwriter:n sonic:a sonnet:nv sonogram:n sonority:n sonorous:a soot:nv soothsayer:n
soothsaying:n sooty:a sop:nv soph:n sophism:n sophistic:a sophistical:a sophistry:n sophomore:na
soporific:na sopping:r soppy:a soprano:na sops:n sorbet:n sorcery:n sorehead:n sorghum:n sorority:n
sorrel:na sorrow:nv sorrowful:a sorrowing:a sorter:n sortie:n sot:n sottish:a sou:n souffle:n soughing:a
souk:n soulless:a soundboard:n sounder:n soundless:a soundtrack:n soupcon:n soupy:a sourdough:n sourish:a
sourpuss:n sousaphone:n souse:nv soused:a sousing:n southbound:a southeaster:n southeastern:a
southeastward:nar southerner:n southernmost:a southpaw:n southward:nar southwards:r southwester:n
southwestern:na southwestward:nar souvenir:n soviets:n sower:n soy:n sozzled:a spa:n spaceflight:n
spaceman:n spaceship:n spacesuit:n spacey:a spacial:a spacious:a spade:nv spadeful:n spadework:n spadix:n
spaghetti:n spammer:n spandex:n spangle:vn spangled:a spaniel:n spank:nv spanking:na spanner:n spareribs:n
sparkler:n sparring:n sparrow:n sparsity:n spartan:an spasm:n spasmodic:a spastic:an spate:n spathe:n
spatial:a spatter:nv spattered:a spattering:n spatula:n spavin:n spavined:a spayed:a spaying:n speakeasy:n
speakerphone:n spear:vn spearfish:n spearhead:nv spearmint:n spec:n specialism:n specifiable:a specifier:n
specimen:n specious:a speck:nv specked:a speckle:nv speckled:a specs:n spectacle:n spectacles:n specter:n
spectral:a spectrometer:n spectroscope:n spectroscopic:a spectroscopy:n speechless:a speechwriter:n
speedboat:n speeder:n speedometer:n speedup:n speedway:n speedwell:n speleologist:n speleology:n
spellbinder:n spellbound:a spelldown:n speller:n spelunker:n spendable:a spender:n spendthrift:na sperm:n
spermatozoon:n spermicidal:a spermicide:n spewer:n sphagnum:n spherical:a spheroid:n spheroidal:a
sphincter:n sphinx:n spicule:n spider:n spidery:a spiel:vn spiff:n spiffing:a spiffy:a spigot:n spiky:a
spillage:n spillover:n spillway:n spinach:n spinal:na spindle:n spineless:a spinet:n spinnaker:n spinner:n
spinney:n spinster:n spinsterhood:n spiny:a spiracle:n spiraling:a spire:n spirea:n spiritless:a
spiritualism:n spiritualist:na spiritualistic:a spirituous:a spirochete:n spitball:n spiteful:a spitfire:n
spittle:n spittoon:n spiv:n splanchnic:a splashdown:n splashy:a splat:nv splatter:nv splattered:a
splattering:n splayfoot:na splayfooted:a spleen:n splendor:n splenectomy:n splenetic:a splice:vn splicer:n
splicing:n spliff:n spline:n splint:nv splinter:vn splintering:n splinters:n splintery:a splodge:n
splotch:nv splotched:a splurge:nv splutter:nv spoilage:n spoiler:n spoilsport:n spoliation:n sponge:nv
sponger:n spongy:a sponsorship:n spontaneity:n spontaneous:a spook:nv spooky:a spool:vn spoonbill:n
spoonerism:n spoor:n sporadic:a spore:n sporran:n sportive:a sportscast:nv sportscaster:n sportsman:n
sportsmanlike:a sportsmanship:n sportswear:n sportswoman:n sportswriter:n sporty:a spotless:a spotlight:nv
spotter:n spotty:a spousal:a spout:vn spouting:a sprain:nv sprat:n sprayer:n spreader:n spreadsheet:n
spree:nv sprig:n sprigged:a springboard:n springbok:n springlike:a springtime:n springy:a sprinkler:n
sprint:nv sprinter:n sprite:n sprites:n spritz:nv spritzer:n sprocket:n sprog:n sprout:nv sprouted:a
sprouting:n spud:nv spume:nv spumy:a spunk:n spunky:a spurge:n spurious:a spurned:a spurt:nv spurting:a
sputnik:n sputter:vn sputtering:n sputum:n spyglass:n spymaster:n spyware:n squab:na squabble:nv squabbler:n
squadron:n squalid:a squall:vn squalling:a squalor:n squarish:a squash:nv squashed:a squashy:a squatting:n
squaw:n squawk:nv squawker:n squeak:nv squeaker:n squeaking:a squeaky:a squeal:nv squealer:n squealing:a
squeegee:nv squeezable:a squeezer:n squelch:vn squelched:a squib:n squid:n squiffy:a squiggle:n squint:nva
squinter:n squinting:a squire:nv squirm:nv squirrel:n squirt:nv squirting:a squishy:a stabber:n stableman:n
stablemate:n stabling:n staccato:ar stagecoach:n stagecraft:n stagehand:n stagflation:n stagnancy:n
stagnant:a stagnation:n stagy:a staid:a stainless:na staircase:n stairway:n stairwell:n stakeholder:n
stakeout:n stalactite:n stalagmite:n stalemate:nv stalemated:a stalker:n stallion:n stamen:n stamina:n
stammer:nv stammerer:n stampede:nv stamper:n stanchion:n standardization:n standby:na standee:n stander:n
standoff:n standoffish:a standpipe:n standpoint:n stanza:n staph:n staphylococcal:a staphylococci:n
staphylococcus:n stapler:n starboard:nva starch:nv starches:n starchy:a stardom:n stardust:n starer:n
starfish:n stargazer:n stargazing:n starkers:a starless:a starlet:n starlight:n starling:n starlit:a
starry:a startup:n starvation:n starveling:n stash:nv stasis:n statecraft:n statehouse:n stateless:a
stater:n stateroom:n statesmanlike:a statesmanship:n stateswoman:n statewide:a statics:n stationary:a
stationer:n stationery:n stationmaster:n statistician:n statuary:na statuesque:a statuette:n stature:n
staunch:va stayer:n std:n stead:n steakhouse:n stealth:n stealthy:a steamboat:n steamer:nv steamfitter:n
steamroller:vn steamship:n steamy:a steed:n steelworker:n steelworks:n steelyard:n steeple:n steeplechase:n
steeplejack:n steerable:a steerage:n steersman:n stegosaurus:n stellar:a stemless:a stench:n stencil:nv
stenographer:n stenographic:a stenography:n stenosis:n stent:n stentorian:a stepdaughter:n stepladder:n
stepparent:n stepper:n stepson:n stereo:na stereophonic:a stereoscope:n stereoscopic:a sterility:n
sterilization:n sterilized:a sterilizer:n sternum:n steroid:n steroidal:a stertorous:a stethoscope:n
stetson:n stevedore:n steward:n stewardess:n stewardship:n sticker:n stickleback:n stickler:n stickpin:n
stickup:n sticky:a stiffener:n stigma:n stigmata:n stigmatic:an stigmatization:n stile:n stiletto:n
stillbirth:n stillborn:a stilt:n stilted:a stinger:n stingray:n stingy:a stinker:n stinky:a stint:nv
stinting:a stipendiary:an stippled:a stipulation:n stirrer:n stirrup:n stitchery:n stoat:n stochastic:a
stockade:nv stockbroker:n stockinette:n stockist:n stockpot:n stockroom:n stocktaking:n stocky:a stockyard:n
stodge:n stodgy:a stogie:n stoic:an stoical:a stoicism:n stoker:n stolid:a stolidity:n stolon:n
stomachache:n stomacher:n stomp:nv stonemason:n stoner:n stonewalling:n stoneware:n stonework:n stoning:n
stony:a stooge:vn stool:nv stopcock:n stopgap:n stoplight:n stopover:n stoppable:a stoppage:n stopper:nv
stoppered:a stopple:nv stopwatch:n storefront:n storehouse:n storekeeper:n storeroom:n stork:n stormy:a
storybook:n storyteller:n stoup:n stouthearted:a stovepipe:n stowage:n stowaway:n stowing:n straddle:nv
strafe:nv straggle:nv straggler:n straggling:a straightaway:nar straightedge:n straightway:r strainer:n
strait:na straitjacket:n straitlaced:a straits:n strand:nv stranded:a stranglehold:n strangler:n
strangulation:n strap:vn strapless:na strapping:a stratagem:n strategical:a strategics:n stratification:n
stratified:a stratosphere:n stratum:n stratus:n strawberry:n streaker:n streaky:a streamlined:a streetcar:n
streetlight:n streetwalker:n streetwise:a strengthener:n strenuous:a strep:na streptococcal:a streptococci:n
streptococcus:n streptomycin:n stretchable:a stretcher:n stretchy:a stria:n striation:n stricken:a
stricture:n stride:nv stridency:n strident:a strife:n strikebound:a strikebreaker:n strikebreaking:n
strikeout:n striker:n stringency:n stringer:n stringy:a stripes:n striping:n stripling:n stripper:n
striptease:n stripteaser:n stripy:a strobe:n stroboscope:n stroll:nv stroller:n strongbox:n stronghold:n
strongman:n strongroom:n strontium:n strop:nv strophe:n stroppy:a structuralism:n strudel:n strum:nv
strumpet:n strung:a strut:nv strychnine:n stub:nv stubble:n stubby:a stucco:vn stud:nv studbook:n studded:a
studentship:n studious:a stuffy:a stultification:n stumbler:n stumpy:a stunner:n stunt:nv stunted:a
stunting:n stupefaction:n stupefied:a stupefying:a stupendous:a stupor:n sturgeon:n stutter:nv stutterer:n
sty:n stylist:n stylistic:a stylized:a stylus:n stymie:nv styptic:na suasion:n suave:a suavity:n
subaltern:na subarctic:a subatomic:a subclass:n subcompact:n subconscious:na subcontinent:n subcontract:nv
subcontractor:n subculture:n subcutaneous:a subdivision:n subdominant:n subeditor:n subgroup:n subhead:n
subheading:n subhuman:a subjection:n subjoining:n subjugated:a subjugation:n subjunctive:na sublease:nv
sublet:nv sublieutenant:n sublimation:n sublimed:a subliminal:a sublimity:n sublingual:a submarine:vna
submariner:n submergence:n submersed:a submersible:na submersion:n submission:n submissive:a submitter:n
subnormal:na suborbital:a suborder:n subordinating:a subordination:n subornation:n subpart:n subpoena:nv
subprogram:n subroutine:n subscribed:a subscript:na subscription:n subsection:n subservience:n subservient:a
subset:n subsidence:n subsidiarity:n subsidization:n subsidizer:n subsistence:n subsoil:n subsonic:a
subspace:n subspecies:n substantiating:a substantive:na substation:n substituting:n substitution:n
substratum:n substructure:n subsumption:n subsurface:a subsystem:n subterfuge:n subterranean:a subtitle:nv
subtlety:n subtraction:n subtrahend:n subtropic:a subtropical:a suburbanite:n suburbia:n subvention:nv
subversion:n subversive:na subway:n succor:nv succotash:n succubus:n succulence:n succulency:n succulent:na
suchlike:a sucker:n suckled:a suckling:n sucrose:n suction:nv suds:nv sudsy:a suede:n suet:n suety:a
sufferance:n suffix:nv suffixation:n suffocating:a suffocation:n suffragan:n suffrage:n suffragette:n
suffragist:n suffusion:n sugarcane:n sugarless:a sugarplum:n sugary:a suggester:n suggestible:a suitcase:n
sukiyaki:n sulfa:n sulfate:nv sulfide:n sulfur:nv sulfuric:a sulfurous:a sulk:nv sulky:na sullen:a sultana:n
sultry:a sumac:n summation:n summerhouse:n summertime:n summery:a sumo:n sump:n sumptuous:a sunbather:n
sunbeam:n sunblock:n sunbonnet:n sunburn:nv sunburned:a sunburst:n sundae:n sundial:n sundown:n sundress:n
sundries:n sundry:a sunfish:n sunflower:n sunglasses:n sunhat:n sunken:a sunlamp:n sunless:a sunlit:a
sunroof:n sunscreen:n sunset:na sunshade:n sunspot:n sunstroke:n suntan:nv suntanned:a suntrap:n sunup:n
sup:nv superabundance:n superabundant:a superannuated:a superannuation:n supercargo:n supercharged:a
supercharger:n supercilious:a superconductivity:n supercritical:a superego:n supererogation:n
supererogatory:a superficiality:n superfine:a superfluity:n superfluous:a supergrass:n superhighway:n
superimposed:a superintendence:n superlative:na supermodel:n supermom:n supernal:a supernatural:na
supernova:n supernumerary:na superposition:n superpower:n supersaturated:a superscript:na superscription:n
supersonic:a superstition:n superstitious:a superstructure:n supertanker:n supervention:n supervised:a
supervising:n supervision:n supine:a supper:n suppertime:n supping:n supplanting:n supple:va supplemental:a
supplementary:a supplementation:n suppliant:na supplicant:na supplication:n supposition:n suppository:n
suppressant:n suppression:n suppressive:a suppressor:n suppuration:n supra:r supranational:a supremacist:n
supremacy:n supremo:n surcease:n surcharge:vn surefooted:a surety:n surfboard:nv surfboarding:n surfeit:nv
surgical:a surmise:vn surmountable:a surname:n surplice:n surrealism:n surrealist:n surrealistic:a
surrender:nv surreptitious:a surtax:nv surtitle:n surveyor:n survivalist:n susceptibility:n susceptible:a
suspense:n suspenseful:a sustenance:n sutler:n suttee:n suture:nv suturing:n suzerain:n suzerainty:n
svelte:a swab:nv swabbing:n swag:nv swagger:vna swaggerer:n swaggering:a swain:n swallowtail:n swamp:nv
swampland:n swampy:a swan:vn swank:nva swanky:a sward:n swarm:vn swarthy:a swash:vn swashbuckler:n
swashbuckling:na swastika:n swat:nv swatch:n swath:n swathe:nv swathing:n swatter:nv swayback:a swaybacked:a
swearer:n swearword:n sweatband:n sweatpants:n sweatshirt:n sweatshop:n sweatsuit:n sweetbread:n
sweetbreads:n sweetbrier:n sweetener:n sweetie:n sweetish:a sweetmeat:n swellhead:n sweltering:a sweptback:a
swerve:nv swerving:n swig:vn swill:nv swilling:n swimmer:n swimsuit:n swimwear:n swindle:nv swindler:n
swine:n swineherd:n swingeing:a swinger:n swinish:a swirl:nv swish:nva switchblade:n switchboard:n
switcher:n swivel:nv swiz:n swizzle:n swollen:a swoon:nv swooning:a swoop:nv swoosh:nv swordfish:n
swordplay:n swordsman:n swordsmanship:n swot:nv sybarite:n sybaritic:a sycamore:n sycophancy:n sycophant:n
sycophantic:a syllabic:a syllabication:n syllabification:n syllabub:n syllogism:n syllogistic:a sylph:n
sylphic:a sylphlike:a sylvan:na symbiosis:n symbiotic:a symbolization:n symbology:n symmetric:a
symmetrical:a symmetry:n sympathetic:a sympathizer:n symphonic:a symphony:n symposium:n symptomatic:a
synagogue:n synapse:n synaptic:a synchronicity:n synchronization:n synchronized:a synchronizing:n
synchronous:a synchrony:n syncopated:a syncopation:n syncope:n syndicalism:n syndicalist:n syndication:n
synergism:n synergistic:a synod:n synonym:n synonymous:a synonymy:n synoptic:a synovial:a syntactic:a
syntactical:a syntax:n synthesis:n synthesizer:n synthetic:na syphilis:n syphilitic:na syringe:nv syrup:n
syrupy:a systematic:a systematization:n systole:n systolic:a

tab:n tabbouleh:n tabby:na tabernacle:n tabernacles:n tablecloth:n tableland:n tablet:n tabletop:n
tableware:n tabloid:n tabor:n tabular:a tabulation:n tabulator:n tachograph:n tachometer:n tachycardia:n
tacit:a taciturn:a taciturnity:n tacker:n tackler:n tacky:a taco:n tact:n tactful:a tactician:n tactile:a
tactility:n tactless:a tad:n tadpole:n taffeta:n taffrail:n taffy:n tagger:n tagliatelle:n tailback:n
tailboard:n tailcoat:n tailed:a tailgate:nv tailgater:n tailless:a taillight:n tailpiece:n tailpipe:n
tailspin:n tailwind:n taint:vn tainted:a takeaway:n takeoff:n takeout:na taker:n talc:nv talcum:n
talebearer:n talisman:n talkative:a talker:n talkie:n talky:a tallboy:n tallish:a tallow:n talon:n talus:n
tamable:a tamale:n tamarack:n tamarind:n tambourine:n tamoxifen:n tamp:nv tampon:nv tanager:n tanbark:n
tandem:nr tang:n tangelo:n tangent:n tangential:a tangerine:na tangibility:n tangible:a tango:nv tangy:a
tankard:n tanker:n tankful:n tannery:n tannin:n tansy:n tantalization:n tantalizer:n tantalum:n tantamount:a
tantra:n tantrum:n tapeline:n taper:nv tapered:a tapering:na tapestry:n tapeworm:n tapioca:n tapir:n
tapper:n tappet:n taproom:n taproot:n tar:nv tarantella:n tarantula:n tardy:a tare:n tariff:nv tarmac:nv
tarmacadam:n tarn:n taro:n tarot:n tarp:n tarpaulin:n tarpon:n tarragon:n tarry:va tarsal:na tarsus:n
tartan:n tartar:n tartaric:a taskmaster:n taskmistress:n tassel:n tasseled:a tasteless:a taster:n tasty:a
tat:nv tater:n tatter:n tatterdemalion:na tattered:a tatting:n tattle:nv tattler:n tattletale:n tattling:a
tattoo:nv tatty:a tau:n taunt:nv taunting:na taupe:na taut:a tautological:a tautology:n tavern:n tawny:a
taxation:n taxer:n taxi:nv taxicab:n taxidermist:n taxidermy:n taximeter:n taxis:n taxiway:n taxman:n
taxon:n taxonomic:a taxonomist:n taxonomy:n teacake:n teachable:a teacup:n teacupful:n teak:n teakettle:n
teal:na teamster:n teamwork:n teapot:n tearaway:na teardrop:n tearful:a teargas:nv tearjerker:n tearoom:n
teary:a teasel:n teaser:n teat:n teatime:n tech:n techie:n technetium:n technicolor:n techno:n
technobabble:n technocracy:n technocrat:n technophobe:n tectonic:a tectonics:n tedious:a tedium:n teeming:a
teeny:a teeter:nv teething:n teetotal:va teetotaler:n teetotalism:n tektite:n telecast:nv telecaster:n
telecasting:n telecommuting:n teleconference:n teleconferencing:n telegram:n telegraph:nv telegrapher:n
telegraphese:n telegraphic:a telegraphist:n telegraphy:n telekinesis:n telemarketing:n telemeter:n
telemetry:n teleological:a teleology:n telepathic:a telepathy:n telephoner:n telephonic:a telephonist:n
telephony:n telephoto:n telephotography:n teleportation:n teleprinter:n teleprocessing:n teleprompter:n
teletypewriter:n televangelism:n televangelist:n teleworking:n telex:nv teller:n telltale:na tellurium:n
temerity:n tempera:n temperament:n temperamental:a temperance:n tempest:n tempestuous:a tempo:n temporal:an
temporizer:n temptation:n tempter:n temptress:n tempura:n tenability:n tenable:a tenacious:a tenacity:n
tenancy:n tenanted:a tenantry:n tench:n tendentious:a tenderfoot:n tenderhearted:a tenderized:a tenderizer:n
tenderloin:n tendinitis:n tendon:n tendril:n tenement:n tenet:n tenfold:ar tenner:n tenon:n tenor:na
tenpin:n tenpins:n tensed:a tensile:a tensity:n tensor:n tentacle:n tentacled:a tenterhook:n tenuity:n
tenuous:a tenured:a tepee:n tepid:a tepidity:n tequila:n terabit:n terahertz:n terbium:n tercentenary:n
tercentennial:n teriyaki:n termagant:n terminable:a termination:n terminator:n terminological:a
terminology:n terminus:n termite:n tern:n ternary:na terrace:nv terrapin:n terrarium:n terrestrial:a
terrier:n terrine:n territoriality:n terrycloth:n terse:a tessellated:a tessellation:n testament:n
testamentary:a testate:na testator:n testatrix:n testicle:n testicular:a testifier:n testis:n testosterone:n
tetanus:n tetchy:a tether:nv tethered:a tetra:n tetracycline:n tetrahedron:n tetrameter:n textual:a
thalamus:n thalidomide:n thallium:n thane:n thankless:a thanksgiving:n thatch:nv thaw:nv thawed:a thawing:n
theatergoer:n theatrical:an theatricality:n theism:n theist:na theistic:a thematic:a thence:r thenceforth:r
theocracy:n theocratic:a theodolite:n theologian:n theorem:n theoretic:a theoretician:n theorist:n
theosophical:a theosophist:n theosophy:n therapeutic:an therapeutics:n thereabout:r thereabouts:r
therefrom:r therein:r theremin:n thereof:r thereon:r thereto:r theretofore:r therewith:r therm:n thermal:an
thermionic:a thermometer:n thermometric:a thermonuclear:a thermoplastic:na thermos:n thermostat:nv
thermostatic:a thesaurus:n thespian:na theta:n thiamine:n thickened:a thickener:n thickening:na thicket:n
thickheaded:a thickset:a thievery:n thieving:na thievish:a thighbone:n thimble:n thimbleful:n thingamabob:n
thingamajig:n thingumabob:n thingummy:n thinkable:a thinker:n thirst:nv thistle:n thistledown:n thither:r
thole:n thong:n thoracic:a thorax:n thorium:n thorn:n thoroughbred:na thoroughfare:n thoroughgoing:a
thoughtless:a thrall:n thralldom:n thrash:vn thrasher:n thrashing:n threadbare:a threader:n threadlike:a
thready:a threefold:ar threepence:n threescore:na threnody:n thresher:n threshing:n thrice:r thriftless:a
thrifty:a thriller:n throaty:a throb:nv throbbing:na throe:n throes:n thrombolytic:n thrombosis:n thrombus:n
throne:nv throng:nv thronged:a throttle:vn throttler:n throttling:n throughput:n throwaway:na throwback:na
thrower:n thrum:nv thrush:n thruway:n thud:vn thudding:a thug:n thuggery:n thulium:n thumbnail:n
thumbprint:n thumbscrew:n thumbtack:nv thump:vn thumping:na thunderbolt:n thunderclap:n thundercloud:n
thunderer:n thunderhead:n thundering:a thunderous:a thundershower:n thunderstorm:n thunderstruck:a
thundery:a thunk:n thwack:nv thyme:n thymine:n thymus:n thyroid:na thyroidal:a tibia:n tibial:a ticker:n
tickle:vn tickler:n tickling:na ticklish:a ticktacktoe:n ticktock:nv tidal:a tidbit:n tiddler:n
tiddlywinks:n tideland:n tidemark:n tidewater:n tideway:n tieback:n tiebreaker:n tiepin:n tiered:a tiff:n
tiger:n tigerish:a tigers:n tightfisted:a tightrope:n tights:n tightwad:n tigress:n tilapia:n tilde:n
tiler:n tillable:a tillage:n tiller:nv tilt:nv tilted:a timberland:n timbre:n timbrel:n timekeeper:n
timekeeping:n timeless:a timeline:n timepiece:n timer:n timeserver:n timeserving:a timeworn:a timid:na
timidity:n timorous:a timpani:n timpanist:n tincture:nv tinder:n tinderbox:n tine:n tinfoil:n ting:nv
tinge:nv tingle:nv tingling:na tinker:vn tinkerer:n tinkle:nv tinkling:a tinned:a tinning:n tinnitus:n
tinny:a tinplate:n tinpot:a tinsel:vn tinseled:a tinsmith:n tint:nv tinting:n tintinnabulation:n tinware:n
tipper:n tippet:n tipple:nv tippler:n tipster:n tipsy:a tiptoe:nvar tiptop:na tirade:n tiramisu:n tireless:a
tiresome:a tit:n titan:n titanic:a titanium:n tithe:nv tither:n titian:n titillated:a titillating:a
titillation:n titivation:n titmouse:n titter:nv tittering:a tittle:n titty:n titular:a tizzy:n toad:n
toadstool:n toady:nv toast:nv toasted:a toaster:n toasting:n toastmaster:n tobacconist:n toboggan:nv
tobogganing:n toccata:n tocopherol:n tocsin:n toddy:n toecap:n toed:a toehold:n toenail:nv toff:n toffee:n
tofu:n toga:n togged:a toggle:nv togs:n toil:nv toiler:n toiletry:n toilette:n toiling:a toilsome:a toke:n
tole:n tollbooth:n tollgate:n toluene:n tomahawk:nv tomb:n tombola:n tomboy:n tomboyish:a tombstone:n
tomcat:n tome:n tomfoolery:n tomography:n tomtit:n tonal:a tonality:n toneless:a toner:n tongs:n
tongueless:a tonic:na tonnage:n tonsil:n tonsillectomy:n tonsillitis:n tonsorial:a tonsure:nv tonsured:a
toolbox:n toolmaker:n toot:nv toothache:n toothbrush:n toothed:a toothless:a toothpick:n toothsome:a
toothy:a tootle:nv topaz:n topcoat:n topee:n topi:n topiary:n topknot:n topless:a topmast:n topmost:a
topnotch:a topographic:a topographical:a topography:n topological:a topology:n topper:n topsail:n topside:n
topsoil:n topspin:n toque:n tor:n torch:nv torchbearer:n torchlight:n toreador:n torment:nv tormented:a
tormentor:n torpedo:nv torpidity:n torpor:n torrent:n torrential:a torrid:a torridity:n torsion:n torso:n
tort:n torte:n tortellini:n tortilla:n tortoise:n tortoiseshell:n tortuous:a torturer:n torturous:a torus:n
tosh:n tosser:n tossup:n tot:nv totalitarian:an totalitarianism:n totalizator:n tote:nv totem:n totemic:a
totterer:n tottering:a toucan:n touchable:a touchscreen:n touchstone:n touchy:a toughie:n toupee:n
touristy:a tourmaline:n tourney:nv tourniquet:n tousled:a tout:nv tow:nv towboat:n towhead:n towheaded:a
towhee:n towline:n townee:n townie:n townsman:n townspeople:n towpath:n towrope:n toxemia:n toxicological:a
toxicologist:n toxicology:n trabecula:n trabecular:a traceable:a tracer:n tracery:n trachea:n tracheal:a
tracheotomy:n trackball:n tracker:n trackless:a tract:n tractability:n tractable:a traction:n tractor:n
trademark:nv trademarked:a tradesman:n tradespeople:n traditionalist:na traducer:n trafficker:n tragedian:n
tragedienne:n tragicomedy:n tragicomic:a trailblazer:n trainee:n trainload:n trainman:n traitor:n
traitorous:a trajectory:n tram:nv tramcar:n trammel:vn tramper:n trampler:n trampoline:n tramway:n trance:nv
tranche:n tranquility:n tranquilizer:n tranquilizing:a transactor:n transatlantic:a transcendence:n
transcendent:a transcendental:a transcendentalism:n transcendentalist:n transcontinental:a transcribed:a
transcriber:n transcript:n transcription:n transducer:n transduction:n transept:n transfiguration:n
transfixed:a transformable:a transfusion:n transgender:a transgression:n transgressor:n transience:n
transiency:n transient:na transistor:n transistorized:a transitive:na transitivity:n transitory:a
translatable:a transliteration:n translocation:n translucence:n translucency:n translucent:a
transmigration:n transmittable:a transmittal:n transmittance:n transmitter:n transmogrification:n
transmutable:a transmutation:n transnational:a transoceanic:a transom:n transparency:n transpiration:n
transplant:vn transplantation:n transplanting:n transpolar:a transponder:n transpose:vn transposed:a
transposition:n transsexual:na transsexualism:n transshipment:n transubstantiation:n transversal:a
transverse:a transvestism:n transvestite:na trapeze:n trapezium:n trapezoid:n trapezoidal:a trapper:n
trapshooting:n trashy:a traumatic:a travail:nv travelogue:n traversal:n traverse:vn travesty:nv trawl:nv
trawler:n treacherous:a treachery:n treacle:n tread:vn treadle:vn treadmill:n treason:n treasonable:a
treasonous:a treble:vna treed:a treeless:a treelike:a treetop:n trefoil:n trekker:n trellis:nv trematode:n
tremolo:n tremor:nv tremulous:a trench:nv trenchancy:n trencher:n trencherman:n trendsetting:a trepidation:n
trespass:vn trespasser:n trespassing:a tress:n trestle:n trews:n triad:n triage:n triangle:n triangular:a
triangulate:va triangulation:n tribalism:n tribesman:n tribulation:n tribune:n trice:nv tricentennial:a
triceps:n triceratops:n trichina:n trichinosis:n trickery:n trickster:n tricky:a tricolor:na tricycle:n
trident:n triennial:na trier:n trifler:n trig:na triglyceride:n trigonometric:a trigonometry:n trike:n
trilateral:na trilby:n trill:nv trilled:a trilling:n trillium:n trilobite:n trilogy:n trimaran:n trimester:n
trimmer:n trinitrotoluene:n trinket:n trio:n tripartite:a tripe:n triplet:n triplex:a triplicate:nv
tripling:n tripod:n tripos:n tripper:n triptych:n trireme:n tritium:n triumphal:a triumphant:a triumvir:n
triumvirate:n trivalent:a trivet:n trivia:n trivial:a triviality:n trivium:n trochaic:a trochee:n
troglodyte:n troglodytes:n troika:n troll:nv trolley:n trolleybus:n trolling:n trollop:n trombone:n
trombonist:n troopship:n trope:n trophy:n tropism:n troposphere:n troth:n trotter:n troubadour:n
troublemaker:n troubleshooter:n troublesome:a trouncing:n troupe:n trouper:n trousseau:n trove:n trowel:nv
truancy:n truant:na truce:n trucker:n truckle:vn truckling:n truculence:n truculent:a trudge:nv truelove:n
truffle:n truism:n trump:vn trumpery:n trumpet:vn trumpeter:n trumpets:n trumping:n truncate:va truncated:a
truncation:n truncheon:n trundle:nv truss:nv trussed:a trustee:n trusteeship:n trustful:a trustworthy:a
trusty:na tryout:n tryptophan:n tryst:n tsetse:n tsunami:n tuba:n tubal:a tubby:a tubed:a tubeless:na
tuber:n tubercle:n tubercular:an tuberculin:n tuberculosis:n tuberculous:a tuberose:n tuberous:a tubful:n
tubular:a tubule:n tucker:nv tuft:n tufted:a tug:vn tugboat:n tularemia:n tulip:n tulle:n tum:n tumbler:n
tumbleweed:n tumbrel:n tumescence:n tumescent:a tumid:a tumidity:n tums:n tumult:n tumultuous:a tundra:n
tuneless:a tuner:n tunny:n tuppence:n turban:n turbaned:a turbid:a turbidity:n turbine:n turbofan:n
turbojet:n turboprop:n turbot:n turbulence:n turbulent:a turd:n tureen:n turf:nv turgid:a turgidity:n
turmeric:n turnabout:n turnbuckle:n turncoat:n turnip:n turnkey:n turnoff:n turnout:n turnpike:n turnstile:n
turpentine:n turpitude:n turps:n turquoise:n turret:n turtle:nv turtledove:n turtleneck:n tush:n tusk:nv
tusked:a tussle:nv tussock:n tutelage:n tutelary:a tutorship:n tutu:n tux:n twaddle:nv twaddler:n twain:n
twang:vn twat:n tweak:vn twee:a tweed:n tweedy:a tweet:vn tweeter:n twelvemonth:n twerp:n twiddle:vn twig:vn
twiggy:a twilight:na twilit:a twill:nv twilled:a twine:nv twiner:n twinge:nv twinkle:nv twinkling:na
twirl:nv twirler:n twister:n twisty:a twit:nv twitch:vn twitching:n twofer:n twofold:ar twopence:n
twopenny:a twosome:n tyke:n tympani:n tympanic:a tympanist:n tympanum:n typeface:n typescript:n typesetter:n
typewriter:n typewriting:n typhoid:n typhoon:n typhus:n typification:n typist:n typo:n typographer:n
typographic:a typographical:a typography:n typology:n tyrannic:a tyrannical:a tyrannicide:n tyrannosaur:n
tyrannosaurus:n tyrannous:a tyrant:n tyro:n

ubiquitous:a ubiquity:n udder:n uhf:n ukase:n ukulele:n ulcer:n ulcerated:a ulceration:n ulcerous:a ulna:n
ulnar:a ulster:n ult:a ulterior:a ultimatum:n ultimo:a ultraconservative:na ultramarine:na ultramodern:a
ultrasonic:a ultrasound:n ultraviolet:na ululation:n umbel:n umber:na umbilical:na umbilicus:n umbra:n
umbrage:n umbrella:na umlaut:n ump:n umpire:nv umpteen:a umpteenth:a unabashed:a unabridged:na unaccented:a
unacceptability:n unacceptable:a unaccepted:a unaccommodating:a unaccompanied:ar unaccountable:a
unaccredited:a unaccustomed:a unachievable:a unacknowledged:a unacquainted:a unaddressed:a unadorned:a
unadulterated:a unadventurous:a unadvised:a unaesthetic:a unaffected:a unaffiliated:a unafraid:a unaided:a
unalienable:a unalike:a unalloyed:a unalterable:a unaltered:a unambiguous:a unambitious:a unanimity:n
unanimous:a unannounced:a unanswerable:a unanswered:a unanticipated:a unapologetic:a unapparent:a
unappetizing:a unappreciated:a unappreciative:a unapproachable:a unarguable:a unarmed:a unarmored:a unary:a
unashamed:a unasked:a unassailable:a unassertive:a unassigned:a unassisted:a unattached:a unattainable:a
unattractive:a unauthentic:a unavailability:n unavailable:a unavailing:a unavoidable:a unaware:a unawares:r
unbalance:vn unbalanced:a unbaptized:a unbarred:a unbearable:a unbeatable:a unbeaten:a unbeknownst:ar
unbelief:n unbelievable:a unbelieving:a unbending:a unbent:a unbiased:a unbleached:a unblemished:a
unblinking:a unblushing:a unbolted:a unborn:a unbound:a unbounded:a unbowed:a unbranded:a unbreakable:a
unbridgeable:a unbridled:a unbroken:a unburdened:a unbuttoned:a uncanny:a uncapped:a uncaring:a unceasing:a
uncensored:a unceremonious:a unchained:a unchangeable:a unchanging:a uncharacteristic:a uncharged:a
uncharitable:a unchaste:a unchristian:a uncial:na uncivil:a uncivilized:a unclad:a unclaimed:a
unclassified:a unclean:a uncleared:a unclogged:a unclothed:a unclouded:a uncluttered:a uncoiled:a
uncollected:a uncolored:a uncombed:a uncombined:a uncommitted:a uncommon:a uncommunicative:a uncompensated:a
uncomplaining:a uncompleted:a uncomplicated:a uncomplimentary:a uncompounded:a uncomprehending:a
uncompromising:a unconcealed:a unconcern:n unconcerned:a unconditional:a unconditioned:a unconfined:a
unconfirmed:a unconformable:a uncongenial:a unconnected:a unconquerable:a unconquered:a unconscionable:a
unconscious:na unconsecrated:a unconsidered:a unconstrained:a unconsumed:a unconsummated:a uncontaminated:a
uncontested:a uncontrollable:a uncontrolled:a uncontroversial:a unconventional:a unconventionality:n
unconverted:a unconvinced:a uncooked:a uncool:a uncooperative:a uncorrected:a uncorrelated:a
uncorroborated:a uncounted:a uncoupled:a uncouth:a uncritical:a uncrossed:a uncrowded:a uncrowned:a
unction:n unctuous:a uncultivated:a uncultured:a uncured:a uncurled:a uncut:a undamaged:a undated:a
undaunted:a undeceived:a undecipherable:a undeclared:a undefeated:a undefended:a undefinable:a undefined:a
undemanding:a undemocratic:a undemonstrative:a undeniable:a undependable:a underachievement:n
underachiever:n underarm:ar underbrush:n undercarriage:n undercharge:nv underclass:na underclassman:n
underclothes:n underclothing:n undercoat:nv undercoated:a undercurrent:n underdeveloped:a underdevelopment:n
underdog:n underdone:a underemployed:a underestimation:n underexposure:n underfed:a underfoot:r underfur:n
undergarment:n undergrad:n undergrowth:n underhanded:a underlay:vn underline:nv underling:n underlip:n
undermanned:a undermentioned:a undernourished:a undernourishment:n underpants:n underpart:n underpass:n
underpayment:n underpopulated:a underproduction:n underrating:n underscore:nv undersea:a undersecretary:n
undersexed:a undershirt:n undershot:a underskirt:n understaffed:a understated:a understatement:n
understudy:nv undertow:n undervaluation:n underworld:n undeserved:a undeserving:a undesirability:n
undesirable:na undesired:a undetectable:a undetected:a undetermined:a undeterred:a undeveloped:a
undeviating:a undies:n undifferentiated:a undigested:a undignified:a undiluted:a undiminished:a undimmed:a
undiplomatic:a undischarged:a undisciplined:a undiscovered:a undiscriminating:a undisguised:a undismayed:a
undissolved:a undistinguished:a undistributed:a undisturbed:a undivided:a undomesticated:a undramatic:a
undreamed:a undress:vn undressed:a undrinkable:a undulant:a undulate:va undulation:n undying:a unearned:a
unease:n uneasy:a uneatable:a uneconomic:a uneconomical:a unedifying:a unedited:a uneducated:a
unembarrassed:a unemotional:a unemphatic:a unemployable:a unenclosed:a unencumbered:a unendurable:a
unenforceable:a unenforced:a unenlightened:a unenterprising:a unenthusiastic:a unenviable:a unequal:a
unequaled:a unequipped:a unequivocal:a unerring:a unessential:a unethical:a uneventful:a unexampled:a
unexceptionable:a unexceptional:a unexcited:a unexciting:a unexcused:a unexpired:a unexploited:a
unexplored:a unexpressed:a unexpurgated:a unfading:a unfailing:a unfaithful:a unfaltering:a unfamiliar:a
unfamiliarity:n unfashionable:a unfastened:a unfastening:n unfathomable:a unfavorable:a unfeasible:a unfed:a
unfeeling:a unfeigned:a unfeminine:a unfertilized:a unfettered:a unfilled:a unfit:va unfitting:a unfixed:a
unflagging:a unflappable:a unflattering:a unflavored:a unfledged:a unflinching:a unfocused:a unforced:a
unforeseeable:a unforgettable:a unforgivable:a unforgiving:a unformed:a unframed:a unfrequented:a unfrozen:a
unfruitful:a unfulfilled:a unfunded:a unfunny:a unfurnished:a ungenerous:a ungentle:a ungovernable:a
ungoverned:a ungraceful:a ungracious:a ungraded:a ungrammatical:a ungrateful:a ungrudging:a unguent:n
unguided:a ungulate:na unhallowed:a unhampered:a unhardened:a unharmed:a unhatched:a unhealed:a
unhealthful:a unhealthy:a unheated:a unheeded:a unhelpful:a unheralded:a unhesitating:a unhindered:a
unhinged:a unhurried:a unhurt:a unhygienic:a unicameral:a unicellular:a unicorn:n unicycle:nv
unidentifiable:a unidentified:a unidirectional:a unification:n unilateral:a unilateralism:n unimaginable:a
unimaginative:a unimpaired:a unimpeachable:a unimpeded:a unimportant:a unimposing:a unimpressed:a
unimpressive:a unimproved:a unincorporated:a uninfected:a uninfluenced:a uninformative:a uninformed:a
uninhabitable:a uninhabited:a uninhibited:a uninitiated:a uninjured:a uninspired:a uninspiring:a
uninstructed:a unintelligent:a unintelligible:a unintended:a unintentional:a uninteresting:a uninviting:a
uninvolved:a unionism:n unionist:n unionization:n unisex:a unison:n unitary:a univalent:a univalve:na
universalism:n universalist:a univocal:a unjust:a unjustifiable:a unjustified:a unkempt:a unkind:a
unknowable:a unknowing:na unlabeled:a unlaced:a unladylike:a unlatched:a unlawful:a unleaded:a unlearned:a
unleavened:a unlettered:a unlicensed:a unlighted:a unlikable:a unlikelihood:n unlimited:a unlined:a
unlisted:a unlit:a unlivable:a unloaded:a unloading:n unlovable:a unloved:a unloving:a unlucky:a unmade:a
unmanageable:a unmanned:a unmarked:a unmarketable:a unmarred:a unmasking:n unmeaning:a unmeasured:a
unmediated:a unmemorable:a unmentionable:na unmerciful:a unmerited:a unmindful:a unmistakable:a
unmitigated:a unmixed:a unmodified:a unmolested:a unmotivated:a unmourned:a unmovable:a unmoved:a
unmusical:a unnameable:a unnatural:a unneeded:a unnoticeable:a unnumbered:a unobjectionable:a unobservant:a
unobserved:a unobstructed:a unobtainable:a unobtrusive:a unoccupied:a unofficial:a unopened:a unordered:a
unorganized:a unoriginal:a unorthodox:a unpainted:a unpaired:a unpalatable:a unpardonable:a unpasteurized:a
unpatriotic:a unpaved:a unperceived:a unperceptive:a unperformed:a unperson:n unpersuaded:a unpersuasive:a
unperturbed:a unplaced:a unplanned:a unplayable:a unpleasant:a unpleasing:a unplumbed:a unpolished:a
unpolitical:a unpolluted:a unpopular:a unpopularity:n unpopulated:a unpracticed:a unpredictability:n
unpredictable:a unprejudiced:a unpremeditated:a unprepared:a unprepossessing:a unpressed:a unpretentious:a
unpreventable:a unprincipled:a unprintable:a unproblematic:a unprocessed:a unproductive:a unprofessional:a
unprofitable:a unpromising:a unprompted:a unpronounceable:a unpropitious:a unprotected:a unproved:a
unproven:a unprovoked:a unpublished:a unpunished:a unqualified:a unquenchable:a unquestionable:a
unquestioned:a unquestioning:a unquiet:a unreachable:a unread:a unreadable:a unready:a unreal:a
unrealistic:a unreality:n unrealized:a unreasonable:a unreasoning:a unrecognizable:a unreconstructed:a
unrecorded:a unrecoverable:a unrefined:a unreformed:a unregenerate:a unregistered:a unrehearsed:a
unreleased:a unreliability:n unreliable:a unrelieved:a unremarkable:a unremarked:a unremitting:a
unrepeatable:a unrepentant:a unreported:a unrepresentative:a unresistant:a unresponsive:a unrest:n
unrestrained:a unrestricted:a unrevealed:a unrewarded:a unrewarding:a unrighteous:a unripe:a unripened:a
unrivaled:a unromantic:a unruffled:a unsaddled:a unsafe:a unsaid:a unsalable:a unsaleable:a unsalted:a
unsanctioned:a unsanitary:a unsatisfactory:a unsatisfied:a unsatisfying:a unsaturated:a unsaved:a unsavory:a
unscathed:a unscheduled:a unschooled:a unscientific:a unscripted:a unscrupulous:a unsealed:a unseasonable:a
unseasoned:a unseeded:a unseeing:a unsegmented:a unsegregated:a unselfish:a unsent:a unsentimental:a
unshackled:a unshakable:a unshaken:a unshaped:a unshaven:a unsheathed:a unshockable:a unshod:a unshorn:a
unsigned:a unsinkable:a unskilled:a unskillful:a unsmiling:a unsnarled:a unsnarling:n unsociable:a
unsocial:a unsoiled:a unsolicited:a unsolvable:a unsolved:a unsophisticated:a unsorted:a unsought:a
unsound:a unsparing:a unspeakable:a unspecific:a unspectacular:a unspoiled:a unsporting:a unsportsmanlike:a
unstable:a unstained:a unstated:a unsteady:a unstinting:a unstoppable:a unstressed:a unstructured:a
unstrung:a unstuck:a unstudied:a unsubstantial:a unsubstantiated:a unsubtle:a unsuitability:n unsuitable:a
unsuited:a unsullied:a unsung:a unsupportable:a unsupported:a unsure:a unsurpassed:a unsurprising:a
unsuspected:a unswayed:a unsweetened:a unswerving:a unsymmetrical:a unsympathetic:a unsystematic:a
untactful:a untainted:a untalented:a untamed:a untangled:a untangling:n untanned:a untarnished:a untasted:a
untaught:a untenable:a untenanted:a untended:a unthinkable:a unthinking:ar untidy:a untiring:a untitled:a
untouchable:na untoward:a untraceable:a untrained:a untrammeled:a untranslatable:a untraveled:a untreated:a
untried:a untrimmed:a untrod:a untroubled:a untrue:a untrustworthy:a untruth:n untruthful:a untutored:a
untwisted:a untypical:a unusable:a unutterable:a unvaried:a unvarnished:a unvarying:a unverifiable:a
unverified:a unversed:a unvoiced:a unwarrantable:a unwary:a unwashed:a unwavering:a unwearable:a unwearied:a
unwed:a unwelcome:a unwell:a unwholesome:a unwilling:a unwise:a unwitting:a unwonted:a unworkable:a
unworried:a unworthy:a unwoven:a unwrapped:a unwrinkled:a unwritten:a unyielding:a upbraiding:n upbringing:n
upcoming:a upcountry:a updraft:n upended:a upending:n upfront:a upheaval:n uphill:nar upholder:n
upholsterer:n upholstery:n upkeep:n upland:na upmarket:a upmost:a uppercase:na uppercut:n uppermost:ar
uppish:a upraised:a upright:na uprising:n upriver:r uproar:n uproarious:a upshot:n upsilon:n upstage:vnar
upstanding:a upstart:na upstate:r upstream:ar upstroke:n upsurge:n uptake:n upthrust:n uptick:n upturn:n
upturned:a upwards:r upwind:ar uracil:n uranium:n urbanity:n urchin:n urea:n uremia:n uremic:a ureter:n
urethane:n urethra:n urethral:a urgency:n uric:a urinalysis:n urinary:a urination:n urine:n urn:n
urogenital:a urologist:n urology:n ursine:a urticaria:n usability:n usable:a usage:n useless:a usherette:n
usurer:n usurious:a usurpation:n usurper:n usury:n utensil:n uterine:a uterus:n utilitarian:na
utilitarianism:n utilizable:a utmost:na utopia:n utterance:n uveitis:n uvula:n uvular:a uxorious:a

vac:n vacationer:n vacationist:n vaccinated:a vacillating:a vacillation:n vacuity:n vacuole:n vacuous:a
vagabondage:n vagary:n vagina:n vaginal:a vaginitis:n vagrancy:n vagus:n vainglorious:a vainglory:n
valance:n vale:n valediction:n valedictorian:n valedictory:an valence:n valency:n valet:nv valetudinarian:na
valetudinarianism:n valiance:n valiant:a valise:n valor:n valorous:a valuation:n valueless:a valuer:n
valve:n valved:a valvular:a vamp:vn vampire:n vanadium:n vandal:n vandalism:n vane:n vanguard:n vanity:n
vanquisher:n vantage:n vapid:a vapidity:n vaporization:n vaporized:a vaporizer:n vaporous:a vapors:n
vaquero:n var:n variance:n variate:n varicolored:a varicose:a variegated:a variegation:n varietal:n varlet:n
varmint:n varnished:a varsity:n vascular:a vase:n vasectomy:n vasoconstriction:n vasomotor:a vassal:n
vassalage:n vat:n vaudeville:n vaudevillian:n vault:nv vaulted:a vaulter:n vaulting:na vaunt:nv veal:n
vector:n veering:n veg:n vegan:n vegetarian:n vegetarianism:n veggie:n vehemence:n vehement:a vehicular:a
veil:nv veiled:a veiling:n vein:nv veined:a vela:n velar:an vellum:n velocipede:n velocity:n velodrome:n
velour:n velours:n velum:n velvet:na velveteen:n velvety:a venal:a venality:n venation:n vendetta:n
vendible:a vending:n veneer:nv veneering:n venerability:n venerable:a venerating:a veneration:n venereal:a
vengeance:n venial:a venison:n venom:n venomous:a venous:a vent:nv vented:a ventilated:a ventilation:n
ventilator:n ventilatory:a venting:n ventral:a ventricle:n ventricular:a ventriloquism:n ventriloquist:n
ventriloquy:n venturesome:a venturous:a veracious:a veracity:n veranda:n verapamil:n verb:n verbalization:n
verbalized:a verbatim:ar verbena:n verbiage:n verbose:a verbosity:n verboten:a verdigris:nv verdure:n
verge:nv verger:n verifiable:a verification:n verisimilitude:n veritable:a verity:n vermicelli:n
vermiculite:n vermiform:a vermilion:nva vermin:n verminous:a vermouth:n vernal:a vernier:n verruca:n
versatility:n verse:vn versed:na versification:n versifier:n verso:n vertebral:a vertex:n vertiginous:a
vertigo:n verve:n vesicle:n vesicular:a vesper:n vespers:n vest:vn vestal:an vested:a vestibule:n vestige:n
vestigial:a vestment:n vestry:n vestryman:n vetch:n veterinary:na vexation:n vexatious:a vhf:n viability:n
viaduct:n vial:n viand:n viands:n vibraharp:n vibrancy:n vibraphone:n vibraphonist:n vibration:n vibrato:n
vibrator:n vibratory:a viburnum:n vicar:n vicarage:n vicarious:a vicegerent:n vicennial:a viceregal:a
viceroy:n vichyssoise:n vicious:a vicissitude:n victimization:n victual:vn victuals:n vicuna:n videlicet:r
videocassette:n videodisc:n videotape:nv viewable:a viewfinder:n viewpoint:n vigesimal:a vigil:n vigilance:n
vigilante:n vigilantism:n vignette:n vigor:n vigorous:a vii:na viii:na viking:n vilification:n villa:n
villainous:a villainy:n villein:n villeinage:n villus:n vim:n vinaigrette:n vincible:a vindicated:a
vindication:n vindicator:n vindictive:a vine:n vinegary:a vineyard:n vino:n vinous:a vintage:n vintner:n
vinyl:n viol:n violable:a violin:n violinist:n violist:n violoncellist:n violoncello:n viper:n virago:n
viral:a vireo:n virgin:na virginal:an virginity:n virgule:n virile:a virility:n virologist:n virology:n
virtuosity:n virtuoso:na virtuous:a virulence:n virulent:a visage:n viscera:n visceral:a viscid:a viscose:n
viscosity:n viscount:n viscountcy:n viscountess:n viscous:a viscus:n vise:n visitant:n visor:n vista:n
visualizer:n vitalization:n vitalizing:a vitiated:a vitiation:n viticulture:n viticulturist:n vitreous:a
vitrification:n vitrified:a vitrine:n vitriol:nv vitriolic:a vituperation:n vituperative:a viva:n vivace:ar
vivacious:a vivacity:n vivarium:n vivid:a viviparous:a vivisection:n vivisectionist:n vixen:n vixenish:a
vizier:n vlf:n vocable:n vocalist:n vocalizing:n vocation:n vocational:a vocative:na vociferation:n
vociferous:a vodka:n vogue:n voguish:a voiceless:a voicemail:n voidable:a voile:n volatilized:a volcanic:a
volcanism:n vole:n volition:n volitional:a volley:vn volleyball:n voltaic:na voltmeter:n volubility:n
voluble:a volumetric:a voluminous:a voluptuary:na voluptuous:a volute:na vomiting:n voodoo:nv voodooism:n
voracious:a voracity:n vortex:n votary:n votive:a voucher:n vowel:n voyage:nv voyeur:n voyeurism:n
voyeuristic:a vulcanization:n vulcanized:a vulgarian:n vulgarism:n vulgarity:n vulgarization:n vulgarizer:n
vulpine:a vulture:n vulturous:a vulva:n

wacko:n wacky:a wadding:n waddle:nv wader:n waders:n wadi:n wads:n waffle:nv waffler:n waft:vn wager:nv
wagerer:n waggery:n waggish:a waggle:nv wagoner:n wagtail:n waif:n wail:vn wailer:n wailing:na wain:n
wainscot:n wainscoted:a wainscoting:n wainwright:n waistband:n waistcoat:n waistline:n waitress:nv waiver:n
wakening:n walkabout:n walkaway:n walkout:n walkover:n walkway:n wallaby:n wallah:n wallboard:n wallet:n
walleye:n walleyed:a wallflower:n wallop:nv walloping:na wallow:vn wallpaper:nv walnut:n walrus:n waltz:nv
waltzer:n wampum:n wan:nva wand:n wanderlust:n wane:nv wangle:nv wangler:n wangling:n waning:na wank:nv
wanker:n wannabe:n wannabee:n wapiti:n warble:nv warbler:n warden:n warder:n wardress:n wardrobe:n
wardroom:n ware:nv warfare:n warfarin:n warhead:n warhorse:n warlike:a warlock:n warlord:n warmhearted:a
warmonger:n warmongering:n warpath:n warplane:n warranty:n warship:n wart:n warthog:n wartime:n warty:a
wasabi:n washable:a washables:n washbasin:n washboard:n washbowl:n washcloth:n washer:n washerwoman:n
washout:n washrag:n washroom:n washstand:n washtub:n washy:a wasp:n waspish:a wassail:vn wastage:n
wastebasket:n waster:n wastewater:n wastrel:n watchband:n watchdog:n watcher:n watchmaker:n watchman:n
watchstrap:n watchtower:n watchword:n waterbird:n waterborne:a watercolor:nv watercourse:n watercraft:n
watercress:na waterfall:n waterfowl:n waterlogged:a watermark:n watermelon:n waterproof:nva waterproofed:a
waterproofing:n waterside:n waterspout:n watertight:a waterway:n waterwheel:n waterworks:n wattage:n
wattle:nv waveband:n waveform:n wavelength:n wavelet:n wavelike:a waver:vn waverer:n wavering:na wavy:a
waxen:a waxwing:n waxwork:n waxy:a waybill:n wayfarer:n wayfaring:na wayside:n wayward:a weakener:n
weakfish:n weakling:n weal:n weaned:a weaponless:a weaponry:n wearable:na wearer:n wearied:a wearisome:a
wearying:a weasel:n weatherboard:n weatherboarding:n weathercock:n weatherstrip:nv weatherstripping:n
weaver:n webbed:a webbing:n webcam:n webfoot:n webmaster:n website:n wedge:nv wedged:a wedgie:n wedlock:n
weeder:n weedkiller:n weedless:a weedy:a weekday:n weekender:n weeknight:n weenie:n weensy:a weeny:a
weeper:n weepy:a weevil:n weft:n weighbridge:n weightless:a weightlifter:n weightlifting:n weighty:a
weirdie:n weirdo:n weld:nv welding:n wellhead:n wellspring:n welsher:n welt:nv welterweight:n wen:n wench:nv
werewolf:n westbound:a westerner:n westernization:n westernmost:a westward:nar westwards:r wetback:n
wetland:n whacker:n whaleboat:n whalebone:n whaler:n whammy:n wharf:vn whatchamacallit:n whatnot:n wheal:n
wheaten:a wheedler:n wheedling:n wheelbarrow:nv wheelbase:n wheeler:n wheelhouse:n wheelwright:n wheeze:nv
wheezing:a wheezy:a whelk:nv whelp:nv whence:r wherefore:n wheresoever:r wherewithal:n wherry:n whetstone:n
whey:n whiff:vn whiffletree:n whim:n whimper:nv whimsical:a whimsicality:n whimsy:n whine:vn whiner:n
whinny:nv whipcord:n whiplash:n whipper:n whippersnapper:n whippet:n whippletree:n whippoorwill:n whipsaw:vn
whir:nv whirl:nv whirligig:nv whirling:n whirlpool:nv whirlwind:n whirlybird:n whirring:na whisker:nv
whiskered:a whiskers:n whiskery:a whiskey:n whisperer:n whist:n whistler:n whit:n whitebait:n whitecap:n
whitefish:n whitehead:n whitened:a whitener:n whitening:n whiteout:vn whitetail:n whitewash:nv whitewashed:a
whitewater:n whitey:n whiting:n whitish:a whittle:nv whittler:n whiz:nv whizzbang:n whodunit:n
wholehearted:a wholemeal:a wholesaler:n wholesome:a whoopee:n whooper:n whoosh:nv whopper:n whopping:ar
whorl:n whorled:a wicker:n wickerwork:n wicket:n widget:n widowhood:n width:n wiener:n wig:n wigeon:n
wigged:a wigging:n wiggle:nv wiggler:n wight:n wigwam:n wildcat:na wildcatter:n wildebeest:n wildfire:n
wildflower:n wildfowl:n wile:n willies:n willowy:a willpower:n wilt:nv wilted:a wilting:n wimpish:a wimple:n
wimpy:a wince:nv winch:nv windbag:n windblown:a windbreak:n windbreaker:n windburn:n windburned:a
windcheater:n winder:n windfall:n windflower:n windjammer:n windlass:n windless:a windmill:n windowpane:n
windowsill:n windpipe:n windscreen:n windshield:n windsock:n windstorm:n windswept:a windup:na windward:nar
wineglass:n winemaker:n winery:n winger:n wingless:a winglike:a wingspan:n wingspread:n wink:nv winker:n
winking:na winkle:vn winnow:vn winnowing:n wino:n winsome:a wintergreen:n wintertime:n wintry:a winy:a
wiper:n wirehair:n wireless:na wiretap:nv wiretapper:n wiseacre:n wisecrack:nv wishbone:n wisp:n wispy:a
wisteria:n witchcraft:n witchery:n witching:na withal:r withholding:n witless:a witticism:n witting:a
witty:a wiz:n wizardry:n wizened:a woad:n wobble:nv wobbling:a woe:n woebegone:a woeful:a wog:n wolfhound:n
wolfish:a wolverine:n womanhood:n womanish:a womanizer:n womankind:n womanlike:na womb:n wombat:n
wonderland:n wondrous:ar wonk:n wonky:a wont:n wonted:a woodbine:n woodcarver:n woodcarving:n woodchuck:n
woodcock:n woodcraft:n woodcut:n woodcutter:n woodland:n woodlouse:n woodman:n woodpecker:n woodpile:n
woodshed:n woodsman:n woodsy:a woodwind:n woodwork:n woodworker:n woodworking:n woodworm:n wooer:n woof:n
woofer:n wooing:n woolen:na woolgathering:na wordbook:n wordless:a wordplay:n wordsmith:n wordy:a workable:a
workaday:a workaholic:n workbasket:n workbench:n workbook:n workday:n workflow:n workforce:n workhorse:n
workhouse:n workingman:n workload:n workman:n workmanlike:a workmanship:n workmate:n workroom:n worksheet:n
worktable:n workweek:n worm:nv wormhole:n wormwood:n wormy:a worrier:n worriment:n worrisome:a worrywart:n
worshiper:n worshipful:a worsted:n wort:n worthless:a worthy:na wpm:n wrack:nv wraith:n wrangle:vn
wrangler:n wrangling:n wraparound:n wrapper:n wrasse:n wrath:n wrathful:a wreath:n wreckage:n wrecker:n
wren:n wrench:nv wrenching:a wretch:n wretched:a wriggle:nv wriggler:n wriggling:a wringer:n wristband:n
wristwatch:n writhed:a writhing:a wrongdoer:n wrongheaded:a wroth:a wuss:n

xci:a xcii:a xciv:a xcvi:a xcvii:a xenon:n xenophobia:n xenophobic:a xerographic:a xerography:n xerox:nv
xii:na xiii:na xiv:na xix:na xvi:na xvii:na xviii:na xxi:na xxii:na xxiii:na xxiv:na xxix:na xxv:na xxvi:na
xxvii:na xxviii:na xxx:na xxxi:a xxxii:a xxxiii:a xxxiv:a xxxv:a xxxvi:a xxxvii:a xxxviii:a xylem:n xylene:n
xylophone:n xylophonist:n

yacht:nv yachting:n yachtsman:n yachtswoman:n yahoo:n yak:nv yam:n yank:nv yap:nv yardage:n yardarm:n
yardman:n yardmaster:n yardstick:n yarmulke:n yarn:nv yarrow:n yashmak:n yaw:vn yawl:nv yawner:n yaws:n
yearbook:n yearling:n yearlong:a yeast:n yeasty:a yellowhammer:n yellowish:a yelp:nv yelping:n yeoman:n
yeomanry:n yeshiva:n yesteryear:n yeti:n yew:n yid:n yin:n yip:nv yips:n yob:n yobbo:n yodel:nv yodeling:n
yoga:n yogic:a yogurt:n yoke:nv yokel:n yolk:n yon:ar yonder:ar yore:n youngish:a yowl:nv ytterbium:n
yttrium:n yucca:n yucky:a yule:n yuletide:n yummy:a yuppie:n yurt:n

zap:vn zapper:n zeal:n zealot:n zealotry:n zealous:a zebra:n zebu:n zed:n zeitgeist:n zen:n zeolite:n
zephyr:n zeppelin:n zest:nv zestful:a zesty:a zeta:n zigzag:nvar zilch:n zillion:na zinc:nv zinfandel:n
zing:n zinger:n zinnia:n zipper:nv zippy:a zircon:n zirconium:n zit:n zither:n zodiac:n zodiacal:a zonal:a
zoo:n zoological:a zoologist:n zoology:n zoophyte:n zooplankton:n zoster:n zucchini:n zwieback:n zydeco:n
zygote:n zygotic:a zymurgy:n
`

/** Irregular verbs: the base, then what is used for the past, the participle last; with commas between the verbs. */
export const IRREGULAR_VERBS = `
abide abode, address addressed addrest, arise arose arisen, awake awoke awoken, bear bore born borne, beat
beaten, become became, begin began begun, behold beheld beholden, bend bent, bid bade bidden, bind bound,
bite bit bitten, bleed bled, bless blessed blest, blow blew blown, break broke broken, breed bred, bring
brought, build built, burn burned burnt, buy bought, bypass bypassed bypast, can canned could, catch caught,
choose chose chosen, cling clung, clothe clothed clad, come came, creep crept, deal dealt, dig dug, dive
dove, draw drew drawn, dream dreamed dreamt, drink drank drunk, drive drove driven, dwell dwelled dwelt, eat
ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew
flown, forbid forbade forbidden forbad, forego forewent foregone, foresee foresaw foreseen, forget forgot
forgotten, forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen, get got gotten, give
gave given, grave graved graven, grind ground, grip gripped gript, grow grew grown, hang hung, have had,
hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led, lean
leant, leap leapt, learn learned learnt, leave left, lend lent, lie lied lain lay, light lit, lose lost,
make made, mean meant, meet met, melt melted molten, mistake mistook mistaken, mow mowed mown, outgo outgone
outwent, outgrow outgrew outgrown, overcome overcame, override overrode overridden, oversee oversaw
overseen, pay paid, pen pent, plead pleaded pled, prove proved proven, rebuild rebuilt, redo redid redone,
remake remade, repay repaid, rerun reran, ride rode ridden, ring rang rung, rise rose risen, run ran, saw
sawn, say said, see saw seen, seek sought, sell sold, send sent, sew sewed sewn, shake shook shaken, shave
shaved shaven, shine shone, shoe shod, shoot shot, show showed shown, shrink shrank shrunk shrunken, sing
sang sung, sink sank sunk sunken, sit sat, slay slayed slain slew, sleep slept, slide slid slidden, smell
smelled smelt, sneak snuck, sow sowed sown, speak spoke spoken, speed sped, spell spelled spelt, spellbind
spellbound, spend spent, spill spilled spilt, spin spun, spit spat, spoil spoiled spoilt, spring sprang
sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stunk stank, strew strewed strewn,
strike struck stricken, string strung, strive strove striven, swear swore sworn, sweep swept, swell swelled
swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think
thought, thrive thrived thriven throve, throw threw thrown, undergo underwent undergone, understand
understood, undertake undertook undertaken, undo undid undone, uphold upheld, wake waked woken woke, wear
wore worn, weave wove woven, weep wept, will willed would, win won, wind wound, withdraw withdrew withdrawn,
work worked wrought, wring wrung wrang, write wrote written
`
