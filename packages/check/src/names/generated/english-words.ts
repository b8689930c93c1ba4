/**
 * Made from WordNet 3.0 (copyright 2006 by Princeton University, all rights reserved; used under the WordNet License),
 * and from the npm packages wink-lexicon (copyright GRAYPE Systems Private Limited) and compromise (copyright Spencer
 * Kelly), both under the MIT License; which words are in use also from SCOWL (copyright 2000-2018 by Kevin Atkinson, used
 * under its MIT-like license). Do not edit: `npm run generate -w @landfall/check` makes it again.
 */

/** Lines of words of one use: `n`, `v`, `a`, `r` for noun, verb, adjective, adverb, the most usual first. */
export const WORDS_BY_USE = `
a:abandoned abashed abbreviated abducting abhorrent abiding abject ablated ablaze able abloom abnormal
abominable abortive abounding abridged abrupt abscessed absentminded absolved absorbed absorbing absorptive
abstemious abstracted abstractive abstruse abundant abused abusive abuzz abysmal abyssal accelerated
accented accentual acceptable accepted accepting accessible accommodating accommodative accompanied
accompanying accomplished accordant according accountable accoutered accredited accrued accumulated
accumulative accurate accursed accusatory accusing accustomed acerbic acetic acetonic achievable achromatic
achy acidic acidulous acknowledged acoustical acquainted acquiescent acquirable acquired acquisitive
acquitted acrid acrimonious acrobatic actionable activated actual actuarial actuated actuating adaptable
adapted adaptive addable addicted addictive additional addled addressable addressed adenoidal adequate
adiabatic adipose adjacent adjectival adjudicative adjudicatory adjustable adjusted administrative admirable
admired admissible admonishing admonitory adoptable adopted adoptive adorable adored adoring adorned adroit
adulatory adulterated adulterating adulterous advanced advancing advantageous adventitious adventuresome
adventurous adverse advertised advisable advised aerated aerobic aerodynamic aeronautic aeronautical affable
affected affecting affectionate affiliated affixed afflicted affordable afire aflame afloat aflutter
aforementioned aforesaid aforethought afoul afraid ageless agglomerated aggravated aggravating aggregated
aggressive aghast agile agitated agitating agleam aglitter aglow agog agonized agonizing agoraphobic
agrarian agreeable agreed agricultural agronomic aided ailing aimless airborne aired airless airsick
airtight airworthy airy ajar akin alarmed alarming albuminous aleatory algal algebraic algorithmic alienable
alienated alienating aligned aligning alimentary alive alkaline alleged allegoric allegorical allergenic
allergic alleviated allied alliterative allotted allover allowable alloyed alluring allusive alluvial
alphabetic alphabetical alphabetized alphanumeric alphanumerical alpine alterable altered alternating
altruistic amalgamated amateurish amatory amazed amazing ambassadorial ambidextrous ambient ambiguous
ambitious ambivalent ambrosial ambulant ameliorating ameliorative amenable amendable amended amiable
amicable amniotic amoebic amorous amorphous amphibious ample amused amusing anachronistic anaerobic anal
analogical analogous analytic analytical analyzable analyzed anapestic anarchic anarchistic anatomic
ancestral ancillary androgenic androgynous ane anecdotal anemic angelic angelical angered angled angry
anguished angular anhydrous animated animating animistic annihilated annihilating announced annoyed annular
anomalous anonymous another answerable answering antagonistic antebellum antenatal anthropocentric
anthropological anthropomorphic anthropomorphous anticancer anticipated anticipatory anticlimactic
anticyclonic antiferromagnetic antigenic antipathetic antipersonnel antipodean antipollution antiquated
antisemitic antisocial antisubmarine antitank antithetic antithetical antitrust antlered antonymous antsy
anxious aortic apathetic apelike aphoristic apical apish apocalyptic apocryphal apolitical apologetic
apoplectic apostolic appalled appareled apparent appealing appeasing appellate appetizing applicable applied
appointed appointive apportioned apposite appositive appraising appreciable appreciated appreciative
apprehended apprehensive apprenticed approachable approved appurtenant apt aqueous aquiline arable arbitrary
arboreal arcane arced archaeological archaic archdiocesan arched archetypal archiepiscopal arching
architectonic architectural archival ardent arduous areal arguable argumentative arid aristocratic
arithmetical armed armored armorial armoured aromatic aroused arranged arrant arrayed arresting arrhythmic
arrhythmical arrogant arterial artful articled articular articulated artificial artistic artless arty
ascertainable ascertained ascribable aseptic asexual ashamed ashen ashy asinine asocial asphyxiated
asphyxiating aspiring assailable assassinated asserted asserting assertive assiduous assignable assigned
assimilating assisted assistive associative assonant assorted assumed assuming assumptive assured assuring
asterisked astigmatic astir astonished astonishing astounded astounding astral astrological astronautic
astronautical astronomic astronomical astrophysical astute asymmetric asymmetrical asymptomatic asymptotic
asynchronous atavistic ataxic atheistic atherosclerotic athirst athletic atilt atmospheric atomic atonal
atrial atrioventricular atrocious atrophied attachable attached attacking attainable attained attempted
attended attentive attenuated attested attired attitudinal attractable attractive attributable attributive
atypical auburn audacious auditory augmentative augmented aural auricular auspicious austere authentic
authenticated authorial authoritative authorized autistic autobiographic autobiographical autocratic
autographed autoimmune automated automotive autonomic autonomous autumnal available avaricious avenged
averse avian avid avionic avocational avoidable avowed avuncular awaited awakened aware awash awed aweigh
awesome awestruck awing awkward axial axiomatic babyish bacchanalian bacillary backbreaking backed
backhanded backless backstair bacterial bactericidal bacteriologic bacteriological baffling baggy bailable
baked balanced balding baleful balking balky balletic ballistic balmy balsamic banal bandaged banded baneful
bankable banned bantering baptismal baptized barbaric barbarous barbecued barbed bardic bared barefaced
barehanded bareheaded barelegged barmy barometric baronial barred barreled barricaded basal basaltic based
baseless bashful bastardized bated bathetic bats battered batty beaded beady beaked beaming bearable bearded
beardless bearish beatable beaten beatific beatified beauteous beautiful becalmed becoming bedaubed bedded
bedimmed bedraggled bedridden beefy beery beetling befitting befogged befouled befuddled begotten begrimed
beguiled beguiling behavioral beheaded beholden belated believable belittled belletristic bellicose bellied
bellying belted bemused bendable benedictory beneficent beneficial benevolent benighted benign benignant
benumbed bereft berried berrylike beseeching besieged besotted bespectacled bespoke bespoken bestial
bettering betting bewhiskered bewildered bewitched bewitching biannual biased biblical bibliographic
bibliographical bibulous bicameral biconcave biconvex biddable bidirectional bifocal bifurcated bigamous
bigger biggish bighearted bigoted bilateral bilious billed billiard billowing billowy bimetallic bimodal
binaural binocular biochemical biodegradable biographic biographical biologic biological biomedical bionic
bipartisan bipartite bipedal bipolar biracial biting bitty bituminous bivalent bizarre blackened blackish
bladed blamable blamed blameless blameworthy blanched bland blanketed blase blasphemous blasted blasting
blatant bleached bleak bleary blemished blended blessed blighted blimpish blinded blindfolded blinding
blissful blistery blithe blithesome blockaded blockading blocked bloodcurdling blooded bloodless bloodshot
bloodstained bloodsucking bloodthirsty blotched blotchy blotto blown blowy blowzy blubbery blueish bluish
blunted blurred blurry blushing blustering blusterous blustery boastful bodacious bodied boffo boggy bogus
boiled boisterous bombastic boned boneheaded boneless bonkers bonnie bonny bony bookable booked bookish
boolean booming boorish booted bootless boozy bordered bored bosnian bosomy bossy botanic botched both
bothered bothersome bottomed bottomless bouncy bounded bounden boundless bounteous bountiful bowed bowlegged
boxed boxlike boxy boyish braced brackish braided brainless brainwashed brainy braised branched branded
brash brassy bratty brawny breakneck breasted breathed breathless breathtaking breezy bridgeable brilliant
brimful brimless brimming brindle brindled bristled broached broadband brocaded broiled broke broken
brokenhearted bromidic bronchial bronchitic bronzed browned brownish bruising brushed brusque brutal brutish
bubbling budgetary buffeted buffoonish bugged built bulbous bulging bulgy bulky bullheaded bullish bumbling
bumptious bumpy bunchy bungled bungling buoyant burbling burdened burdensome bureaucratic burglarproof
buried burled burly burnable burned burnished burnt burred bushed bushwhacking bushy businesslike busted
bustling busty butterfingered buttoned buttressed buxom buzzing cacophonous cadaverous caddish cadenced
cagey calamitous calcareous calciferous calculable calculated calculating calculative calibrated calisthenic
callable calligraphic calloused callow caloric calorific calumnious cambial camouflaged campy cancelled
cancerous candid candied cankerous canned cannibalistic canny canonical canonized canopied cantabile
cantankerous canted cantering cantonal capable capacious caparisoned capitalistic capped capricious capsular
captious captivated captivating carbonaceous carbonated carbuncular carcinogenic cardiac cardiopulmonary
cardiovascular carefree careful careless careworn carious carnal carnivorous caroline carotid carousing
carpetbagging carpeted carroty carsick cartilaginous cartographic carved cased cashed castellated castled
castrated casual casuistic cataclysmal cataclysmic catalytic catastrophic catatonic catchpenny catchy
categorical categorized catercorner cathodic caulked causal causative causeless cautionary cavernous
ceaseless cecal celebrated celebratory celestial cellular cenobitic censored censorial censorious censurable
centered centigrade centralist centralized centralizing centrifugal centripetal cephalic cerebellar cerebral
cerebrovascular ceremonious certain certifiable certificated certified cervical chafed chagrined chained
chalky challengeable challenging chambered chancy changeable changed changeless changing chanted chaotic
chapped characterless chargeable charged charismatic charitable charmed charming chartered chary chaste
chatty chauvinistic cheap checked checkered cheeky cheerful cheerless cheery cheeseparing cheesy
chemotherapeutic cherished cherubic chesty chewy chickenhearted childish childless childlike chimeric
chimerical chinless chintzy chipper chirpy chiseled chitinous chivalrous chockablock choked choleric choosy
chopped choppy chordal choreographic chromatic chromosomal chronic chronological chubby chuffed chummy
chunky churchgoing churchly churlish churning cinematic circadian circuitous circulating circulatory
circumferential circumlocutory circumpolar circumscribed circumspect circumstantial citified citric citywide
civic civil civilized clad clammy clamorous clandestine clanging clangorous clanking clannish clarifying
clashing classifiable classless classy clausal claustrophobic clawed clayey cleanable cleared clearheaded
clement clenched clerical clever cliched climactic climatic climbable clinched clinical clinking clipped
cliquish clitoral cloaked cloddish clogged clogging cloistered cloistral clonal closed closefisted
closemouthed clothed clotted clouded cloudless cloudy cloven clownish cloying clubbable clubfooted clueless
clumsy clunky clustered cluttered coagulated coalesced coalescent coalescing coarse coarsened coastal coated
coaxial cobwebby cochlear cockamamie cockeyed cocksure cocky codified coeducational coequal coercive
coexistent coexisting coextensive cogent cogitative cognitive cognizable cognizant coherent cohesive coiled
coiling coincident coincidental coinciding coital colicky collaborative collapsible collarless collected
collectivized collegiate colloidal colloquial collusive colonized colonnaded colored colorfast colorful
colorless colossal coloured coltish columnar columned comatose combative combed combinable combined
combustive comely comfortable comforted comforting comfortless comfy comical commanding commemorating
commensurable commensurate commercialized commiserative commissioned committed commodious commonsense
communal communicable communicational communicative communistic commutable commutative companionable
comparable compartmental compartmentalized compatible compelling compendious compensated competent
competitive complacent complaining complaisant completed completing compliant complicated complimentary
composed compositional compounded comprehended comprehensible compressed compressible compromising
compulsory computational concave concealed conceited conceivable concentrated concentric conceptional
conceptual concerned concerted conciliatory concise concluded concluding conclusive concordant concupiscent
concurrent concurring condemnatory condemning condescending condign conditional conditioned conducive
conductive confident confidential confiding configured confined confining confirmatory confirmed confirming
conflicting conformable conforming confounded confounding confrontational confused confusing congealed
congenial congenital congested congestive congratulatory congregational congressional congruent congruous
conical coniferous conjectural conjoined conjoint conjugal conjugated conjunct connected conniving
connotative conquerable consanguineous conscienceless conscientious conscious consecrated consensual
consenting consequent consequential conserved considerable considerate considered consistent consolable
consolatory consolidated consoling conspicuous conspiratorial constipated constituted constitutive
constrained constraining constricted constricting constrictive constructive consular consultative consumable
consuming consummated contagious contained contaminated contaminating contemporaneous contemptible
contemptuous contented contentious conterminous contestable contested contextual contiguous continental
continual continued continuing continuous contorted contracted contractile contractual contrapuntal
contrasting contributing contributory contrite contrived controllable controlled controlling controversial
contumacious contumelious convenient conventional conventionalized convergent conversant conversational
convex conveyable convinced convincing convivial convoluted convulsive cooked coordinated coordinating
copacetic copious coppery copyrighted coquettish corded cordless corked corking corneal corned cornered
corny corporate corporeal corpulent corpuscular correctable corrected correctional correlated correlational
corresponding corroborative corroboratory corroded corrugated corrupted corruptible corrupting cortical
cosmic cosmological costly costumed coterminous cottony countable counteractive counterbalanced
counterfactual counterpoised counterproductive countless countrified countrywide countywide coupled
courageous courteous courtly covalent covariant covered coveted covetous cowardly coy crabbed crabby
crabwise cracked crackers crafty craggy cramped cranial cranky crannied crappy crashing crass craved crazed
creaky creamy creative credible creditable credited creditworthy credulous creepy crepuscular crested
crestfallen cretinous cringing crinkled crippled crippling crispy crisscrossed critical croaky crocked
crooked cropped crossbred crossed crosshatched crotchety croupy crowded crowned crowning crucial cruciform
cruddy cruel crummy crumpled crushed crustal crusted crusty cryogenic cryptic crystalline crystallized cubic
cubical cuddly culinary culpable cultivable cultivatable cultivated cultural cultured cumbersome cumbrous
cumulative cupric curable curatorial curdled cured curious curled curly curmudgeonly curricular cursed
cursory curt curtained curvaceous curved curving curvy cushioned cushy cussed custodial customary cutaneous
cute cybernetic cyclic cyclical cyclonic cylindrical cynical cystic cytoplasmic czarist dabbled dactylic
daft damaged damaging dandified dangerous dank dapper dappled darkened darned dashed dashing dated dateless
daunted daunting dauntless dazed dazzled dazzling deadened deadlocked deafened deafening deathless deathlike
debased debasing debatable debauched debilitated debilitating debonair decapitated decayed deceitful
decentralized decentralizing deceptive decided deciduous decipherable deciphered decisive declamatory
declarable declaratory declared declassified decollete deconstructionist decorated decorative decorous
decreased decreasing decreed decrepit dedicated deducible deductive defamatory defective defending
defensible deferential defiant deficient defiled definable defined definite definitive deflated deflationary
deflective defoliated deformed deft defunct degenerative degraded degrading dehumanized dehydrated deistic
dejected delayed delectable deleterious deliberative delicate delighted delightful delimited delineated
deliquescent delirious delusional delusive deluxe demagogic demanding demeaning demented democratic demode
demolished demoniacal demonic demonstrable demonstrated demoralized demoralizing demure denatured deniable
denigrating denominational denotative dense dented denuded departmental dependable depicted depleted
deplorable depopulated depraved deprecating deprecatory depreciating depressed depressing deprived deranged
derisive derisory derivable derived dermal dermatological derogatory descending describable described
descriptive desecrated desensitizing deserted deserved deserving desiccated designed desirable desired
desirous despairing despicable despised despoiled despondent despotic destined destitute destroyed
destructible destructive desultory detachable detached detailed detectable detected determinable determinate
determined determining deterministic detestable detested detrimental devalued devastating developed
developmental devious devoid devoted devouring devout dewy dexter dexterous diabolic diabolical diacritical
diagnosable diagnostic diagrammatic dialectal dialectical diamagnetic diametric diametrical diaphanous
diastolic diatomic diatonic dicey dichotomous dicotyledonous dictated dictatorial didactic dietetic
different differentiable differentiated difficult diffident diffused diffusing diffusive digestible digital
dignified dignifying digressive dilapidated dilatory dilettantish diligent diluted dimensional dimensioning
diminished diminishing dimmed dingy diplomatic dipped dipterous dire directed directing directional
directionless direful disabling disabused disadvantaged disadvantageous disaffected disagreeable
disappointed disappointing disapproving disarranged disarrayed disastrous disbelieving discarded discernible
discerning discharged disciplinary disciplined disclosed discombobulated discomposed disconcerted
disconcerting disconnected disconsolate discontented discontinued discontinuous discordant discouraged
discouraging discourteous discovered discreditable discredited discreet discrepant discrete discretionary
discriminating discriminatory discursive disdainful diseased disembodied disenchanted disenchanting
disenfranchised disentangled disfigured disfranchised disgraced disgraceful disgruntled disguised disgusted
disgusting disharmonious disheartened disheartening dished disheveled dishonest dishonorable dishonored
dishy disillusioned disillusioning disinclined disingenuous disinherited disintegrative disinterested
disjointed disjunctive disliked dislocated disloyal dismal dismantled dismayed dismaying dismissed
dismissive disobedient disobliging disordered disorderly disorganized disoriented disorienting disparaging
disparate dispassionate dispensable dispensed dispersed dispirited dispiriting displeased displeasing
disposed dispossessed disproportional disproportionate disputable disputatious disputed disqualified
disqualifying disquieted disquieting disregarded disreputable disrespectful disrupted disruptive
dissatisfied dissected dissenting dissimilar dissipated dissociative dissoluble dissolute dissolved
dissonant dissuasive distal distant distasteful distinct distinctive distinguishable distinguished distorted
distracted distrait distraught distressed distressful distressing distributed distributional distributive
distrustful disturbed disturbing disunited disused disyllabic diurnal divalent divergent diverging divers
diverse diversified diversionary diverted diverting dividable divided divisible divisional divisive divorced
doable docile doctoral doctrinal documented doddering doddery dodgy dogged dogging doglike dogmatic doleful
dolorous doltish domed domesticated domiciliary dominated dominating domineering done donnish doped dopey
dormant dorsal dosed doting dotted dotty doubled doubtful doubting doughy dour dovish dowered downhearted
downmarket downscale downstair downtrodden downy dozy draconian drafty dragging drained draining dramatic
draped drastic drawn dreaded dreadful dreamed dreamless dreamlike dreamy drear dreary drenched dressed
dressy dried drilled drippy driven drizzling droll drooping droopy dropping dropsical drowsing drowsy
drudging drugged drunken dual dubious ducal ductile ductless dulcet dulled dumb dumbfounded dumbfounding
dumbstruck dumpy duodenal duple duplicitous durable dusky dusty duteous dutiable dutiful dwarfish dyadic
dyed dynamical dynastic dysfunctional dysphoric dystopian eared earned earsplitting earthbound earthen
earthly earthshaking earthy eased eastbound eastern easternmost easygoing ebullient ecclesiastical echoic
echoing ecologic ecological econometric economic economical ecstatic ecumenical edged edgy edified edifying
edited educated educational educative eerie effected effective effectual effeminate effervescent
effervescing effete efficacious efficient efflorescent effortful effortless effulgent effusive egoistic
egoistical egotistic egotistical egregious elaborated elapsed elasticized elated elating eldritch elected
electoral electrical electrifying electromagnetic electromotive electronic electrostatic eleemosynary
elegant elegiac elemental elementary elephantine elfin elfish elicited eligible ellipsoidal elliptic
elliptical elocutionary elongated eloquent elusive elvish emaciated emancipated emasculated embarrassed
embarrassing embattled embedded embezzled emblematic embodied emboldened embossed embroiled embryonic
emended emergent emerging eminent emotional emotionless emotive empathetic emphasized emphatic empiric
empirical employed empowered enabling enamored encased enchained enchanted enchanting encircled encircling
enclosed encompassing encouraged encouraging encroaching encrusted encumbered encyclopedic encysted
endangered endearing ended endless endogenous endometrial endoscopic endothelial endothermic endowed
endurable enduring energetic enervated enervating enfeebling enforceable enforced enfranchised engaged
engaging engorged engraved engrossed engrossing enhanced enigmatic enjoyable enlarged enlightening enlivened
enlivening enmeshed ennobling enormous enraged enraptured ensuing entangled enteral enteric enterprising
entertained entertaining enthralled enthralling enthusiastic enticing entitled entomological entranced
entrancing entrenched entrepreneurial enumerable enveloping enviable envious environmental envisioned
enzymatic eosinophilic epidemiological epidermal epidermic epigrammatic episcopal episodic epistemic
epistemological epistolary epithelial epochal eponymous equable equidistant equipped equitable equivocal
eradicable erasable erectile ergonomic eroded erogenous erosive errant erratic erring erroneous erudite
eruptive escaped eschatological esophageal esoteric especial established esteemed estimable estranged
estranging estrous etched eternal ethereal ethical ethnocentric ethnographic ethnological etiolated
etiologic etiological etymological euclidean eugenic eukaryotic eulogistic euphemistic euphonious euphoric
evaluative evanescent evangelical evangelistic evaporated evasive evenhanded eventful eventual every
everyday evidenced evident evocative evoked evolutionary exacerbating exacting exaggerated exalted exalting
exasperated exasperating exceeding excellent exceptionable exceptional excessive exchangeable exchanged
excitable excited exciting exclamatory excrescent excretory excruciating exculpated exculpatory excursive
excusable excused execrable executable executed exegetic exegetical exemplary exemplifying exhausted
exhaustible exhausting exhaustive exhilarated exhilarating exigent exiguous exilic existent existential
existing exogenous exonerated exorbitant exothermic exotic expandable expanded expansible expansionist
expansive expectable expectant expected expeditionary expeditious expendable expensive experienced
experiential experimental expiatory expired explainable explanatory explicable explicit exploded
exploitative exploited exploratory exportable exposed expository expressed expressible expressionistic
expressionless expressive expurgated exquisite extant extemporaneous extendable extended extendible
extensible extensional extensive extenuating exterminated extinct extinguishable extinguished extortionate
extracellular extracurricular extrajudicial extralegal extramarital extramural extraneous extraordinaire
extraordinary extrasensory extraterritorial extravagant extricable extrinsic extroverted extrusive exuberant
exultant exulting eyed eyeless fab fabled fabricated fabulous faced faceless faceted facetious facile
factious factitious factual faddish faddy faded fainthearted faithless fallacious fallen fallible falling
falsifiable famed familial familiarized familiarizing famished famous fanatical fancied fanciful fanged
fanned fantastic fantastical faraway farcical farinaceous farseeing farsighted farthermost fascinated
fascinating fascistic fashionable fashioned fastened fastidious fatal fatalistic fated fateful fatheaded
fatherless fatherly fathomable fatigued fattened fattening fatuous faultless faulty faux favorable favored
fawning fazed fearful fearless fearsome feasible featherbrained feathered featherless feathery featured
featureless febrile fecal feckless fecund federated feeble feigned feisty felicitous felonious felted
femoral feral ferny ferocious ferric ferromagnetic ferrous fertile fervent fervid festal festive fetal
fetching fetid fettered feudal feudalistic fevered feverish fewer fewest fey fibrous fickle fictional
fictitious fictive fiddling fidgety fiendish fierce fiery figural figurative figured filamentous filial
filled filmed filmy filthy financial finer finespun fingered finical finicky finished finite fired fiscal
fishy fissile fissionable fistulous fitful fitted fixed fizzing fizzy flabbergasted flabby flaccid
flagellated flagrant flaky flameproof flammable flaring flashy flatfooted flattened flattering flatulent
flavorful flavorless flavorsome flawed flawless flaxen flecked fledged fleecy fleeting fleshy flexible
flickering flightless flighty flinty flippant flirtatious flooded floodlighted floodlit floored floral
florid flossy flourishing floury flowered flowerless flowery fluctuating fluent fluffy fluky flushed
flustered fluvial flyaway flyblown foaming foamy focal focused fogbound fogged foggy fogyish foiled foldaway
folksy fond foolhardy fooling foolish footed footless footling footloose footsore foppish forbearing
forbidden forced forceful forcible fordable foregoing foregone foreign forensic foreordained foreseeable
foresighted forested forfeited forged forgetful forgettable forgivable forgiving forgotten forked forlorn
formalized formed formic formidable formless formulaic formulated forthcoming fortified fortuitous fortunate
fossilized fouled foxy fractional fractious fragile fragmentary fragmented fragrant framed frangible frantic
fraternal fraudulent fraught frayed freakish freaky freckled freeborn freehand freestanding freewheeling
freewill frenetic frenzied fretful fretted friable frictional fried friendless frightened frightful frigid
frilled frilly fringed frisky frivolous frizzy frolicsome frostbitten frosted frosty frothing frothy
frowning frowzy frozen frugal fruitful fruiting fruitless fruity frumpish frumpy frustrated frustrating
fuddled fueled fugal fuggy fulfilled fulsome fumbling fumed functional funded funerary funereal fungal
fungicidal fungoid fungous funky furious furled furnished furred furrowed furry furthermost furtive fused
fusible fussy fusty futile futuristic fuzzed fuzzy gabby gabled gaga gainful galactic galled galling galore
galvanic galvanizing gammy gamy gangling gangrenous gaping garbed garbled gargantuan garish garlicky
garrulous gaseous gassy gastric gastrointestinal gastronomic gastronomical gathered gauche gaunt gauzy gawky
geared gelatinous gelded gelid genealogical generalized generational generative generous genetic genial
geniculate genital genitourinary genteel gentlemanly genuine geocentric geodetic geographic geographical
geologic geological geometric geometrical geophysical geopolitical geostationary geosynchronous geothermal
geothermic geriatric germane germicidal gerontological gestational gesticulating gestural ghanaian ghastly
ghostly ghoulish gibbous giddy gifted gigantic gilded gimpy gingery girlish glace glacial glaciated
gladdened gladiatorial gladsome glamorous glandular glaring glassed glassy glazed gleeful glib glinting
glistening glistering glittering glittery global globular gloomy glorified glorious glottal gloved glowering
glued gluey glum glutinous glutted gluttonous gnarled gnomic gnomish goaded goalless gobsmacked godforsaken
godless godlike golden gonadal gone gonzo goodish gooey gorgeous gormless gory gossipy gouty governable
governmental gowned grabby graceful graceless gracious gradable graded graduated grainy grammatical
grandiloquent grandiose granitic granted granular granulated graphical graspable grassroots grassy grateful
gratified gratifying gratuitous graven gravid gravitational grayish grazed greased greasy greater greatest
greathearted greedy greenish gregarious grieving grievous grilled grim grimy gripping grisly gritty grizzled
groggy groomed grooved groovy groping grotty grouchy groundless grouped groveling grovelling grown grudging
grueling gruelling gruesome gruff grumpy grungy guarded gubernatorial guided guiding guileful guileless
guiltless guilty gullible gummed gummy gushing gushy gusseted gustatory gusty gutless gutsy gymnastic
gynecologic gynecological gyroscopic habitable habitual hackneyed haired hairless hairlike hairy halfhearted
hallowed hallucinating hallucinatory hallucinogenic halting hammered hammy handed handheld handled handmade
handsome handwoven handwritten hangdog hapless happy haptic harassed hardbound hardcore hardened hardheaded
hardhearted hardscrabble hardworking harebrained harmful harmless harmonious harmonized harnessed harried
harrowing harsh hasty hatched hated hateful hatted haughty haunted haunting hawkish hazardous hazy headed
headless headstrong heady healed healthful healthier healthy heard heartbreaking heartbroken heartening
heartfelt heartless heartrending heartsick heartwarming hearty heated heathenish heavenly heavyhearted
heavyset hectic hedged hedonistic heedful heedless hefty heightening heinous held helical heliocentric
hellish helmeted helpful helpless hematologic hematological hemispheric hemispherical hemorrhagic hempen
henpecked hep heralded heraldic herbaceous herbivorous herculean hereditary heretical heritable
hermaphroditic hermetic hesitant hesitating heterodox heterogeneous hexadecimal hexagonal hexed hibernating
hidden hidebound hideous hierarchic hierarchical highborn higher highfalutin hilarious hilly hindering
hindmost hipped hired hirsute historic historical histrionic hoarse hoary hobnailed hogged hoggish hokey
holey holistic holographic homegrown homelike homely homemade homeopathic homeostatic homesick homey
homicidal homiletic homing homoerotic homogeneous homogenized homologous homophobic honest honeycombed
honeyed honorable honorary honored hoofed hooked hopeless hormonal horned hornless hornlike horny horrendous
horrible horrid horrific horrified horrifying hortatory horticultural hospitable hot hotheaded housebound
housebroken hoydenish huddled huffy huge hulking humane humanistic humbled humbling humid humiliated
humiliating humongous humorless humorous humpbacked humped hunchbacked hunched hungry hunted hurried hurtful
hushed hydrated hydraulic hydrodynamic hydroelectric hydrophilic hydrophobic hydroponic hydrous hygienic
hyperactive hyperbolic hypercritical hypersensitive hypertrophied hypnotized hypocritical hypoglycemic
hysterical icebound icky iconic iconoclastic icy idealistic idealized idempotent identical identifiable
identified ideological idiomatic idiopathic idiosyncratic idiotic idolatrous idolized idyllic iffy igneous
ignitable ignited ignoble ignominious ignorant ignored illegal illegible illiberal illicit illimitable
illogical illuminated illuminating illusive illusory illustrative illustrious imaginable imaginative
imbalanced imbecilic imitative immaculate immanent immaterial immature immeasurable immediate immemorial
immense imminent immobile immoderate immodest immoral immunized immunodeficient immunologic immunological
immutable impacted impaired impalpable impartial impassable impassioned impassive impatient impeccable
impecunious impeded impeding impelled impelling impending impenetrable impenitent imperceptible
imperialistic imperious imperishable impermanent impermeable impermissible impersonal impertinent
imperturbable impervious impetuous impious impish implacable implanted implausible implemented implicated
implicit imploring impolite impolitic important imported importunate imposed imposing impotent impoverished
impracticable impractical imprecise impregnable impressed impressible impressionable impressionistic
impressive imprisoned improbable improper improvable improved improvident improving improvised imprudent
impudent impulsive impure imputable inaccessible inaccurate inactive inadequate inadmissible inadvertent
inadvisable inalienable inane inanimate inapplicable inappreciable inappropriate inapt inarguable
inarticulate inartistic inattentive inaudible inauspicious inauthentic inboard inborn inbound inbred inbuilt
incalculable incandescent incapable incapacitated incapacitating incautious incensed incessant incestuous
inchoate incipient incised incisive inclement inclined included inclusive incoherent incombustible
incommensurate incommodious incommunicado incomparable incompatible incomplete incomprehensible
inconceivable inconclusive incongruous inconsequential inconsiderable inconsiderate inconsistent
inconsolable inconspicuous inconstant incontestable incontinent incontrovertible inconvenient incorporated
incorporeal incorrect incorrigible incorruptible increased increasing incredible incredulous incremental
incriminating incriminatory inculpable incurious indebted indecent indecipherable indecisive indecorous
indefatigable indefeasible indefensible indefinable indefinite indelible indelicate indentured indescribable
indestructible indeterminable indeterminate indictable indifferent indigenous indigent indigestible
indignant indirect indiscernible indiscreet indiscriminate indispensable indisposed indisputable
indissoluble indistinct indistinguishable individualistic individualized indivisible indolent indomitable
indoor indubitable induced inductive indulgent industrial industrialized industrious indwelling inebriated
inedible ineffable ineffective ineffectual inefficient inelastic inelegant ineligible ineluctable inept
inequitable ineradicable inerrant inert inertial inescapable inestimable inexact inexcusable inexhaustible
inexorable inexpedient inexpensive inexperienced inexpert inexpiable inexplicable inexpressible inexpressive
inextinguishable inextricable infallible infamous infantile infatuated infeasible infected infectious
infelicitous inferential infertile infinitival infirm inflamed inflammable inflammatory inflatable inflated
inflationary inflected inflectional inflexible influential informal informational informative informed
infrasonic infrequent infuriated infuriating ingenious ingenuous inglorious ingrained ingratiating ingrowing
ingrown inguinal inhabitable inhabited inharmonious inherent inheritable inherited inheriting inhibited
inhibitory inhospitable inhuman inhumane inimical inimitable iniquitous initiatory injudicious injured
injurious inky inlaid inmost innate inner innermost innocuous innovative innumerable innumerate inoffensive
inoperable inoperative inopportune inordinate inorganic inquisitive inquisitorial insalubrious insane
insanitary insatiable inscribed inscrutable insecticidal insectivorous insecure insensate insensible
insensitive insentient inseparable insidious insightful insignificant insincere insinuating insipid
insistent insolent insoluble insolvable insouciant inspirational inspiratory inspired inspiring inspiriting
inst instantaneous instinctive institutional institutionalized instructional instructive instrumental
insubordinate insubstantial insufferable insufficient insular insulting insuperable insupportable insurable
insurmountable insusceptible intact integrated integrative intelligent intelligible intemperate intended
intense intensified intensifying intentional interactive interbred interchangeable intercollegiate
interconnected intercontinental interdenominational interdependent interdisciplinary interested interesting
interfaith interfering intergalactic interlaced interlacing interlinear interlinking interlocutory
interminable intermittent internal internecine interoperable interpersonal interplanetary interpretable
interpretative interpreted interpretive interracial interred interrelated interrupted interscholastic
intersecting interstellar interstitial intervening interwoven intestate intestinal intimal intimidated
intimidating intolerable intolerant intoned intoxicated intoxicating intracranial intractable intramural
intramuscular intransigent intrastate intrauterine intravenous intrepid intricate intriguing intrinsic
introductory introspective introverted intruding intrusive intuitive inundated inured invading invalidated
invalidating invaluable invasive inventive inverted investigative investigatory invidious invigorated
invigorating invincible inviolable inviolate invisible invitational inviting involuntary involved
invulnerable iodized ionized irascible irate ireful irenic iridescent irksome ironed ironic ironical
irreclaimable irreconcilable irrecoverable irredeemable irreducible irrefutable irrelevant irreligious
irremediable irremovable irreparable irreplaceable irrepressible irreproachable irresistible irresolute
irresponsible irretrievable irreverent irreversible irrevocable irritable irritated irritating irruptive
ischemic isolated isolating isomeric isomorphic isosceles isotopic isotropic isthmian itchy ivied jaded
jagged jailed jammed jangling jarring jaundiced jaunty jawed jazzy jealous jejune jelled jellied jellylike
jerkwater jesting jetting jeweled jiggered jilted jingling jingoistic jinxed jittery jobless jocose jocund
joined jointed joking jolted jolting journalistic jovial joyful joyless joyous jubilant judgmental judicial
judicious juicy jumbled jumbo jumpy juridic juridical jurisdictional juristic justifiable justified
juxtaposed kaleidoscopic kaput kayoed keeled kept keyed kindhearted kindled kinetic kinky kitschy kittenish
knackered knavish knitted knobby knotted knotty knowable knowledgeable known kooky labeled labelled labile
labored laboring laborious laborsaving laboured labouring labyrinthine laced lacerated lachrymal lachrymose
lackadaisical lacking lackluster laconic lactating lactic lacy ladylike laid lambent lamentable lamented
lamenting laminar landed landless landlocked landscaped languid languorous lank lanky lapsed larger largish
larval laryngeal lascivious lasting latent lathery latish latitudinal latticed laudable laudatory laughable
laughing lawful lawless lax layered lazy leaded leaden leafed leafless leafy leaky learned leased leathered
leathery leaved leavened lecherous leering leery leftmost legal legendary legged leggy legible legislative
legless leguminous leisured lemony lengthened lengthy lenient leonine leprous lessened lesser lethal
lethargic lettered levelheaded lewd lexical lexicographic lexicographical liable libelous liberated
libidinal libidinous licensed licentious licit licked lidded lidless lifeless lifelike lifelong lifted
lighted lightheaded lighthearted lightproof ligneous lii likable liked lilting limbless limitless limpid
lineal linear lined linguistic linked lionhearted lipped liquefied lissome listed listless lite literary
lithe lithesome lithographic litigious littered littler liturgical liv livable lively liveried liverish
livid loaded loamy loath loathsome lobar lobed localized located loco lofty logarithmic logical logistic
logistical logy lone lonely lonesome longish longitudinal longsighted longstanding longtime loopy loosened
looted lopsided loquacious lossless louche lousy loutish louvered lovable loved loveless lovelorn lovesick
loving lowborn lowered lowermost lowly loyal lubricated lubricious lucid luckless lucky lucrative ludicrous
lugubrious lukewarm lumbar luminescent luminous lumpen lumpish lumpy lunar lurid luscious lusterless lustful
lustrous lusty luxuriant luxurious lvi lvii lxi lxii lxiv lxvi lxvii lymphatic lymphoid lyrical macabre
macrobiotic macroeconomic macroscopic mad maddened maddening made maggoty magical magisterial magnanimous
magnetic magnetized magnificent magnified magniloquent mailed mainstreamed maintainable maintained majestic
maladjusted maladroit malarial malefic maleficent malevolent malformed malfunctioning malicious malignant
malleable malnourished malodorous maltreated mammary manageable managerial mandibular maneuverable manful
mangled mangy maniacal manic manipulable manipulative manky manlike manned mannered mannish manorial manque
mantled manufactured many marauding marbled marbleized marginal marian marital maritime marked marketable
marmoreal marooned marred marriageable marshy marvelous masked masochistic masonic massive masted mastered
masterful masterly matched matching matchless mated materialistic maternal matey mathematical matriarchal
matrimonial matted matured maudlin mawkish maximal maximizing mayoral meager mealymouthed meandering
meaningful meaningless measly measurable measured measureless meatless meaty mechanical mechanistic
mechanized meddlesome medial mediated medicinal medieval mediocre meditative meek megalithic meiotic
meliorative mellifluous mellowed melodic melodious melodramatic melted membranous memorable menacing
mendacious meningeal menopausal menstrual mensurable mental mentholated mercantile mercerized merchantable
merciful merciless mercurial mercuric meretricious merged merited meritless meritocratic meritorious merry
mesmeric mesmerized mesmerizing messianic messy metabolic metallurgic metallurgical metamorphic metaphoric
metaphorical metaphysical metastatic meteoric meteorologic meteorological methodical methodological
meticulous metrical mettlesome micro microbial microcosmic microelectronic microscopic microscopical mid
middlemost miffed migratory milch mild militaristic militarized milky milled millennial mimetic minatory
mincing minded mindful mindless mined mingy minimal minimized ministerial minty miraculous mired mirrored
mirthful mirthless miry misanthropic misappropriated misbegotten miscellaneous mischievous miscible
miserable misguided mislabeled mislaid misleading mismatched misogynistic misogynous misplaced
misrepresented missed misshapen missing mistakable mistaken mistreated mistrustful misty misunderstood
misused mitigated mitotic mitral mixable mixed moated mocking modeled moderating modernistic modernized
modest modifiable modified modish modular modulated moist molded moldy molecular molten momentary momentous
monarchic monarchical monastical monaural monetary moneyed monitory monkish monochromatic monocled
monocotyledonous monodic monogamous monolithic monomaniacal monophonic monopolistic monosyllabic
monotheistic monotonic monotonous monounsaturated monstrous monumental moonless moonlit moonstruck
moralistic morbid moribund moronic morose morphemic morphological mortgaged mortified mortifying mossy
motherless motional motionless motivated motivational motiveless motored motorized mottled mountainous
mounted mournful mousy moved moving mucilaginous mucky mucous muddied muddled muddleheaded muffled muggy
mulish mullioned multicellular multicolored multicultural multidimensional multifaceted multifarious
multiform multilateral multilevel multilingual multinational multiplicative multiplied multipurpose
multiracial multistory multitudinous multivariate mundane municipal munificent murdered murderous murky
murmurous muscular musculoskeletal mushy musicological musky mussy mustached mustachioed musty mutable
mutagenic mutational mutative muted mutilated mutinous mutual muzzy myocardial myopic mysterious mystical
mystified mystifying mythic mythical mythological nacreous nagging naive naked nameless napped napping
narcissistic narcotized narcotizing narrowed nary nascent nasty nationalistic natty naturalistic naturalized
naughty nauseated nauseating nauseous nautical naval navigable navigational nearsighted neat nebular
nebulous necessitous necked necrotic nee needed needful needled needless nefarious neglected neglectful
negligent negligible negotiable neighboring neighborly neither neoclassic neoclassical neonatal neoplastic
nephritic nerveless nervous nervy nestled nether nethermost netted nettled nettlesome neural neuralgic
neurological neuronal neutered neutralized newfangled newfound newsworthy newsy niffy nifty nighted
nightlong nightmarish nihilistic nimble nipping nippy nitric nitrogenous nocturnal nodding nodular noiseless
noisome noisy nomadic nominated nonabsorbent nonaddictive nonadhesive nonadjacent nonalcoholic nonaligned
nonbelligerent noncaloric nonchalant noncombustible noncommercial noncommittal noncommunicable
noncompetitive nonconducting nonconforming noncontagious noncontinuous noncontroversial noncritical
noncrystalline nondeductible nondenominational nonequivalent nonexempt nonexistent nonexplosive nonfat
nonfatal nonfictional nonflammable nonflowering nonfunctional nongranular nonhereditary nonhuman
nonindustrial noninfectious noninflammatory nonintellectual noninterchangeable noninvasive nonjudgmental
nonlegal nonlethal nonlinear nonliterary nonliving nonmagnetic nonmetallic nonmigratory nonmilitary
nonnative nonobjective nonobligatory nonobservant nonoperational nonparallel nonphysical nonplussed
nonpoisonous nonpolitical nonporous nonprescription nonproductive nonprofessional nonpublic nonracial
nonradioactive nonrandom nonreciprocal nonreciprocating nonrenewable nonrepresentational nonresidential
nonresistant nonrestrictive nonreturnable nonrhythmic nonrigid nonsectarian nonsegregated nonsensical
nonsensitive nonsexual nonskid nonslip nonsocial nonspeaking nonspecific nonstandard nonstick nonstructural
nonsurgical nontaxable nontechnical nontoxic nontraditional nontransferable nonuniform nonunion nonvenomous
nonverbal nonviable nonviolent nonvolatile normative northbound northeastern northernmost northwestern nosed
nostalgic nosy notched noted noteworthy noticeable noticed notifiable notional notorious nourished
nourishing noxious nth nubby nubile nuclear nucleated nugatory nullified numberless numbing numerable
numeric numerical numerous numinous nuptial nursed nutritional nutritious nutritive nuts nutty oafish oaken
oaten obdurate obedient obese objectionable obligated obligational obligatory obliged obliging obliterated
oblivious obnoxious obscene obsequious observable observant observational observed observing obsessed
obsessional obsolescent obsolete obstetric obstetrical obstreperous obstructed obstructive obtainable
obtrusive obtuse obviating obvious occasional occluded occupational occupied oceangoing octagonal octal odd
odious odoriferous odorless odorous offended offending officious offish oiled oily olden older oldish
oleaginous olfactory oligarchic oligarchical ominous omnipotent omnipresent omniscient omnivorous onerous
onetime ongoing online onomatopoeic onomatopoetic onside ontological oozy opalescent opaque opencast opened
openhanded openhearted operable operatic operating operational ophthalmic opinionated opportune
opportunistic opposed opposing oppressed oppressive opprobrious optical optimal optimistic optional opulent
oracular oratorical orbicular orbital orchestral orchestrated ordained ordered organised organismic
organizational organized orgiastic oriental orientated orientating oriented orienting ornate ornery
ornithological orotund orphaned orthodontic orthodox orthogonal orthographic orthopedic oscillating
oscillatory osmotic ossified ostensible ostentatious other otiose outbound outclassed outdated outdoor
outdoorsy outer outermost outfitted outgoing outlandish outlawed outlined outlying outmoded outraged
outrageous outre outspoken outspread outstanding outstretched ovarian ovate overabundant overactive
overambitious overanxious overarm overawed overbearing overblown overbold overburdened overcareful
overcautious overconfident overcritical overdone overdressed overdue overeager overemotional
overenthusiastic overexcited overfed overflowing overfond overfull overgenerous overgrown overhand
overhanded overhasty overheated overindulgent overjoyed overladen overland overlarge overloaded overlooked
overlooking overlying overmodest overnice overpowering overpriced overprotective overreaching overrefined
overriding overripe oversensitive oversexed overshot oversize overstated overstrung overstuffed
oversubscribed oversuspicious overt overturned overweening overwhelming overwrought overzealous oviparous
ovular owing owlish owned oxidative oxidized pacifistic packaged packed padded paid pained painful painless
painstaking painted paired palatable palatalized palatial palish pallid palmate palmy palpable palpitating
palsied paltry pancreatic paneled panicked panicky panoramic pantheistic papal papery papillary parabolic
paradigmatic paradisaical paradoxical paralyzed paramagnetic parametric paramount paranormal parasitic
parasitical parched pardonable parental parented parenthetic parietal parked parky parliamentary parlous
parochial parotid paroxysmal parsimonious parted participating participatory particularized paschal passable
passe passionate passionless pasted pasteurized patched patchy patented paternal paternalistic pathetic
pathless pathogenic pathological patriarchal patrimonial patriotic patronized patronizing patterned pauline
paunchy paved paying peaceable peaceful peachy peaked peaky peaty peckish pectic peculiar pecuniary
pedagogic pedagogical pedantic pediatric pedigreed peeled peerless peeved peevish pejorative pelagic
pellucid pelvic penal penciled pending pendulous penetrable penetrating penetrative penile peninsular
penitential penniless pensionable pensive pent pentagonal penurious peopled peppery peppy peptic
perambulating perceivable perceived perceptible perceptive perceptual percussive perdurable peremptory
perfected perfectible perfidious perforated perfumed perfunctory pericardial perilous perinatal periodic
periodontal periphrastic peritoneal perky permeable permeating permed permissible permissive pernicious
perpetual perplexed perplexing persevering persistent persisting persnickety personable personalized
perspicacious perspicuous persuadable persuasive pert pertinacious pertinent perturbed perturbing pervasive
perverse perverted pesky pessimal pessimistic pestered pestering pestiferous pestilent pestilential petaled
petitionary petrifying pettish petulant phallic phantasmagorical phantasmal pharisaic pharmacologic
pharmacological phenomenal philanthropic philatelic philological philosophic philosophical phlegmatic phobic
phonetic phonic phonological phosphorescent phosphoric phosphorous photoelectric photogenic photographic
photosensitive photosynthetic photovoltaic phrasal physical physiologic physiological picaresque picayune
pickled picky pictured picturesque piddling piebald pied pierced piercing piezoelectric piffling piggish
pigheaded pilar pillaged pillared pimpled pinched pinioned pinkish pinnate pinstriped pious piquant
piratical piscatorial pistillate pitched piteous pithy pitiable pitiful pitiless pitted pivotal placating
placatory placed placid plagiarized plainspoken plaintive planar planetary plangent planned plantar planted
plastered platitudinous platonic plausible playable played playful pleasant pleased pleasurable pledged
plenary plenteous plentiful pliable pliant plotted plowed plucked plucky plugged plumed plummy plumping
plumy plundered pluralistic plushy plutocratic pneumatic pneumococcal poached pocked pockmarked poetic
poetical poignant pointed pointless poised poisonous polar polemical polished polite politic political
polluted polyandrous polygamous polygonal polyhedral polymeric polymorphic polymorphous polyphonic
polysemous polysyllabic polytheistic polyunsaturated pomaded pompous pondering ponderous popular populated
populous porcine pornographic porous porphyritic portentous portly portrayed posed posh positional possessed
postal posted posthumous postindustrial postmenopausal postmeridian postmodern postmodernist postnatal
postoperative postpaid postpartum postprandial postural postwar potbellied potent potholed potted pouched
pouring powdered powdery powered powerless practicable practical practiced pragmatical praiseworthy praising
prayerful preachy preadolescent precancerous precarious precast precautionary preceding precipitating
precipitous precise precocious precognitive preconceived preconditioned precooked precursory predatory
predestined predetermined predicative predictable predictive predigested predisposed predominant preeminent
preemptive preexisting prefatory preferable preferential preferred prefrontal pregnant prehensile
prehistoric prehistorical prejudiced prejudicial preliterate premarital premature premedical premeditated
premenstrual premonitory prenatal prenuptial preoccupied preoperative prepackaged prepacked prepaid
preparative preparatory prepared preponderant preponderating prepositional prepossessing preposterous
prepubescent prerecorded prescient prescribed prescriptive presentable presentational preservable preserved
preset presidential pressed prestigious presumable presumptive presumptuous pretended pretentious
preternatural prevailing prevalent preventable previous prewar priapic priceless pricey prickly prideful
priestly priggish primal primed primeval primordial principled printable prismatic prissy pristine
privileged prizewinning proactive probabilistic probationary probing problematic problematical procedural
processed proclaimed proconsular procreative procurable prodigious productive profaned professed
professorial proficient profitable profitless profound profuse prognathous prohibited prohibitive
prohibitory projected projecting prokaryotic prolific prolix prolonged prominent promiscuous promising
promissory promotional promotive promulgated prone pronged pronounceable pronounced proofed propelling
proper propertied prophetic prophetical propitiatory propitious proportionate propulsive prosaic proscribed
prospective prospering prosperous prosthetic prosy protean protected protecting protective prototypical
protozoic protracted protruding protrusile protuberant proud provable proved proven proverbial provident
providential provisional provocative provoked provoking proximal proximate prudent prudential prudish
prurient pseudonymous psychedelic psychiatric psychical psychoactive psychoanalytic psychoanalytical
psychogenic psychokinetic psychological psychometric psychopathic psychosomatic psychotropic pubertal
pubescent pubic publicized publishable published puckish pudgy puerile puerperal puffed puffy pugilistic
pugnacious pukka pulchritudinous pulmonary pulpy pulverized pumped punctilious punctual punctured pungent
punishable punished punishing punitive puny pupal purblind purchasable pure purgatorial purifying
puritanical purplish purposeful purposeless purposive pursuant pursuing purulent pushy pusillanimous
putative putrefactive putrescent putrid puzzled puzzling pyloric pyramidal pyrotechnical quadrangular
quadraphonic quadrupedal quaint qualified qualitative quantifiable quantitative quarantined quarrelsome
quasi quavering queasy quelled quenched quenchless querulous questionable quiescent quilted quintessential
quirky quits quixotic quizzical quondam quotable quotidian rabbinic rabbinical rabid racial racking racy
raddled radiant radiating radioactive raffish ragged raging raiding raining rainproof rainy raised rakish
rambling rambunctious rampant ramshackle rancid rancorous random randomized randy ranging rangy ranked
ransacked ransomed rapacious raped rapt rapturous rare rarefied raring raspy ratified rationalistic rationed
ratlike rattlebrained rattled ratty raucous raunchy ravaged ravening ravenous ravishing rawboned razed
reachable reactive readable realised realistic realizable realized reanimated rearmost reasonable reasoned
reassured reassuring rebellious reborn recalcitrant receivable received receptive recessed recessionary
rechargeable recherche reckless reclaimable reclaimed reclusive recognizable recognized recollective
reconcilable reconciled reconciling recondite reconstructed reconstructive recorded recoverable recovered
recovering recreational recriminatory recrudescent rectal rectangular rectifiable rectified rectilinear
recumbent recuperative recurrent recurring recursive recyclable redbrick reddened reddish redeemable
redeemed redeeming redemptive redheaded redistributed redolent redoubled redoubtable reduced reducible
reductionist reductive redundant reechoing reedy reeking referable referenced referential refined reflected
reflecting reflective reformative reformed refractive refreshed refreshing refrigerated refrigerating
refulgent refutable regal regenerating regimental regimented regional registered regnant regressive
regretful regrettable regulated regulative regulatory rehabilitative reigning reinforced reinvigorated
reiterative rejected related relational relativistic relaxed relaxing releasing relentless relevant reliable
reliant relieved relinquished relocated reluctant remaining remarkable remediable remedial reminiscent
remiss remorseful remorseless removable removed remunerated remunerative renal renascent rending renewable
renewed renewing renowned reorganized reparable repayable repeatable repeated repelling repentant
repetitious repetitive replaceable reported reposeful reprehensible representational represented repressed
repressing repressive reproachful reproducible reproductive reproving repugnant repulsive reputable
requested required rescued resentful reserved resettled residential resilient resinous resistant resistible
resistive resistless resolute resolvable resolved resonant resonating resounding resourceful respectable
respected respectful respective respiratory resplendent responsible responsive rested restful restive
restless restrained restricted restricting restrictive resurgent resuscitated retained retaliative
retaliatory retentive reticent retired retiring retractable retracted retractile retributive retrievable
retroactive retrogressive returnable returning reusable revelatory revengeful reverberating revered reverent
reverential reversed revertible revised revitalised revitalising revitalized revitalizing revived reviving
revocable revolting revolved rewarding rhapsodic rhetorical rheumatoid rheumy rhomboidal rhymed rhyming
rhythmic rhythmical ribbed rickety riddled ridged ridiculous rife rifled rigged righteous rightful rightmost
rigid rigorous riled rimed riming rimless rimmed ringed ringlike riotous riparian ripe ripened ripped
ripping rippled risen risible risky risque ritualistic ritzy riveting roasted robed robotic robust rockbound
rocky roguish roiled roiling rolled rollicking roofed roofless rooted rootless ropy roseate rosy rotated
rotational rotatory rotted rotten rotund rouged roughened roughshod rounded roundish rubbery rubbishy
rubicund rudderless ruddy rude rudimentary rueful ruffled rugged ruined ruinous ruled rumbustious ruminative
rumpled runic runny runty rural rushed rushy rusted rustproof rustproofed rusty ruthless rutted rutty
saccharine sacerdotal sacked sacramental sacred sacrificial sacrilegious sacrosanct sad saddled sadistic
sadomasochistic sagacious sagging said sainted saintlike saintly salable salacious salaried salivary salted
salty salubrious salutary salvageable salving sanctified sanctimonious sanctioned sanctioning sandy sane
sanguinary sanitary sanitized sapiens sapient sapless sappy saprophytic sarcastic sardonic sartorial sassy
satanic satiable satiated satiny satiric satirical satisfactory satisfied satisfying saturated saturnine
satyric saucy sauteed saved scabby scabrous scaled scaleless scalene scalloped scandalous scared scarred
scary scathing scatological scatterbrained scattered scattershot scatty scenic scented scentless scheduled
scheming schismatic schmaltzy scholarly sciatic scientific scintillating sclerotic scorbutic scorched
scoreless scorned scornful scoured scowling scraggy scrambled scrappy scratchy scrawny screechy screwy
scripted scriptural scrofulous scrotal scrubbed scrubby scruffy scrumptious scrupulous sculpted sculptural
sculptured scummy scurfy scurrilous scurrying seaborne seagoing sealed seamed seamless seamy searching
seared searing seasick seasonable seasoned seated seaworthy sebaceous secluded secretarial secretive
secretory sectioned sedentary sedgy sedimentary seditious seductive sedulous seeded seedless seedy seeming
seemly seeping seething segmental segmented segregated seismic seismologic seismological selected selective
selfish selfless selfsame semantic semiannual semiarid semicircular semiconducting semiconscious
semidetached seminal semiofficial semiotic semipermeable semiprecious semiprivate semiskilled semisolid
semisweet semitransparent semitropical senatorial senescent senile sensational sensed senseless sensible
sensitized sensory sensual sensuous sententious sentient sentimental separable separated separative septal
septic septicemic sepulchral sequential sequestered sequined seraphic sere serendipitous serene serious
serous serpentine serrated serried serviceable servile settled severable several severe severed sewed sewn
sexed sexless sexual sexy shabby shackled shaded shadowed shadowy shady shaken shaky shamanistic shambolic
shamed shamefaced shameful shameless shaped shapeless shapely shared sharpened shattered shatterproof shaved
shaven sheared sheathed sheepish sheetlike shelled sheltered shielded shiftless shifty shimmery shiny
shipboard shipshape shirty shivery shocked shocking shod shopworn shortened shortish shortsighted shouldered
shouted showery showy shredded shrewd shrewish shrieked shrinkable shriveled shrivelled shrubby shrunken
shuddering shuttered sibylline sickening sickish sickly sidereal sidesplitting sighted sightless signed
significant silenced silent siliceous silken silky silty silvery similar simplex simplistic simulated
simultaneous sincere sinewy sinful singable sinister sinkable sinless sinuous sinusoidal sissified situated
sizable sized sizzling skeletal skeptical sketchy skewed skilled skillful skimmed skimpy skinless skinned
skint skintight skirting skittish slaked slanderous slangy slanted slanting slaphappy slashed slashing
slavish sleazy sleepless sleepy sleety sleeved sleeveless slender sliced slicked sliding slighting slimy
slippery slipping slippy slipshod slithering slithery sloped sloping slopped sloppy sloshed slothful slouchy
sluggish sluicing slumberous slummy slurred slushy sly smaller smallish smarmy smashed smelly smitten smoggy
smoked smokeless smoky smoldering smoothed smothered smothering smudgy smug smuggled smutty snakelike snaky
snappish snappy snarky snarled snazzy sneaking sneaky sneering snide sniffy snobbish snobby snooty snotty
snowbound snowy snuffling snuggled soaked soapy sobering socialistic socialized societal socioeconomic
sociological sodden sodding softened softhearted soggy soigne soignee soiled solar sold soldierly soled
solemn solicitous solidified soluble solvable solved somatic somatosensory somber somnolent songful sonic
sonorous soothing sooty sophistic sophistical sophisticated soppy sordid sorrowful sorrowing sorry sorted
sottish soughing sought soulful soulless soundless soupy soured sourish soused southbound southeastern
southern southernmost sown sozzled spaced spacey spacial spacious spangled sparing sparkly sparse spasmodic
spatial spattered spavined spayed specialized specifiable specified specious specked speckled spectral
spectroscopic speculative speechless speedy spellbinding spellbound spendable spent spermicidal spherical
spheroidal spicy spidery spiffing spiffy spiked spiky spineless spiny spiraling spirited spiritless
spiritualistic spirituous spiteful splanchnic splashed splashy splattered splayfooted splendid splenetic
splintery splitting splotched spoiled spoken spongy spontaneous spooky sporadic sporting sportive
sportsmanlike sporty spotless spotted spotty spousal spouting sprigged sprightly springlike springy sprouted
spry spumy spunky spurious spurned spurting squalid squalling squandered squared squarish squashed squashy
squeaking squeaky squealing squeamish squeezable squelched squiffy squinting squirting squishy stabbing
stabilized stabilizing stacked staged staggering stagnant stagy staid stained stalemated stalked
standardized standoffish staphylococcal starchy staring starkers starless starlit starred starring starry
startled startling starved stated stateless stately statesmanlike statewide stationary statistical
statuesque statutory steadfast steadied steadying stealthy steamed steamy steerable stellar stemless stemmed
stenographic stentorian stereophonic stereoscopic stereotyped stereotypical sterile sterilized steroidal
stertorous stewed sticking sticky stifled stillborn stilted stimulated stimulating stimulative stingy
stinking stinky stinting stippled stirred stitched stochastic stocked stocky stodgy stoical stolid stoned
stony stooped stooping stoppable stopped stoppered storied stormy stouthearted straggling straightforward
strained straitlaced stranded strange strangled strapping strategic strategical stratified straying streaked
streaky streamlined streetwise strengthened strenuous streptococcal stressed stressful stretchable stretched
stretchy stricken strict strident strikebound stringent stringy striped stripped stripy strong stroppy
struck structural structured struggling strung stubborn stubby stuck studded studied studious stuffed stuffy
stumpy stung stunned stunning stunted stupefied stupefying stupendous sturdy stylish stylistic stylized
suave subarctic subatomic subcutaneous subdued subhuman subjective subjugated sublimated sublimed subliminal
sublingual submerged submersed submissive suborbital subordinating subscribed subsequent subservient
subsidized subsonic substandard substantial substantiating subsurface subterranean subtle subtropic
subtropical suburban suburbanized succeeding successful successive succinct suchlike suckled sudden sudsy
suety sufficient suffocating sugared sugarless sugary suggestible suggestive suicidal suitable suited
sulfuric sulfurous sullen sultry summery sumptuous sunburned sundry sunk sunken sunless sunlit sunny
suntanned superabundant superannuated superb supercharged supercilious supercritical supererogatory
superficial superfine superfluous superhuman superimposed supernal supersaturated supersonic superstitious
supervised supervisory supine supplemental supplementary supportable supported supportive supposed
suppressed suppressive supranational supreme surefooted surgical surging surly surmountable surmounted
surpassing surprised surprising surreal surrealistic surreptitious surrounded surrounding surviving
susceptible suspected suspended suspenseful suspicious sustainable sustained svelte swaggering swampy swanky
swarthy swayback swaybacked sweetened sweetish swelled sweltering swept sweptback swingeing swinish swollen
swooning sworn sybaritic sycophantic syllabic syllogistic sylphic sylphlike symbiotic symbolic symbolical
symmetric symmetrical sympathetic symphonic symptomatic synaptic synchronized synchronous syncopated
synergistic synonymous synoptic synovial syntactic syntactical syrupy systematic systemic systolic tabular
tacit taciturn tacky tactful tactical tactile tactless tagged tailed tailless tailored tainted taken
talented talkative talky tallish tamable tamed tangential tangible tangled tangy tanned tantalizing
tantamount taped tapered tapped tardy tartaric tasseled tasteful tasteless tasty tattered tattling tatty
taut tautological tawdry tawny taxable taxing taxonomic taxpaying teachable tearful teary teased
technological tectonic tedious teeming teenage teeny telegraphic teleological telepathic telephonic
telescoped telescopic temperamental temperate tempered tempestuous tempting tenable tenacious tenanted
tendentious tenderhearted tenderized tensed tensile tensional tentacled tentative tenuous tenured tepid
terminable terminated terminological terrestrial terrible terrific terrified terrifying terse tessellated
testamentary tested testicular testy tetchy tethered textual textured thankful thankless thawed theistic
thematic theocratic theological theoretic theoretical theosophical thermionic thermodynamic thermometric
thermonuclear thermostatic thickened thickheaded thickset thievish thinkable thinned thirsty thoracic thorny
thorough thoroughgoing thoughtful thoughtless threadbare threaded threadlike thready threatened threatening
thriftless thrifty thrilled thrilling thriving throaty thronged thrown thudding thumbed thundering
thunderous thunderstruck thundery thwarted thyroidal tibial ticklish tidal tied tiered tigerish tightfisted
tiled tillable tilled tilted timbered timed timeless timeserving timeworn timorous tinkling tinned tinny
tinpot tinseled tiny tipped tipsy tired tireless tiresome tiring titanic titillated titillating titled
tittering titular toasted toed togged toiling toilsome tolerable tolerant tomboyish tonal toned toneless
tongued tongueless tonsorial tonsured toothed toothless toothsome toothy topical topless topmost topnotch
topographic topographical topological topped tops tormented torn torpid torrential torrid tortuous tortured
torturous totaled totemic tottering touchable touched touchy toughened touristy tousled towering towheaded
toxic toxicological trabecular traceable tracheal tracked trackless tractable trademarked traditional tragic
tragicomic trained traitorous tranquil tranquilizing transatlantic transcendent transcendental
transcontinental transcribed transferable transfixed transformable transformed transgender transistorized
transitional transitory translatable translucent transmissible transmittable transmitted transmutable
transnational transoceanic transparent transpiring transpolar transportable transposed transversal
transverse trapezoidal trapped trashy traumatic traveled travelled treacherous treasonable treasonous
treasured treated treed treeless treelike tremendous tremulous trenchant trendsetting trendy trespassing
triangular tribal tricentennial tricky tried trigonometric trilled trimmed tripartite triplex tripping trite
triumphal triumphant trivalent trivial trochaic tropical troubled troublesome troubling truculent truncated
trussed trusted trustful trusting trustworthy truthful trying tubal tubby tubed tuberculous tuberous tubular
tucked tufted tumescent tumid tumultuous tuneful tuneless turbaned turbid turbulent turgid turned tusked
tutelary twee tweedy twiggy twilit twilled twinned twinning twisted twisty twopenny tympanic typical
typographic typographical tyrannic tyrannical tyrannous ubiquitous ugly ulcerated ulcerous ulnar ult
ulterior ultimo ultra ultramodern ultrasonic umpteen umpteenth unabashed unabated unable unaccented
unacceptable unaccepted unaccommodating unaccountable unaccredited unaccustomed unachievable unacknowledged
unacquainted unaddressed unadorned unadulterated unadventurous unadvised unaesthetic unaffected unaffiliated
unafraid unaided unalienable unalike unalloyed unalterable unaltered unambiguous unambitious unanimous
unannounced unanswerable unanswered unanticipated unapologetic unapparent unappealing unappetizing
unappreciated unappreciative unapproachable unarguable unarmed unarmored unary unashamed unasked
unassailable unassertive unassigned unassisted unassuming unattached unattainable unattended unattractive
unauthentic unauthorized unavailable unavailing unavoidable unaware unbalanced unbaptized unbarred
unbearable unbeatable unbeaten unbecoming unbelievable unbelieving unbending unbent unbiased unbleached
unblemished unblinking unblushing unbolted unborn unbound unbounded unbowed unbranded unbreakable
unbridgeable unbridled unbroken unburdened unbuttoned uncanny uncapped uncaring unceasing uncensored
unceremonious uncertain unchained unchallenged unchangeable unchanged unchanging uncharacteristic uncharged
uncharitable uncharted unchaste unchecked unchristian uncivil uncivilized unclad unclaimed unclassified
unclean unclear uncleared unclogged unclothed unclouded uncluttered uncoiled uncollected uncolored uncombed
uncombined uncomfortable uncommitted uncommon uncommunicative uncompensated uncomplaining uncompleted
uncomplicated uncomplimentary uncompounded uncomprehending uncompromising unconcealed unconcerned
unconditional unconditioned unconfined unconfirmed unconformable uncongenial unconnected unconquerable
unconquered unconscionable unconsecrated unconsidered unconsolidated unconstitutional unconstrained
unconsumed unconsummated uncontaminated uncontested uncontrollable uncontrolled uncontroversial
unconventional unconverted unconvinced unconvincing uncooked uncool uncooperative uncoordinated uncorrected
uncorrelated uncorroborated uncounted uncoupled uncouth uncovered uncritical uncrossed uncrowded uncrowned
unctuous uncultivated uncultured uncured uncurled uncut undamaged undated undaunted undeceived undecided
undecipherable undeclared undefeated undefended undefinable undefined undemanding undemocratic
undemonstrative undeniable undependable underage undercoated undercover underdeveloped underdone
underemployed underfed underhanded underlying undermanned undermentioned undernourished underpopulated
underprivileged undersea undersexed undershot undersize undersized understaffed understandable understated
understood underwater underway underweight undeserved undeserving undesired undetectable undetected
undetermined undeterred undeveloped undeviating undifferentiated undigested undignified undiluted
undiminished undimmed undiplomatic undischarged undisciplined undisclosed undiscovered undiscriminating
undisguised undismayed undisputed undissolved undistinguished undistributed undisturbed undivided
undocumented undomesticated undone undramatic undreamed undressed undrinkable undue undulant undying
unearned uneasy uneatable uneconomic uneconomical unedifying unedited uneducated unembarrassed unemotional
unemphatic unemployable unenclosed unencumbered unending unendurable unenforceable unenforced unenlightened
unenterprising unenthusiastic unenviable unequal unequaled unequipped unequivocal unerring unessential
unethical uneven uneventful unexampled unexceptionable unexceptional unexcited unexciting unexcused
unexpected unexpired unexplained unexploited unexplored unexpressed unexpurgated unfading unfailing unfair
unfaithful unfaltering unfamiliar unfashionable unfastened unfathomable unfavorable unfeasible unfed
unfeeling unfeigned unfeminine unfertilized unfettered unfilled unfinished unfitting unfixed unflagging
unflappable unflattering unflavored unfledged unflinching unfocused unforced unforeseeable unforeseen
unforgettable unforgivable unforgiving unformed unfounded unframed unfrequented unfrozen unfruitful
unfulfilled unfunded unfunny unfurnished ungenerous ungentle ungovernable ungoverned ungraceful ungracious
ungraded ungrammatical ungrateful ungrudging unguarded unguided unhallowed unhampered unhappy unhardened
unharmed unhatched unhealed unhealthful unhealthy unheard unheated unheeded unhelpful unheralded
unhesitating unhindered unhinged unhurried unhurt unhygienic unicameral unicellular unidentifiable
unidentified unidirectional unified uniformed unifying unilateral unimaginable unimaginative unimpaired
unimpeachable unimpeded unimportant unimposing unimpressed unimpressive unimproved unincorporated uninfected
uninfluenced uninformative uninformed uninhabitable uninhabited uninhibited uninitiated uninjured uninspired
uninspiring uninstructed uninsured unintelligent unintelligible unintended unintentional uninterested
uninteresting uninterrupted uninvited uninviting uninvolved unionized unique unisex unitary united univalent
universalist univocal unjust unjustifiable unjustified unkempt unkind unknowable unlabeled unlaced
unladylike unlatched unlawful unleaded unlearned unleavened unlettered unlicensed unlighted unlikable unlike
unlikely unlimited unlined unlisted unlit unlivable unloaded unlocked unlovable unloved unloving unlucky
unmade unmanageable unmanned unmarked unmarketable unmarred unmarried unmatched unmeaning unmeasured
unmediated unmemorable unmerciful unmerited unmindful unmistakable unmitigated unmixed unmodified unmolested
unmotivated unmourned unmovable unmoved unmusical unnameable unnamed unnatural unnecessary unneeded unnerved
unnerving unnoticeable unnoticed unnumbered unobjectionable unobservant unobserved unobstructed unobtainable
unobtrusive unoccupied unofficial unopened unopposed unordered unorganized unoriginal unorthodox unpaid
unpainted unpaired unpalatable unparallel unparalleled unpardonable unpasteurized unpatriotic unpaved
unperceived unperceptive unperformed unpersuaded unpersuasive unperturbed unplaced unplanned unplayable
unpleasant unpleasing unplumbed unpolished unpolitical unpolluted unpopular unpopulated unpracticed
unprecedented unpredictable unprejudiced unpremeditated unprepared unprepossessing unpressed unpretentious
unpreventable unprincipled unprintable unproblematic unprocessed unproductive unprofessional unprofitable
unpromising unprompted unpronounceable unpropitious unprotected unproved unproven unprovoked unpublished
unpunished unqualified unquenchable unquestionable unquestioned unquestioning unquiet unreachable unread
unreadable unready unreal unrealistic unrealized unreasonable unreasoning unrecognizable unrecognized
unreconstructed unrecorded unrecoverable unrefined unreformed unregenerate unregistered unregulated
unrehearsed unrelated unreleased unrelenting unreliable unrelieved unremarkable unremarked unremitting
unrepeatable unrepentant unreported unrepresentative unrequited unreserved unresistant unresolved
unresponsive unrestrained unrestricted unrevealed unrewarded unrewarding unrighteous unripe unripened
unrivaled unromantic unruffled unruly unsaddled unsafe unsaid unsalable unsaleable unsalted unsanctioned
unsanitary unsatisfactory unsatisfied unsatisfying unsaturated unsaved unsavory unscathed unscheduled
unschooled unscientific unscripted unscrupulous unsealed unseasonable unseasoned unsecured unseeded unseeing
unsegmented unsegregated unselfish unsent unsentimental unsettled unshackled unshakable unshaken unshaped
unshaven unsheathed unshockable unshod unshorn unsightly unsigned unsinkable unskilled unskillful unsmiling
unsnarled unsociable unsocial unsoiled unsold unsolicited unsolvable unsolved unsophisticated unsorted
unsought unsound unsparing unspeakable unspecific unspecified unspectacular unspent unspoiled unspoken
unsporting unsportsmanlike unstable unstained unstated unsteady unstinting unstoppable unstressed
unstructured unstrung unstuck unstudied unsubstantial unsubstantiated unsubtle unsuccessful unsuitable
unsuited unsullied unsung unsupervised unsupportable unsupported unsure unsurpassed unsurprising unsuspected
unsuspecting unswayed unsweetened unswerving unsymmetrical unsympathetic unsystematic untactful untainted
untalented untamed untangled untanned untapped untarnished untasted untaught untenable untenanted untended
untested unthinkable untidy untied untiring untitled untold untouched untoward untraceable untrained
untrammeled untranslatable untraveled untreated untried untrimmed untrod untroubled untrue untrustworthy
untruthful untutored untwisted untypical unusable unused unusual unutterable unvaried unvarnished unvarying
unveiled unverifiable unverified unversed unvoiced unwanted unwarrantable unwarranted unwary unwashed
unwavering unwearable unwearied unwed unwelcome unwell unwholesome unwieldy unwilling unwise unwitting
unwonted unworkable unworried unworthy unwoven unwrapped unwrinkled unwritten unyielding upcoming upcountry
upended upfront uplifted upmarket upmost uppish uppity upraised uproarious upscale upsetting upstair
upstanding uptight upturned urban urbane urbanized uremic urethral urgent uric urinary urogenital ursine
usable used useful useless usual usurious uterine utilizable utilized uttered uvular uxorious vacant
vaccinated vacillating vacuous vaginal vague vain vainglorious valiant valid validated validating valorous
valued valueless valved valvular vanished vapid vaporized vaporous varicolored varicose varied variegated
various varnished varying vascular vasomotor vast vaulted vegetative vehement vehicular veiled veined
velvety venal vendible venerable venerating venereal vengeful venial venomous venous vented ventilated
ventilatory ventral ventricular venturesome venturous veracious verbal verbalized verbose verboten verdant
verifiable verified verifying veritable vermiform verminous vernal versatile vertebral vertiginous vesicular
vested vestigial vexatious vexed vexing viable vibrant vibratory vicarious vicennial viceregal vicious
victimized victorious viewable vigesimal vigilant vigorous vile villainous vincible vindicated vindictive
vinegary vinous violable violated violent viral virile virtual virtuous virulent visceral viscid viscous
visible visual visualized vital vitalizing vitiated vitreous vitrified vitriolic vituperative vivacious
vivid viviparous vixenish vocalic vocational vociferous voguish voiced voiceless voidable volatilized
volcanic volitional voluble volumetric voluminous voluptuous voracious votive voyeuristic vulcanized vulgar
vulnerable vulpine vulturous wacky waggish wainscoted wakeful walleyed wanted wanting warlike warmed
warmhearted warped warring warty wary washable washed washy waspish wasted wasteful watchful waterborne
watered waterlogged waterproofed watertight watery wavelike wavy waxed waxen waxy wayward weak weakened
wealthy weaned weaponless wearied wearisome wearying weathered webbed wedded wedged weedless weedy weensy
weeny weepy weighted weightless weighty welcoming westbound westernmost whacked whatever whatsoever wheaten
wheeled wheezing wheezy whimsical whiny whiskered whiskery whispered whitened whitewashed whitish
wholehearted wholemeal wholesome whorled wicked widespread widowed wifely wigged willful willowy wilted wily
wimpish wimpy windblown windburned winded windless windswept windy winged wingless winglike winsome wintry
winy wired wiry wishful wispy wistful withdrawn withered witless witting witty wizened wobbling woebegone
woeful wolfish womanish womanly wonderful wondering wonky wonted wooded wooden woodsy woody woozy wordless
wordy workable workaday workmanlike worldly worldwide wormy worn worried worrisome worsened worshipful
worthless worthwhile woven wrapped wrathful wrecked wrenching wretched wriggling wrinkled writhed writhing
written wrongful wrongheaded wroth wrought wry xci xcii xciv xcvi xcvii xenophobic xerographic xxxi xxxii
xxxiii xxxiv xxxv xxxvi xxxvii xxxviii yearlong yeasty yelled yellowed yellowish yogic younger youngish
youthful yucky yummy zealous zeroth zestful zesty zippy zodiacal zonal zoological zygotic
an:ablative absolute absorbent academic accusative acting active adjective advisory aesthetic affine
affluent aged aging agnostic alcoholic ambulatory amnesic ancient anesthetic annual antediluvian aphasic
aquatic ascetic automatic basic bearing beginning binomial blinking blond blonde bohemian bold boring bovine
broad bubbly burning byzantine calico capitalist caring carpetbag catholic cautious central ceremonial
characteristic chief chilling christian civilian classic classical classified closing cold collectible
collective colonial combatant comic coming commercial common communist comparative complex composite
comprehensive connective conservative constant constitutional consumptive contemplative contemporary
contrary convertible cooperative corrective counterrevolutionary covert cracking crazy criminal crushing
current cutting daring dark decadent deciding declarative defensive demographic demotic departed dependent
derivative desperate determinative developing devotional diabetic disabled disposable dissident domestic
dominant drifting driving drunk dying dynamic dyslexic eager eighth elder elderly elective electric elevated
empyrean entire epic epicurean equatorial essential ethnic evil excess exclusive explosive external extreme
fabian faithful familiar favorite federal female feminist few fifth fighting final fitting flagging flaming
floating flowing flying folding following forbidding formal formative former friendly frontal fundamental
funny gay given glad going governing gradual grand graphic great growing grubby guttural heroic holy
homeless hopeful hostile human humanist humanitarian hurrying hybrid hypnotic ideal immune impossible
incoming independent indicative individual inevitable infernal innocent insolvent insured intellectual
intensive interim interior international interstate irrational isometric junior juvenile killing knowing
lateral latest leading liberal lilliputian limited liquid literal literate living local looking lost lovely
main male mandatory manual married maximum medical melting mere metallic metric metropolitan military
minimalist minimum missionary mobile modal modern molar moral mortal motivating multiple musical must mystic
narcotic national native natural neanderthal necessary neurotic neutral nice nominal nominative nonprofit
normal northern nutrient oceanic ocular offensive old operative oral orange orderly ordinal ordinary organic
original overall pacific palatal paralytic partial particular partitive passive pastoral payable peripatetic
permanent personal pharmaceutical philharmonic philistine pictorial pleading pleasing plus pontifical poor
portable positive possessive possible potential praetorian pragmatic preliminary preservative pressing
preventative preventive primary principal private probable professional progressive proportional provincial
public pursued pyrotechnic questioning radial radical rallying ranking rapid rational raw recent recessive
red regular relative religious remote rental republican restorative resultant revealing reversible
revolutionary rich rolling romantic rose rotary routine royal running safe same saving schizoid
schizophrenic screaming seasonal secondary secret sectarian sectional secular senior sensitive serial
seventh shifting shining silly simple singing sixth skinny smiling soaring social softening solid sounding
spartan spastic special specific spectacular spiritual standard standing starting stigmatic stipendiary
stirring stoic streaming striking stupid suffering superior supporting sweeping swimming swinging tall
technical teen telling temporal temporary territorial testimonial theatrical therapeutic thermal thinking
totalitarian touching tough tubercular twentieth ultimate unemployed unfortunate universal unknown upper
valedictory valuable variable velar vertical vestal virginal vocal volatile voluntary waking walking
weakening weird western whipping willing winding winning wise working worrying worth wounded yielding young
anr:bad daily dead dear due east extra first flat good heavy high ill inside left middling monthly more much
opposite outside overhead passing past pro quarterly quick real sharp small stiff super sweet thick third
weekly whole
anrv:fair fine last low out plain short wrong
anv:abstract alien average black blank blind blue brief brown calm concrete cool divine empty equal faint
fancy fat frank general grave gray green gross initial intimate joint key like lyric major minor negative
net perfect pink prime purple rear shallow shy sick smart sole stable steep top total twin welcome wet white
yellow
anvr:bitter pat quiet second true wholesale
ar:about aboveboard abreast adrift afoot aft aground akimbo alfresco aloof alright amidship amiss amok
anticlockwise apropos askance askew aslant asunder awful awry backward bareback barebacked barefoot
barefooted beastly beforehand behindhand big bright brotherly caudal clockwise commendable connubial
consecutive counterclockwise crosstown crosswise daylong deadly deadpan deathly decent defenseless devilish
downfield downright downstairs downstream downward downwind each earliest early easy erstwhile extempore
fain false farther farthest firsthand foremost forthright fourfold fresh furthest goddamn goddamned gratis
haphazard hard headfirst headlong heavenward homeward hourly incognito inland inshore interdepartmental
inveterate inward jocular late legato lengthwise lento less likely loud lowest manly midmost mighty motherly
nationwide nearby new next nigh nightly offhand offhanded offshore onshore onstage outright outward
overnight oversea overseas phonemic piecemeal powerful precious presto scarce scorching secondhand sidearm
sidelong sideways sixfold skyward slapdash soft staccato stark steaming such sure tenfold threefold through
tight timely twofold unaccompanied unbeknownst under underarm underhand unthinking uppermost upstream upwind
verbatim vivace whopping wide wondrous yon yonder
arn:above deep fourth large least little over straight wild worse yearly
arnv:best rough worst
arv:further loose off thin
arvn:better clear free full okay steady
av:animate appropriate approximate articulate awake bare brazen busy complete correct corrupt deliberate
dirty exact exempt frequent gentle legitimate mature own
avn:alternate associate brave dry flip idle lean moderate narrow open pale present ready separate single
slight smooth sour spare
avnr:double
avr:bloody direct long sheer slow warm
avrn:clean
n:aardvark aaron abacus abalone abandonment abasement abashment abatement abattoir abbe abbess abbey abbot
abbreviation abdication abdomen abduction abductor abel aberration abettor abeyance abhorrence abidance
ability abjection abjuration abjurer ablation ablution abnegation abnormality abode abolition abolitionism
abolitionist abomination aborigine abortion abortionist abracadabra abraham abrasion abridgment abrogation
abrogator abs abscess abscissa abscission absconder absence absentee absenteeism absinthe absoluteness
absolution absolutism absorbance absorbency absorber absorption abstainer abstention abstinence abstraction
absurdity abundance abuser abutment abyss acacia academe academia academician academy acanthus acceleration
accelerator accenting accentuation acceptability acceptance acceptation accessibility accident acclamation
acclimation acclimatization acclivity accolade accommodation accompaniment accompanist accomplice
accomplishment accordance accordion accordionist accountability accountancy accountant accounting
accreditation accretion accrual acculturation accumulation accumulator accuracy accusation accused accuser
acer acerbity acetaminophen acetate acetone acetyl acetylene achene achievement achiever acidity acidosis
acknowledgement acknowledgment acme acne acolyte aconite acorn acoustics acquaintance acquaintanceship
acquiescence acquirement acquirer acquiring acquisition acquisitiveness acquittal acre acreage acres
acridity acrimony acrobat acrobatics acronym acrophobia acropolis acrostic acrylamide acrylic actinium
activation activator activism activity actor actress acts actuality actualization actuary actuation actuator
acuity acumen acupressure acupuncture acyclovir acyl ada adage adam adams adaptability adaptation adapter
adaption addend addendum adder addiction addition addressee adducing adenine adenocarcinoma adequacy
adherence adhesion adieu adios adjacency adjournment adjudication adjudicator adjuration adjuster adjustment
adjutant adman administration administrator admiral admiralty admiration admirer admissibility admission
admittance admixture admonishment admonition ado adobe adolescence adopter adoption adoration adorer
adornment adrenaline adrian adsorption adulation adulator adulteration adulterer adulteress adultery
adulthood adumbration advancement advancer advent adventurer adventuress adventurism adverb adversary
adversity advertisement advertiser advertising advertorial advice advisability advisement adviser advisor
advocacy adze aegis aeration aerator aerialist aerie aerobatics aerobics aerodrome aerodynamics aerogram
aeronautics aerosol aesthete aesthetics affability affair affairs affectation affection affidavit
affiliation affinity affirmation affirmed afflatus affliction affluence afforestation affray aficionado
africa afterbirth afterburner aftercare aftereffect afterglow afterimage afterlife aftermath afternoon
afters aftershock aftertaste afterthought agar agate agave ageism agency agenda agenesis agent ageratum
agglomeration agglutination aggrandizement aggravation aggregation aggregator aggression aggressiveness
aggressor aggro agility agincourt agitation agitator agitprop agnosticism agonist agony agoraphobia
agreement agriculturalist agriculture agriculturist agronomist agronomy ague ahem aide aides aids aigrette
aileron ailment airbus aircraft aircraftman aircrew airdrome airdrop aire airfare airfield airflow airfoil
airhead airing airline airliner airlock airman airplane airport airs airship airspeed airstrip airway
airwoman aisle ajax ala alabama alacrity aladdin alarmism alarmist alb albacore albatross albert albinism
albino album albumen albumin alchemist alchemy alcohol alcoholism alcove alder alderman ale alehouse alembic
alerting alewife alexander alexia alfalfa alfred alga algae algebra algorithm alhambra ali alienation
alienist alignment alimony aliyah alkali alkalinity alkaloid alkyd allegation allegiance allegory allele
allen allergen allergist allergy alleviation alley alleyway alliance allies alliteration allocation
allotment allspice allurement allusion alluvium almanac almond almoner alms aloe aloes aloha aloneness
alonso alp alpaca alphabet alphabetization alphabetizer alps alt altair altar altarpiece alteration
altercation altering alternation alternator althea altimeter altitude altruism altruist alum alumina
aluminum alumna alumnus amalgam amalgamation amanuensis amaranth amaretto amaryllis amateurism amazement
amazon ambassador ambassadorship ambassadress ambergris ambiance ambidexterity ambiguity ambit ambivalence
ambler ambrosia ambulance ambulation amd amelia amelioration amen amenability amendment amends amenities
amenity amercement america americium amiability amicability amide amigo amine amir amitriptyline amity
ammeter ammo ammonia ammonium ammunition amnesia amniocentesis amnion amoeba amontillado amorality
amortization amos amour amoxicillin amp amperage ampere ampersand amphetamine amphitheater amphora
ampicillin amplification amplifier amplitude ampule amputation amputee amulet amusement amygdala amylase ana
anabolism anachronism anaconda anaerobe anagrams analgesia analogy analysand analysis analyst analyzer
anapest anarchism anarchist anarchy anas anathema anatomist anatomy ancestor ancestress ancestry anchorage
anchorite anchorman anchorperson anchovy ancients andersen anderson andiron andrew andrews androgen
androgyny android anecdote anemia anemometer anemone anesthesia anesthesiologist anesthesiology anesthetist
aneurysm angel angelfish angelica angelique angina angioplasty angiosperm angler angleworm anglicism angling
anglophile angora angostura angst angstrom anguilla angularity angulation ani aniline animadversion
animalcule animation animator anime animism animosity animus anion anise aniseed anisette ankle anklebone
anklet anklets anna annalist annals anne annealing annexation annihilation annihilator anniversary
annotating annotation annotator announcement announcer annoyance annuitant annuity annulment annulus
annunciation anode anointing anointment anomaly anonymity anopheles anorak anorexia ans ant antagonism
antagonist antarctica anteater antecedence antechamber antelope antenna anteroom anthem anther anthill
anthologist anthology anthony anthracite anthrax anthropologist anthropology anthropomorphism antibody
anticipation anticlimax anticoagulant anticyclone antidepressant antidote antifreeze antigen antihero
antihistamine antilogarithm antimacassar antimalarial antimatter antimony antineutrino antineutron
antioxidant antiparticle antipasto antipathy antiperspirant antiphon antiproton antiquary antiquity
antirrhinum antisemitism antisepsis antiserum antispasmodic antithesis antitoxin antivenin antler antony
antonym antrum anus anvil anxiety aorta apartheid apartment apathy apatite aperitif aperture aphasia aphid
aphorism apiarist apiary aplomb apocalypse apocrypha apogee apologia apologist apology apoplexy apoptosis
apostasy apostle apostleship apostrophe apothecary apothegm apotheosis appaloosa apparatchik apparatus
apparency apparition appearance appearing appeasement appeaser appellation appendage appendectomy
appendicitis appendix appetite appetizer applauder applause apple applejack applesauce applet appliance
applicability applicant application applicator applier appointee appointment apportioning apportionment
apposition appraisal appraiser appreciation appreciator apprehension apprenticeship approbation
appropriateness appropriation appropriator approval approximation appurtenance apr apricot april apron apse
aptitude aqua aquaculture aqualung aquamarine aquanaut aquarium aquatics aquavit aqueduct aquifer arab
arabesque arability arachnid arachnophobia arbiter arbitrager arbitrageur arbitrament arbitration arbitrator
arbor arboretum arborvitae arbutus arcade archaeologist archaeology archaism archaist archangel archbishop
archdeacon archduchess archduke archer archery archetype archimedes archipelago architect architectonics
architecture architrave archives archivist archway ardor are area arena ares argentina arginine argo argon
argosy argot arguer arguing argument argumentation argyle aria aridity aristocracy aristocrat aristotle
arithmetician arizona ark arkansas armada armadillo armament armature armband armchair armful armhole armin
arming armistice armlet armorer armory armpit armrest arms armstrong army arno arnold aroma aromatherapy
arousal arpeggio arraignment arrangement arranger arranging arras arrears arrhythmia arrival arrogance
arrogation arrow arrowhead arrowroot arroyo arson arsonist art arteriole arteriosclerosis artery artfulness
arthritis arthropod arthroscope arthroscopy arthur artichoke articulation artifact artifice artificer
artificiality artillery artilleryman artisan artist artiste artistry arts artwork arugula arum asbestos
ascendance ascendancy ascension ascent asceticism ascot ascription asexuality ashcan ashe ashlar ashton
ashtray asia asininity asking asp asparagus aspartame aspect aspen asperity aspersion asphodel asphyxia
asphyxiation aspic aspidistra aspiration aspirator aspirin ass assailant assassin assassination assaulter
assayer assemblage assembler assembling assembly assemblyman assemblywoman assenting assertion assertiveness
assessment assessor asset assets asseveration assiduity assignation assignee assigning assignment assignor
assimilation assistance assize assizes association assonance assortment assumption assurance astatine aster
asthma astigmatism astonishment astrakhan astringency astrolabe astrologer astrologist astrology astronaut
astronautics astronomer astronomy astrophysicist astrophysics asylum asymmetry atavism atavist ataxia ate
atelier atheism athena atherosclerosis athlete athleticism athletics atlanta atlas atmosphere atmospherics
atoll atom atomizer atonality atonement atrium atrocity atropine attache attachment attacker attainability
attainder attainment attar attendance attendee attender attending attention attenuation attestation attitude
attorney attosecond attraction attractiveness attribution attrition aubergine audacity audibility audience
audio audiology audiometer audiotape auditor auditorium aug auger aught augmentation augury augustine
augustus auk aunt auntie aura aureole auricle aurora auscultation auspice auspices aussie austerity
australia authentication authenticity authoress authoritarianism authorities authority authorization
authorship autism auto autobahn autobiographer autobiography autocracy autocrat autodidact autoimmunity
automaker automat automation automatism automaton autonomy autopilot autosuggestion autumn auxin
availability avarice avatar avenger avenue aversion averting aviary aviation aviator aviatrix avidity
avionics avitaminosis avocation avoidance avoirdupois avon avowal awakening awarding awareness awfulness awl
awn awning axiom axis axle axletree axolotl axon ayah ayatollah azalea azimuth baas babbler babbling babe
babel baboon babushka babyhood babysitter babysitting baccalaureate baccarat bacchanalia baccy bachelorhood
bacillus backache backbench backbiter backboard backbone backchat backcloth backdoor backdrop backer
backfield backgammon backgrounder backhander backhoe backing backpacker backpacking backrest backroom
backseat backside backslapper backslider backsliding backspin backtalk backup backwash backwater
backwoodsman backyard bacon bacteria bactericide bacteriologist bacteriology bacterium baddie bade badgering
badinage badlands badminton badness bafflement bagatelle bagel bagful baggage bagging bagpipe bagpiper
baguette baht bailey bailiff bailiwick bairn baiting baize baker bakery bakeshop baklava baksheesh balaclava
balalaika balancing balboa balcony balder balderdash baldric baldwin baldy baleen ballad balladeer ballcock
ballerina ballet ballgame ballistics ballooning balloonist balloting ballpark ballplayer ballpoint ballroom
balm baloney balsa balsam baluster balusters balustrade bam bamboo banality banana bandaging bandanna
bandbox bandeau banding bandit banditry bandleader bandmaster bandoleer bandsman bandstand bandwagon
bandwidth bane banger bangle banishment banister banjo bankbook banker banking banknote bankruptcy banks
banning bannock banns banqueting banquette banshee bantamweight banyan banzai baobab bap baptism baptist
baptistery baptists barbarism barbarity barbecuing barbel barbell barberry barbershop barbiturate barbwire
barcarole bargainer bargaining bargeman baring barium barkeep barkeeper barker barley barmaid barman barn
barnacle barnstormer barnyard barometer baron baronage baroness baronet baronetcy barony barracking
barracuda barrels barrette barrier barring barrister barroom barrow bars bart bartender barterer bartlett
baryon basalt baseball baseboard baseline basement basics basil basilica basilisk basin basinful basis
basket basketball basketry basque bassinet bassist basso bassoon bassoonist basswood bast bastardization
bastardy baster basting bastion bath bather bathhouse bathing bathos bathrobe bathroom bathtub bathyscaphe
bathysphere batiste batman baton batsman battalion battering battery batting battledore battlement battler
battleship bauble baud bauxite bawd bawling bayberry bayer bayou bazaar bazillion bazooka bbl beachcomber
beachfront beachhead beachwear beading beadle beads beagle beaker beanbag beanfeast beanie beanstalk bearer
bearskin beast beater beatification beating beatitude beatnik beatniks beatrice beats beau beaut beautician
beautification beauty beck becquerel bedbug bedchamber bedclothes bedder bedding bedevilment bedfellow
bedlam bedpan bedpost bedrock bedroll bedroom bedsit bedsitter bedsore bedspread bedstead bedtime bee
beebread beech beechnut beefburger beefcake beefsteak beehive beekeeper beekeeping beeper beer beet
beethoven beetroot befuddlement begetter beggary begging beginner begonia beguilement beguiler beguine begum
behalf behavior behaviorism beheading behemoth behest beholder beholding being belching beleaguering belfry
belief believability believer believing belladonna bellboy belle bellhop bellicosity belligerence
belligerency belling bellman bellowing bellows bellwether bellybutton bellyful belonging belongings belting
beltway beluga bemusement ben benchmark bender bending bends benedict benediction benefaction benefactor
benefactress beneficence benevolence benignity benjamin bennett bennie benny bentonite bentwood benzene
benzine benzyl bequest berating bereavement beret berg bergman beriberi berk berkeley berkelium berlin berm
bernard beryl beryllium besieger besieging besom bestiality bestiary bestowal bestseller betel beth betrayal
betrayer betrothal betterment bettor beverage bevy bewilderment bewitchment bey bezel bhang bible
bibliographer bibliography bibliophile bicarbonate biceps bickering bicycler bicycling bicyclist bidder
bidding biddy bidet bier bifocals bifurcation bigamist bigamy bighead bighorn bigness bigot bigotry bigwig
bijou biker bikers bikini bilberry bile bilges bilingualism bilirubin billboard billfold billhook billiards
billing billingsgate billionaire billy bimbo bimetallism binder bindery bindweed bingo binnacle binoculars
biochemist biochemistry biodiversity bioethics biofeedback biographer biography biologist biology biomass
bionics biophysicist biophysics biopsy biosynthesis biotech biotechnology biotin biplane birdbath birdbrain
birdcage birder birdhouse birdseed birdsong biretta birthday birthing birthmark birthrate birthright biscuit
bisection bisexuality bishop bismuth bison bisque bistro bit biter bitmap bittern bitterness bitters bitumen
bivouacking biz blabbermouth blackbird blackboard blackburn blackening blackface blackhead blacking
blackmailer blackness blackout blacksmith blacksnake blackthorn blacktopping bladder blade blah blahs blair
blake blancmange blandishment blasphemer blasphemy blaster blastoff blatancy blazer bleacher bleachers
bleeder bleeding blende blender blending blessing blighter blimp blinder blindness bling blini blinks blintz
blintze blip bliss blizzard bloater bloc blockage blockbuster blocker blockhead blockhouse blocking blogger
bloke bloodbath bloodhound bloodletting bloodline bloodmobile bloodshed bloodstain bloodstock bloodstream
bloodsucker bloomer bloomers blooper blossoming blotter blouse blower blowgun blowhard blowhole blowing
blowjob blowlamp blowout blowpipe blowtorch blowup bluebell blueberry bluebird bluebonnet bluebottle
bluefish bluegill bluegrass bluejacket bluenose bluepoint blues bluestocking bluffer bluing blunderbuss
blunderer blurb blusher blusterer boa boar boarder boarding boardinghouse boardroom boards boardwalk boaster
boasting boater boathouse boating boatload boatman boatswain boatyard bobbin bobby bobbysoxer bobcat
bobolink bobsledding bobsleigh bobwhite boccie bock bod bodega bodice boding bodkin bodybuilder bodybuilding
bodyguard bodywork boffin bogeyman bogie bohemianism boiler boilerplate bola boldness bole bolero bolivar
bolivia boll bollard bologna bolshie bolus bombardier bombardment bombast bomber bombing bombshell bonanza
bonbon bonce bondage bondholder bonding bondman bondsman bondwoman bonehead boner bones boneshaker bonfire
bongo bonhomie bonito bonobo bonsai bonus booby boodle booger boogeyman bookbinder bookbindery bookbinding
bookcase bookend bookie booking bookkeeper bookkeeping booklet bookmaker bookmark bookmobile bookplate
bookseller bookshelf bookshop bookstall bookstore bookworm boomer boor booster bootblack bootee booth
bootlace bootlegger bootlegging booty boozer boozing borax bordello boredom borer boron borrower borrowing
borscht borstal borzoi bos bosh bossism bot botanist botany botcher botheration bottler botulinum botulism
boudoir bougainvillea bough bouillabaisse bouillon boulder boulevard bouncer boundary bounder bounty bouquet
bourbon bourgeoisie boustrophedon bout boutique boutonniere bowdlerization bowel bowler bowlful bowline
bowling bowls bowman bowsprit bowstring boxcar boxcars boxer boxers boxing boxwood boy boyfriend boyhood
boysenberry bozo bpm bps bra bracelet bracer bracero braces bracken bract bradawl bradford bradley brady
bradycardia brae braggadocio bragger braiding brainchild brainpower brainstorming brainwashing brainwave
braising brakeman brakes bramble bran branding brandy brass brasserie brassiere brat bratwurst bravado
bravery bravura brawler brawn brazier brazil breadbasket breadboard breadbox breadcrumb breadfruit breadline
breadth breadwinner breakage breakdown breaker breakers breaking breakout breakthrough breakup breakwater
breastbone breastplate breastwork breath breathalyzer breather breech breeches breeder brent brethren breve
breviary brevity brewer brewery brewing brewpub briber bribery brick brickbat bricklayer bricklaying
brickwork brickyard bride bridegroom bridesmaid bridges bridget bridgework brie briefcase briefing briefs
brier brig brigadier brigand brigantine brightness brigid brill brilliance brilliancy brilliantine brimstone
bringing brink brinkmanship brioche briquette brisket brit britches brits britt broadcaster broadcasting
broadcloth broadening broadsheet broadsword broccoli brochette brochure brogan brogue broiler broiling
brokerage bromide bromine bronc bronchitis bronchus bronco broncobuster bronte brontosaur brontosaurus
brooder broodmare brooke brooklet brooks broomstick broth brothel brother brotherhood brougham brouhaha brow
browne brownie browning brownout brownstone browser browsing bruce bruin bruiser bruno brunt brushing
brushwood brushwork brutality brutalization bryan bubo buccaneering buchanan buckaroo buckboard bucketful
buckeye buckler bucksaw buckshot buckskin buckskins bucktooth buckwheat buckyball buddy budgerigar budgie
buffeting buffoon buffoonery bugaboo bugbear buggery bugler builder building buildup bulb bulimarexia
bulimia bulkhead bulldozer bullet bullfight bullfighter bullfighting bullfinch bullfrog bullhead bullhorn
bullion bullock bullpen bullring bulrush bumblebee bumbler bumf bummer bumper bumph bumpkin bun bunche
bundling bungalow bungee bunghole bungler bunion bunkum bunny buns bunting buoyancy burdock bureau
bureaucracy bureaucrat burger burgher burglar burglary burgomaster burgundy burial burka burlap burner
burnoose burns burping burrito burro bursa bursar bursary bursitis burt burton burying busboy busby bushing
bushman bushwhacker business businessman businessmen businessperson businesswoman busker buskin busload
buster bustier busybody busywork butane butchering butchery butler butte butterball buttercup butterfat
butterfingers buttermilk butternut butterscotch buttock buttocks buttonwood buttressing butty buyback buyer
buying buyout buzzard buzzer buzzword bye bylaw bypath byplay byproduct byre byroad byron bystander byte
byway byword cabana cabaret cabby cabdriver caber cabinet cabinetmaker cabinetmaking cabinetry cabinetwork
cablegram cabochon caboodle caboose cabriolet cacao cachet cackler cacophony cactus cad cadaver cadence
cadenza cadet cadger cadmium cadre caduceus caesura cafe cafeteria caff caffeine caftan cagoule cahoot
caiman cairn caisson cajolery calabash calamari calamine calamity calcification calcite calcium calculation
calculator calculus caldera calderon caldwell calf calfskin caliber calibration calif californium caliph
caliphate calisthenics calla callas callback calligrapher calligraphist calligraphy calling calliope
callosity calming calmness calorie calumet calumniation calumny calvin calving calypso calyx cam camaraderie
cambium cambric cambridge camcorder camel camelhair camellia cameo camera cameraman camisole campaigner
campaigning campanile campbell camper campfire camphor camping camshaft canalization canape canard canasta
cancan cancellation cancer candelabra candelabrum candida candidacy candidate candidature candlelight
candlepower candlestick candlewick candor candyfloss canebrake caning canister cannabis cannelloni cannery
cannibal cannibalism cannonball canoeist canola canon canonization cantaloupe cantata canteen canticle
canticles canto cantonment cantor canvasback canvasser canvassing canyon capability capacitance capacitor
capacity cape capillarity capitalism capitalization capitation capitol capitulation capo capon cappuccino
caprice capsicum capsizing capstan capstone captaincy captivation captivity captor car carafe carapace carat
caravansary caraway carbide carbine carbohydrate carbon carbonation carborundum carboy carbuncle carburetor
carcass carcinogen carcinoma cardamom cardamon cardholder cardigan cardiogram cardiograph cardiologist
cardiology cardiomyopathy cards cardsharp cardsharper careerism careerist carefulness caregiver caressing
caret caretaker carfare cargo carhop caribou caricaturist caries carillon carina carissa carjacking carload
carlos carmaker carnage carnality carnelian carnival carnivora carnivore carob caroler caroling carotene
carousal carousel carouser carpel carpentry carper carpetbagger carpeting carping carport carpus carrel
carriage carriageway carrier carrion carroll carrot carryall carrycot carson cartage carte cartel carter
carthorse cartilage carting cartload cartographer cartography carton cartoonist cartridge caruso carver
carving caryatid casaba cascades cascara casein casement casework caseworker cashew cashmere casing casino
cask cassandra cassava casserole cassette cassia cassie cassock cassowary castanets castaway caste caster
castigation casting castling castor castration castro casualty casuist casuistry cataclysm catacomb
catafalque catalepsy cataloger catalpa catalysis catalyst catamaran cataract catarrh catastrophe catatonia
catbird catboat catchall catcher catchment catchphrase catchword catechism catechist categorization category
caterer catering caterpillar catfish catgut catharsis catherine catheter cathode catholicity cation catkin
catnip cattail cattle cattleman catwalk cauldron cauliflower caulking causality causation causerie causing
cauterization cavalcade cavalry cavalryman caveat caveman caviar caviler cavity cay cayenne cayuse cbc cecum
cedar cedilla ceding ceilidh ceiling celandine celebrant celebration celebrator celebrity celeriac celerity
celery celesta celibacy cell cellar cellist cello cellophane cellphone cellulite cellulitis cellulose
celsius cementum cenobite cenotaph censer censoring censorship cent centaur centavo centerboard centerfold
centering centerpiece centiliter centime centimeter centipede centralism centrality centralization centrism
centurion century ceo ceramicist ceramics ceramist cerebellum cerebration cerebrum cerement ceremony cerium
cert certainty certification certitude cervix cesium cessation cession cesspit cesspool cfo chad chaffinch
chafing chains chainsaw chairlift chairmanship chairperson chairwoman chaise chalcedony chalet chalice
chalkboard challenger challis chamberlain chambermaid chambers chambray chameleon chamois chamomile
champagne championship chancel chancellery chancellor chancellorship chancery chancre chandelier chandler
chang changeability changeling changeover changer channelization channels chanter chantey chanting chaos
chaparral chapati chapatti chapeau chapel chaplain chaplaincy chaplet chapman chapter charabanc
characterization charade charades chard chardonnay charger chari charioteer charisma charity charlatan
charlatanism charles charlotte charmer charwoman chased chaser chasm chassis chastening chastisement
chastity chasuble chateau chatelaine chatroom chattel chatterbox chatterer chattering chaucer chauvinism
chauvinist chavez cheapskate cheater checkbook checkerboard checkers checklist checkout checkroom checksum
checkup cheddar cheekbone cheerer cheerfulness cheerio cheerleader cheeseboard cheeseburger cheesecake
cheesecloth cheetah chef chemise chemist chemistry chemotherapy chen chenille cheroot chert cherub chervil
chess chessboard chessman chest chesterfield chevalier cheviot chevron chewer chewing cheyenne chi
chiaroscuro chicago chicanery chick chickadee chickenfeed chickenpox chickpea chickweed chicle chicory
chiding chieftain chieftainship chiffon chiffonier chigger chignon chihuahua chilblain chilblains child
childbirth childcare childhood chile chili chiller chimera chimney chimp chimpanzee china chinaware
chinchilla chino chinos chintz chipboard chipmunk chipolata chipping chips chirography chiropodist chiropody
chiropractic chiropractor chiseler chit chitin chitterlings chivalry chive chives chlamydia chloride
chlorination chlorine chlorofluorocarbon chlorophyll chloroplast choc chocolate choirboy choirmaster
chokecherry choker choking cholecystectomy cholecystitis choler cholera cholesterol chomping chooser
chophouse chopin chopper chopstick chorale chore chorea choreographer choreography chorister choroid chosen
chow chowder chrism christening christie christology christopher chromatin chromatography chromium
chromosome chronicler chronograph chronology chronometer chrysalis chrysanthemum chub chuckhole chukka chum
chump chunking churchgoer churchman churchwarden churl chutney chutzpah chyme cia ciao cicada cicatrix
cicerone cider cigar cigarette cigarillo cilantro cilium cinchona cincture cinder cinema cinematographer
cinematography cinnamon circlet circuitry circularity circulation circumcision circumference circumflex
circumlocution circumnavigation circumscription circumspection circumstance circumstances circumvention
circus cirque cirrhosis cirrus cis cisco cistern citadel citation citizen citizenry citizenship citron
citrus city civet civics civility civilization civvies cladding clade claimant clairvoyance clambake
clamoring clampdown clams clan clanger clansman clanswoman clapper clapperboard clappers clapping claptrap
claque clarence clarification clarinet clarinetist clarity clark classicism classicist classics
classification classifier classmate classroom classwork clause claustrophobia clavichord clavicle clavier
clay cleaner cleaners cleaning cleanser cleanup clearance clearing clearness clearway cleats cleavage
cleaver cleavers clef clematis clemency clemens clementine cleopatra clerestory clergy clergyman cleric
clericalism clerking clerkship cleveland clevis clews cliche client clientele cliff cliffhanger climacteric
climate climatologist climatology climber climbing clime clincher clingfilm clinic clinician clinton
clipboard clipper clipping clique clit clitoris clive cloaca cloakroom cloche clocking clocks clockwork clod
clodhopper clon clonidine cloning clopping closeness closeout closeup cloth clothes clotheshorse clothesline
clothespin clothier clothing clotting cloudburst clouding clove clover cloverleaf clowning clubbing clubfoot
clubhouse clucking clumping clunking clustering clutches clyde cnidarian coaching coachman coadjutor
coagulant coagulation coagulator coalescence coalition coaster coastguard coating coatroom coattail coauthor
coaxer cob cobalt cobber cobbler cobblers cobbling cobnut cobra cobweb coca cocaine cocci coccus coccyx
cochineal cochlea cockade cockatiel cockatoo cockatrice cockchafer cockcrow cockerel cockfight cockfighting
cockleshell cockpit cockroach cockscomb cocktail coco cocoa coconut cocooning cocos coda codeine coder codex
codfish codger codicil codification coding codon codpiece codswallop cody coeducation coefficient
coelenterate coenzyme coercion coevals coexistence coffee coffeecake coffeehouse coffeepot coffer cofferdam
cogency cogitation cognac cognition cognizance cognomen cognoscente cogwheel cohabitation coherence
coherency cohesion coho cohort coinage coincidence coiner coinsurance coir coitus col cola colander coldness
cole coleslaw colette coleus colic coliseum colitis collaboration collaborationist collaborator collage
collagen collarbone collard collards collation colleague collecting collection collectivism collectivization
collector colleen college collegian collider collie collier colliery collins collision collocation colloid
colloquialism colloquium colloquy collusion cologne colon colonel colonialism colonialist colonist
colonization colonizer colonnade colonoscopy colony colophon colorado coloration coloratura coloring
colorist colors colosseum colossus colostomy colostrum colouring colours colt columbine column columnist
coma comber combination combing combining combo combustibility combustion comeback comedian comedienne
comedown comedy comer comet comeuppance comforter comforts comicality comity comma commandant commander
commandment commando commemoration commencement commendation commentary commentator commerce commercialism
commercialization commie commiseration commissar commissariat commissary commissionaire commissioner
commissioning commitment committal committee committeeman committeewoman commode commodity commodore
commonality commonalty commoner commonness commons commonweal commonwealth commotion communicant
communicating communication communications communicator communion communique communism community commutation
commutator commuter commuting comp compaction companionship companionway comparability comparing comparison
compartment compartmentalization compassion compatibility compatriot compeer compendium compensation
competence competency competition competitiveness competitor compilation compiler compiling complacence
complacency complainant complainer complaint complaisance completeness completion complexity compliance
complication complicity compliments component comportment composer composing composition compositor
composure compote compounding comprehensibility comprehension comprehensiveness compressing compression
compressor compromiser compton comptroller compulsion compunction computation computer computerization
computing comrade comradeship concatenation concavity concealment conceding conceit conceiver concentration
concept conception conceptualization concerto concession concessionaire conch concierge conciliation
conciliator concision conclave conclusion concoction concordance concordat concourse concretion concubinage
concubine concupiscence concurrence concurrency concussion condemnation condensate condensation condenser
condensing condescension condiment conditionality conditioner conditioning conditions condo condolence
condom condominium condor conductance conducting conduction conductivity conductor conductress conduit
confabulation confectioner confectionery confederacy confederation conferee conference conferment conferral
conferrer confession confessional confessor confetti confidant confidante confidence confidentiality
configuration confinement confines confirmation confiscation conflagration confluence conformance
conformation conformism conformity confrere confrontation confucius confusion confutation congealment
congeniality conger congeries congestion conglomeration congratulation congratulations congregant
congregating congregation congregationalism congress congressman congresswoman congruence congruity conifer
conjugation conjunction conjunctiva conjunctivitis conjuncture conjuration conjurer conjuring conker
connecticut connection connectivity connector conniption connivance connoisseur connotation conquering
conqueror conquest conquistador conrad consanguinity conscience consciousness conscription consecration
consensus consequence conservancy conservation conservationist conservatism conservatoire conservator
conservatory conserves consideration consignee consignment consignor consistence consistency consistory
consolation consolidation consomme consonance consortium conspectus conspiracy conspirator constable
constabulary constance constancy constellation consternation constipation constituency constitution
constitutionalism constraint constriction constrictor construction constructor consubstantiation consul
consulate consulship consultancy consultant consultation consumer consumerism consummation consumption
contagion container containment contaminant contamination contemplation contemporaneity contemporaries
contempt contender contention contentment contents contestant context contiguity continence contingency
continuance continuation continuity continuum contortion contortionist contra contrabassoon contraception
contractility contracting contraction contractor contradiction contradistinction contrail contraindication
contraption contrarian contrariety contravention contretemps contribution contributor contrition contrivance
contriver controller controversy contumacy contusion conundrum convalescence convection convector convener
convenience conveniences convening convent conventicle convention conventionality conventioneer convergence
converging conversation conversationalist conversion converter convertibility convexity conveyance
conveyancing conveying conveyor conviction conviviality convocation convolution convulsion cony cookbook
cooke cooker cookery cookhouse cookie cooking cookout cookware coolant cooler coolie cooling coolness
coonskin coop cooperation cooperator coordination coordinator coot cootie copier copilot coping copperhead
copperplate copra copse copula copulation copybook copycat copying copyist copywriter coquetry cora coracle
cordage cordiality cordite cordoba cordon cordovan cords corduroys coreligionist corer corespondent corgi
coriander corkage corker corm cormorant cornbread corncrake cornea cornerstone cornet cornflour cornflower
cornmeal cornstalk cornstarch cornucopia corolla corollary corona coronal coronation coroner coronet corp
corporation corporatism corporeality corps corpse corpulence corpus corpuscle correction corrections
correctness correlation correspondence corridor corrie corroboration corroding corrosion corrugation
corruptibility corruption corsage corsair cortege cortex cortisol cortisone corundum coruscation corvette
cos cosigner cosine cosmetician cosmetologist cosmetology cosmogony cosmologist cosmology cosmonaut cosmos
costa costing costs costumer costumier cot cotangent cote coterie cotillion cottage cottager cottar cotter
cottonmouth cottonseed cottontail cottonwood cotyledon couchette cougar coughing coulomb council councillor
councilman councilwoman counseling counselling counselor countdown counteraction counterargument
counterblast counterculture counterespionage counterexample counterfeiter counterfoil counterinsurgency
counterintelligence counterman countermeasure countermove counteroffensive counteroffer counterpane
counterpart counterrevolution countersignature counterspy countess counting country countryman countrywoman
coup coupe couplet coupling coupon courage courgette courier courser coursework coursing courtesan courtesy
courthouse courtier courting courtroom courtship courtyard couscous cousin couture couturier covariance cove
coven coventry coverage coverall covering coverlet covey coward cowardice cowbell cowbird cowboy cowcatcher
cowgirl cowhand cowherd cowlick cowling cowman cowpoke cowpox cowpuncher cowrie cows cowshed cowslip coxcomb
coxswain coyote coypu cozenage cps crabgrass crabs crackdown cracker crackerjack crackling cracklings
crackpot craftsman craftsmanship crag crammer crampon cranberry cranium crankcase crankshaft cranny crapper
crappie craps crapshooter crater cravat craving craw crawdad crawford crawler crawling crayfish craziness
creaking creamer creamery creation creationism creativeness creativity creator creature creche cred credence
credential credentials credenza credibility creditor credits credo credulity creed creek creel creeper
creeping creeps cremains cremation crematorium crematory crenelation cress cretin cretinism cretonne
crevasse crevice crewelwork crewman cribbage cricketer crier crime criminality criminalization criminologist
criminology crinoline crisis cristal criterion critic criticality criticism critter croaking croat
crocheting crockery crocodile crocus croft crofter croissant crone crony cronyism crookneck crooner crooning
cropper croquette crosier crossbar crossbeam crossbones crossbow crossbreeding crosscheck crosscurrent
crosse crossfire crossing crossover crosspatch crosspiece crossroad crossroads crosswalk crosswind crossword
crotch crotchet croup croupier crouton crowbar crowding crowfoot crucible crucifix crucifixion crud crudites
crudity cruelty cruet cruiser cruller crumpet crupper crusader cruse crusher crutch crux crybaby cryogenics
cryonics cryosurgery crypt cryptanalysis cryptogram cryptographer cryptography crystal crystallization
crystallizing crystallography cubbyhole cubicle cubism cubit cuckoldry cucumber cud cuddling cuisine
culmination culotte culpability culprit cult cultism cultist cultivar cultivation cultivator culvert cum
cumin cummerbund cumulonimbus cumulus cunnilingus cunningham cupboard cupcake cupful cupid cupidity cupola
cuppa cupping cur curability curacao curacy curare curate curator curbing curbside curbstone curd curdling
curettage curfew curia curie curing curio curiosity curium curler curlew curlicue curmudgeon currant
currency curriculum cursor curtailment curtis curvature cushioning cusp cuspid cuspidor custard custodian
custodianship custody customer customhouse customs cutaway cutback cuteness cuticle cutlass cutler cutlery
cutlet cutoff cutout cutter cuttlefish cutworm cwt cyanide cyanobacteria cybercafe cybernetics cyberpunk
cybersex cyberspace cyborg cyclamen cycling cyclist cyclone cyclopedia cyclopes cyclops cyclotron cygnet
cylinder cymbal cymbalist cynic cynicism cynosure cynthia cypress cyril cyrus cyst cystitis cytologist
cytology cytoplasm cytosine czar czarina dabbler dace dacha dachshund dactyl dad dadaism daddy daemon
daffodil dag dagger dago daguerreotype dahl dahlia daimler daiquiri dairy dairying dairymaid dairyman dais
daisy dak dale dalliance dallier dalton damages dame damon dampener dampening damper damsel damson dana
dancer dancing dandelion dander dandruff dane danger dangling daniel danseuse dante danube daphne
daredevilry darkness darkroom darner darning dartboard darter darts darwin dashboard dashiki dat data
database dating dative datum dauber daubing daughter dauphin davenport david davis davit dawdler dawdling
dawning day daybed daybreak daycare daydreamer daydreaming daylight days daytime dds dea deacon deactivation
deadbeat deadbolt deadhead deadline deadlock deadness deadwood dealer dealership dealing dealings dean
deanery deanship dearest dearth deary death deathbed deathblow deathtrap deathwatch deb debacle debarkation
debarment debasement debater debauchee debauchery debenture debilitation debility debridement debriefing
debris debs debt debtor debugger debunking debutante dec decade decadence decadency decaf decagon decal
decampment decanter decapitation decathlon decedent deceit deceiver deceleration december decency
decentralization deception decibel decigram deciliter decimalization decimation decimeter decision
decisiveness deckhand deckle declamation declaration declarer declassification declension declination
declivity decoder decoding decolletage decolonization decomposition decompressing decompression decongestant
deconstruction deconstructionism decontamination decor decoration decorativeness decorator decorum decoupage
decrement decrepitude decriminalization decryption dedication deduction deed deeds deer deerskin deerstalker
defacement defalcation defamation defamer defaulter defeatism defeatist defecation defection defector
defendant defender defenestration defense defensiveness deference deferment deferral defiance defibrillation
defibrillator deficiency deficit defilement defiler defining definition deflation deflection deflector
defoliant defoliation defoliator deforestation deformation deformity defrauder defrayal defroster defusing
degeneracy degeneration degradation degree dehumanization dehumidifier dehydration deicer deification deism
deity dejection delaware delayer delectation delegating delegation deletion delft deli deliberation delicacy
delicatessen delilah delineation delinquency delirium deliverance deliverer delivery deliveryman dell
delphinium delta delusion demagnetization demagogue demagoguery demagogy demander demarcation demeanor
dementia demerit demesne demetrius demigod demijohn demimondaine demimonde demister demitasse demobilization
democracy democrat democratization demodulation demographer demography demolishing demolition demon
demonetization demonstrability demonstration demonstrativeness demonstrator demoralization demotion demurral
demurrer den denationalization dendrite dengue denial denier denigration denim denizen denomination
denominator denotation denouement denouncement density dentifrice dentin dentist dentistry dentition denture
denudation denunciation deodorant department departure dependability dependence dependency depicting
depiction depletion deployment depolarization deponent depopulation deportation deportee deportment
depositary deposition depositor depository depot depravity deprecation depreciation depredation depression
depressive depressor deprivation depth deputation deputy derailment derangement derby deregulating
deregulation dereliction derision derivation deriving dermatitis dermatologist dermatology dermis derogation
derrick derriere derringer derv dervish des desalination desalinization descendants descender descent
description descriptor desecration desegregation desensitization deserter desertification desertion
desiccant desiccation desideratum designation designer desirability desk desktop desolation desperado
desperation despising despite despoiler despoilment despoliation despondence despondency despot despotism
dessert dessertspoon dessertspoonful destabilization destination destiny destitution destroyer
destructibility destruction desuetude detachment detailing details detainee detainment detecting detection
detective detector detente detention deterioration determent determination determiner determinism deterrence
detestation dethronement detonation detonator detoxification detraction detractor detriment detritus deuce
deuterium devaluation devastation developer development devi deviance deviation device devices devilment
devilry deviltry devising devolution devon devotee devotion dew dewberry dewdrop dewey dewlap dexterity
dextrose dharma dhoti dhow dia diabetes diadem diaeresis diagnosing diagnosis diagnostician diagnostics
diagramming dialect dialectics dialog dialogue dialysis diam diamagnetism diamante diameter diamond
diamondback diana diapason diaper diaphragm diarist diarrhea diary dias diaspora diastole diathermy diatom
diatribe diaz diazepam dibs dichotomy dick dickens dickhead dickinson dickybird dicotyledon dictation
dictator dictatorship diction dictionary dictum diddlysquat dido dielectric dieresis diesel dieter dietetics
dietician dieting dietitian dietrich difference differentiation difficulty diffidence diffraction diffuser
diffusion digestibility digestion digger digging diggings digit digitalis digitalization digitization
dignitary dignity digraph digression digs dilapidation dilatation dilation dilator dildo dilemma diligence
dill diluent dilution dime dimer diminution dimity dimmer dimwit dinar diner dinette dingbat dinghy dingle
dingo dining dink dinner dinnertime dinnerware dinosaur dint diode diorama dioxide dioxin diphtheria
diphthong diploma diplomacy diplomat diplomatist diplopia dipole dipper dippers dipsomania dipsomaniac
dipstick diptych direction directivity directness director directorate directorship directory dirge dirham
dirk dirndl dirtying dis disability disablement disaffection disagreement disambiguation disappearance
disappearing disappointment disapprobation disapproval disarmament disarrangement disassociation disaster
disavowal disbandment disbarment disbelief disbursal disbursement disc discernment disciple discipleship
disciplinarian disclaimer disclosure discography discoloration discombobulation discomfiture discomfort
discomposure disconnection discontentment discontinuance discontinuation discontinuity discordance
discotheque discounter discouragement discourtesy discoverer discovery discrepancy discretion discrimination
discriminator discus discussant discussion disease disembarkation disembowelment disenchantment
disenfranchisement disengagement disentanglement disequilibrium disestablishment disfigurement
disfranchisement disgorgement disgruntlement dishabille disharmony dishcloth dishonesty dishpan dishrag
dishtowel dishware dishwasher dishwater disillusionment disincentive disinclination disinfection
disinflation disinformation disinheritance disintegration disinterest disinterment disinvestment disjuncture
diskette dislocation disloyalty dismantlement dismantling dismemberment dismissal disney disobedience
disorganization disorientation disowning disparagement disparity dispassion dispatcher dispensary
dispensation dispenser dispersal dispersion displacement displeasure disposal disposition dispossession
dispraise disproof disproportion disputant disputation disqualification disquietude disquisition disrepair
disrepute disruption dissatisfaction dissection dissembler dissembling dissemination dissension dissenter
dissertation disservice dissidence dissimilarity dissimilitude dissimulation dissimulator dissipation
dissociation dissolution dissolving dissonance dissuasion distaste distension distention distillate
distillation distiller distillery distinction distinctiveness distortion distraction distributer
distribution distributor disturbance disturber disunion disunity disuse dithering ditty diuretic diva divan
diver divergence diversification diversion diversity diverticulitis divestiture dividend divider divination
diviner diving divinity divisibility division divisor divorcee divorcement divot divvy dixie dobbin doberman
dobra doc docent docility docker docking dockworker doctorate doctrine docudrama documentation doddle dodgem
dodger dodging dodo doe doer doeskin dogcart doge dogfish doggerel doggie doggy doghouse dogie dogleg dogma
dogmatism dogmatist dogsbody dogtrot dogwood doily doings doj dol doldrums dole doll dollar dollhouse dollop
dolly dolmen dolomite dolor dolphin dolt domain dome domestication domesticity dominance domination
dominatrix domingo dominic dominick dominion dominique domino dominoes dona donation dongle donkey donna
donor doodad doodlebug doohickey doomsday door doorbell doorjamb doorkeeper doorknob doorknocker doorman
doormat doorplate doorpost doorstep doorstop doorway dooryard dopa dopamine doppelganger doris dork dorm
dormancy dormer dormitory dormouse dory dos dosage dosimeter dosser dosshouse dossier dotage dotard
doubleheader doubler doubles doublespeak doublet doubling doubloon doubter dough doughnut douglas dousing
dove dovecote dowager dowel doweling downbeat downdraft downer downfall downing downpour downshift downside
downsizing downswing downtime downturn dowry dowser dowsing doxology doyen doyenne dozens drachma draftee
drafter drafting draftsman draftsmanship dragnet dragon dragonfly drainage drainboard drainpipe drake dram
drama dramatics dramatist dramatization draper drapery draughts drawback drawbridge drawer drawers drawing
drawstring dray dreadnought dreamer dreaming dreamland dreamworld dredger dregs drenching dressage dresser
dressing dressmaker dressmaking drew dribbler dribbling driblet drier drifter driftwood drilling drinker
drinking drippings driver driveshaft driveway drogue drollery dromedary droning droplet dropout dropper
droppings dropsy dross drought drove drover drubbing drudgery drugging druggist drugstore druid druidism
drumbeat drumlin drummer drumming drumstick drunkard drupe druthers dryad dryden dryer drywall dualism
duality dubbin dubbing dubiety ducat duchess ducking duckling duckpins duckweed ducky duct ductility dude
dudgeon duds dueler duelist duenna duet duff duffer dug dugout duke dukedom dulcimer dullard dumbbell
dumbwaiter dumdum dumper dumping dumpling dumplings dumps dumpster duncan dunce dunderhead dune dungaree
dungeon dunghill dunkirk duo duodenum duplication duplicator duplicity durability durance duration duress
durham durum dustbin dustcart duster dustman dustpan duty duvet dvorak dwarfism dweeb dweller dwelling
dybbuk dyeing dyer dyestuff dylan dynamics dynamism dynamiter dynamo dynasty dysentery dysfunction dyslexia
dyspepsia dysphagia dysphoria dysprosium dystopia eagerness eaglet ear earache eardrum earful earl earldom
earlobe earmuff earner earnings earphone earpiece earplug earring earthenware earthing earthling earthquake
earthwork earthworm earwax earwig eas easel easement easing easterner eater eatery eating eats eaves
eavesdropper ebbing ebullience ebullition eccentricity echelon echidna echinoderm echolocation eclair eclat
eclecticism eclogue ecologist ecology econometrics economics economist economizer economy ecosystem
ecotourism ecru ecstasy ecumenicism ecumenism eczema edelweiss edema eden edgar edger edging edibility edict
edification edifice edison editing edition editor editorship eds education educationalist educationist
educator edutainment edward edwards edwin eel effacement effectiveness effects effeminacy effendi
effervescence efficacy efficiency effigy efflorescence effluence effluvium efflux effort effrontery
effulgence effusion egalitarianism eggbeater eggcup egghead eggnog eggplant eggs eggshell eglantine ego
egoism egoist egomania egomaniac egotism egotist egret eider eiderdown eigenvalue eighties einstein
einsteinium eisteddfod ejaculation ejection ejector ela elaboration elan eland elasticity elation elbowing
elderberry election electioneering elector electorate electrician electricity electrification
electrocardiogram electrocardiograph electrocardiography electrocution electrode electroencephalogram
electrologist electrolysis electrolyte electromagnet electromagnetism electron electronics electroscope
electroshock electrostatics elegance elegy element elements elephant elephantiasis elevation elevator elf
elia elicitation eligibility elijah elimination eliminator eliot elisa elision elitism elitist elixir
elizabeth elk ell elli ellipse ellipsis elm elocution elocutionist elodea elongation elopement eloquence
elucidation eluding elver elves elvis emaciation emanation emancipation emancipator emasculation embalmer
embankment embarkation embarrassment embassy embellishment ember embezzlement embezzler embitterment emblem
embodiment embolism embouchure embracing embrasure embrocation embroiderer embroidery embroilment embryo
embryologist embryology emendation emerald emergence emergency emerson emery emetic emf emigrant emigration
emigre emile emilia eminence emir emirate emissary emission emitter emmy emolument emoticon emotion
emotionalism emotionality empathy emperor emphasis emphasizing emphysema empire empiricism empiricist
emplacement employee employer employment emporium empowerment empress emptiness emptying emu emulation
emulator emulsifier emulsion enactment enamelware encampment encapsulation encasement encephalitis enchanter
enchantment enchantress enchilada encirclement enclosing enclosure encoding encomium encouragement
encroachment encrustation encryption encumbrance encyclopedia endangerment endearment endgame ending endive
endocarditis endocrinologist endocrinology endometriosis endometrium endorphin endorsement endorser
endoscope endoscopy endowment endurance enema enemy energizer energy enervation enfeeblement enfolding
enforcement enforcer enfranchisement engagement engine engineering englishman engorgement engram engraver
engraving engrossment enhancement enhancer enigma enjambment enjoining enjoyment enlargement enlarger
enlightenment enlistee enlisting enlistment enmity ennoblement ennui enormity enquirer enrichment enrollment
ensemble ensign ensilage enslavement entailment entanglement entente entering enteritis enterprise
entertainer entertainment enthrallment enthronement enthusiasm enthusiast enticement entirety entitlement
entity entombment entomologist entomology entourage entrails entrancement entrant entrapment entreaty entree
entrenchment entrepreneur entropy entry entryway enumeration enumerator enunciation enuresis envelope
envelopment environment environmentalism environmentalist envisioning envoy enzyme eolian eon eosinophil
epaulet epee ephedrine ephemera epicure epidemiologist epidemiology epidermis epiglottis epigram epigraph
epigraphy epilepsy epilogue epinephrine epiphany episcopacy episcopate episode epistemology epistle epitaph
epithelium epithet epitome epoch epsilon equality equalization equalizer equanimity equating equation
equator equerry equilibrium equinox equipage equipment equipoise equipping equitation equity equivalence
equivocation equivocator era eradication eradicator eraser erasure erbium erecting erection eremite erg
ergonomics ergosterol ergot erica ermine ernst eroding erosion erotica eroticism errand erratum error
eructation erudition eruption erysipelas erythrocyte erythromycin escalation escalator escapade escapee
escapement escapism escapist escapologist escapology escargot escarole escarpment eschatology escritoire
escrow escudo escutcheon esophagus esp espadrille espalier espionage esplanade espousal espresso esprit esq
esquire essayer essayist essence est establishment estate ester esther estimation estimator estoppel
estradiol estrangement estrogen estrus estuary eta etcher etching eternity ethane ethanol ether ethic ethics
ethmoid ethnicity ethnocentrism ethnographer ethnography ethnologist ethnology ethologist ethology ethos
ethyl ethylene etiology etiquette etude etymologist etymology eucalyptus euchre eugene eugenia eugenics
eukaryote eulogist eulogy eunuch euphemism euphony euphoria eureka euro europe europium eutectic euthanasia
euthenics eutrophication evacuation evacuee evaluation evaluator evanescence evangelicalism evangelism
evangelist evans evaporation evasion eve evening evensong event eventide eventuality everglades eviction
evildoer evildoing evisceration evocation evolution evolutionist ewe ewer exabyte exacerbation exaction
exactitude exaggeration exaltation exam examination examiner example exasperation excavation excavator
excellence excellency excelsior exception exchanger exchequer excision excitability excitation excitement
exclaiming exclamation exclusion exclusiveness excommunication excoriation excrement excrescence excreta
excreting excretion exculpation excursion excursionist exec execration executing execution executioner
executor executrix exegesis exemplar exemplification exemption exerciser exercising exertion exfoliation
exhalation exhaustion exhibition exhibitionism exhibitionist exhibitor exhilaration exhortation exhumation
exigency exiguity existence existentialism exobiology exodus exon exoneration exorbitance exorcism exorcist
exoskeleton exosphere exoticism expanse expansion expansionism expansiveness expat expatiation expatriation
expectancy expectation expectorant expectoration expedience expediency expedition expelling expending
expenditure experimentalism experimentation experimenter expertise expiation expiration expiry explanation
expletive explication explicitness exploitation exploiter exploration explorer explosion expo exponent
exponentiation exportation exporter exporting exposition expositor expostulation exposure expounder
expounding expression expressionism expressiveness expressway expropriation expulsion expunging expurgation
extemporization extension extent extenuation extermination exterminator extern externalization extinction
extinguisher extinguishing extirpation extortion extortioner extortionist extraction extractor extradition
extrapolation extravagance extravaganza extremism extremity extrication extroversion extrusion exuberance
exudation exultation eyebrow eyeful eyeglass eyeglasses eyelash eyelet eyelid eyeliner eyepiece eyes
eyesight eyesore eyestrain eyetooth eyewash ezekiel ezra fable fabric fabrication fabricator facade facet
facilitation facilitator facility facing fact faction factoid factoring factorization factory factotum
faculty fad faddist fading faerie fahd faience faille failure fairness fairy fairyland faith faker fakir
falconer falconry fallacy fallback fallibility falloff fallout falls falsehood falseness falsie
falsification falsifier falsifying falsity fame familiarity familiarization family famine fanaticism fancier
fancywork fandango fandom fanfare fang fanlight fanny fantail fantasia fantasist farad farewell farina
farmer farmhand farmhouse farmland farmstead farmyard faro farrago farrell farrier farrowing farthing
farting fascia fascicle fascination fascism fashioning fastball fastener fastening fasting fastness fatalism
fatality fatback fathead fatherhood fatigues fatiha fatima fatso fatuity fatwa faucet faultfinder faulting
faun fauna fauvism fauvist favorableness favoritism fawner fay fbi fda fealty feasibility feasting feat
featherbedding feathering featherweight feb february feces fecundation fecundity fed federalism federalist
federalization federation fedora feedback feedbag feeder feeding feedlot feeler feeling feelings feigning
feldspar felicia felicitation felicity fella fellatio feller fellow fellowship felon felony femininity
feminism femtosecond femur fen fencer fencing fender fenestration fennel fentanyl ferdinand fermentation
fermenting fermium fern ferocity ferromagnetism ferrule ferryboat ferrying ferryman fertility fertilization
fertilizer ferule fervency fervor fess fesse festering festival festivity fetish fetishism fetishist fetlock
fettuccine fetus feudalism fever fez fiance fiancee fiasco fiat fibber fibbing fiber fiberboard fiberglass
fibril fibrillation fibrin fibroid fibrosis fibula fichu fiction fictionalization ficus fiddler fidelity
fief fiefdom fielder fielding fields fieldsman fieldwork fieldworker fiend fierceness fiesta fife fifties
fig fighter figment figuration figurehead figurine figuring filament filbert filename filer filibusterer
filing fille filler filling fillip filming filmmaker filth filtration finagler finale finalist finality
finalization finances financing finch finder finding findings fineness finery finesse fingerboard fingering
fingerling fingermark fingernail fingerprinting fingertip finial finis finisher finishing finn fir firearm
fireball firebox firebrand firebrick firebug firecracker firedamp firefighter firefly fireguard firehouse
firelight firelighter fireman fireplace fireplug firepower fireside firestone firestorm firetrap firewall
firewater firewood firework firing firmness firmware firth fischer fishbowl fisher fisherman fishery
fishhook fishing fishmonger fishnet fishpond fishwife fission fist fistful fisticuffs fistula fitment
fitness fitzgerald fiver fives fixation fixative fixer fixing fixings fixity fixture fjord flab flaccidity
flack flagellant flagellation flagellum flagon flagpole flagship flagstaff flagstone flair flak flamboyance
flamenco flamethrower flamingo flammability flan flange flanker flannel flannelette flapjack flapper
flapping flaps flashback flashbulb flashcard flasher flashgun flashing flashlight flask flatbed flatboat
flatbread flatcar flatfish flatfoot flatiron flatlet flatmate flatness flats flatterer flattery flattop
flatulence flatus flatware flatworm flavoring flavouring flax flea fleabag fleapit fleming fletcher
flexibility flexion flibbertigibbet flier flimflam flintlock flippancy flipper flirtation flirting floater
floe flogger flogging floodgate flooding floodplain floorboard flooring floorwalker floozy flophouse flora
florescence floret florin florist flotation flotilla flotsam flouter flowchart flowerbed flowerpot flu
fluctuation flue fluency fluidity fluke flume flunky fluorescence fluoridation fluoride fluorine fluorite
fluorocarbon fluoroscope fluoxetine fluting flutist fluttering flycatcher flyleaf flyover flypaper flypast
flyswatter flytrap flyweight flywheel focusing foe foghorn fogy foible foiling folder foldout foliage folio
folk folklore folks folktale follicle follies follower followers followup folly fomentation fondant fondling
fondue font fontanel food foodie foodstuff foolery foolscap footage football footballer footbridge footer
footfall foothill foothold footing footlights footlocker footman footpath footplate footprint footrace
footrest footstep footstool footwear footwork fop forager foraging forbearance forcefulness forceps fording
forebear forecaster forecasting forecastle foreclosure forecourt forefather forefinger forefoot forefront
foregrounding forehead foreigner foreknowledge foreleg forelimb forelock foreman foremast forename forenoon
forensics foreperson foreplay forequarter forerunner foresail foreshore foresight foreskin forestalling
forester forestry foretaste foretelling forethought forewarning forewoman foreword forfeiture forger forgery
forgetfulness forging forgiveness forgiver forgoing forint forking forklift formaldehyde formalin formalism
formalities formality formalization formation formatting formula formulation fornication fornicator
forsaking forswearing forsythia forties fortification fortitude fortnight fortress fortuity fortune
fortuneteller fortunetelling forum forwarding fossa fossilization fostering foulard foundation foundering
founding foundling foundry fount fountain fountainhead fourier foursome fowler foxglove foxhole foxhound
foyer fps fracas fractal fractionation fragility fragmentation fragrance frailty framer framework framing
franc france francium franco frangibility frankfurter frankincense franklin frankness frappe frat fraternity
fraternization fratricide frau fraud fraudulence freebie freebooter freedman freedom freehold freeholder
freeing freelancer freeloader freeman freemasonry freesia freestone freestyle freethinker freethinking
freeware freeway freezer freezing freighter frenzy frequency frequenter freshener fresher freshet freshness
freshwater fretsaw fretwork fri friar friary friction friday fridge friedcake friedman friend friendship
fries frieze frigate frigidity frill frippery frisking frisson frivolity frogman frond frontage frontbencher
frontier frontiersman frontierswoman frontispiece frostbite frosting fructose frugality fruitcake fruiterer
fruitfulness fruition frump frustration frustum fryer frying fuchs fuchsia fueling fuentes fug fugue fulcrum
fulfillment fuller fullness fulmination fumbler fumes fumigant fumigation fumigator fun functionalism
functionalist functionality functionary fundamentalism fundamentals funding fundraiser funds funeral funfair
fungi fungicide fungus funnies fur furbelow furlong furnace furnishing furniture furor furosemide furrier
furring furtherance fury furze fusee fuselage fusilier fusion fusspot fustian futility futon futurism
futurity futurology fuzz gabardine gaberdine gabfest gable gabriel gadabout gadfly gadget gadgetry
gadolinium gaff gaffe gaffer gaiety gainer gait gaiter gal gala galaxy gale galen galena gallantry
gallbladder galleon galleria gallery galley gallimaufry gallium gallon gallows gallstone galoot galosh
galvanism galvanization galvanometer gam gambit gambler gambling gamecock gamekeeper gamesmanship gamete
gamin gamine gaming gamma gammon gamut gander gandhi ganges gangland ganglion gangplank gangsta gangster
gangway ganja gannet gantlet gantry gao gar garbage garbageman garbanzo gardener gardenia gardening gardner
garfish gargoyle garlic garnet garnishment garret garroter garrulity gasbag gasket gaslight gasman gasohol
gasoline gasometer gassing gastritis gastroenteritis gastronome gastronomy gastropod gasworks gat gateau
gatecrasher gatehouse gatekeeper gatepost gates gateway gatherer gathering gator gaucherie gaucho gauntlet
gauze gavel gavotte gazebo gazelle gazetteer gazillion gazpacho gearbox gearing gearshift gecko geek geezer
geisha gelatin gelding gelignite gem gemma gemstone gen gendarme gender gene genealogist genealogy
generalissimo generalist generality generalization generalship generation generator generosity genesis
geneticist genetics geneva geniality genie genitalia genitals genius genocide genome genomics genre gens
gent gentian gentility gentlefolk gentleman gentleness gentlewoman gentrification gentry genu genuflection
genus geochemistry geode geodesy geographer geography geologist geology geometer geometry geophysicist
geophysics geopolitics george georgette geranium gerbil geriatrician geriatrics germ germanium germicide
germination gerontologist gerontology gerund gestalt gestapo gestation gesticulation getaway getting getup
gewgaw ghat ghee gherkin ghetto ghostwriter ghoul ghq gia giantess gibberish gibbon giblet giblets gibson
gig gigabit gigabyte gigahertz giggler gigolo gilbert gilder gilding gill gillie gimcrackery gimlet gimmick
gimmickry gingerbread gingersnap gingham gingivitis ginkgo ginseng giraffe girder girl girlfriend girlhood
giro gist git gita giveaway givenness giver gizmo gizzard glaciation glacier gladiator gladiola gladiolus
gladness glamorization gland glans glasnost glassblower glasses glassful glasshouse glassware glaucoma
glazier gleaner glee glen glenn glider gliding glimmering glister glitch glitz gloaming gloating glob
globalization globe globetrotter globule globulin glockenspiel gloom glop glorification glossary glossolalia
glottis glove glowworm glucagon glucose gluon gluten glutton gluttony glycerin glycerol glycogen glycol
glyph gnat gneiss gnocchi gnome gnu goading goal goalie goalkeeper goalmouth goalpost goaltender goat goatee
goatherd goatskin gob gobbet gobbledygook gobbler goblet goblin gobs god godchild goddaughter goddess
godfather godhead godmother godparent godsend godson godspeed goer gofer goggles goiter goldberg
goldbricking goldenrod goldfields goldfinch goldfish goldmine goldsmith golfer golfing golliwog gonad
gondola gondolier goner gonorrhea goo goober goodbye goodman goodness goodwill goody goodyear goofball goon
goop gooseberry gopher gorbachev gorgon gorilla goring gorse goshawk gosling gospel gospels gossiper
gossiping goth gouache gouger goulash gourd gourde gourmand gourmet gout governance governed government
governor governorship grabber gracefulness gracie grackle grad gradation grader gradient grading graduation
graffiti graffito grafting graham grail graining gram grammar grammarian gramophone grampus gran granary
grandaunt grandchild granddad granddaddy granddaughter grandee grandeur grandfather grandiloquence
grandiosity grandma grandmother grandnephew grandniece grandpa grandparent grandson granduncle grange
granite grannie granny granola grantee granter granularity granulation granule grape grapefruit grapeshot
grapevine graphics graphite graphologist graphology grapnel grappling grasshopper grater gratification
gratitude gratuity gravedigger graver graves gravestone gravimeter gravitas gravitation gravity gravy
graybeard grazing greasepaint greaser greatcoat greatness grebe greed greenback greene greenery greengage
greengrocer greenhorn greening greenmail greenness greenroom greens greensward greenwood greeter greeting
gregory gremlin grenade grenadier grenadine greyhound grid griddlecake gridiron gridlock grief grievance
griever griffin griffith griffon grille grilling grinder grinding grindstone gringo grinning gripes griping
grippe grist gristle gristmill grits groat groats grocer grocery grog grommet grooming groomsman grooving
grosbeak grosgrain grotto grounder groundhog grounding groundnut grounds groundsheet groundskeeper
groundsman groundwork grouper groupie grouping groupware grove groveler groves grower growler growling
growth gruel grumbler grump grunge guacamole guanine guano guar guarani guarantor guaranty guardhouse
guardian guardianship guardrail guardroom guardsman guava guernsey guerrilla guesser guessing guesswork
guest guesthouse guestroom guff guidance guidebook guideline guidepost guild guilder guildhall guile
guillemot guilt guiltiness guinea guise guitar guitarist gulag gulch gulden gulf gullet gullibility gully
gulper gulping gumbo gumboil gumdrop gumming gumption gumshoe gunboat gunfight gunfire gunk gunman gunmetal
gunnel gunner gunnery gunny gunnysack gunpoint gunpowder gunrunner gunrunning gunshot gunslinger gunsmith
gunwale guppy gurney guru gusher gusset gust gusto guts guttersnipe guvnor guzzler guzzling gym gymkhana
gymnasium gymnast gymnastics gymnosperm gymslip gynecologist gynecology gyps gypsum gypsy gyration gyrfalcon
gyro gyroscope haberdasher haberdashery habiliment habitability habitant habitation habituation habitue
hacienda hacker hackles hackney hacksaw hackwork haddock hadith hafnium haft hag haggis haggler haggling
hagiographer hagiography hahnium haiku hailstone hailstorm hair hairball hairbrush haircloth haircut hairdo
hairdresser hairdressing hairgrip hairline hairnet hairpiece hairpin hairsbreadth hairsplitter hairspring
hairstyle hairstylist haj hajj hajji hake halberd haler haley halfback halfpenny halftime halftone halibut
halite halitosis hall hallelujah hallmark hallucination hallucinogen hallway halo halogen halon halyard
hamburger hamilton hamlet hammerhead hammering hammerlock hammertoe hamming hammock hampshire hampton
hamster han handbag handball handbarrow handbill handbook handcar handcart handclasp handful handgun
handhold handicapper handicraft handiwork handkerchief handlebar handler handling handmaid handmaiden
handout handover handrail hands handsaw handset handshake handshaking handspring handstand handwork
handwriting handyman hangar hanger hanging hangman hangnail hangover hank hankering hankie hanks hansom hao
happening happenstance happiness harasser harassment hardball hardboard hardening hardihood harding
hardliner hardness hardship hardtack hardtop hardware hardwood harebell harelip harem haricot harlot
harlotry harmonica harmonics harmonium harmonization harmonizer harmony harper harpist harpooner harpsichord
harpsichordist harpy harridan harrier harris harrison harshness hart harvester harvesting harvey hashish
hassock haste hastings hatband hatbox hatchback hatchet hatching hatchway hatemonger hater hatpin hatred
hatter hauberk haulage hauler haulier hauling haunch hauteur haven haversack havoc hawker hawking hawkins
hawser hawthorn haycock hayes haying hayloft haymaker haymaking haymow hayrick hays hayseed haystack
hazelnut hazmat headache headband headboard headcheese headcount headdress header headgear headhunter
heading headlamp headland headlight headliner headlock headman headmaster headmistress headphone headpiece
headpin headquarters headrest headroom headscarf headset headship headsman headstall headstand headstone
headwaiter headway headwind headword healer health healthcare hearer hearse heart heartache heartbeat
heartbreak heartburn hearth hearthrug hearthstone hearts heartstrings heartthrob heartwood heater heath
heathenism heather heating heatstroke heaven heaver heaves heaviness heaving heavyweight heckler heckling
hectare hectogram hectometer hedgehog hedger hedgerow hedging hedonism hedonist hegemony hegira heifer
height heir heiress heirloom hel helen helicopter heliotrope heliport helium helix hell hellcat hellebore
hellfire hellion hello helmet helmsman helot helper helpfulness helping helpmate helve hematite hematologist
hematology heme hemingway hemiplegia hemisphere hemlock hemoglobin hemophilia hemophiliac hemorrhoid
hemostat hemp hemstitching hen henchman henry heparin hepatitis heptagon heraldry herb herbage herbalist
herbert herbicide herbivore herder herdsman heredity hereford heresy heretic heritage herman hermann hermit
hermitage hernia herniation hero heroics heroin heroine heroism heron herpes herpetologist herpetology
herring herringbone hertz hesitance hesitancy hesitation hess hessian heterodoxy heterogeneity
heterosexuality hewer hexagon hexagram hexameter heyday hiatus hibernation hibiscus hickey hickory hideaway
hiding hierarchy hieroglyph highball highboy highchair highlander highlighter highlighting highness highroad
highway highwayman hijab hijacker hijacking hiker hiking hilarity hillary hillock hillside hilt hindquarter
hindquarters hindrance hindsight hipbone hippie hippies hippo hippocampus hippodrome hippopotamus hippy
hipster hipsters hireling hissing histamine histogram histologist histology historian historiographer
historiography history histrionics hitchcock hitchhiker hitler hitter hitting hives hizbollah hnd hoagie
hoarder hoarding hoarfrost hoaxer hobbit hobbler hobby hobbyhorse hobbyist hobgoblin hobo hockey hod
hodgepodge hoecake hoffman hoffmann hogan hogback hogshead hogwash hokum holdall holder holding holdout
holdover holdup holidaymaker holism holla hollering holly hollyhock holmes holmium holocaust hologram
holograph holography holster homage hombre homburg homebody homeboy homecoming homelessness homemaker
homemaking homeopath homeopathy homeostasis homeowner homepage homeroom homesteader homestretch homework
homicide hominoid hominy homo homogeneity homogenization homograph homology homonym homophobia homophone
homosexuality honcho honesty honeybee honeydew honeymooner honeypot honeysuckle honker honky honorarium
honoree honoring honours hooch hoodlum hooey hoofer hoofing hookah hooke hooker hooking hooks hookup
hookworm hooky hooligan hooliganism hoopla hoops hooray hoosegow hooter hopkins hopper hops hopscotch horace
horde horehound horizon hormone hornbeam hornblende horne hornet hornpipe horologist horology horoscope
horror horsebox horseflesh horsehair horsehide horselaugh horseman horsemanship horseplay horsepower
horseradish horseshoes horsetail horsewhipping horsewoman horticulture horticulturist hosanna hosepipe
hosier hosiery hospice hospital hospitality hospitalization hostage hostel hostelry hostess hostilities
hostility hostler hotbed hotbox hotcake hotel hotelier hothead hothouse hotplate hotpot hotshot hour
hourglass houri hours houseboat housebreaker housebreaking housecleaning housecoat houseful household
householder househusband housekeeper housekeeping houselights housemaid houseman housemaster housemate
housemother houseplant houseroom housetop housewarming housewife housework housing houston hovel hovercraft
howard howdah howdy howe howitzer howler hoyden huarache huaraches hub hubbub hubby hubcap hubris
huckleberry hudson huffing hugging hughes hugo hula hullabaloo humaneness humanism humanitarianism
humanities humanity humanization humankind humanness humanoid humans humdinger humerus humidifier humidity
humiliation humility hummer humming hummingbird hummock hummus humoring humorist humpback humus hunchback
hundredweight hunk hunter hunting huntress huntsman hurdler hurdles hurdling hurler hurling hurricane
hurting husain husbandman husbandry hushing husking hussar hussein hussy hustings hustler hut hutch hyacinth
hybridization hybridizing hydra hydrangea hydrant hydration hydraulics hydrocarbon hydrocephalus
hydrochloride hydrocortisone hydrodynamics hydroelectricity hydrofoil hydrogen hydrogenation hydrologist
hydrology hydrolysis hydrometer hydrometry hydrophobia hydroponics hydrosphere hydrotherapy hydroxide hyena
hygiene hygienist hygrometer hymen hymnal hymnbook hyperactivity hyperbola hyperbole hyperglycemia hyperlink
hypermarket hypermedia hyperparathyroidism hypersensitivity hypertension hypertext hyperthyroidism
hyperventilation hyphenation hypnosis hypnotherapy hypnotism hypnotist hypo hypochondria hypocrisy hypocrite
hypoglycemia hypotenuse hypothalamus hypothermia hypothesis hypothyroidism hyssop hysterectomy hysteresis
hysteria hysterics iamb iambus ibex ibis ibrahim ibuprofen iceberg iceboat icebox icebreaker icecap iceman
ichthyologist ichthyology icicle icing icon iconoclasm iconoclast iconography ictus ida idea idealism
idealist idealization identification identifier identikit identity ideogram ideograph ideologist ideologue
ideology ides idiocy idiom idiosyncrasy idiot idler idling idol idolater idolatress idolatry idolization
idyll iglesias igloo ignition ignominy ignoramus ignorance iguana ike ileitis ileum ilium ilk illegality
illegibility illegitimacy illiberality illinois illiteracy illness illogicality illumination illusion
illusionist illustration illustrator imagery imagination imaging imago imam imbalance imbecility imbiber
imbibing imbrication imbroglio imitator immanence immanency immateriality immaturity immediacy immensity
immersion immigrant immigration imminence immobility immobilization immobilizing immodesty immolation
immorality immortality immovability immunity immunization immunodeficiency immunoglobulin immunologist
immunology immutability imp impaction impairment impala impalement impartiality imparting impasse
impassivity impasto impatience impeachment impeccability impedance impediment impedimenta impeller
impenetrability impenitence imperceptibility imperfection imperialism impermanence impermeability
impersonation impersonator impertinence imperturbability impetigo impetuosity impetus impiety impingement
impinging implantation implausibility implementation implication implosion importance importation importer
importing importunity imposition impossibility impost impostor imposture impotence impotency impounding
impoverishment impracticability impracticality imprecation imprecision impregnability impregnation
impresario impression impressionism imprimatur imprinting imprisonment improbability impropriety improvement
improvidence improvisation imprudence impudence impulse impulsion impunity impurity imputation inability
inaccessibility inaccuracy inaction inactivation inactivity inadequacy inadmissibility inadvertence
inadvisability inamorata inanity inattention inaudibility inauguration inbreeding inc incandescence
incantation incapability incapacity incarceration incarnation incentive inception incertitude incest
inchworm incidence incineration incinerator incipience incision incisor incitement inciter incivility
inclemency inclination inclining inclusion incoherence income incompatibility incompetence incompetency
incomprehensibility incomprehension inconceivability incongruity inconsideration inconsistency inconstancy
incontinence incorporation incorruptibility incredibility incredulity increment incrimination incrustation
incubation incubator incubus inculcation incumbency incurring incursion indecency indecision indelicacy
indemnification indemnity indentation indention independence indestructibility indeterminacy indexation
indexer indexing indiana indication indicator indictment indifference indigence indigestion indignation
indignity indirection indiscipline indiscretion indispensability indisposition indium individualism
individuality individualization individuation indoctrination indolence inducement inducer inducing
inductance inductee induction indulgence indulging industrialism industrialist industrialization industry
inebriation inefficacy inefficiency inelegance ineligibility ineptitude inequality inequity inertia
inevitability inexorability inexpedience inexpediency inexperience infallibility infamy infancy infant
infanticide infantry infantryman infarct infarction infatuation infection infelicity inference inferiority
inferno infertility infestation infidel infidelity infield infielder infiltration infiltrator infinitive
infinitude infinity infirmary infirmity inflaming inflammability inflammation inflation inflection
inflexibility infliction inflorescence inflow influenza influx info infomercial informality informant
informatics information informer informing infotainment infraction infrastructure infrequency infringement
infusion ingenue ingenuity ingestion inglenook ingot ingraining ingrate ingratiation ingratitude ingredient
ingress inhabitant inhalation inhalator inhaler inheritance inheritor inhibition inhibitor inhumanity
iniquity initialism initialization initiation initiator injection injector injunction injury injustice
inkblot inkling inkstand inkwell inlet inmate inn innards innersole innervation inning innings innkeeper
innocence innovation innovativeness innovator innuendo inoculating inoculation inositol inpatient inquest
inquietude inquirer inquiry inquisition inquisitor inr inroad inrush ins insanity inscription inscrutability
insect insecticide insectivore insecurity insemination insensibility insensitivity insentience insertion
insider insight insignia insignificance insincerity insinuation insipidity insistence insisting insobriety
insole insolence insolubility insolvency insomnia insouciance inspection inspector inspectorate inspiration
instability installation installing installment instalment instancy instar instep instigation instigator
instillation instilling institution instruction instructions instructor instrumentalist instrumentality
instrumentation insubordination insufficiency insularity insulation insulator insulin insurability insurance
insurer insurgence insurgency insurrection insurrectionist intaglio intake intangibility integer integrating
integration integrator integrity integument intellect intelligence intelligentsia intelligibility
intemperance intensification intensifier intensity intention interaction interbreeding interception
interceptor intercession intercessor interchangeability intercom intercommunication interconnection
intercourse interdependence interdiction interface interference interferon interjection interleukin
interlocutor interloper intermarriage intermediary interment intermezzo intermission intermittence
intermittency internalization internationalism internationalization interne internee internet internist
internment internship interoperability interpenetration interplay interpol interpolation interposition
interpretation interpreter interpreting interregnum interrelation interrelationship interrogation
interrogator interrupter interruption intersection intersex interspersion interstice interval intervention
interviewee interviewer intestacy intestine intifada intimacy intimation intimidation intolerance intonation
intoxication intractability intranet intransigence intrepidity intricacy intriguer intro introduction
introit introspection introversion intruder intrusion intuition inundation invader invalidation invalidism
invalidity invariability invasion invective invention inventiveness inventor inventorying inversion inverter
investigating investigation investigator investing investiture investment investor invigilation invigilator
invigoration invincibility invisibility invitation invitee invocation involution involvement invulnerability
iodide iodine ion ionization iota iowa ipecac ira irascibility ire irena iridescence iridium iris irishman
ironing ironmonger ironmongery irons ironware ironwood ironwork irony irradiation irrationality irregularity
irrelevance irrelevancy irreligion irresolution irresponsibility irreverence irrigation irritability
irritant irritation irruption irving isaac isabella isaiah ischemia isinglass island islander isle islet ism
isolation isolationism isomer isomerism isometrics isomorphism isotope issuance issuer issuing isthmus
itching itemization iteration itinerary iva ivanov ivory ivy jabberer jabbering jabbing jabot jacaranda
jackal jackass jackboot jackdaw jackhammer jackpot jacks jackson jackstraw jackstraws jacob jacobs jacquard
jadeite jaguar jailbird jailbreak jailer jailhouse jalapeno jalopy jalousie jamb jambalaya jamboree james
jamison jamming jan janitor jansen january jape jarful jargon jasmine jason jasper java javelin jawbreaker
jay jaybird jaywalker jealousy jean jeans jeep jefferson jejunum jello jellyfish jellyroll jemmy jena jennet
jenny jensen jeopardy jeremiad jeremiah jerkin jeroboam jerome jerry jersey jester jesus jetliner jetsam
jetty jeweler jewelry jfk jiffy jigger jigsaw jihad jihadist jimenez jimmies jimsonweed jingoism jingoist
jinks jinni jinrikisha jitney jitters jobber jobholder jock jockstrap jocosity jocularity jocundity jodhpurs
joel jogger jogging john johnny johnnycake johns johnson johnston joiner joinery joining joist joker
jollification jollity jonah jonathan jones jonquil jordan joseph joshua jostling josue jotter jotting joule
journal journalese journalism journalist journeyer journeying journeyman joviality jowl joyce joystick
jubilation jubilee jude judges judgeship judging judgment judicatory judicature judiciary judith judo jugful
juggernaut juggler jugglery juggling juice juicer jujitsu jujube jukebox julep july jumper jumping jumpsuit
junco junction juncture june jung jungle juniper junker junkers junketing junkie junta jupiter jurisdiction
jurisprudence jurist juror jury juryman jurywoman justice justification justness jute juxtaposition kabbalah
kahn kaiser kale kaleidoscope kali kamikaze kangaroo kansa kansas kaolin kapok kappa karakul karaoke karat
karate karen karma kat katydid kauri kazakh kazoo keats kebab kedgeree keeper keeping keepsake keg keller
kelly kelp kelvin ken kendall kennedy kenning keno kent kepi kera keratin keratitis kerchief kerfuffle
kernel kerosene kestrel ketch ketchup ketone kettle kettledrum keyboard keyboardist keyhole keypad keystone
keystroke khakis khan kibble kibbutz kibitzer kickback kicker kicking kickoff kickstand kidd kiddie
kidnapper kidnapping kidney kidskin kiley killdeer killer killjoy kiln kilo kilobyte kilocycle kilogram
kilohertz kiloliter kilometer kiloton kilovolt kilowatt kilt kilter kimono kinase kindergarten kindergartner
kindling kindness kine kinematics kinetics kinfolk king kingdom kingfisher kingmaker kingpin kingship
kinsfolk kinship kinsman kinswoman kiosk kipper kirk kirsch kismet kisser kissing kitchen kitchener
kitchenette kitchenware kith kitsch kitty kiwi kkk klaxon klein kleptomania kleptomaniac kludge klutz knack
knacker knapsack knave knavery knee kneeling knickerbockers knickers knickknack knighthood knish knitter
knitting knitwear knob knocker knocking knockoff knockwurst knoll knothole knowledge knucklehead knuckles
koala koan koch kohl kohlrabi kola komi kook kookaburra kopeck kph kraal krill kris krishna krona krone
krypton kudos kudzu kumquat kwanza kyat kylie lab labium laboratory laborer laburnum labyrinth lac
laceration lacewing lacework lacing lackey lacrosse lactation lactose lacuna lad laddie lading lady ladybird
ladybug ladyfinger ladylove ladyship laetrile lager lagging lagniappe lagoon lah laird laity lake lakefront
lakeside lama lamasery lambda lambency lambert lambkin lambskin lamentation lamentations lamina lamination
lamp lampblack lamplight lamplighter lamppost lamprey lampshade lan lanai lancaster lancer lancers lancet
landau lander landfall landfill landholder landholding landing landlady landline landlord landlubber
landmark landmass landowner landscaper landscaping landslide landslip landsman lane langley language languor
lanolin lantern lanthanum lanyard laparoscopy laparotomy lapboard lapdog lapel lapin lapp lappet lapping
lapsing laptop lapwing larcenist larcenous larceny larch larder largess lariat larkspur larva laryngitis
larynx lasagna laser lashings lass lassie lassitude lat latchkey latecomer latency latex lath lathe latitude
latrine lats latte lattice latticework laudanum laughingstock laughter launcher launching launchpad
launderette laundering laundress laundromat laundry laundryman laundrywoman laurel laurels lav lava lavage
lavaliere lavatory law lawbreaker lawgiver lawmaker lawmaking lawman lawrence lawrencium laws lawsuit lawyer
laxity layabout layette laying layman layoff layout layover layperson layup lazybones lea leaching leader
leaders leadership leafage leafing leaflet leafstalk leakage leaner leaper leaping learner learning
leasehold leaseholder leatherette leatherneck leavening leaver leaving lech lecher lechery lecithin lectern
lecturer lectureship lecturing led leda ledge ledger leek lees leeway leftism leftovers lefty leg legacy
legalese legalism legality legalization legate legatee legation legend legerdemain legging leghorn
legibility legionary legionnaire legislating legislation legislator legislature legitimacy legs legume lei
leigh leisure leitmotif leitmotiv lemma lemming lemon lemonade lemongrass lempira lemur lena lender lending
length lengthening lenience leniency lenin lens lent lentil leo leonard leonardo leopard leopardess leotard
leotards leper leprechaun leprosy lepton lesbianism lesion lessee lessening lesson lessor letdown lethargy
letterer letterhead lettering letterpress letters letting lettuce letup leucine leucotomy leukemia leukocyte
levee leveler leveling leveraging levi leviathan levitation levity lewis lexicographer lexicography lexicon
lexis liabilities liability liaison liana liar libation libber libby libeler liberalism liberality
liberalization liberation liberator libertarian liberty libido librarian librarianship library librettist
libretto licensee licentiate lichen licking licorice lid lido lied lien lieu lieutenancy lieutenant life
lifeblood lifeboat lifeguard lifeline lifer lifesaver lifesaving lifespan lifestyle lifetime lifework lifter
liftoff ligament ligation ligature lightening lighthouse lighting lightness lightning lightship lignin
lignite likelihood likeness likening liking lillie lilo lily limb limbers limbo limeade limelight limerick
limestone limey limitation limiter limning limo limousine limper limpet limpidity limping lin linage
linchpin lincoln linden lindsay lindy lineage lineament linearity linebacker lineman linemen linen liner
linesman lineup ling lingerer lingerie lingering lingo linguine linguist linguistics liniment lining linkage
linkman links linkup linnet lino linoleum linseed lint lintel lion lip lipid liposuction lipreading
liquefaction liqueur liquidation liquidator liquidity liquidizer liquor lira lisle lisper listener listening
listeria listing litany litchi liter literacy literalism literalness literati literature lithium
lithographer lithography lithosphere litigant litigation litigator litmus litotes litre litterateur
litterbug litterer liturgist liturgy livelihood liverwort liverwurst liveryman livestock liza lizard llama
llano llb lloyd loader loading loads loafer loafing loam loaner loaning loanword loather loathing lobbyist
lobe lobotomy lobster localism localization locating location locator locke locker locket locking lockjaw
lockout locksmith lockstep lockup locomotion locoweed locum locus locust locution lode lodestar lodestone
lodger lodging lodgings logan loganberry logarithm logbook loge logger loggerhead loggia logging logic
logicality logician logistics logjam logo logos logotype logrolling loin loincloth loins loiterer lolita
lollipop london loner longboat longbow longevity longhorn longing longshoreman longueur loo loofah looker
lookout lookup loon loonie loophole looping loos looseness loosening looter looting loquacity lordship lore
lorelei loren lorgnette lorry loser losings loss losses lotion lotte lottery lotto lotus loudmouth
loudspeaker lough louis lounger louse lout louver lovebird lovemaking lover lowboy lowell lowlander lowlife
lox loyalist loyalty lozenge luau lubber lubricant lubrication lubricator lubricity lucas lucidity luck
lucknow lucre lucubration lucy luddite ludo luggage lugger lugsail luke lullaby lulu lumbago lumberjack
lumberman lumberyard lumen luminary luminescence luminosity lummox lumpectomy lumpenproletariat luna lunacy
luncheon lunching lunchroom lunchtime lung lungfish lunkhead luo lupus lurker luster lutanist lute lutenist
lutetium luther lux luxuriance luxuriation luxury lyceum lychgate lye lying lymph lymphocyte lymphoma
lynching lynx lyre lyrebird lyricism lyricist mac macadam macadamia macaque macaroni macaroon macaulay macaw
mace maceration mach machete machination machinery machinist machismo mack mackerel mackinaw mackintosh
macrobiotics macrocosm macroeconomics macron madam madame mademoiselle madhouse madison madman madness
madonna madras madrasa madrasah madwoman maelstrom maestro mafia mafioso mag magazine magdalena maggot magi
magician magistracy magistrate magma magnanimity magnate magnesia magnesium magnet magnetics magnetism
magnetite magnetization magneto magnetometer magnetosphere magnification magnificence magnifier
magniloquence magnitude magnolia magnum magpie magus maha maharajah maharani mahatma mahdi mahogany mahout
maia maid maidenhair maidenhead maidenhood maidservant mailbag mailbox mailer mailing maillot mailman
mainframe mainland mainmast mainsail mainspring mainstay mainstream maintainer maintenance maisonette maize
maja majesty majolica majorette majority majors mak makeover maker makeup makeweight making malacca
malachite maladjustment malady malaise malamute malapropism malaria malarkey malathion malediction
malefactor maleficence maleness malevolence malfeasance malformation malice malignancy malignity malik
malingerer malingering mall mallard malleability mallet mallow malnutrition malocclusion malpractice maltose
maltreatment malware mam mama mamba mamma mammal mammogram mammography mammon mammy manageability management
manager manageress manana manatee mandala mandamus mandarin mandible mandolin mandrake mandrel mandrill mane
manes maneuverability manga manganese mange manger mangler mango mangrove manhattan manhole manhood manhunt
mania manicurist manifestation manifesto manikin manila manioc manipulation manipulator mankind mann manna
mannequin manner mannerism manners manometer manor manpower manse manservant mansfield mansion manslaughter
manta mantel mantelpiece mantilla mantis mantissa mantra manufacturer manufacturing manumission manuscript
maple mapper mapping mara marabou marabout maraca maraschino marathon marathoner marauder marbleizing
marbles marbling marc marcher marching mare margarine margarita marge margin marginalia marginality
marginalization marguerite mari maria mariachi marigold marijuana marimba marina marinara mariner marines
marino marionette marjoram marker marketer marketing marketplace marking markka markov marks marksman
marksmanship markup marl marlin marlinespike marmalade marmoset marmot marque marquee marquess marquetry
marquis marquise marri marriage marriageability marrow mars marseille marsh marshall marshals marshland
marshmallow mart marten martensite marti martin martinet martingale martini martyrdom mary marzipan mascara
mascot masculinity maser masher masker masking masochism masochist mason masonry masoud masque masquerader
massachusetts masse masses masseur masseuse massif mast mastectomy mastering masterpiece masters
masterstroke mastery masthead mastic mastication mastiff mastitis mastodon masturbation matador matchbook
matchbox matchlock matchmaker matchmaking matchstick matchwood mater materialism materialist materialization
materiel maternity mates math mathematician mathematics mathias matinee mating matins matriarch matriarchy
matricide matriculation matrimony matrix matron matthew matting mattock mattress maturation maturity matzo
matzoh mauler maulers mausoleum maven mavis maw max maxilla maxim maximization maxwell may maya mayday mayer
mayflower mayfly mayhem mayo mayonnaise mayor mayoralty mayoress maypole maze mazurka mccarthy mead
meadowlark meal mealtime mealybug meanie meaningfulness meanness means meany measles measurement measuring
meat meatball meatloaf meatpacking mechanics mechanism mechanization med medal medalist medallion meddler
mediation mediator medic medicaid medicament medicare medication medico mediocrity meditation medley medulla
medusa meed meerschaum meeting meetinghouse meg megabit megabucks megabyte megacycle megadeath megahertz
megalith megalomania megalomaniac megaphone megaton megawatt mei meiosis mekong melamine melancholia melange
melanin melanoma melee melioration melissa mellowing melodrama melody melon meltdown member membership
membrane meme memento memo memoir memorabilia memorability memoranda memorandum memorial memorialization
memorization memory memsahib men menage menagerie mendacity mendelevium mender mendicancy mending menhaden
meninges meningitis meninx meniscus menopause menorah mensch menses menstruation mensuration mentality
menthol menu mercantilism mercer merchandiser merchandising merchant merchantman mercury mercy meredith
merganser merger meringue merino meritocracy merle merlin mermaid merman merriment merrymaker merrymaking
mesa mescal mescaline meshing mesmerism mesmerizer mesomorph meson mesosphere mesquite messaging messenger
messiah messmate mestizo metabolism metabolite metacarpus metadata metalanguage metallurgist metallurgy
metalwork metalworker metalworking metamorphism metamorphosis metaphor metaphysics metastasis metatarsus
metathesis metempsychosis meteor meteorite meteoroid meteorologist meteorology metformin meth methadone
methamphetamine methane methanol method methodology methotrexate methyl metier metrication metrics metro
metronome metropolis mettle mews mezzanine mezzo miami miasma mic mica micah michael michigan mick mickey
microbe microbiologist microbiology microbrewery microchip microcircuit microcode microcomputer microcosm
microdot microeconomics microelectronics microfiche microgram micrometeorite micrometer micron microorganism
microphone microprocessor microscope microscopy microsecond microsurgery midday midden middlebrow middleman
middleweight middy midge midnight midrib midriff midsection midshipman midstream midsummer midterm midwife
midwifery midwinter mien might mignonette migraine migration mikado mike mil milady mildness mile mileage
milepost miler milestone milieu militancy militarism militarist militarization militia militiaman milker
milkmaid milkman milkshake milksop milkweed millennium miller millet milliard millibar milligram milliliter
millimeter milliner millinery milling millionaire millionairess millipede millisecond millpond millrace
mills millstone millwright milo milometer milquetoast milt milton mimicker mimicry mimosa min mina minaret
mincemeat mincer minder mindset miner mineralogist mineralogy minerva minestrone minesweeper mingling
miniaturist miniaturization minibar minibike minibus minicab minicomputer minim minimalism minimization
mining minion miniskirt ministration ministry minivan mink minnow minority minors minoxidil minster
minstrelsy mintage minter minuend minuet minuteman minutes minutia minx miracle mirage mirth misadventure
misalignment misalliance misanthrope misanthropist misanthropy misapplication misapprehension
misappropriation misbehavior miscalculation miscarriage miscegenation miscellany mischance mischief
misconception misconstruction miscreant miscue misdeed misdemeanor misdirection miser misery misfeasance
misfit misfortune misgiving misgovernment mishap mishmash misinformation misinterpretation mismanagement
misnomer misogamist misogamy misogynist misogyny misplacement mispronunciation misquotation misreading
misrepresentation misrule missal missile mission missioner mississippi missive missouri misspelling
misstatement misstep missus missy mistaking mister mistiming mistletoe mistral mistreatment mistress
mistrial misunderstanding mitchell mite mitigation mitochondrion mitosis mitt mitten mitzvah mixer mixing
mixture mizzen mizzenmast mnemonics moaner moat mobility mobilization mobster moccasin mocha mocker mockery
mockingbird modality mode modeler modeling modem moderation moderator modernism modernist modernity
modernization modesty modicum modification modifier mods modulation module modulus mogul mohair mohammad
mohammed moiety moistener moistening moisture mol molasses moldboard molding mole molecule molehill moleskin
molestation molester moliere moll mollie mollification mollusk molly molter molting molybdenum mom moment
momentum mommy mon monad monarch monarchism monarchist monarchy monastery monasticism monday monet
monetarism monetarist monetization money moneybag moneylender moneymaker mongolism mongoose mongrel moniker
monism monition monitoring monk monkshood monocle monocotyledon monody monogamist monogamy monogram
monograph monolith monologist monologue monomania monomaniac monomer mononucleosis monoplane monopolist
monopolization monopolizer monopoly monorail monosyllable monotheism monotheist monotony monoxide monroe
monsieur monsignor monsoon monster monstrance monstrosity montage monte montgomery month monument moocher
mood moonbeam moonlighter moonshiner moonstone moonwalk moore moorhen mooring moorland moose moped mopes
moppet mopping moraine morale moralism moralist morality moralization moralizing morals morass moratorium
moray morbidity morel mores morgan morgue morn morning morocco moron morpheme morphia morphine morphology
morris morrison morrow morsel mortality mortarboard mortgagee mortgagor mortician mortification morton moses
mosque mosquito moss mossback mot mote motel motet moth motherhood motif motility motivation motivator
motorcade motorcar motorcycling motorcyclist motoring motorist motorization motorman motormouth motorway
mottling motto moue mountain mountaineering mountainside mountebank mounter mounting mourner mouser
mousetrap moussaka mouthful mouthpiece mouthwash mouton movement mover movie moviegoer mower moxie mozart
mozzarella mph mps mrs msg mucilage muckraker muckraking mucus mudguard mudslide mudslinger muenster muesli
muezzin muffin muffler mufti mugful mugger mugging muggins mugshot mugwump muhammad mulatto mulberry mule
muleteer mullah mullein muller mullet mulligan mulligatawny mullion multiculturalism multimedia multiplexer
multiplicand multiplication multiplicity multiplier multiprocessing multiprocessor multistage multitude
multivitamin mumbler mumbling mummer mummery mummification mummy mumps mung municipality munificence
muralist murderer murderess murmurer murphy murrain murray mus muscat muscatel muscleman muscularity
musculature musette museum musher music musicality musician musicianship musicologist musicology musk
muskellunge musket musketeer musketry muskmelon muskrat muslin mussel mussolini mustache mustachio mustang
mustard mutability mutagen mutation mutilation mutilator mutineer mutt mutterer muttering mutton mutuality
muumuu mya mycologist mycology myelitis myna myocardium myopia myrmidon myrrh myrtle mystery mysticism
mystification mystique myth mythologist mythology myxomatosis naan nabob nacelle nacho nacre nadir nagger
naiad nailbrush naivete naivety nameplate names namesake nanny nanometer nanosecond nanotechnology nanotube
naomi napalm nape naphtha naphthalene napkin napoleon narc narcissism narcissist narcissus narcolepsy
narcosis narration narrator narrowness narwhal nasa nasality nasalization nascence nasdaq nash nasturtium
nation nationalism nationality nationalization nationhood nativity nato naturalism naturalist naturalization
naturalness nature naturism naturist naught nausea nautilus nave navel navigability navigation navigator
navvy navy naysayer neap nearness nearside neatness neb nebula nec necessity neckband neckerchief necking
necklace neckline necktie necrology necromancer necromancy necrophilia necrosis nectar nectarine needlepoint
needlewoman needlework negation negativism negativity negligee negligence negotiation negotiator negritude
negroid neighborhood nelson nematode nemesis neoclassicism neocolonialism neocon neoconservative neocortex
neodymium neologism neon neonate neophyte neoplasm neoprene nephew nephrite nephritis nephropathy nepotism
nepotist neptune neptunium nerd nerves nervousness nestling netball netherworld netting neuralgia
neurasthenia neuritis neurologist neurology neuron neuroscience neurosis neurosurgeon neurosurgery
neuroticism neurotransmitter neutering neutralism neutralist neutrality neutralization neutrino neutron
nevus newbie newcomer newel newfoundland newlywed newman newmarket news newsagent newsboy newscast
newscaster newsdealer newsflash newsletter newsman newspaper newspaperman newspaperwoman newspeak newsprint
newsreader newsreel newsroom newsstand newswoman newt newton nexus niacin nib nibbler nicety niche nicholas
nickelodeon nicotine niece nielsen nifedipine niff niger night nightcap nightclothes nightclub nightdress
nightfall nightgown nighthawk nightie nightingale nightlife nightmare nightshade nightshirt nightspot
nightstick nighttime nightwear nihilism nihilist nike nil nile nilsson nimbus nimby nimrod nina nincompoop
ninepin ninepins nineties ninja ninny niobium nipper nipple nirvana nisei nissan nit niter nitpicker
nitrification nitrite nitrocellulose nitrogen nitroglycerin nitwit nixon noah nob nobelium nobility nobleman
noblewoman nobody nocturne noddle node nodule noel noemi noggin noisemaker noma nomad nomenclature
nomination nominator nominee nonacceptance nonage nonaggression nonalignment nonappearance nonattendance
nonbeliever nonce nonchalance noncom noncompliance nonconductor nonconformism nonconformity nondrinker
nonentity nonesuch nonevent nonexistence nonfiction noninterference nonintervention nonmember nonobservance
nonparticipant nonpayment nonperformance nonperson nonproliferation nonresistance nonsmoker nonstarter
nonviolence noodle nook nookie nooky noon noonday noontide norm norma normalcy normality normalization
norris northeaster norther northerner northwester nosebag nosebleed nosegay nosher nostalgia nostradamus
nostril nostrum notability notary notation notebook notepad notepaper nothings notification notion notoriety
nougat noun nourishment nous nov nova novelette novelist novelization novella novelty november novena novice
novitiate nozzle nsa nuance nub nubbin nucleolus nucleon nucleoside nucleotide nucleus nudism nudist nudity
nugget nuisance nullification nullity numbering numbers numeracy numeration numerator numerologist
numerology numismatics numismatist numskull nun nuncio nunnery nuptials nursemaid nurser nursery nurseryman
nursing nursling nutcase nutcracker nuthatch nuthouse nutmeg nutria nutriment nutrition nutritionist
nutshell nutter nybble nylon nylons nymph nymphet nympho nymphomania oaf oak oakum oar oarlock oarsman
oarswoman oasis oat oatcake oath oatmeal obama obbligato obduracy obedience obeisance obelisk obesity
obfuscation obi obit obituary objectification objection objectiveness objectivity objector objurgation
oblation obligation obliquity obliteration oblivion obloquy oboe oboist obscenity obscurantism obscurantist
obscurity obsequy observance observation observatory observer obsession obsidian obsolescence obstacle
obstetrician obstetrics obstinacy obstruction obstructionism obstructionist obtainment obverse obviation
obviousness ocarina occasions occlusion occultism occultist occupancy occupant occupation occupier
occurrence ocean oceanfront oceanographer oceanography oceanology ocelot oct octagon octane octave octavo
octet october octopus oculist oculomotor odalisque oddball oddity oddment oddments odds ode odium odometer
odor odyssey oenology oenophile oeuvre offal offender offense offering offertory office officeholder
officialdom officialese officiant officiating offing offprint offshoot offspring ogler ogre ogress ohio ohm
ohmmeter oilcan oilcloth oilman oilskin ointment okapi okra ola oldie oldster oleander oleo oleomargarine
oligarch oligarchy oligonucleotide oliver olivier ombudsman omega omelet omicron omission omnipotence
omnipresence omniscience omnivore oncogene oncologist oncology oneness onion onionskin onlooker onomatopoeia
onrush onset onslaught ontario ontogeny ontology onus onyx oodles oomph opacity opal opalescence opec opener
openness openwork opera operand operation operations operator operetta ophthalmologist ophthalmology opiate
opinion opium opossum opportunism opportunity opposition oppression oppressor opprobrium ops optician optics
optimism optimist optimization option optometrist optometry opulence opus oracle orangeade orangery
orangutan oration orator oratorio oratory orbiter orchard orchestra orchestration orchid ordeal ordering
ordinance ordination ordnance ordure ore oregano organ organdy organelle organism organist organization
organizer organs organza orgasm orgy oriel orientalist orientation orifice origami origin originality
origination originator orinoco oriole orison ormolu ornamentation ornithologist ornithology orphanage orris
ortega orthodontia orthodontics orthodontist orthodoxy orthogonality orthography orthopedics orthopedist
orwell orzo osborne oscar oscillation oscillator oscilloscope osculation osier osmium osmosis osprey
ossification ostentation osteoarthritis osteopath osteopathy osteoporosis ostler ostracism ostrich oswald
otis ottawa otter oubliette ounce ouster ousting outage outbreak outbuilding outburst outcome outcropping
outercourse outerwear outfall outfield outfielder outfitter outfitting outflow outgrowth outhouse outing
outlay outlet outlier outlook outpatient outpost outpouring outreach outrider outrigger outset outsider
outtake outwork ouzo ovary ovation oven ovenbird ovenware overabundance overachiever overacting overbite
overcasting overcoat overcompensation overconfidence overdraft overeating overemphasis overestimation
overexertion overexposure overfeeding overflight overgrowth overheating overindulgence overkill overlapping
overlord overnighter overpass overpopulation overproduction overrating overreaction overseer overshoe
oversight oversimplification overstatement overtaking overtone overture overvaluation overview overworking
oviduct ovulation ovule ovum owen owens owl owlet owner ownership oxalate oxbow oxcart oxen oxford oxidant
oxidase oxidation oxide oxidization oxidizer oxtail oxyacetylene oxygen oxygenation oxymoron ozone pablum
pabulum pac pacemaker pacer pacesetter pachinko pachyderm pachysandra pacification pacifier pacifism pacing
packaging packer packet packing packinghouse packsaddle pact padding paddler paddock paddy padre paean
paella paganism pageant pageantry pageboy pager pagination paging pagoda paige pail pailful paine painkiller
pains paintball paintbox paintbrush painter painting pairing paisley pajama palace paladin palanquin palate
paleness paleographer paleography paleontologist paleontology palette palfrey palimony palimpsest palindrome
paling palladium pallbearer pallet palliation pallor palmer palmetto palmist palmistry palomino palpation
palpitation pamphlet pamphleteer panacea panache panama pancake pancreas pancreatitis panda pandemonium
panderer pandora pane paneling panelist panellist pang panhandler pannier panoply panorama pansy
pantechnicon pantheism pantheon panther pantie panting panto pantomimist pantry pants pantsuit pantyhose
pantywaist pap papa papacy paparazzo papaya paperboard paperboy paperclip paperer paperhanger paperhanging
papering papers paperweight paperwork papilla papoose paprika papyrus para parable parabola parachuting
parachutist parader paradigm paradise paradox paraffin paragliding paragon parakeet paralegal parallax
parallelism parallelogram paralysis paramecia paramecium paramedic parameter paramountcy paramour parana
paranoia paranoiac parapet paraphernalia paraplegia paraprofessional parapsychologist parapsychology
paraquat parasailing parasite parasitism parasol parathion parathyroid paratrooper paratroops paratyphoid
parceling parchment pardner pardoner paregoric parentage parenthesis parenthood parer paresis parfait pariah
parimutuel paring paris parish parishioner parity parka parker parking parks parkway parlance parliament
parliamentarian parlor parochialism parodist parolee paroxysm parquet parquetry parricide parsec parser
parsimony parsley parsnip parson parsonage parsons partaker parterre parthenogenesis parthenon partiality
participant participation participle particle particularity particularization parting partisanship
partitioning partnership partridge parturition parvati pas pascal pasha passage passageway passbook passel
passenger passer passerby passion passionflower passivity passkey passport password pasta pasteboard pastern
pasteurization pastiche pastille pastime pastness pastor pastorate pastrami pastry pasturage patching
patchouli patchwork pate patella paterfamilias paternalism paternity paternoster path pathfinder pathogen
pathologist pathology pathos pathway patience patina patio patisserie patois patriarch patriarchate
patriarchy patricide patrick patrimony patriot patriotism patrolman patron patsy patty paucity paul paunch
pauper pauperism pavement pavilion paving pavlov pavlova pawl pawnbroker pawnshop pawpaw payback paycheck
payday payee payer payload paymaster payment payoff payola payroll payslip pbs pct pea peace peacekeeper
peacemaker peacetime peacock peafowl peahen pealing peanuts pear peasant peasantry peat pebble pecan
peccadillo peccary pecker pecs pectin pectoralis peculation peculator peculiarity pedagogue pedagogy pedant
pedantry peddler peddling pederast pederasty pedestal pediatrician pediatrics pedicab pediment pedometer
pedophile pedophilia peduncle peeing peekaboo peeler peeling peen peeper peephole peepshow peerage peeress
peewee peewit pegboard pei peignoir peke pekingese pekoe pelf pelham pelican pellagra pellet pelmet pelting
pelvis pembroke pemmican penalization penalty penance penchant pendulum penelope penetrability penetration
penguin penicillin peninsula penis penitence penknife penlight penman penmanship penn pennant penne penning
pennon pennsylvania penny pennyweight pennyworth penologist penology pensioner pentacle pentagon pentagram
pentameter pentathlete pentathlon penthouse penuche penumbra penury peon peonage peony peoples pep
peppercorn peppermint pepperoni pepsi pepsin peptide perambulation perambulator percale percent percentage
percentile perception perceptiveness percolation percolator percussion percussionist percy perdition
peregrination perestroika perfecta perfecter perfectibility perfection perfectionism perfectionist perfidy
perforation performance performer performing perfumer perfumery perfusion pergola pericarditis pericardium
perimeter perineum period periodicity periodontics periodontist periphery periphrasis periscope perisher
peristalsis peristyle peritoneum peritonitis periwig periwinkle perjurer perjury permafrost permanence
permanency permeability permeation permissibility permission permutation peroration perpendicularity
perpetration perpetrator perpetuation perpetuity perplexity perquisite perry persecution persecutor
perseverance persiflage persimmon persistence persistency person persona personage personality personalty
personification personnel perspective perspex perspicacity perspicuity perspiration persuader persuasion
pertinacity pertinence perturbation pertussis peruke perusal perusing perversion perversity peseta peso
pessary pessimism pessimist pest pesticide pestilence pesto petabyte petal petard petcock peter petiole
petitioner petrel petrifaction petrochemical petrol petrolatum petroleum petrology petticoat pettifogger
pettifoggery petting petulance petunia pew pewee pewit pewter peyote pfennig phaeton phage phagocyte
phalanger phalanx phallus phantasm phantasmagoria pharaoh pharisee pharmaceutics pharmacist pharmacologist
pharmacology pharmacopoeia pharmacy pharyngitis pharynx phd pheasant phenacetin phenobarbital phenol
phenomenology phenomenon phenotype phenytoin pheromone phi phial philanderer philanthropist philanthropy
philatelist philip philippic philistinism philodendron philologist philology philosopher philosophizer
philosophizing philosophy philter phlebitis phlegm phloem phlox phobia phoebe phoenix phon phoneme
phonetician phonetics phonics phonograph phonologist phonology phosphate phosphor phosphorescence phosphorus
photo photocell photocopier photoengraving photographer photography photojournalism photojournalist
photometer photon photosynthesis phototropism phraseology phrasing phrenologist phrenology phylactery
phylogeny phylum physic physicality physicalness physician physicist physics physiognomy physiography
physiologist physiology physiotherapist physiotherapy physique phytoplankton pia pianist pianoforte pianola
piaster pibroch pic pica picador picasso piccalilli piccolo pickax picker pickerel picking pickings
pickpocket pickup picnicker picosecond picot pictograph picturing pidgin pie piecework pier piety pigeon
pigeonholing piggery piglet pigmentation pigpen pigskin pigsty pigswill pigtail pike pikestaff pilaf
pilaster pilchard piles pileup pilferage pilferer pilgrim pilgrimage piling pill pillager pillaging pillar
pillbox pillion pillock pillowcase pilothouse piloting pimento pimiento pimpernel pimple pinafore pinata
pinball pincer pincushion pineapple pinhead pinhole pining pinkeye pinkie pinko pinning pinny pinochle pinon
pinprick pinstripe pint pinto pinwheel pinyon pipeline piper pipette pipework pipit pippin piquancy piracy
piranha pirogi piroshki pismire pistachio piste pistil pistol pistoleer piston pita pitchblende pitcher
pitching pitchman pitfall pithead piton pitt pitta pittance pitting pix pixel pixie pizza pizzazz pizzeria
placation placebo placeholder placekicker placement placenta placer placidity placket plagiarism plagiarist
plagiarizer plaice plaid plainchant plainclothesman plainsman plainsong plaint plaintiff planer planet
planetarium plangency planking plankton planner planning plantain plantation planter planting plaque plasma
plasterboard plasterer plastering plasticity plastique plateau plateful platelet platen platform plating
platinum platitude plato platoon platter platy platypus plaudit plaudits plausibility playacting playback
playbill playbook playboy player playfellow playfulness playgoer playground playhouse playing playlist
playmate playoff playpen playroom playschool plaything playtime playwright plaza plea pleader pleasantness
pleasantry pleasure pleating pleb plebe plebiscite plectrum plenipotentiary plenitude plenum pleonasm
plethora pleura pleurisy plexus pliability pliancy pliers plimsoll plinth plodder plosive plotter plover
plowing plowman plowshare ploy plughole plumage plumber plumbing plunderer plunger pluralism pluralist
plurality pluralization pluto plutocracy plutocrat plutonium plywood pneumococcus pneumonia poacher poaching
pocahontas pocketbook pocketful pocketknife podiatrist podiatry podium poe poem poesy poet poetess poetics
poetry pogrom poi poignancy poinciana poinsettia pointer pointillism poisoner poisoning poker poking pol
polarity polarization polecat polemicist polemics polestar policeman policewoman policy policyholder polio
poliomyelitis polisher polishing politburo politeness politesse politician politico politics polity pollack
pollen pollination pollinator polliwog pollster pollutant polluter pollution polo polonaise polonium
poltergeist polyandry polyester polyethylene polygamist polygamy polygon polygraph polyhedron polymath
polymer polymerization polyp polyphony polypropylene polystyrene polysyllable polytechnic polytheism
polytheist polythene polyurethane pom pomegranate pommy pomp pompano pomposity ponce poncho pond ponderer
pone pong pongee pontiff pontoon pony ponytail poodle poof poolroom poop poorhouse popcorn pope popgun
popinjay poplar poplin popover popper poppet popping poppy poppycock populace popularity popularization
population populism populist porcelain porch porcupine porcupines porgy pork porker porn porno pornographer
pornography porosity porphyry porpoise porridge porringer portability portage portal portcullis portent
porterhouse portfolio porthole portico portiere portmanteau portrait portraitist portraiture portrayal
portraying portulaca poser poseur posing positivism positron posse possession possessor possibility possum
postage postbag postbox postcard postcode postdoc poster posterity postilion posting postlude postman
postmaster postmistress postmodernism postponement postscript postulation posturing posy potash potassium
potato potboiler potency potentate potentiality potful pothead potherb potholder pothole potholer pothook
potion potluck potpie potpourri potsherd potshot pottage pottery pouf pouffe poulterer poultry poundage
pounding pouter poverty pow powell powerboat powerfulness powerhouse pox practicability practicality
practitioner praetor pragmatics pragmatism pragmatist praline pram prancer prankster praseodymium prat
prater pratfall prattler prayer preacher preaching preachment prearrangement precaution precedence precept
preceptor preciosity precipice precipitation precision preclusion precocity precognition preconception
precursor predator predecessor predestination predetermination predicament predication predictability
prediction predictor predilection predisposition prednisone predominance preemie preeminence preemption
preexistence prefabrication prefect prefecture preference preferment pregnancy prehistory prejudgment
prelacy prelate prelim prelims premeditation premiership premix premolar premonition preoccupation prep
preparation prepayment preponderance preposition prepossession prepuce prerogative presbyopia presbyter
presbytery preschool preschooler prescience prescript preseason presence presentation presenter presentiment
presentment presentness preservation preservationist preserver preserves presidency president presidium
pressman prestidigitation prestige presumption presupposition pretender pretending pretense pretension
preterit pretext pretrial prettiness pretzel prevalence prevarication prevaricator prevention prevision
pricing pricker pricking prickling priest priestess priesthood prig primacy primate primates primer priming
primogenitor primogeniture primping primrose primula prince princedom princess principle printer printing
printmaking printout prion prioress priority priory prism prison prisoner privacy privateer privates
privation privatization privet prizefighter probability probation probationer probity problem proboscis
procaine procedure proceeding proceedings proceeds processing procession processor proclamation proclivity
proconsul procrastination procrastinator procreation procurator procurement procurer prodding prodigality
prodigy producer product production productivity prof profanation profanity professing profession
professionalism professionalization professor professorship proficiency profiling profitability profiterole
profits profligacy profundity profusion progenitor progeny progesterone progestin prognosis prognostication
prognosticator programing programmer programming progression progressivity prohibition prohibitionist
projection projectionist projector prokaryote prole proletariat proliferation prolixity prologue
prolongation prolonge prom promethium prominence promiscuity promo promontory promoter promotion prompter
prompting promptitude promulgation promulgator prong pronghorn pronoun pronouncement pronunciation
proofreader propaganda propagation propagator propane propeller propensity property prophecy prophesier
prophet prophetess prophets prophylaxis propinquity propitiation proponent proportionality proposal proposer
proprietor proprietorship proprietress propriety props propulsion prorogation proscenium prosciutto
proscription prose prosecution prosecutor proselyte proselytism prosody prospector prospectus prosperity
prosthesis prostitution prostration protactinium protagonist protection protectionism protectionist
protector protege protegee protein protestation protester protocol proton protoplasm prototype protozoa
protraction protractor protrusion protuberance provability provender proverb proverbs providence provider
province provincialism provisions proviso provocateur provocation provoker provost prow prowess prowler
proximity proxy prude prudence prudery pruner pruning prurience psalmist psalms psaltery psephologist
psephology pseud pseudonym pseudoscience psi psittacosis psoriasis psyche psychedelia psychiatrist
psychiatry psycho psychoanalysis psychoanalyst psychobabble psychokinesis psychologist psychology
psychoneurosis psychopath psychopathology psychopathy psychopharmacology psychophysiology psychosis
psychotherapist psychotherapy psyllium ptarmigan pterodactyl ptomaine pub puberty pubes pubescence pubis
publican publication publicist publicity publicizing publisher publishing puce puck pud pudding pudendum
pueblo puerility puffball puffer puffin puffing pug pugilism pugilist pugnacity puking pulchritude pullback
puller pullet pulley pulling pullout pullover pulpit pulpwood pulsar pulsation pulsing pulverization puma
pumpernickel pumpkin puncher punctilio punctuality punctuation pundit pungency punishment punjabi punks
punnet punning punster punter punting pupa pupil puppet puppeteer puppetry puppy purchaser purchasing purdah
purgatory purification purifier purine purism purist puritan puritanism purity purser pursuance pursuer
pursuit purulence purveyance purveyor purview pus pushcart pushchair pusher pushing pushover pushpin
pusillanimity puss pussycat pustule putin putout putrefaction putrescence putsch puttee putterer putting
putz puzzlement puzzler pyelonephritis pygmy pylon pylorus pyorrhea pyramiding pyre pyrimidine pyrite
pyrites pyromania pyromaniac pyrotechnics python pyx quackery quad quadrangle quadrant quadratics quadrature
quadrennium quadriceps quadrille quadrillion quadriplegia quadriplegic quadrivium quadruplet quadrupling
quagmire quahog qualification qualifier qualifying qualm quandary quango quantification quantifier quantity
quantization quantum quark quarreler quarrying quart quarterdeck quarterfinal quartering quartermaster
quarters quarterstaff quartet quarto quartz quasar quatrain quay quelling quenching quesadilla questioner
questionnaire quibbler quiche quickening quickie quicklime quickness quicksand quid quiescence quietism
quietness quietude quietus quiff quill quilting quin quince quincy quine quinidine quinine quinsy quint
quintessence quintet quintillion quintuplet quintupling quire quirt quisling quitclaim quittance quitter
quivering quizzer quoin quoit quoits quorum quota quotability quotation quotient rabbi rabbinate rabble
rabies raccoon racecourse racehorse raceme racer racetrack raceway rachel rachmaninoff racialism racialist
racing racism racketeering raconteur racquetball rad radar radian radiance radiation radiator radicalism
radicchio radioactivity radiocarbon radiogram radiographer radiography radioisotope radiologist radiology
radiometer radiophone radioscopy radiotelegraph radiotelegraphy radiotelephone radiotherapist radiotherapy
radish radium radius radon raffia raffles rafts ragamuffin ragbag raglan ragout ragtag ragtime ragweed
ragwort raider railing raillery railroader railroading rails railway railwayman rainbow raincoat raindrop
rainfall rainier rainmaker rainmaking rainstorm rainwater raiser raisin rajah raleigh rambler ramekin ramie
ramification ramjet ramona rampart ramrod rancher ranching rancidity rancor rand randomization randomness
ranee rangefinder ranger rangpur ranker ransacking ranter ranting rapacity raper rapeseed raphael rapidity
rapier rapine rapist rapper rapport rapporteur rapprochement rapscallion raptor rapture rarebit rarefaction
rarity rascal rasher rasmussen raspberry raster ratatouille ratepayer rates rathskeller ratification
ratifier rating ratio ratiocination rationale rationalism rationality rationalization rationing ratline
rattan ratter ratting rattler rattlesnake rattrap raveling raver ravine ravioli ravisher ravishment rawhide
rayleigh rayon razing razzing razzmatazz rbc reaching reactance reactant reaction reactivity reactor
readability reader readership readiness reading readjustment readmission readout readying reaffirmation
reagan reagent realism realist reality realization reallocation realm realness realpolitik realty reamer
reaper reappearance reapportionment reappraisal rearguard rearmament rearrangement reasoner reassertion
reassessment reassignment reassurance rebecca rebekah rebellion rebirth rebuilding reburial reburying rebus
rebuttal recalcitrance recalculation recantation recapitulation recasting recce receipts receivables
receiver receivership receptacle reception receptionist receptivity receptor recession recidivism recidivist
recipe recipient reciprocation reciprocity recital recitalist recitation recitative reciter reckoning
reclamation reclassification recliner reclining recognition recognizance recollection recombination
recommencement recommendation reconciliation reconnaissance reconnoitering reconsideration reconstruction
recorder recording recounting recourse recovery recreation recrimination recrudescence recruiter recruitment
rectangle rectification rectifier rectitude recto rector rectory rectum recuperation recurrence recursion
recycling redaction redactor redbird redbreast redcap redcoat redeemer redefinition redemption redeployment
redevelopment redhead rediscovery redistribution redneck redolence redoubt redraft redskin reducer reducing
reductase reduction redundancy reduplication redwood reed reefer reelection reenactment reenlistment reentry
reevaluation reexamination ref refection refectory refereeing referendum referral refilling refinement
refiner refinery refining reflation reflectance reflection reflectivity reflector reflexivity reflexology
refocusing reforestation reformation reformer reformism refraction refresher refreshment refrigeration
refrigerator refueling refuge refugee refulgence refurbishment refusal refutation refuter regaining regalia
regatta regency regeneration reggae regicide regime regimen regimentation region regionalism registrant
registrar registration registry regression regrets regularity regularization regulating regulator
regurgitation rehabilitation rehearing rehearsal reid reification reimbursement reincarnation reindeer
reinforcement reinstatement reinsurance reinterpretation reintroduction reiter reiteration rejection
rejoinder rejuvenation relapsing relation relations relationship relativism relativity relaxation relaxer
relegating relegation relevance relevancy reliability reliance relic relief reliever religion religiosity
religiousness relinquishing relinquishment reliquary relishing reliving relocation reluctance rem remains
remaking remarriage rematch rembrandt remediation remembering remembrance reminder reminiscence remission
remittance remnant remonstrance remorse remoteness removal remover remuneration renaissance renascence
rendering rendition renewal rennet rennin renouncement renovation renovator renown rente renter renting
renunciation reordering reorganization reorientation rep repairer repairman reparation repartee repast
repatriation repayment repeater repeating repentance repercussion repertoire repertory repetition rephrasing
replacement replacing replenishment repletion replica replication reportage reporter reporting repositioning
repository repossession reprehensibility reprehension representation repression reprinting reprisal
reproducer reproduction reptile republic republicanism republication republishing repudiation repugnance
repulsion reputability reputation requester requiem requirement requital res resale rescission rescuer
researcher resection resemblance resentment reserpine reservation reserves reservist reservoir resettlement
reshipment reshuffling resid residence residency residue residuum resignation resilience resiliency resin
resistance resister resistivity resistor resolution resolving resonance resonator resorption resource
resourcefulness respectability respecter respects respiration respirator resplendence response
responsibility responsiveness restatement restaurant restaurateur restitution restoration restorer
restrainer restraint restriction restroom resumption resurgence resurrection resurvey resuscitation
resuscitator retailer retailing retainer retaking retaliation retention reticence reticulation reticulum
retina retinoblastoma retinue retiree retirement retraction retraining retreated retrenchment retrial
retribution retrieval retriever retrogression retrorocket retrospection retrovirus retsina reuben
reunification reunion revaluation reveille revelation reveler reveller revelry revenue revenuer
reverberation reverie revers reversal reversibility reversion revetment reviewer revilement reviser revising
revision revisionism revisionist revitalization revival revivalism revivalist revivification revocation
revolution revolutionist revolver revue revulsion rewording rewriting rex reyes reynolds rhapsody rhea
rhenium rheostat rhesus rhetoric rhetorician rheum rheumatism rhinestone rhinitis rhino rhinoceros
rhinoplasty rhinovirus rhizome rho rhodium rhododendron rhombus rhubarb rhymer rhymester rhythm rial
ribaldry ribbing ribbon riboflavin ricardo ricer richards richardson riches richness rickets rickey rickrack
rickshaw rico ricotta riddance rider ridgepole riding riel riffraff rifleman rifling rift rigatoni rigger
rigging rightism rightness rigidity rigmarole rigor riley rill rima rind ringer ringgit ringing ringleader
ringlet ringmaster rings ringside ringworm rink rinsing rioter rioting ripcord ripening ripper rippling
ripsaw riptide riser risibility riskiness risotto rissole rite ritualism rivalry river rivera riverbank
riverbed riverside riveter rivulet riyal road roadbed roadblock roadhouse roadkill roadrunner roadside
roadster roadway roamer roarer roaster roasting robber robbery robert roberts robertson robin robinson robot
robotics rocker rockers rockery rocketry rod rodent rodeo roe roebuck roentgen rogers rogue roguery
roisterer role rolf rollback roller rollerblading rollmops rollover romaine romanticism rome romeo romper
ron rondo rood roofer roofing rookie roomer roomette roomful roommate rooms roosevelt rooster rooter rooting
rootlet roots roper roping rosa rosary rosebud rosebush roselle rosemary rosette rosewood ross roster
rostrum rota rotation rote rotgut roth rothko rotisserie rotogravure rotor rotter rotting rottweiler rotunda
rotundity rouble roue roughage roughneck roughness roulette roundel roundelay rounder rounders roundhouse
rounding roundness roundup roundworm roustabout router roux rover rowan rowboat rowdyism rowel rower rowing
rowlock royalist royalty rpm rubato rubbernecker rubbing rubble rubdown rube rubella rubidium ruble rucksack
ruckus rudder rudiment rudiments ruffian rug rugby rugger ruination ruining ruler rumination rummer
rumormonger rump runabout rundown rune rung runnel runner runoff runt runway rupee rupert rupiah ruse rusher
rushing rusk russell rustication rusticity rusting rustler rutabaga ruth ruthenium rutherfordium rye
saarinen sabbath sabot saboteur sabra sac saccharin sachem sachet sackcloth sackful sacking sacrament
sacrilege sacristan sacristy sacrum saddlebag saddler saddlery sade sadhu sadism sadist sadness
sadomasochism sadomasochist safari safekeeping safety safflower saffron saga sagacity sagebrush sago saguaro
sahib sailboat sailcloth sailfish sailing sailor sainthood sake salacity salad salamander salami salary sale
saleroom sales salesclerk salesgirl saleslady salesman salesmanship salesperson salesroom saleswoman
salience salinity saliva salivation sally salmonella salome salon saloon salsa saltbox saltcellar salter
saltine salting saltpeter saltshaker saltwater salutation salutatorian salutatory salvation salver salvo sam
samara samarium sameness sami samizdat samosa samovar sampan sampler sampling samuel samurai sanatorium
sanchez sanctification sanctimony sanctity sanctuary sandal sandalwood sandbagger sandbank sandbar
sandblaster sandbox sander sandman sandpiper sandpit sandstone sandstorm sang sangria sanitarium sanitation
sanity santiago sapience sapling sapper saprophyte sapsucker sapwood sarah saran sarcasm sarcoma sarcophagus
sardine sari sarong sarsaparilla sash sassafras sassing sat satanism satanist satchel sateen satiation
satiety satin satinwood satire satirist satisfaction satori satrap satsuma saturation saturday saturn satyr
satyriasis saucepan saucer sauerkraut saul sauna sauropod sausage sauteing savagery savannah savant saver
savings savior savoring savoy sawbones sawbuck sawdust sawhorse sawmill sawyer sax saxifrage saxophone
saxophonist saying scabbard scabies scad scads scaffolding scag scalability scalawag scaling scallion
scalpel scalper scammer scampi scandal scandalmonger scandium scanner scanning scansion scapegoat scapegrace
scapula scarab scarcity scarecrow scaremonger scarlatina scarp scatology scatterbrain scattering scavenger
scenario scenarist scene scenery scepter schadenfreude scheduler scheduling schema schemer scherzo schilling
schism schist schistosomiasis schizophrenia schlemiel schlock schmaltz schmidt schmo schmoozer schmuck
schnapps schnauzer schnitzel schnook schnoz schnozzle scholar scholarship scholasticism schoolbag schoolbook
schoolboy schoolchild schooldays schoolfellow schoolgirl schoolhouse schooling schoolmarm schoolmaster
schoolmate schoolmistress schoolroom schoolteacher schoolwork schooner schubert schulz schwa sciatica
science scientist scientology scimitar scintilla scintillation scion scissors sclerosis scoffer scoffing
scofflaw scolding scoliosis sconce scone scoopful scooter scope scopes scorcher scoreboard scorecard
scorekeeper scorer scores scoring scorner scorpion scot scott scottie scoundrel scourer scouring scours
scouter scouting scoutmaster scow scrambler scrapbook scraper scrapheap scrapie scraping scrapper scraps
scratching scratchpad screamer scree screeching screed screening screenplay screenwriter screwdriver
screwing scribbler scrim scrimshaw scrip scripture scriptwriter scrivener scrod scrofula scrooge scrotum
scrounger scrubber scrubbing scrubs scruff scrum scrummage scrumpy scruples scrutineer scrutiny scuba
scudding sculler scullery sculling scullion sculptor sculptress scurf scurrility scutcheon scuttlebutt sea
seabed seabird seaboard seacoast seafarer seafood seagull seahorse sealant sealer sealing sealskin seaman
seamanship seamount seamstress seance searcher searchlight seascape seashell seashore seaside seasoning
seating seats seawall seawater seaway seaweed seborrhea sebum secant secateurs secession secessionist
seclusion seconder secondment secrecy secretariat secretary secretaryship secretion sect sectarianism
sectary sectionalism sector secularism secularist secularization securer security sedan sedation sedge
sedimentation sedition seducer seduction seductress seedbed seedcase seeder seedling seedpod seeker seeking
seepage seer seersucker segmentation segregation segregationist seigneur seignior seismograph seismography
seismologist seismology seizing seizure selection selectivity selectman selector selene selenium seller
sellers selling selloff sellout seltzer selvage semanticist semantics semblance semen semester semi
semibreve semicircle semicolon semiconductor semifinal semifinalist semigloss seminar seminarian seminary
semiotics semipro semiprofessional semiquaver semitone semitrailer semivowel semolina sempstress sen senate
senator sender sending senescence senility seniority senna senor senora senorita sens sensation
sensationalism sensationalist sensibility sensing sensitivity sensitization sensor sensualist sensuality
sentience sentiment sentimentalism sentimentalist sentimentality sentimentalization sentinel sentry sep
sepal separability separateness separation separatism separator sepia sepsis sept september septet
septicemia septillion septuagenarian septum sepulcher sequel sequencer sequestration sequin sequoia seraglio
serape seraph serendipity serenity serer serf serfdom serge sergeant serialization series serif serigraph
serine seriousness sermon serology serotonin serpent serration serum servant server serviceability
serviceman services servicing serviette servility serving servitor servitude servomechanism sesame
sesquicentennial session sessions setback seth setscrew sett settee setter setting settlement settler
settling setup sevens seventies severance severing severity sewage sewer sewerage sewing sexism sexpot
sextant sextet sextillion sexton sextuplet sexuality seymour shad shades shading shadowboxing shadowing shah
shakeout shaker shakers shakespeare shakeup shaking shale shallot shallowness shaman shamanism shambles
shambling shamrock shandy shannon shantung shanty shard sharecropper shareholder shareholding sharer
shareware shari sharia shariah sharkskin sharpener sharper sharpie sharpness sharpshooter shaver shaving
shawl shawn shay sheaf shearer shearing shears sheath sheathing shebang shebeen shedding sheen sheep
sheepdog sheepfold sheepherder sheepskin sheeting sheikh shekel shekels shelf sheller shelley shellfire
shellfish shelling shenanigan shepherdess sherbet sheridan sheriff sherman sherry sherwood shevchenko
shiatsu shibboleth shielding shiitake shillelagh shilling shiloh shim shinbone shindig shiner shingles
shingling shipbuilder shipbuilding shipload shipmate shipment shipowner shipper shipping shipwright shipyard
shire shirker shirking shirring shirtfront shirting shirtsleeve shirtsleeves shirttail shirtwaist shiv shoat
shocker shoelace shoemaker shoes shoeshine shoestring shogun shogunate shook shooter shooting shootout
shopaholic shopfront shopkeeper shoplifter shoplifting shopper shopping shorebird shoreline shoring shortage
shortbread shortcake shortcoming shortcut shortening shortfall shorthorn shortness shorts shortstop shotgun
shouter shouting shovelful showboat showcase showdown showgirl showing showjumping showman showmanship
showpiece showroom showstopper showtime shrapnel shredder shrew shrieking shrift shrike shrilling shrimper
shrinkage shrinking shrub shrubbery shtick shucks shuffleboard shuffler shuffling shunning shutdown shuteye
shutout shutterbug shutting shyster sibling sibyl sickbay sickbed sickle sickness sickroom siddhartha
sidebar sideboard sidecar sidekick sidelight sideshow sidestroke sidewalk sidewall sidewinder siding sidney
siege siegfried siemens sienna sierra siesta sifter sifting sighting sights sightseeing sightseer sigma
signage signaler signaling signalization signalman signatory signature signboard signer signet significance
signification signified signing signor signora signore signorina silage silencer silents silica silicate
silicon silicone silicosis silk silks silkworm sill silliness sills silo silva silverfish silversmith
silverware silvia similarity simile similitude simmering simon simony simpleton simplicity simplification
simulacrum simulation simulator simulcast simultaneity sinatra sinbad sincerity sinclair sine sinecure sinew
sinfulness singalong singer singleness singles singlet singleton singularity sinker sinkhole sinking sinner
sinology sinuosity sinus sinusitis sipper sir siren sirloin sirocco sirrah sis sisal sister sisterhood sita
sitar sitcom sitter situation sixpence sixties sizing skateboarder skateboarding skater skating skeet skein
skeleton skeptic skepticism sketchbook sketcher skibob skidpan skier skiff skiffle skiing skill skillet
skillfulness skimmer skimming skincare skinflint skinful skinhead skinheads skirmisher skit skittles
skivvies skivvy skua skulduggery skulker skulking skull skullcap skycap skydiver skydiving skylight
skyscraper skywriting slab slackening slacker slacking slacks slagheap slammer slanderer slapper slasher
slating slattern slaughterer slaughterhouse slaveholder slavery slaw slayer slaying sleaze sledder sledding
sleeper sleepover sleepwalker sleepwalking sleepwear sleepyhead sleeve sleight sleuthing slews slicer
slicing slicker slider slingback slinging slingshot slipcover slipknot slippage slipper slipstream slipway
slob sloe slogan sloganeering sloop slops sloth sloucher sloughing slovak sloven slowcoach slowdown slowing
slowness slowpoke sludge sluggard slugger slurry smacker smacking smallholder smallholding smallness
smallpox smarting smasher smattering smelter smidgen smilax smiley smith smithereens smithy smocking smog
smokehouse smoker smokescreen smokestack smooching smoother smoothie smoothness smorgasbord smuggler
smuggling smuts snakebite snapdragon snapper snapshot snatcher sneaker sneezing sniffer snifter sniper
snippet snipping snips snit sniveler sniveling snob snobbery snogging snood snooper snoot snorer snoring
snorkeling snorter snorting snot snout snowbank snowbird snowboarder snowboarding snowdrift snowdrop
snowfall snowfield snowflake snowman snowplow snowstorm snowsuit snp snuffbox snuffer snuffers snuggling
soapbox soapstone soapsuds sobbing sobriety sobriquet soccer sociability socialism socialite sociality
socialization socializing society sociologist sociology sociopath socket sockeye socrates soda sodium
sodomite sodomy sofa softback softball softener softness software softwood softy soiling soiree sojourner
sol solarium solderer soldering soldiering soldiery solecism solemnity solemnization solenoid solicitation
solicitor solicitude solidarity solidification solidifying solidity solidus soliloquy solipsism solitaire
solitude soloist solomon solstice solubility solute solution solvency solver solving sombrero somebody
someone somersaulting somerset somnambulism somnambulist somnolence son sonar sonata sonatina song songbird
songbook songster songstress songwriter sonny sonogram sonora sonority sooth soothsayer soothsaying soph
sophism sophist sophistication sophistry sops sorbet sorcerer sorceress sorcery sorehead sorensen sorghum
sorority sorter sortie sorting sot sou souffle souk soul soundboard sounder soundness soundtrack soupcon
sourdough souring sourpuss sousa sousaphone sousing southeaster southerner southernism southpaw southwester
souvenir sovereignty soviets sower soy soybean spa spacecraft spaceflight spaceman spaceship spacesuit
spacing spadeful spadework spadix spaghetti spammer spandex spaniard spaniel spanner sparer spareribs
sparkler sparring sparrow sparsity spasm spate spathe spattering spatula spavin spaying speakeasy speaker
speakerphone spearfish spearmint spec specialism specialist speciality specialization specialty specie
species specification specificity specifier specimen specs spectacle spectacles spectator specter
spectrometer spectroscope spectroscopy spectrum speculation speculator speech speechwriter speedboat speeder
speeding speedometer speedup speedway speedwell speleologist speleology spellbinder spelldown speller
spelling spelunker spencer spender spending sperm spermatozoon spermicide spewer sphagnum sphere spheroid
sphincter sphinx spicule spider spiff spigot spik spillage spillover spillway spinach spindle spine spinet
spinnaker spinner spinney spinning spinster spinsterhood spiracle spire spirea spirits spiritualism
spirituality spirochete spitball spitfire spitting spittle spittoon spiv splashdown splashing splattering
spleen splendor splenectomy splicer splicing spliff spline splintering splinters splodge spoilage spoiler
spoiling spoilsport spoke spokesman spokesperson spokeswoman spoliation sponger sponsorship spontaneity
spoonbill spoonerism spoonful spoor spore sporran sportscaster sportsman sportsmanship sportswear
sportswoman sportswriter spots spotter spotting spouse sprat sprayer spraying spreader spreading spreadsheet
sprig springboard springbok springtime sprinkler sprinkles sprinkling sprinter sprite sprites spritzer
sprocket sprog sprouting spunk spurge spurring sputnik sputtering sputum spyglass spying spymaster spyware
squabbler squad squadron squalor squandering squatter squatting squaw squawker squeaker squealer squeezer
squeezing squib squid squiggle squinter squirrel stabber stability stabilization stabilizer stableman
stablemate stabling stacks stadium staffer stagecoach stagecraft stagehand stagflation staggers staging
stagnancy stagnation staining stair staircase stairs stairway stairwell stakeholder stakeout stakes
stalactite stalagmite stalin stalker stalking stalling stallion stalls stamen stamina stammerer stamper
stance stanchion standardization standee stander standoff standpipe standpoint standstill stanley stanza
staph staphylococci staphylococcus stapler starches stardom stardust starer starfish stargazer stargazing
starlet starlight starling starr starter startup starvation starveling stasis statecraft statehouse
statement stater stateroom statesman statesmanship stateswoman statics stationer stationery stationmaster
stations statistic statistician statistics statue statuette stature status stayer stays std stead steadiness
steak steakhouse stealing stealth steamboat steamfitter steamship steed steele steelmaker steelworker
steelworks steelyard steeper steeple steeplechase steeplejack steepness steerage steering steersman
stegosaurus stein steiner stela stella stench stenographer stenography stenosis stent stepbrother stepchild
stepdaughter stepfather stephen stepladder stepmother stepparent steppe stepper steps stepsister stepson
stereoscope sterility sterilization sterilizer sternum steroid stethoscope stetson stevedore stevens
stevenson steward stewardess stewardship stewart stewing sticker stickleback stickler stickpin stickup
stiffener stiffening stiffness stigma stigmata stigmatization stile stiletto stillbirth stillness stilt
stimulation stimulus stinger stingray stinker stipend stipulation stirrer stirrup stitchery stitching stoat
stockbroker stockholder stockinette stocking stockist stockpiling stockpot stockroom stocks stocktaking
stockyard stodge stogie stoicism stoker stole stolidity stolon stomachache stomacher stonemason stoner
stonewalling stoneware stonework stoning stopcock stopgap stoplight stopover stoppage stopping stops
stopwatch storage storefront storehouse storekeeper storeroom stork story storybook storyteller stoup stove
stovepipe stowage stowaway stowing straggler straightedge straightener strainer straitjacket straits
strangeness stranger stranglehold strangler strangles strangling strangulation stratagem strategics
strategist strategy stratification stratosphere stratum stratus strawberry streaker streamer street
streetcar streetlight streetwalker strength strengthener strengthening streptococci streptococcus
streptomycin stretcher stretching strewing stria striation stricture stridency strife strikebreaker
strikebreaking strikeout striker stringency stringer strings stripes striping stripling stripper stripping
striptease stripteaser striving strobe stroboscope stroking stroller strongbox stronghold strongman
strongroom strontium strophe structuralism strudel strumpet strychnine stuart stubble studbook student
studentship studio studying stuffing stultification stumbler stumping stunner stunting stupefaction
stupidity stupor sturgeon stutterer sty stylist stylus suasion suavity subbing subclass subcommittee
subcompact subcontinent subcontractor subculture subdivision subdominant subeditor subgroup subhead
subheading subjection subjectivity subjoining subjugation sublieutenant sublimation sublimity submariner
submergence submerging submersion submission submitter suborder subordination subornation subpart subprogram
subroutine subscriber subscription subsection subservience subset subsidence subsidiarity subsiding
subsidization subsidizer subsidy subsistence subsoil subspace subspecies substance substantiation substation
substituting substitution substrate substratum substructure subsumption subsystem subterfuge subtlety
subtotal subtraction subtrahend suburbanite suburbia subversion subway success succession successor
succotash succubus succulence succulency sucker sucking suckling sucrose suddenness suede suet sufferance
sufferer sufficiency suffixation suffocation suffragan suffrage suffragette suffragist suffusion sugarcane
sugarplum suggester suggestibility suggestion suicide suitability suitcase suite suiting suitor sukiyaki
sulfa sulfide sullivan sultan sultana sumac summation summerhouse summertime summoning sumo sump sunbather
sunbeam sunblock sunbonnet sunburst sundae sunday sundial sundown sundress sundries sunfish sunflower sung
sunglasses sunhat sunlamp sunlight sunroof sunscreen sunshade sunshine sunspot sunstroke suntrap sunup
superabundance superannuation supercargo supercharger supercomputer superconductivity superego
supererogation superficiality superfluity supergrass superhighway superintendence superintendent superiority
superman supermarket supermodel supermom supernova superposition superpower superscription superstar
superstition superstructure supertanker supervention supervising supervision supervisor supper suppertime
supping supplanting supplementation supplication supplier supplying supporter supposition suppository
suppressant suppression suppressor suppuration supremacist supremacy supremo surcease surety surfacing
surfboarding surfer surfing surgeon surgery surname surplice surrealism surrealist surrey surroundings
surtitle surveillance surveying surveyor survival survivalist survivor sus susanna susceptibility sushi
suspender suspense suspension suspicion sustainability sustenance sutler suttee suturing suzerain suzerainty
svoboda swabbing swaggerer swain swallowtail swami swampland sward swashbuckler swastika swatch swath
swathing swearer swearing swearword sweatband sweater sweating sweatpants sweats sweatshirt sweatshop
sweatsuit swede sweeper sweepstakes sweetbread sweetbreads sweetbrier sweetener sweetening sweetie sweetmeat
sweetness swellhead swelling swerving swilling swimmer swimsuit swimwear swindler swine swineherd swinger
switchblade switchboard switcher switching swiz swizzle sword swordfish swordplay swordsman swordsmanship
sybarite sycamore sycophancy sycophant sydenham syllabication syllabification syllable syllabub syllabus
syllogism sylph symbiosis symbol symbolism symbolization symbolizing symbology symmetry sympathizer sympathy
symphony symposium symptom synagogue synapse synchronicity synchronization synchronizing synchrony
syncopation syncope syndicalism syndicalist syndication syndrome synergism synergy synod synonym synonymy
synopsis syntax synthesis synthesizer syphilis syrup system systematization systole tab tabasco tabbouleh
tabernacle tabernacles tableau tablecloth tableland tablespoon tablespoonful tablet tabletop tableware
tabloid tabor tabulation tabulator tachograph tachometer tachycardia taciturnity tacker tacking tackler taco
tact tactic tactician tactics tactility tad tadpole taffeta taffrail taffy tagger tagliatelle taichi
tailback tailboard tailcoat tailgater tailing taillight tailoring tailpiece tailpipe tails tailspin tailwind
takeaway takeoff takeover taker takings tala talcum tale talebearer talent talisman talker talkie talking
talks tallboy tallow talon talus tam tamale tamarack tamarind tambourine tamer tammy tamoxifen tampering
tanager tanbark tang tangelo tangent tangibility tankard tanker tankful tanner tannery tannin tanning tansy
tantalization tantalizer tantalum tantra tantrum taoiseach tapeline tapestry tapeworm taping tapioca tapir
tapper tappet tapping taproom taproot taps tarantella tarantula tare tarmacadam tarn taro tarot tarp
tarpaulin tarpon tarragon tarsus tartan tartar taskmaster taskmistress tassel taster tasting tate tater
tatter tatting tattler tattletale tatum tau tautology tavern taxation taxer taxicab taxidermist taxidermy
taximeter taxis taxiway taxman taxon taxonomist taxonomy taxpayer taylor tce tea teacake teacher teaching
teacup teacupful teak teakettle teammate teamster teamwork teapot teardrop tearjerker tearoom tears teasel
teaser teaspoon teaspoonful teat teatime tech techie technetium technicality technician technicolor
technique techno technobabble technocracy technocrat technologist technology technophobe tectonics ted teddy
tedium teenager teens teeth teething teetotaler teetotalism tektite telecaster telecasting telecommunication
telecommuting teleconference teleconferencing telegram telegrapher telegraphese telegraphist telegraphy
telekinesis telemarketing telemeter telemetry teleology telepathy telephoner telephonist telephony telephoto
telephotography teleportation teleprinter teleprocessing teleprompter teletypewriter televangelism
televangelist television teleworking teller tellurium temblor temerity temp tempera temperament temperance
temperature tempest template temple tempo temporizer temptation tempter temptress tempura tenability
tenacity tenancy tenantry tench tendency tenderfoot tenderizer tenderloin tenderness tendinitis tendon
tendril tenement tenet tenner tennessee tennis tenon tenpin tenpins tension tensity tensor tentacle
tenterhook tenting tenuity tepee tepidity tequila terabit terabyte terahertz terbium tercentenary
tercentennial terence teresa teriyaki termagant termination terminator terminology terminus termite terms
tern terrapin terrarium terrier terrine territoriality territory terror terrorism terrorist terry terrycloth
tessellation testament testator testatrix tester testicle testifier testimony testing testis testosterone
tetanus tetra tetracycline tetrahedron tetrameter text texture thalamus thalia thalidomide thallium thames
thane thankfulness thanks thanksgiving thatcher thawing thea theater theatergoer theatricality theft theism
theocracy theodolite theologian theology theorem theoretician theorist theory theosophist theosophy
therapeutics therapist therapy theremin theresa therm thermodynamics thermometer thermos thesaurus thesis
theta thiamine thickener thicket thickness thief thievery thigh thighbone thill thimble thimbleful thing
thingamabob thingamajig things thingumabob thingummy thinker thinner thinness thinning thirties thistle
thistledown tho thole thomas thompson thomson thong thor thorax thorium thorn thoroughfare thoroughness thou
thought thoughtfulness thrall thralldom thrasher thrashing threader threads threat threepence threesome
threnody thresher threshing threshold thrift thriller throat throe throes thrombolytic thrombosis thrombus
throttler throttling throughput thrower thrush thrusting thruway thug thuggery thulium thumbnail thumbprint
thumbscrew thunderbolt thunderclap thundercloud thunderer thunderhead thundershower thunderstorm thunk
thursday thyme thymine thymus tia tiara tibia tic ticker ticking tickler ticktacktoe tidbit tiddler
tiddlywinks tideland tidemark tidewater tideway tidings tieback tiebreaker tiepin tier tiff tiffany tiger
tigers tightening tightness tightrope tights tightwad tigress tilapia tilde tiler tiling tillage tilling
timber timberland timbre timbrel timekeeper timekeeping timeline timepiece timer times timeserver timetable
timidity timing timothy timpani timpanist tinder tinderbox tine tinfoil tinkerer tinning tinnitus tinplate
tinsmith tinting tintinnabulation tinware tipper tippet tippler tipster tirade tiramisu tit titan titanium
tither titian titillation titivation titmouse tittle titty titus tizzy toad toadstool toaster toasting
toastmaster tobacco tobacconist tobogganing toby toccata tocopherol tocsin todd toddler toddy toecap toehold
toff toffee tofu toga togetherness togs toiler toilet toiletry toilette toke tole tolerance toleration
tollbooth tollgate tolstoy toluene tom tomato tomb tombola tomboy tombstone tomcat tome tomfoolery
tomography tomtit ton tonality toner tonga tongs tonnage tonne tons tonsil tonsillectomy tonsillitis toolbox
toolmaker tooth toothache toothbrush toothpaste toothpick topaz topcoat topee topi topiary topic topicality
topknot topmast topography topology topper topsail topside topsoil topspin toque tor torchbearer torchlight
tore toreador tormentor tornado torpidity torpor torque torrent torridity torsion torso tort torte
tortellini tortilla tortoise tortoiseshell torturer torus tosh tosser tossup totalitarianism totality
totalizator totem totterer toucan touchdown touchscreen touchstone toughie toughness toupee tourism tourist
tourmaline tournament tourniquet towboat toweling towhead towhee towline town townee townie townsfolk
townsman townspeople towpath towrope toxemia toxicity toxicologist toxicology toxin toying trabecula tracer
tracery trachea tracheotomy tracing trackball tracker tracking tract tractability traction tractor tracy
trad trader tradesman tradespeople trading tradition traditionalism traducer trafficker tragedian
tragedienne tragedy tragicomedy trailblazer trailer trailing trainee trainer training trainload trainman
trait traitor trajectory tramcar tramper trampler trampling trampoline tramway tranche tranquility
tranquilizer transaction transactions transactor transcendence transcendentalism transcendentalist
transcriber transcript transcription transducer transduction transept transference transfiguration
transformation transformer transfusion transgression transgressor transience transiency transistor
transitivity translation translator transliteration translocation translucence translucency transmigration
transmission transmittal transmittance transmitter transmitting transmogrification transmutation transom
transparency transpiration transplantation transplanting transponder transportation transporter
transposition transsexualism transshipment transubstantiation transvestism trapeze trapezium trapezoid
trapper trapping trappings trapshooting trauma traveler traveling traveller travelling travelogue traversal
trawler tray treachery treacle treadmill treason treasurer treasury treatise treatment treaty treetop
trefoil trekker trematode trembles tremolo trenchancy trencher trencherman trent trepidation trespasser
tress trestle trews trey triad triage trial triangle triangulation tribalism tribe tribesman tribulation
tribunal tribune tribute triceps triceratops trichina trichinosis trickery trickster tricycle trident trier
trifler triglyceride trigonometry trike trilby trilling trillium trilobite trilogy trimaran trimester
trimmer trimming trimmings trinitrotoluene trinity trinket trio tripe triplet tripling tripod tripoli tripos
tripper triptych trireme tristan tritium triumvir triumvirate trivet trivia triviality trivium trochee
troglodyte troglodytes troika trolley trolleybus trolling trollop trombone trombonist trooper troops
troopship trope trophy tropism troposphere troth trotter troubadour troublemaker troubleshooter trough
trouncing troupe trouper trouser trousers trousseau trout trove troy truancy truce trucker trucking
truckling truculence truelove truffle truism truman trumpery trumpeter trumpets trumping truncation
truncheon trunk trunks trustee trusteeship truth truthfulness tryout tryptophan tryst tsetse tsunami tub
tuba tuber tubercle tuberculin tuberculosis tuberose tubful tubing tubule tues tuesday tuft tugboat tuition
tularemia tulip tulle tully tum tumbler tumbleweed tumbling tumbrel tumescence tumidity tummy tumor tums
tumult tun tuna tundra tunefulness tuner tungsten tunic tuning tunny tuppence turban turbidity turbine
turbofan turbojet turboprop turbot turbulence turd tureen turgidity turkey turki turmeric turmoil turnabout
turnaround turnbuckle turncoat turner turning turnip turnkey turnoff turnout turnover turnpike turnstile
turntable turpentine turpitude turps turquoise turret turtledove turtleneck tush tussock tutelage tutorship
tutu tux tuxedo twaddler twain twat tweed tweeter twelvemonth twenties twerp twiner twins twirler twister
twitching twofer twopence twosome tycoon tying tyke tyler tympani tympanist tympanum typeface typescript
typesetter typewriter typewriting typhoid typhoon typhus typicality typification typing typist typo
typographer typography typology tyrannicide tyrannosaur tyrannosaurus tyranny tyrant tyro tyson ubiquity
udder ugliness uhf ukase ukulele ulcer ulceration ulna ulster ultimatum ultrasound ululation ulysses umbel
umbilicus umbra umbrage umlaut ump unacceptability unanimity unavailability unbelief uncertainty uncle
unconcern unconventionality uncovering unction underachievement underachiever underbrush undercarriage
underclassman underclothes underclothing undercurrent underdevelopment underdog underestimation
underexposure underfur undergarment undergrad undergraduate undergrowth underling underlip undernourishment
underpants underpart underpass underpayment underproduction underrating undersecretary undershirt underskirt
understatement undertaker undertaking undertone undertow undervaluation underwear underworld underwriter
undesirability undies undoing undulation unease unemployment unesco unfairness unfamiliarity unfastening
unfolding unguent unhappiness unicorn unification uniformity unilateralism unionism unionist unionization
uniqueness unison unit uniting unity universalism universality universe university unlikelihood unloading
unmasking unperson unpopularity unpredictability unreality unreliability unrest unsnarling unsuitability
untangling untruth untying unveiling upbraiding upbringing updating updraft upending upheaval upholder
upholsterer upholstery upkeep uplifting uppercut uprising uproar upshot upsilon upstroke upsurge uptake
upthrust uptick upturn uracil uranium uranus urbanity urbanization urchin urea uremia ureter urethane
urethra urgency urging urinal urinalysis urination urine urn urologist urology urticaria usa usability usage
usefulness user usherette using usps usurer usurpation usurper usury utensil uterus utilitarianism
utilization utopia utterance uveitis uvula vac vacancy vacationer vacationing vacationist vaccinating
vaccination vaccine vacillation vacuity vacuole vagabondage vagary vagina vaginitis vagrancy vagus vainglory
valance vale valediction valedictorian valence valency valentine valetudinarianism vali valiance validation
validity valise valley valor valuation valuer values valve vampire van vanadium vancouver vandal vandalism
vane vanessa vanguard vanishing vanity vanquisher vantage vapidity vapor vaporization vaporizer vapors
vaquero var vargas variability variance variate variation variegation varietal variety varlet varmint varna
varsity vase vasectomy vasoconstriction vassal vassalage vat vaudeville vaudevillian vaulter veal vector
veda veering veg vegan vegetable vegetarian vegetarianism vegetation veggie vehemence vehicle veiling vela
vellum velocipede velocity velodrome velour velours velum velveteen venality venation vendetta vending
vendor veneering venerability veneration vengeance venison venom ventilation ventilator venting ventricle
ventriloquism ventriloquist ventriloquy venturer venus veracity veranda verapamil verb verbalization verbena
verbiage verbosity verdict verdure verger verification verisimilitude verity vermicelli vermiculite vermin
vermouth vernier veronica verruca versailles versatility versification versifier version verso vertebra
vertex vertigo verve vesicle vesper vespers vessel vestibule vestige vestment vestry vestryman vetch
veterinarian vexation vhf viability viaduct vial viand viands vibe vibes vibraharp vibrancy vibraphone
vibraphonist vibration vibrato vibrator viburnum vicar vicarage vice vicegerent viceroy vichyssoise
vicissitude victim victimization victor victoria victory victuals vicuna vidal video videocassette videodisc
vietnam viewer viewers viewfinder viewing viewpoint vigil vigilance vigilante vigilantism vignette vigor
viking vilification villa village villager villain villainy villein villeinage villus vim vinaigrette
vindication vindicator vine vinegar vineyard vino vintage vintner vinyl viol viola violation violator
violence violin violinist violist violoncellist violoncello vip viper virago vireo virgil virginity virgule
virility virologist virology virtue virtuosity virulence virus visage viscera viscose viscosity viscount
viscountcy viscountess viscus vise visibility vision visitant visitation visiting visitor visor vista
visualization visualizer vitality vitalization vitals vitamin vitiation viticulture viticulturist
vitrification vitrine vituperation viva vivacity vivaldi vivarium vivisection vivisectionist vixen vizier
vlf vocable vocabulary vocalism vocalist vocalization vocalizing vocation vociferation vodka vogue voicemail
voicing voiding voile volatility volcanism volcano vole volition volleyball volt voltage voltaire voltmeter
volubility volume vomiting voodooism voracity vortex votary voter voting voucher vowel voyager voyeur
voyeurism vulcanization vulgarian vulgarism vulgarity vulgarization vulgarizer vulnerability vulture vulva
wacko wadding wader waders wadi wading wads wafer waffler wagerer wages waggery wagner wagon wagoner wagtail
wahoo waif wailer wain wainscot wainscoting wainwright waist waistband waistcoat waistline waite waiter
waiver wakefulness wakening wale walkabout walkaway walker walkout walkover walkway wallaby wallace wallah
wallboard wallet walleye wallflower wally walnut walrus walter walton waltzer wampum wand wanderer
wanderlust wangler wangling wanker wannabe wannabee wapiti warbler warden warder wardress wardrobe wardroom
warehousing warfare warfarin warhead warhol warhorse warlock warlord warmer warmonger warmongering warmth
warpath warping warplane warranty warren warrior warship wart warthog wartime warwick wasabi washables
washbasin washboard washbowl washcloth washer washerwoman washing washington washout washrag washroom
washstand washtub wasp wastage wastebasket waster wastewater wasting wastrel watchband watchdog watcher
watching watchmaker watchman watchstrap watchtower watchword waterbird watercourse watercraft waterfall
waterfowl watering watermark watermelon waterproofing waters watershed waterside waterspout waterway
waterwheel waterworks watson watt wattage watts waveband waveform wavelength wavelet waverer waving waxwing
waxwork waybill wayfarer wayne ways wayside weakener weakfish weakling weakness weal wealth weaning weapon
weaponry wearer weasel weatherboard weatherboarding weathercock weatherman weatherstripping weaver weaving
webb webbing webcam weber webfoot webmaster website webster wedding wedgie wedlock wednesday weeder
weedkiller weeds week weekday weekender weeknight weenie weeper weevil weft wei weighbridge weighing
weighting weightlifter weightlifting weir weirdie weirdo welder welding welfare wellhead wellington wellness
wells wellspring welsher welterweight wen werewolf wesley westerner westernization westinghouse weston
wetback wetland wetness wetter wetting whacker whaleboat whalebone whaler whammy whatchamacallit whatnot
wheal wheat wheedler wheedling wheelbase wheelchair wheeler wheelhouse wheeling wheelwright wherefore
wherewithal wherry whetstone whey whiffletree while whim whimsicality whimsy whiner whipcord whiplash
whipper whippersnapper whippet whippletree whippoorwill whirling whirlwind whirlybird whiskers whiskey
whisky whisperer whist whistler whistling whit whitebait whitecap whitefish whitehead whitener whiteness
whitening whitetail whitewater whitey whiting whitney whittler whizzbang who whodunit wholeness wholesaler
whoopee whooper whopper whorl why wichita wick wicker wickerwork wicket widening widget widower widowhood
width wiener wife wig wigeon wigging wiggler wight wigwam wildcatter wildebeest wilder wilderness wildfire
wildflower wildfowl wildlife wildness wile wilkinson willard williams willies willingness willis willow
willpower wilson wilting wimp wimple winchester windbag windbreak windbreaker windburn windcheater winder
windfall windflower windjammer windlass windmill window windowpane windows windowsill windpipe windscreen
windshield windsock windsor windstorm wineglass winemaker winery winger wings wingspan wingspread winker
winner winnings winnipeg winnowing wino winslow wintergreen wintertime wiper wirehair wiretapper wiring
wisconsin wisdom wiseacre wishbone wishing wisp wisteria wit witchcraft witchery withdrawal withe withers
withholding wits witticism wiz wizardry woad woe wog wok wolff wolfhound wolfram wolverine woman womanhood
womanizer womankind womb wombat wonderfulness wonderland wonderment wonk wont wood woodbine woodcarver
woodcarving woodchuck woodcock woodcraft woodcut woodcutter woodland woodlouse woodman woodpecker woodpile
woods woodshed woodsman woodwind woodwork woodworker woodworking woodworm wooer woof woofer wooing wool
wordbook wording wordplay words wordsmith workaholic workbasket workbench workbook workday worker workflow
workforce workhorse workhouse workingman workings workload workman workmanship workmate workout workplace
workroom works worksheet workshop workstation worktable workweek wormhole wormwood worrier worriment
worrywart worshiper worsted wort wpm wraith wrangler wrangling wraparound wrapper wrapping wrasse wrath
wreath wreckage wrecker wrecking wren wrestler wrestling wretch wriggler wright wringer wrist wristband
wristwatch writ writer writing writings wrongdoer wrongdoing wrongness wuss wyatt xavier xenon xenophobia
xerography xylem xylene xylophone xylophonist yachting yachtsman yachtswoman yahoo yam yamamoto yang yangtze
yard yardage yardarm yardman yardmaster yardstick yarmulke yarrow yashmak yawner yaws yay year yearbook
yearling yearning years yeast yelling yellowhammer yelping yeoman yeomanry yes yeshiva yesteryear yeti yew
yid yin yips yob yobbo yodeling yoga yogi yogurt yokel yolk yore york yottabyte youngster youth ytterbium
yttrium yuan yucca yukon yule yuletide yuppie yurt zapper zeal zealot zealotry zebra zebu zed zeitgeist zen
zeolite zephyr zeppelin zeta zettabyte zhou zilch zinfandel zing zinger zinnia zircon zirconium zit zither
zloty zodiac zola zombie zoning zoo zoologist zoology zoophyte zooplankton zoster zucchini zwieback zydeco
zygote zymurgy
na:abdominal aberrant aboriginal abrasive absolutist abstinent absurd accessory accidental aching acid
acoustic activating activist acute adamant additive adenoid adept adherent adhesive adjunct adolescent
adrenal adrenergic adsorbent adult adulterant adverbial aerial aery afferent affirmative afghan african
agape alabaster albanian algerian almighty alpha alternative alto alveolar amateur amber american amethyst
amino amnesiac amphibian amyloid analgesic analog analogue anatomical angolan animal animist anionic annelid
annoying anodyne anorectic anorexic antacid antarctic antecedent anterior anthropoid anti antiaircraft
antibacterial antibiotic antiknock antimicrobial antiphonal antipodal antiquarian antiseptic antiviral
aphrodisiac apostate appalling appellant approaching approving arctic argent argentine arithmetic armenian
arthritic aryan ascendant ascending asian aspirant assistant asteroid asthmatic astringent atheist attendant
attic audible audiovisual august austral australian austrian authoritarian auxiliary avocado bacchanal
backstairs baffled baking banging bangladeshi banner bantam barbarian baritone baroque barren bass bastard
bawdy behaviorist beige belarusian belgian belittling belligerent beloved benedictine beneficiary bent
bereaved berserk beta betrothed bicentenary bicentennial bicuspid biennial bilabial bilingual billion
billionth binary binding biped bisexual bittersweet bivalve blaring blazing blistering blooming bobtail
bolivian boon borderline born botanical bouffant bouncing bourgeois bowing bowleg bracing braggart bragging
branching brazilian breakable breakaway breathing breeding bridal briny brittle broadloom brooding broody
brunet brunette brute bucolic buddhist budding buggy bulgarian bulimic bullying burundi butch buttery bygone
caitiff californian caller cambodian cameroonian canadian canary canine capillary capital captive caramel
carboniferous cardboard cardinal carnation carpal casebook cataleptic catching cathartic cathedral catty
caustic cavalier celibate celluloid celtic centenarian centenary centennial centrist ceramic cereal cerise
cerulean cesarean cetacean chadian chartreuse cheating cheering chemical cherry chestnut chic chichi chicken
childbearing chilean chilly chinese choice choral chordate cinnabar circular clairvoyant cleansing cleft
cloisonne coaxing cockney coeval cognate collateral collectivist colombian combustible comestible
commemorative commonplace complementary compulsive concealing concomitant confluent conformist congolese
congregationalist conic conjunctive consonant constituent continent contingent contraband contraceptive
contradictory contralto convalescent copulative coral cordial coronary corporal correlative correspondent
corrosive cosignatory cosmetic cosmopolitan countertenor cozy craven creole crescent cretaceous croatian
crowing crude crustacean crying cuban cubist cuboid cuneiform cunning curative curling cursive custom
cutthroat cyan czech dainty dalmatian damask dandy danish daredevil darkening darling dastard deadening
deceased decimal deductible deepening defeated deist delicious delinquent deliverable demoniac demonstrative
demulcent dental depilatory depressant derelict descendant descendent designing detergent determinant
deterrent deviant diacritic diagonal dialectic dickey dietary differential digestive dilettante diminuendo
diminutive dinky diocesan diploid directive dirigible dirt disarming discomfited disinfectant distaff
doctrinaire documentary dominican doomed dorian dowdy downcast dozen drab drinkable duckbill dud duodecimal
dutch dwindling dyslectic dyspeptic earnest eatable ebony eccentric ecclesiastic eclectic ecuadorian edible
editorial efferent effluent egalitarian egocentric egyptian eight eighteen eighteenth eightieth eighty
elastic eldest electrolytic eleven eleventh elite ellipsoid emeritus emollient employable encyclical endemic
endocrine energizing enlightened ephemeral epidemic epidural epileptic equestrian equilateral equine
equinoctial equivalent erotic ersatz estonian ethiopian european evergreen everlasting executive
existentialist expedient expert exponential expressionist exterior extraterrestrial extremist extrovert
facial factorial fahrenheit failing fallow falsetto faltering fanatic farming fascist fatalist fatty
faultfinding favourite feline feminine fiduciary fifteen fifteenth fiftieth fifty filipino firstborn fitter
five flamboyant fledgling flimsy flint floppy flowering fluid fluorescent flyspeck foreboding forehand
foreshadowing fortieth forty fossil four fourscore fourteen fourteenth frail freshman fricative frightening
fugitive functioning fundamentalist fungible funicular future futurist gallant gambian gaudy generic
genitive gentile geodesic georgian german germinal giant gilt gimcrack giving gleaming glossy glowing gold
goofy gossamer grasping grating greek greenhouse grotesque groundbreaking grownup grumbling guatemalan
haggard hairsplitting haitian halal halcyon handicapped handy haploid hardback hardcover hardy harmonic
haywire hazel healing hearing hearsay heathen hepatic herbal hermaphrodite heterosexual heuristic hick
hieroglyphic highbrow highland hind hindi hip hispanic homespun hominid homosexual honduran honorific
horizontal howling humdrum hundred hundredth hungarian husky hymeneal hypertensive hypochondriac hypodermic
hypothetical hysteric iambic icelandic iii illegitimate illiterate imaginary imbecile imitation immortal
immovable imperative imperfect imperial imperialist imponderable impressionist inaugural incendiary incident
incidental incompetent incumbent incurable indian indie indigo individualist indonesian inessential inferior
infinite infinitesimal infrared inhalant initiative inquiring insomniac instant instinct insurgent
intangible integral intent interlocking internationalist interrogative interrogatory intoxicant intransitive
invariable invariant inverse invertebrate ionic iranian iraqi ironclad irregular isolationist israeli
italian italic iterative itinerant jamaican japanese jeering jerking jerky jordanian jugular julian jutting
kenyan khaki kin kind kindred knockabout knockdown knockout korean kosher kuwaiti labial lacteal laggard lao
lapidary larboard lashing latitudinarian latter latvian laureate lavender laxative leaning lebanese lee
leftist leftover legion lenitive lesbian liberian libertine libyan liege lightweight lilac limiting lingual
lit lithuanian littoral livelong liver livery locomotive longhand loony lowbrow lowercase lowering lowland
lumbering lunatic lupine lush macedonian macho macro madcap magenta magic maiden maimed makeshift malaysian
malcontent malted mammalian mammoth maniac mansard marine marsupial martial martian masculine mastoid
material matt mauve maverick maxi maxillary meaning mechanic meddling median medium melancholic melancholy
mendicant menial mercenary merging meridian meshed metacarpal metatarsal mexican midget midi midland migrant
militant million millionth mineral mini miniature ministrant minus minuscule minute mnemonic mod moire
monastic moneymaking mongol mongolian mongoloid mono monochrome monoclonal monolingual monotone moody
mordant moroccan mortuary mosaic motile motive mourning movable multiplex mum mural murmuring musing mutant
myriad naif namibian naming nappy narcoleptic narrative narrowing nasal natal nationalist needy negro
neolithic neurasthenic newborn nicaraguan nigerian nigerien nine nineteen nineteenth ninetieth ninety ninth
noble nonagenarian noncombatant nonconformist nondescript nonessential nonmetal nonpareil nonpartisan
nonresident nonsense norman norwegian notable novel nude null numeral nymphomaniac objective oblate oblique
oblong obsessive occidental occlusive ocher octogenarian offbeat official olive omani omnibus oncoming one
oozing opening opponent opportunist optic optimum ornamental ottoman outback outboard outcast outsize oval
overage overweight ovoid pacifist pagan pakistani palatine paleolithic palestinian palliative pampering
panamanian pandemic panegyric pantheist paperback papist paraguayan paramedical paramilitary paranoid
paraplegic parasympathetic parenthetical participial particulate partisan parvenu pastel pasty patient
patrician patronymic peacekeeping peanut pectoral pedestrian pedigree pendant pendent penitent penitentiary
penultimate percipient peregrine perennial periodical peripheral perishable perpendicular peruvian petite
petty phantom pharmaceutic pharyngeal philippine phony piggy pituitary placental plastic plebeian plodding
plundering pluperfect plural plush pointillist pokey poky polemic poltroon polyglot polynomial portuguese
positioning positivist postdoctoral posterior postgraduate postmortem potable potty precedent precipitant
prefab premium prerequisite prescription preteen prima primitive prior privy processional prodigal
profligate prognostic projectile proletarian pronominal propagandist propellant prophylactic proprietary
prostate protestant protozoan prying pseudo psychic psychotic punk purebred purgative purging pussy qatari
quadratic quadrilateral quadrillionth quadruped quality quicksilver quintillionth racist raising rash
rasping rationalist ravaging razorback reactionary rearing reasoning receding recessional reciprocal recluse
recreant referent reflex reflexive reformatory reformist refractory refrigerant regent regulation rejoicing
relaxant repellent representative reptilian requisite resident residual respondent retinal retro
retrospective reverend reverting rheumatic rhomboid ribald rightist rising ritual roan rococo roman romanian
romanticist roomy roundabout rousing roving rowdy ruby ruling rum rumbling ruminant rummy runaway russet
russian rustic rustling rwandan sabbatical sabine sable sage salient saline salmon samoan sanguine sapphire
saudi saurian savory scalar scanty scapular scarlet schematic scholastic scottish screwball scurvy seafaring
sec sedative seeing self semiautomatic senegalese sensitizing sent separatist serbian servo seven seventeen
seventeenth seventieth seventy sexagenarian sexist shakedown shaping sharing shattering sheeny shivering
shoddy shona shorthand shot sibilant simian singaporean singular sinning sissy sitting six sixteen sixteenth
sixtieth sixty slain slapstick sleeping smashing smelling smoking snoopy snug sociable socialist solitary
solvent somalian sophomore soporific soprano sore sorrel southwestern sovereign soviet spanking sparkling
speaking spendthrift spinal spiritualist splayfoot sprawling squab stainless stalwart standby starving
static statuary statute stereo sterling stern stifling stimulant stinging stout straining strait strapless
strep styptic subaltern subconscious subjunctive submersible subnormal subscript subsidiary substantive
subversive succulent sudanese sulky summary sunrise sunset superlative supernatural supernumerary
superscript suppliant supplicant surplus surrogate swashbuckling sweetheart swift swiss sylvan synthetic
syphilitic syrian tabby taiwanese takeout taking tangerine tapering tarsal tart tatterdemalion taunting
taupe teal tearaway tearing teasing telltale tempering ten tending tenor tenth terminal ternary tertiary
testate texan textbook textile thai theist thermoplastic thespian thickening thieving thirteen thirteenth
thirtieth thirty thoroughbred thousand thousandth three threescore throbbing throwaway throwback thumping
thwarting thyroid tickling timid tingling tiptop tod token tonic topping torturing toxicant traditionalist
transient transitive transsexual transvestite trembling tributary tricolor triennial trifling trig
trilateral trillion trillionth trinidadian tropic truant trusty tubeless tunisian turkmen tutorial twelfth
twelve twenty twilight twinkling twisting two ugandan ukrainian ultraconservative ultramarine ultraviolet
umber umbilical umbrella unabridged uncial unconscious underclass understanding undesirable ungulate union
univalve unknowing unmentionable unseen untouchable upbeat upland uppercase upright upstart utilitarian
utility utmost uttermost vagrant valetudinarian vanilla variant vaulting velvet venezuelan vernacular versed
vertebrate veteran veterinary vietnamese vii viii violet virgin virtuoso visionary vocative voltaic
voluptuary volute wailing waiting walloping wandering waning warming warning watercress wavering waxing
wayfaring wearable wearing weeping whirring whispering wildcat windup winking wireless witching withering
wizard womanlike won woolen woolgathering world worsening worthy wounding xii xiii xiv xix xvi xvii xviii
xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx yankee yawning zambian zany zillion zimbabwean
nar:adagio allegretto allegro andante backstage downhill downstage downtown eastward fore forte fortissimo
foursquare half impromptu largo leeward midway none nonstop northeast northeastward northward northwestward
offside offstage overmuch pianissimo piano pizzicato rattling rearward roaring seaward southeastward
southward southwestward straightaway underground uphill uptown west westward whacking windward
narv:counter light square
nav:advance bottom bronze center champion chance color compound conglomerate content crack fleet front
graduate halt mass master middle model motor patent port premier prize proof salt satellite silver sound
split star straw subject substitute uniform zero
navr:firm pop round
nr:alias boiling dripping glissando heaps hereafter horseback item longways lots meantime midweek nay
nothing nowadays overtime peradventure piping plenty plum raving sidesaddle soaking tandem today tomorrow
way yea yesterday
nra:behind upstairs
nrv:course part
nrva:right
nv:abseil abuse accent access accession acclaim accord account act action addict address advantage adventure
advocate affiliate affix affront age aid ail aim air airbrush airlift airmail alarm alibi aliment alligator
allowance alloy allure ally ambition amble ambuscade ambush amnesty amount anagram anchor anger angle
anguish answer ante ape apparel appeal applique apprentice approach aquaplane aquatint arbitrage arc archive
arm armor armour array arrest article ash asphalt assault assay assent asterisk atrophy attack attempt
attire auction auctioneer audit audition augur author autoclave autograph automobile autopsy avail avalanche
award awe baa baby bach bachelor background backlash backlog backpack backspace backstop backstroke badge
badger bag balance bale balk ball ballast balloon ballot ballyhoo ban band bank bankroll banquet banter bar
barb barbecue barber bard barf bargain barge bark barrage barrel barter bash basset bat batch batik batten
batter battle bayonet beach beacon beak beam bean beard beaver bebop bed beef beeswax belay bell bellow
belly bellyache belt bench benefice benefit berry berth bet bevel bib bicker bicycle bid biff bight bike
bilge bill billet bin bind binge bird birdie birdlime birth bitt bivouac blabber blackball blackberry
blackguard blackjack blackleg blacklist blacktop blare blarney blast blather blaze blazon bleach bleat bleep
blend blight blinker blister blitz blitzkrieg bloat blob block blog blood bloom blossom blot blotch blow
blubber blueprint blush bluster board boat bob bobble bobsled body bog bogey boldface bomb bond bong bonnet
boo boob boogie book boom boomerang boondoggle boot bootstrap booze bop border bosom botch bottle bottleneck
bow bower bowl box boycott brace bracket brad braid braille brain brainstorm brake branch brand bravo brawl
breach bread breakfast bream breast breaststroke breeze brevet bribe bridge brigade brine broach broadcast
brocade broker brooch brook broom browse brunch brush bubble buccaneer buck bucket buckle bud budge budget
buffalo buffer buffet bug bugger bugle bulk bull bulldog bulletin bulwark bunch bunco bundle bunt bur burden
burl burnish burp burr burrow burst bus bushel buss bustle butcher butt butter butterfly button buttonhole
buttress bypass cab cabal cabbage cabin cable cache cackle caddie cage cake cakewalk calcimine calendar
caliper callus camber camouflage campaign can canal candle candy cane canker cannon cannonade canoe canopy
cant canter canvas canvass cap caparison caper capsule captain caption caravan card care careen career
caress caricature carol carom carouse carp carpenter carpet cart cartoon cartwheel cascade case cash cashier
casket cast castle cat catalog catapult catcall caterwaul catnap caucus caulk cause caution cave cavern
cavil caw cement censure census centre centrifuge certificate chaff chagrin chain chair chairman chalk
challenge chamber champ change channel chant chap chaperon char character charge chariot charm chart charter
chase chat chauffeur check checker checkmate cheek cheep cheer cheese cheque chicane chill chime chin chine
chip chirrup chitchat chloroform choir chomp chord chortle chorus chronicle chuckle chug chunk church chute
cinch cipher circle circuit clack claim clam clamber clamor clang clangor clank clapboard claret clash clasp
class clatter clench clerk clew click climax clinch clink clinker clip clobber clock clone clop closet
closure clot cloture cloud clout clown club cluck clue clunk cluster clutch clutter coach coal coast coat
coax cobblestone cock cockle code coffin cog coif coiffure coin coke collapse collar comb combat comfit
comfort command commission commune companion company compass compere complement complexion compliment
compost compress compromise concern concert concertina concord condition conduct cone confab confection
conflict conga conjecture conscript consent console contact contest contour contract contrast control
convict convoy coo cook cooper cop copper copy copyright coquette corbel cord corduroy core cork corkscrew
corn corner cornice corral corset cosh cost costume cotton couch cough counsel count countenance
counterattack counterbalance counterclaim countermand counterpoise countersign countersink counterweight
couple court cow cowhide cowl cox crab craft crane crap crape crash crate crayon craze creak cream crease
credit creep creosote crepe crest crew crib crick cricket crimp critique crochet crock crook crop crossbreed
crosscut crosshatch crow crowd crown cruise crumb crunch crush crust cry cub cube cuckold cuckoo cuddle
cudgel cue cuff culture cup cure currycomb curse curtain curve cushion cuss cycle dab dam damage dance
dapple darn dart date dateline daub dawn daze deal debate debauch debit debut decay decease deck decline
decoy decrease default defeat defect degas delay delegate delight demand demise demo demur dent deposit
desert design desire despair detail detour detox devil diagram dibble diet dike dimension dimple din ding
dip disadvantage disarray discard discipline disco disconnect discord discount discourse disdain disesteem
disfavor disguise dish dishonor disillusion disk dislike dismay dismount disorder dispatch display dispute
disquiet disregard disrespect dissent distance distemper distress district distrust dither ditto dive
divorce dock docket doctor document dodder dodge dog dogfight dogsled domicile don dong doodle doom dope
dose dot doubt douche dovetail dower downgrade doze draft drag dragoon drain drape draught drawl dream
dredge dribble drift drill drink drip drive drivel drone drool drop dropkick drowse drudge drug duck duel
dupe dusk dust dwarf dye dynamite eagle earmark earth echo eddy edge effect egg egress elbow electroplate
email embargo emcee enamel encore encounter end endeavor enfilade engineer entail entrance envy epoxy
escallop escort essay esteem estimate evidence excerpt exchange excuse exercise exhaust exhibit exile exit
expense experience experiment export eye eyeball face facsimile factor falcon fall fan fantasy farce fare
farm farrow fart fashion fate father fatigue fault favor favour fax fear feast feather feature fee feed
feint fence ferment ferry fester festoon fete fetter fettle feud fib fidget field fight figure filet
filibuster filigree fillet film filter filtrate fin finance financier finger fingerprint fire firebomb fish
fissure fistfight fizz fizzle flag flake flame flank flap flare flaunt flavor flavour flaw fleck fleece
flesh flicker flight flinch flirt flit flock flood floodlight floor floss flounce flounder flour flow flower
flub fluff flunk flurry fluster flute flutter flux foal foam fob focus fodder fog fool foot footnote forage
forbear force ford forearm forecast foreground forest fork form format founder fowl fox foxhunt foxtrot
fraction fracture fragment frame franchise fray freak freckle freeze freight fresco fricassee fright fringe
fritter frizz frock frog frolic frost fruit ftp fuel fullback function fund funk funnel furrow fusillade
fuss gab gabble gad gaggle gain gall gallop gamble gambol gang gangrene gap gape garage garb gargle garland
garment garnish garnishee garrison garrote garter gas gash gasp gate gawk gaze gazette gear gel gerrymander
gesture geyser ghost gibber gibbet gift giggle gild gimp gin girdle girth glamour glance glare glass gleam
glide glimmer glimpse glint glisten glitter glory gloss glow glower goldbrick golf gong goof google goose
gore gorge gossip gouge gown grace grade graft grain grandstand grant graph grapple grass grate graze grease
griddle grimace grime grin grip gripe grit groan groin groove grouch ground group grouse grout growl grub
grubstake grudge grumble grunt guarantee guard guesstimate guffaw guide guillotine gull gum gun gut guy gyp
habit hackle haggle hail halter ham hammer hand handcraft handcuff handicap hap harangue harbinger hare
harlequin harm harpoon harrow harvest hash hasp hassle hat hatch haul haw hawk hay hazard haze head headline
heap heat hector heed heel heft heist helm hem hemorrhage hemstitch henna herald hibachi hiccough hiccup
hike hill hinge hint hiss hitch hive hoard hoax hob hobnail hock hoe hog hoist hole holiday holler homer
homestead honeymoon honor honour hood hoodoo hook hoop hoot hoover hop hope horn horse horseshoe horsewhip
hose host hound house howl huckster huddle hue hug hulk hull hum humbug humor hunch hunger hunt hurdle
hurrah hurry husband husk hydrate hydroplane hype hypertrophy hyphen ice image impact import imprint incense
inch inconvenience increase indenture index infix influence ink inlay input inset instance institute
instrument insult interchange interest interlock interlude intern interview intrigue inventory invoice issue
itch jab jabber jack jacket jackknife jackrabbit jag jail jam jangle japan jar jaundice jaunt jaw jawbone
jazz jeer jelly jerk jest jewel jig jiggle jilt jimmy jingle jinx jitterbug jive job jockey joggle joke jolt
jostle jot jounce journey joust joy joyride judge jug julienne jumble jump junk junket jut kayak kayo keel
kennel keynote kick kid kink kip kiss kit kite kitten kneecap knell knife knight knot knuckle kvetch label
labor labour lack lacquer lactate ladder ladle lag lamb lampoon land landscape lap lark lash lasso latch
lather laugh layer leaf league leak leap lease leash leather leaven lecture leech leer letter lever leverage
levy libel license lighter lilt lime limit line link lisp list lithograph litter load loaf loan lob lobby
lodge log loop loot lope lord lot love lube luff lug luge lull lumber lump lunch lust machine macrame madder
madrigal mail malfunction malt mambo man manacle mandate manicure mantle manure map mar maraud marble marcel
march marinade mark market marvel mask masquerade massacre massage mastermind mate matriculate matter maul
meander measure medicine mend mentor meow merchandise merit mesh mess message meter mew microfilm microwave
miff mildew milk mill mime mimeograph mind mine minister minstrel mire mirror misconduct miscount misdeal
misfire mismatch misprint misquote mistake mistrust mix moan mob mold mollycoddle molt monger monkey moo
mooch moon moonlight moonshine moor mortar mortgage mortise mothball mother motion motorbike motorboat
motorcycle mould mound mountaineer mouse mousse mouth move mud muff mug mulch mull munch munition murder
murk murmur muscle muse mush mushroom muss muster mutiny nail name nap neck need needle neglect neigh
neighbor nerve nest network nibble nick nickel nicker nickname nip nitrate nix nod noise nose nosedive nosh
notch note notice number nurse nut object occasion offer officer oil oink omen ooze orb orbit order orphan
outcrop outfit outgo outline output outrage overbid overburden overdrive overestimate overflow overhang
overhaul overlap overlay overprint overuse oyster pace pack package pad padlock page pain paint pair pal
palaver palisade palm palsy pan pander panel panhandle panic pant pantomime paper par parachute parade
paraphrase parcel pardon parent park parlay parley parody parole parrot partition partner party paste
pasture patch patrol patronage patter pattern pause pave paw pawn peach peak peal pearl pedicure pee peek
peer peeve peg pen pencil pension people pepper perch perfume peril perk perm peroxide pestle petition phase
phone photocopy photograph photostat phrase picket pickle picnic picture piece pig pigeonhole pigment pile
pillage pillow pilot pimp pin pinch pine pinion pinnacle pinpoint pioneer pip pipe pique pirate pirouette
pit pitch pitchfork pith pity pivot place plague plait plan plank plant plash plaster plat plate pleat
pledge plight plod plonk plot pluck plug plummet plunge pock pocket pockmark pod point poise poison poke
pole poleaxe police polka poll pollard pomade pommel pompadour poniard pooch pool pore porter portion
position post postmark posture pot pother pouch poultice pounce pound pout powder power powwow practice
praise prance prang prate prattle prawn preamble precis precondition predicate preface prefix prelude
premise presage press pressure preview prey price prick pride print privilege prizefight probate probe
process proctor prod proffer profile profit profiteer program programme progress project prolapse promenade
promise prop proportion proposition prospect prostitute protest provision psalm pucker puke pulp pulse
pumice pun punch puncture punt pup purchase puree purport purpose purse putt putter putty puzzle pyramid
quaff quail quake quarantine quarrel quarry quarter quarterback quaver queen query quest question queue
quibble quickstep quilt quip quirk quiver quiz rabbet rabbit race rack racket racketeer raffle raft rafter
rag rage rail railroad raiment rain rally ram rampage ranch range ransom rant rape rappel rasp rat ratchet
rate ration rattle ravage rave ravel ray razor razz reason rebate rebel rebound rebroadcast rebuff rebuke
recap receipt recess recompense record recount redress reef reel reference refill refit reform refund regard
regiment regress reign relay release relish remainder remake remark remedy rendezvous renege rent repair
repatriate repeal replay reply report repose reprieve reprimand reprint reproach reproof repurchase repute
request requisition rescue research reserve reset resort respect respite rest result retch rethink retort
retreat retrospect return rev revenge revere reverence review reward rib rice rick ricochet ridge ridicule
riff rifle rim rime ring rinse riot riposte rise risk rival roach rock rocket roll romp roof rook room root
rope rosin rot rouge roughcast rout route row rub rubberneck rubbish rubric ruck rue ruff ruin rule rumba
rumble rummage rumor rumpus rupture rut saber sabotage sack sacrifice saddle safeguard sag sailplane salaam
salvage salve samba sample sanction sand sandblast sandpaper sandwich sap sashay sass sauce saunter savvy
scab scaffold scald scale scam scamp scamper scan scar scat scatter scent schedule scheme schlep schmooze
school scoff scold scoop scorch score scorn scourge scout scowl scrabble scrag scramble scrap scrape scratch
scrawl screech screen screw scribble scribe scrimmage script scroll scruple scud scuff scuffle scull
sculpture scum scurry scuttle scythe seal seam seaplane search season seat section sediment seed seesaw
segment segue seine sellotape semaphore sense sentence sequence serenade service sex shackle shade shadow
shaft shamble shame shampoo shanghai shank shape share shark shear sheet shell shellac shelter shepherd
shield shift shill shimmy shin shine shingle shinny ship shirt shiver shoal shock shoe shoehorn shoetree
shop shore shortlist shoulder shovel show shower shred shriek shrimp shrine shuck shudder shunt shutter
shuttle shuttlecock sideline sidestep sideswipe sidetrack sigh sight signpost silence silhouette silkscreen
silt simmer simper sin singe sip siphon sire site skate skateboard skedaddle sketch skewer ski skid skin
skipper skirmish skirt skittle skunk sky skylark skyrocket slag slalom slam slander slang slate slaughter
slave slaver sled sledgehammer sleet sleigh sleuth slew slice slide slime sling slit slobber slop slope slot
slouch slough slug slum slumber slump smear smell smelt smile smirch smirk smock smoke smooch smother smudge
smut snack snag snail snake snare snatch sneer sneeze snick snicker sniffle snip snipe snoop snooze snore
snorkel snow snowball snowboard snowmobile snowshoe snuggle soap sob sock sod soil sojourn solace solder
soldier somersault sonnet soot sop sophisticate sorrow sort soup source souse space spade spam span spank
spar sparkle spatter spearhead speck speckle speed spice spike spill spirit spite splash splat splatter
splint splotch splurge splutter sponge sponsor spoof spook spoon sport sportscast spot spotlight sprain
sprawl spray spree spring sprint spritz sprout spud spume spurt spy squabble squash squawk squeak squeal
squeegee squeeze squire squirm squirt stab stack staff stage stain stake stalemate stalk stammer stampede
starch stash state station stave steam steamer steel stencil step stereotype stew stint stitch stockade
stockpile stomach stomp stool stopper stopple store storm straddle strafe straggle strain strand streak
stream stress stride strike string strip stripe stroke stroll strop structure struggle strum strut stub stud
study stuff stunt stutter style stymie sub subcontract sublease sublet subpoena subtitle subvention succor
suction suds suffix sugar suit sulfate sulfur sulk sum summer summit summons sun sunburn suntan sup
supplement supply support surfboard surfeit surge surprise surrender surtax survey suture swab swag swamp
swap swat swathe swatter sway sweat sweep swerve swill swindle swing swirl switch swivel swoon swoop swoosh
swot syndicate syringe table tag tail tailgate talc tamp tampon tangle tango tank tape taper tar target
tariff tarmac tarnish task taste tat tattle tattoo taunt tax taxi team teargas tee teeter telecast telegraph
telephone telescope telex temper tenant tent tenure term terrace test tether thatch thaw theme thermostat
thirst thread throb throne throng thrum thumb thumbtack thwack thwart tick ticket ticktock tide tie tile
tiller tilt time tin tincture ting tinge tingle tinkle tint tip tipple tire tissue tithe title titter toady
toast toboggan toe toenail toggle toil toll tomahawk tone tongue tonsure tool toot tootle torch torment
torpedo torture tot tote touch tour tourney tout tow towel tower toy trace track trade trademark traffic
trail train tram tramp trance transfer transit transition transport trap trash travail travel travesty trawl
treasure tree trek trellis tremble tremor trench trend trice trick trickle trifle trill trip triplicate
triumph troll troop trot trouble trowel truck trudge trundle truss trust tube tucker tumble tune tunnel turf
turtle tusk tussle twaddle twill twine twinge twinkle twirl twist twit twitter type umpire undercharge
undercoat undercut underestimate underline underscore understudy unicycle upgrade uplift use usher vacation
vacuum valet value varnish vault vaunt veil vein veneer vent venture verdigris verge veto videotape view
visa visit vitriol voice vomit voodoo vote vow voyage wad waddle wade waffle wag wage wager waggle waitress
wake wall wallop wallpaper waltz wane wangle wank war warble ward ware warehouse warp warrant wash water
watercolor wattle wave weatherstrip web wedge weed weekend weight weld welt wench whack whale wheel
wheelbarrow wheeze whelk whelp whimper whinny whip whir whirl whirligig whirlpool whisker whisper whistle
whitewash whittle whiz whoosh widow wiggle wilt wince winch wind wine wing wink winter wire wiretap
wisecrack witch witness wobble wolf wonder word work worm worship wow wrack wreck wrench wriggle wrinkle
xerox yacht yak yank yap yarn yawl yell yelp yen yip yodel yoke yowl zest zinc zip zipper zone zoom
nva:ace agglomerate aggregate alert antic antique arch azure backhand bankrupt base bay bias birch blanket
blindfold bluff bombproof bone bootleg boss brag buckram buff bum burlesque bush bust camp carmine charcoal
compact confederate counterfeit crank crescendo crimson deaf decrescendo degenerate discontent dread dress
dummy duplex fake flagellate flash forfeit freelance french game garden ginger grey hex hollow honey
intermediate iron jade jet keen lame level limp manifold maroon mat matte metal mimic mint mock moot motley
mute neuter occult outlaw overcast parallel pedal pet plane polish premiere puff quack quadruple
quadruplicate quintuple radio rank renegade roast romance rubber rush rust sallow saute scotch sham side
sign signal singsong size slack slick snafu snub snuff spiral spread squat squint staple starboard stock
stone stretch subordinate surface swank swish taboo tan tender tidy triple vagabond vermilion volunteer wan
waste waterproof weather wee welsh wound
nvar:broadside cod flush jolly solo tiptoe zigzag
nvr:bang bolt chock con flop hotfoot retail smack
nvra:home
r:aback abaft abeam abed aboard absolutely abstractly academically accordingly accurately accusingly across
actively actually additionally adequately administratively admirably admiringly admittedly advantageously
advisedly aesthetically afar affectingly afield afresh afterward afterwards again aggressively alarmingly
alas allegedly almost aloft along alongside aloud already also alternately alternatively always amazingly
ambitiously amidships anciently anew annually anon anonymously anxiously anyhow anymore anyplace anyway
anyways anywhere apace apiece apparently appreciably appreciatively appropriately approvingly approximately
architecturally aright around artfully artificially artistically asap ashore assuredly astern astraddle
astray astride astronomically athwart atop attentively attractively automatically awfully awhile backwards
badly barely basically beautifully before believably below beneath besides betimes between betwixt beyond
biologically bitingly bitterly blindly boastfully boldly boringly bravely briefly brightly brilliantly
broadly brutally but calmly candidly capably carefully casually centrally ceremonially ceremoniously
certainly characteristically charmingly cheerfully chemically chronically classically clearly clinically
closely closest coldly collectively comfortably commercially commonly comparably comparatively competently
competitively completely comprehensively conceivably conclusively concretely conditionally confidently
consciously consequently conservatively considerably considerately consistently constantly constitutionally
constructively contentedly continually continuously contrariwise conveniently conventionally conversely
convincingly cooperatively correctly correspondingly courageously creatively credibly creditably criminally
critically crucially culturally curiously currently dangerously darkly dearly decently decidedly decisively
deeply defensively definitely deliberately delicately delightfully demandingly democratically demonstrably
demonstratively densely depressingly desperately determinedly devotedly differently diplomatically directly
disappointingly disregarding distantly distinctively distinctly distractedly disturbingly divinely
doctrinally doggedly domestically doubtfully doubtless downriver downwards dramatically dutifully
dynamically eagerly easily eastwards ecologically economically edgewise effectively efficiently either
elaborately electrically electronically elegantly elsewhere embarrassingly emotionally empirically
encouragingly endlessly enduringly endways engagingly enormously enterprisingly entirely environmentally
equally ergo erst especially essentially ethically ethnically evenly eventually ever evermore everyplace
everywhere evidently exactly exceedingly excellently exceptionally excessively excitedly exclusively
exhaustively expansively expectantly experimentally expertly explicitly explosively extensively externally
extremely faintly fairly faithfully falsely familiarly famously fantastically fascinatingly faster fastest
fatally favorably fearfully federally fiercely figuratively finally financially finely firmly fiscally
fitfully flatly forcefully forever forevermore formally formerly forsooth forthwith fortunately forwards
frankly freely frequently freshly frontward frontwards frowningly fruitfully fully functionally
fundamentally furthermore generally generously genetically gently genuinely gladly globally gracefully
gradually grandly gratefully gratingly gravely greatly greenly guardedly handsomely happily hardly
harmoniously harshly heatedly heavenwards heavily helpfully hence henceforth henceforward hereabout
hereabouts hereby herein hereinafter hereof hereto heretofore hereunder hereupon herewith hesitantly
hesitatingly highly historically hither hitherto homewards honestly honorably hopefully horribly hotly
however hugely humanely humanly hundredfold hurriedly ibidem ideally identically ideologically illegally
imaginatively immediately importantly impossibly impressively impulsively increasingly incredibly indeed
independently individually indoors industrially industriously inevitably informally infra inherently
initially innocently insistently insofar insomuch inspirationally instantly instead instinctively
institutionally intellectually intelligently intensely intensively intentionally intently interestingly
internally internationally intimately inventively invisibly inwards ironically irrespective jarringly
jointly jokingly journalistically joyfully judicially judiciously justifiably justly kinda knowingly
landward landwards largely lastly lately laughingly lawfully leastwise legally legislatively legitimately
liberally lief lightly likewise literally locally logically longest loosely loudly lovingly madly magically
magnetically mainly manually marginally markedly massively masterfully materially mathematically maybe
meaningfully meanly measurably mechanically medically mentally merely methodically midships mildly minimally
minutely moderately modestly morally moreover mortally mostly movingly municipally musically mutually
mysteriously nakedly namely narrowly nationally naturally nearer nearest nearly neatly necessarily needs
negatively nervously never nevermore nevertheless newly nicely nigher nighest nohow nominally non
nonetheless normally northwards not notably noticeably notwithstanding nowise numerically objectively
obligingly obviously occasionally oddly offensively officially oft often oftener oftentimes ofttimes once
onward openly operationally optimistically orally organically organizationally originally outstandingly
outwards overboard overleaf overly overwhelmingly painfully palely partially particularly partly passim
passionately patently patiently peacefully perchance perfectly perforce perhaps periodically permanently
persistently personally philosophically photographically physically plainly plastically playfully pleadingly
pleasantly pleasingly pointedly politely politically popularly positively possibly potentially powerfully
practically precisely predictably preferably presently presumably previously primarily principally privately
probably professedly professionally profitably profoundly progressively prohibitively prominently promptly
pronto properly proportionally protectively proudly psychologically publically publicly purely purposefully
purposely questionably questioningly quicker quickest quickly quietly quite racially radically randomly
rapidly rarely rather rationally readily realistically really rearwards reasonably recently regionally
regularly relatively reliably religiously reluctantly remarkably remotely repeatedly reportedly reputedly
residentially resignedly resolutely resourcefully respectfully respectively responsibly richly ridiculously
rightfully rightly romantically roughly roundly routinely sadly safely scientifically searchingly seasonally
seawards secondly secretively secretly securely seemingly seldom selectively sensitively separately
seriously severally severely sexually sharply shockingly shortly significantly silently similarly simply
simultaneously singly skillfully skywards slantwise slightly slower slowest slowly smartly smilingly
smoothly socially softly solely solidly someday somehow someplace sometimes someway someways somewhat soon
soonest sopping soulfully soundly southwards sparingly specially specifically spectacularly speculatively
spiritually squarely statistically steadily stereotypically stirringly straightway strangely strategically
strictly strikingly strongly structurally stupidly subjectively subsequently substantially successfully
successively suddenly sufficiently suitably supposedly supra surely surprisingly suspiciously sweepingly
sweetly symbolically tactically tastefully tearfully technically technologically tellingly temporarily
tenderly tentatively terribly thankfully thence thenceforth theoretically thereabout thereabouts thereafter
thereby therefor therefore therefrom therein thereof thereon thereto theretofore therewith thickly thinly
thither thoroughly though thoughtfully threateningly thrice throughout tightly tiredly too totally
traditionally tragically tremendously truly trustfully trustingly truthfully twice typically ultimately
unawares uncertainly uncomfortably underfoot underneath understandably understandingly undoubtedly
unexpectedly unfairly unfortunately uniformly uniquely universally unprecedentedly unusually upriver upstate
upwards usefully usually validly variously vastly verbally vertically victoriously videlicet violently
virtually visibly visually vitally vocally voluntarily warmly weirdly westwards whence wheresoever wherever
widely wildly willfully willingly wisely withal within wittingly wonderfully wonderingly worriedly
wrongfully wrongly yeah yet
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
va:absent adulterate agglutinate alight amalgamate attenuate bald bandy bifurcate blear blunt brisk
bulletproof callous coagulate compassionate confiscate consecrate consummate defoliate delineate desiccate
designate desolate diffuse dilute dim discriminate disjoint dizzy dull elaborate elongate emasculate erect
eviscerate federate fireproof foolproof hinder humble incarnate incorporate lacerate laden lavish malign
mediate muddy nett nucleate numb numerate obligate obliterate obscure obstinate perforate predominate prim
profane prostrate radiate regenerate reincarnate replete retrograde satiate scant sear secure sedate select
serrate shrill shut skew sleek slim sober soundproof stale staunch sublime supple tame tarry teetotal
triangulate truncate undulate unfit utter weary weatherproof
van:beat bound coordinate cross cut fell fit foster hurt lay mean pretend prompt reverse set suspect swell
trim
vanr:close collect express
var:mellow
vn:abandon abort ache add advert affect annex aspirate assist attribute axe babble backfire baffle bail bait
bandage barrack barricade baste bathe bead bear beep beggar begin belch bend billow bite blackmail blemish
blink blockade bludgeon blunder blur boast boil bolster bombard boost bore bother bounce brandish bray break
breed brew bridle brim bristle broil brood bruise build bulge bump bung bungle bunk bunker buoy burke burn
buy buzz calk call cancel cantilever canton capture carbonate carry castrate catch causeway cease censor
chafe chatter cheat chew chirp chisel choke chop chrome chuck churn cite clamp clap claw cleat climb cling
cloak clog cloister clump cobble cocoon coil combine come comment commute compare concentrate conk conserve
consort construct convert cope counterpoint covenant cover cradle cramp crawl crinkle cripple croak croquet
crouch crusade cull curb curl curry curtsy dado dare dash daydream dazzle decree defile deluge descant
devise dial dice dictate die dig digest discharge discredit disgrace disgust dissolve ditch divide dowse
draw drizzle droop drum dub dump dung dunk ease ebb eclipse ejaculate embrace employ escape excise
expatriate exploit expose extract fade falter fathom fawn feel felt ferret fetch fiddle file fill find
finish fink fix flail flex flick fling float flourish foil fold foray forge fort frazzle freewheel fret
frisk froth frown fry fuddle fudge fulminate fumble fume furlough fuse gag garner gather gauge gee get gibe
give glaze gloat glue glut gnarl goad gobble grab grasp gravel grill grind grizzle groom grope guess gulp
gurgle gush gutter hack halloo hamper hamstring handle hang harbor harbour harness harp hate haunt have
heave heckle hedge help herd hide highlight hijack hire hit hobble hold hone honeycomb honk hoof huff hump
hurl hush hustle hymn implant implement impress incline indent inebriate initiate insert intercept interdict
interrupt introvert invite jib jibe jog join juggle keep kill kneel knit knock know kowtow lace lam lament
laminate lance lapse lard launch leach lead leapfrog leave let lick lie lift lipstick lock loft look loom
lounge lower lunge lurch lure make maneuver mangle manoeuvre manufacture marshal martyr mash match meld melt
menace mention mince misplay miss mist misuse miter monitor mop mope mottle mount mow muck muddle muffle
mulct mumble mutter muzzle nag nark nestle nettle noose nudge nuke nurture offset ordinate orient ornament
outcry overcharge overload overlook override overrun overshoot overthrow overturn overwork paddle pall
paragraph parry pay peck peel peep pelt percolate permit pervert pick piddle pierce piffle pillory ping
placard play plow plume plunder pontificate pose posit postulate potter prank preempt prejudice preserve
prickle produce prowl prune pry puddle pull pump purge purl purr push put quote raid raise rake ramble ramp
rap raven reach read ream recall recapture recoil recruit redact reek reeve referee refrain refuse register
regret rehash rein reissue reject relapse remand remit remount remove render reorder repeat reposition
repulse rerun reshuffle resolve resume retake retread retrofit revel revise revoke revolt rewrite rhyme
riddle ride riffle rig rip ripple rivet roar robe roost ruffle run rustle sail saint salute sandbag save
savor saw say scallop scalp scare scarf scour scream scrunch scupper see seek segregate sell serve settle
shack shake shave shimmer shipwreck shoot shout shove shrink shroud shrug shuffle sieve sink sizzle skip
slant slash slat sledge sleep slip sliver sluice slur slush smolder snaffle snap snarl sniff snitch snivel
snooker snort snuffle soak soar sow spangle spark spat spawn spear spell spiel spin spit splice splinter
spoil spool spout sprinkle spur sputter squall squelch squish stag stagger stall stamp stand stare start
startle stay steal steamroller steer stem stick stifle sting stink stir stooge stoop stop strap stucco
stumble stump suck sue surcharge surf surmise surround swallow swan swarm swash swig swim swipe tack tackle
tailor taint take talk tally tamper tap teach tear tease tell think thrash thrill throttle throw thrust thud
thump thunder tickle till tinker tinsel toss trammel trample transplant transpose traverse tread treadle
treat trespass trigger truckle trump trumpet try tuck tug turn tutor twang tweak tweet twiddle twig twitch
unbalance underlay undress update urge vamp verse vest vet victual volley waft wail wait walk wallow want
wassail watch waver wax wear weave welter wharf whiff whine whipsaw whisk whiteout whoop will win winkle
winnow wipe wish worry wrangle wrap wrestle wring yaw yawn yield zap
vna:beetle blame bully clarion colour conjugate converse correlate crackle crisp damp deviate dun duplicate
elect fly foul found hale invalid limber manifest meet pass precipitate queer reprobate savage scrub shed
skim sneak splay spruce stray sublimate submarine swagger tense treble upset void wanton wed
vnar:crisscross plumb plump upstage
vnr:piggyback plop plunk slap smash
vr:multiply please sic
vra:live
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
gave given, grave graved graven, grip gripped gript, grow grew grown, hang hung, have had, hear heard, hide
hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt,
learn learned learnt, leave left, lend lent, lie lied lain lay, light lit, lose lost, make made, mean meant,
meet met, melt melted molten, mistake mistook mistaken, mow mowed mown, outgo outgone outwent, outgrow
outgrew outgrown, overcome overcame, override overrode overridden, oversee oversaw overseen, pay paid, pen
pent, plead pleaded pled, prove proved proven, rebuild rebuilt, redo redid redone, remake remade, repay
repaid, rerun reran, ride rode ridden, ring rang rung, rise rose risen, run ran, saw sawn, say said, see saw
seen, seek sought, sell sold, send sent, sew sewed sewn, shake shook shaken, shave shaved shaven, shine
shone, shoe shod, shoot shot, show showed shown, shrink shrank shrunk shrunken, sing sang sung, sink sank
sunk sunken, sit sat, slay slayed slain slew, sleep slept, slide slid slidden, smell smelled smelt, sneak
snuck, sow sowed sown, speak spoke spoken, speed sped, spell spelled spelt, spellbind spellbound, spend
spent, spill spilled spilt, spin spun, spit spat, spoil spoiled spoilt, spring sprang sprung, stand stood,
steal stole stolen, stick stuck, sting stung, stink stunk stank, strew strewed strewn, strike struck
stricken, string strung, strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim
swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, thrive
thrived thriven throve, throw threw thrown, undergo underwent undergone, understand understood, undertake
undertook undertaken, undo undid undone, uphold upheld, wake waked woken woke, wear wore worn, weave wove
woven, weep wept, will willed would, win won, wind wound, withdraw withdrew withdrawn, work worked wrought,
wring wrung wrang, write wrote written
`
