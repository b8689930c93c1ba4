/** Words that tell a command's name from that of a thing, where a word could be a verb and mostly is none. */

/** Doings that are done to what stands before them; nobody is asked to order a cancellation. */
export const DOING =
  /^(?:re|de|pre)?(?:creation|deletion|cancell?ation|confirmation|activation|validation|verification|registration|generation|completion|submission|modification|termination|allocation|calculation|authori[sz]ation|expiration|selection|correction|reconciliation|distribution|escalation|evaluation|settlement|fulfill?ment|assignment|management|replenishment|approval|renewal|removal|maintenance|acceptance|rejection)$/

export const HEADS = wordSet(
  'request update change details detail number list map status info information data name result results window count total history level queue log entry receipt reminder alert notification attempt check reset refund delete timeout fulfilment fulfillment placement application',
)

/** Verbs joined with where to. Nobody minds them as commands. */
export const JOINED_VERBS = wordSet(
  'checkout checkin login logout signup signin signout rollback rollout setup backup lookup handover takeover cleanup lockout shutdown pickup dropoff payout cashout',
)

/** They are mostly nouns elsewhere, but at the beginning of a name they ask for something. */
export const LEADING = wordSet(
  'place ship book report request record schedule claim reserve release check charge transfer reset refund return mark print test plan offer review move load sign export import drop label rate rank score tag process track post cast bid pick pull push vote map route name file copy sample stamp seal park ban pin block lock switch share trade swap trigger query log hand visit change cover credit debit deposit dispatch invoice bill audit email queue match design question mail phone call order',
)

/** Behind these stands how something is to be: `MarkPaid`, `SetPaused`. */
export const MARKING = wordSet('mark set get make keep report leave declare flag have toggle')

/** Behind these stands what has happened, or what something is to be from now on: `RecordPaymentReceived`. */
export const REPORTING = wordSet(
  'mark set get make keep report leave declare flag have toggle record note log list show request process check review claim register monitor track',
)

/** What is said to come into being by these: `ReportGeneration` is no report about a generation. */
export const MADE = wordSet('creation generation')

export const ASKING_FOR = wordSet('request review record check test')

/** Verbs in dictionaries, and in no command. */
export const HARDLY_VERBS = wordSet(
  'account room inventory team user unit people person member location event case cart date time zone vehicle trip task job',
)

/** They could be verbs, and in a trade are things: an order, an account. */
export const THINGS_FIRST = wordSet(
  'order account invoice ticket claim case file contract bill price stock seat table room house bank card cart credit customer date email fee fund group item job key lease license licence line loan message package page parcel part policy pool product profile program project property purchase receipt role sale shift site station subject subscription tariff tax team time title truck trip unit user vehicle voice warehouse zone inventory password shipment delivery payment',
)

/** Behind these stands what somebody wants to be done: `RequestDelete`. Nobody is asked to do it to them. */
export const DOINGS_AFTER = wordSet(
  'request schedule test mark trigger force start stop finish end pause check try retry record help queue process permit attempt complete resume delay halt log show need',
)

/** Mostly verbs, and things that somebody keeps or gives: a call, a visit. */
export const THINGS_TOO = wordSet(
  'mention quote return call visit change move match file cover stamp release reply invite bid draw purchase answer survey swap exchange substitute hire lease delivery update attempt transfer wish promise',
)

