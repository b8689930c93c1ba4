/**
 * Words of trades that the dictionaries do not know, or not in use: the same form as `WORDS_BY_USE`. Words joined of a
 * verb and where to, such as `login`, are nouns here, and read as either by whoever judges a name.
 */
export const TRADE_WORDS = `
v:onboard offboard upvote downvote unsubscribe deduplicate geocode whitelist blacklist blocklist allowlist anonymize
anonymise pseudonymize authenticate reauthenticate whitelabel prequalify crossdock replenish reorder resend resubmit
reassign reconfirm reactivate deactivate reallocate reprint repack relabel reroute rebook relist reinstate recalculate
reindex remind restock revalidate unassign unblock unban unmute unlink unlist unlock unpin unpublish unreserve
unarchive unenroll unenrol unsuspend decline dispense redeem instantiate provision deprovision decommission increment
decrement curate upsert dedupe rehydrate enqueue dequeue upscale downscale tokenize detokenize transcode unlike denylist
transpile dropship rematch
nv:email berth waitlist queue triage invoice escrow shortlist upsell backorder airlift text message voicemail fax courier
timestamp bookmark snooze throttle benchmark checkpoint snapshot webhook blog tweet like dislike favourite favorite
quarantine sample audit budget roster rota tender forfeit deposit voucher highlight spotlight debit credit photo
photograph parcel pallet manifest retrofit retweet repost podcast livestream screenshot copy rollover overbook
chargeback payout cashout username backlog checkout login logout signup signin signout checkin pickup dropoff rollback
rollout setup backup lookup handover takeover cleanup followup lockout writeoff standby startup shutdown barcode microchip watermark sandbox markdown
n:app admin signature customer shipment reminder subscription subscriber refund reservation inventory warehouse
consignment consignee shipper carrier fulfilment fulfillment onboarding offboarding prescription referral allergy
diagnosis dosage specimen surgery clinic patient triage inpatient outpatient wishlist coupon webinar workshop
timesheet payslip payroll overtime stakeholder tenant landlord lessee lessor underwriter policyholder claimant
beneficiary premium deductible endorsement itinerary boarding checklist workflow inbox newsletter username password
passcode token wallet iban invoicing receivable payable ledger reconciliation chargeback sku bundle basket cart
catalogue catalog dashboard leaderboard kiosk locker storefront franchise geofence telematics sensor meter
thermostat forklift conveyor pallet container vessel manifest tariff customs tram timetable depot dough loaf
bakery oven sourdough curtain rehearsal understudy playlist transcript tuition syllabus thesis enrolment enrollment
notification confirmation cancellation cancelation mandate capability dispute chargeback topup payee payer overdraft
minibar keycard housekeeping concierge folio
a:uncollectible overdrawn prepaid refundable nonrefundable unpaid overdue undelivered unassigned unread unhealthy
offline online inactive active sold-out mute lame bankrupt undeliverable
invalid absent void stale damp
`
