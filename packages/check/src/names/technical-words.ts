/** Products and formats: nobody outside the machine room says them. In small letters. */
export const PRODUCTS: ReadonlySet<string> = wordSet(
  'kafka rabbitmq activemq redis memcached postgres postgresql mysql mariadb sqlite mongodb mongo dynamodb cassandra elasticsearch kubernetes docker dto dtos dao daos pojo orm crud jpa jdbc grpc graphql sql nosql json xml yaml uuid guid varchar boolean',
)

/** Parts of programs. In trades that sell programs they are words of the trade. */
export const PARTS_OF_PROGRAMS: ReadonlySet<string> = wordSet(
  'api apis endpoint endpoints payload payloads webhook webhooks middleware microservice microservices backend frontend database databases http https url db util utils impl hashmap mutex singleton cronjob serializer deserializer',
)

/** What programs do, and nobody else. */
export const DOINGS_OF_PROGRAMS: ReadonlySet<string> = wordSet(
  'upsert serialize deserialize serialise deserialise enqueue dequeue',
)

/** Ends of names that say which part of a program something is, where the words before name a thing of the storm. */
export const ROLES_IN_PROGRAMS: ReadonlySet<string> = wordSet(
  'handler manager service repository controller processor factory helper listener entity model table row record aggregate object bean',
)

/** Where data is kept, if something is done to it that is done to data. */
export const KEPT_AS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['row', wordSet('insert update delete save persist')],
  ['rows', wordSet('insert update delete save persist')],
  ['column', wordSet('insert update delete save persist')],
  ['entity', wordSet('insert update delete save persist create')],
  ['tuple', wordSet('insert update delete save persist')],
  ['record', wordSet('insert persist')],
  ['records', wordSet('insert persist')],
  ['table', wordSet('insert update truncate')],
  ['cache', wordSet('invalidate refresh flush evict clear warm update')],
  ['flag', wordSet('set unset toggle')],
  ['flags', wordSet('set unset toggle')],
])

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