/** Mostly nouns, and verbs in the commands of some trade. Others that could be verbs are things. */
export const LEADING_SOMEWHERE = wordSet(
  'access address age aim alert anchor answer appeal approach archive arrest array assault attack attempt auction award back bag balance ballot bandage bar bargain base bat beat bet bind blank blast board boost boot bottle box boycott brake branch brand breach bribe bridge brief broadcast broker brush bucket budget buffer bundle burst bypass cage cap catalog cause center centre chain challenge channel chart charter chase chat cheer chill clean clear click clip clock clone close coach coat code color colour combat comfort command commission compensate complete compound compromise condition conduct connect contact contest control convict cook cool correct cost counsel count counter couple courier crack craft crash crop cross crown crush cure cut cycle damage date deal debate decline decrease default defeat delay delegate demand desert detail dial dip direct discard discipline discount disguise dish display dispute distance ditch divide divorce dock doctor document double download downgrade draft drag drain draw dress drill drive drug dry dump dust dye earmark echo edge empty end engineer equal escape escort estimate exchange excuse execute exempt exercise exhaust exhibit exile exit experiment express extract face fake fan farm fashion fast favor favour favorite feature feed fence ferry field fight figure fill film filter finance find fine finish fire fit fix flag flash flavor flip float flood floor flow flush focus fold force forecast forfeit fork form format forward frame free freeze freight fuel fund gather gauge gift grade grant graph grease greet grind group guarantee guard guess guide halt hammer handle harvest hash hatch haul head heat hedge help highlight hire hit hold honor honour hook host house hunt image impact increase index influence initial input institute insult intercept interest interview iron issue jail jam join judge jump keep kick kill knock label land launch layer lead leak lease leave level lift light like limit link list live lobby lodge loop lower man mandate market mask master measure melt mend mentor mill mimic mine mint mirror miss mix mock moderate mold monitor mortgage motion mount mute nail need nest net network note notice number nurse object offset open orbit outline output overhaul own pace pack pad paint pair panic pardon partner pass paste patch patent patrol pause pave pawn pay peel perfect permit phase photograph picture pilot pinpoint pitch plant plate play pledge plot plow plug point police polish poll pop position pour power practice practise present press pressure prime prize probe program progress promise prompt proof protest provision prune pump punch purge puzzle quarantine query quiz quote race raid raise rally range rating ration reach read ready reason rebate rebound recall recess redirect reform register regard reject remedy rent repair repeal replay reply rescue research resort respect rest resume retail retreat retry reverse reward ring risk roast rock roll root rotate round ruin rule run rush sack sacrifice safeguard sail salt salvage sanction scale scan scatter score scout scrap scratch screen script scroll search second secure seed segment sense sentence separate sequence serve service set settle shade shake shape shelter shelve shock shoot shop short shortlist show shower shred shuffle shut shuttle side signal silence sink size sketch skim skip slash slate slice slide slow smoke snap snooze soak sort sound source space spare speed spell spike spill spin split sponsor spot spray spread square squeeze stack staff stage stake stall star start state stay steam steer step stick stir stitch stop store strain stream strengthen stress stretch strike string strip structure study style sub substitute suit sum supplement supply support survey suspect sweep swing tail tailor talk tank tap tape target taste tear tender text thank thread throw tick tidy tie tile tip toast toggle toll top total touch tour tow trace traffic trail train trap trash travel treat trial trick trim triple trust try tune tunnel turn type upgrade upload use usher value vet veto view void volunteer voucher wager wait wake walk want warm warrant wash waste watch water weigh welcome win wipe wire witness work wrap zip zoom text message email fax escrow triage shortlist backorder airlift bookmark throttle benchmark snapshot like dislike sample audit budget roster tender highlight spotlight debit credit retweet repost rollover overbook favourite',
)

/** They end like doings, and are none: something can be done to them. */
export const NO_DOINGS = wordSet(
  'action amendment appointment agreement apartment auction building caption campaign collection commission condition connection construction definition department description direction document documentation donation edition element environment equipment exhibition expedition experiment foundation function generation institution investment invitation junction location medication mention mission motion nation notification occasion opinion option organisation organization payment permission population portion position potion prescription presentation profession promotion publication question quotation ration region relation religion section segment session shipment solution station statement subscription transaction treatment tradition vacation vegetation version vision animal capital channel material medal metal proposal referral rental signal terminal total trial balance allowance appliance advance distance finance insurance instance ordinance substance booking building clothing drawing earning filing finding greeting hearing heading holding landing listing meaning meeting offering opening painting parking posting pricing rating reading recording savings serving setting shipping spending training warning wedding string thing king ring wing spring',
)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
