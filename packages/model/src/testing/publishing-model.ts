import type { Element, Model } from '../elements.ts'
import {
  aggregate,
  arrow,
  command,
  compute,
  days,
  event,
  field,
  fieldsOf,
  fold,
  modelOf,
  outcome,
  PLACE,
  policy,
  process,
  publication,
  send,
  step,
  sticky,
  system,
  the,
  to,
  view,
} from './stickies.ts'

const PERSON = 'Crm.Person'
const REPORT = 'Reporting.Report'

/**
 * The CRM integration, decoupled (examples/crm-decoupled.storm), with a process that follows a marriage up and
 * systems of every direction.
 */
export const publishingModel: Model = modelOf(
  sticky('actor', 'Clerk'),
  ...crm(),
  ...marketing(),
  ...reporting(),
  system('Telephone', { sends: [to('command Crm.RecordMarriage')] }),
  system('Printer', {
    reactions: [{ event: to('publication Crm.MarriageRecorded'), answers: [] }],
    sends: [to('command Reporting.ArchiveReport')],
    reads: [{ view: to('view Reporting.Reports'), every: { months: 0, ms: 300_000 } }],
  }),
  relation('Crm', 'Marketing', ['open host', 'published language']),
  relation('Marketing', 'Reporting', ['separate ways']),
)

function crm(): Element[] {
  const lastName = compute(the('message', 'newLastName', 'Text?'), '??', the('state', 'lastName'))
  return [
    sticky('context', 'Crm'),
    aggregate(PERSON, { personId: 'Id' }, { firstName: 'Text', lastName: 'Text', spouseId: 'Id?' }),
    command('Crm.RecordMarriage', {
      in: PERSON,
      by: ['Clerk'],
      fields: { spouseId: 'Id', newLastName: 'Text?' },
      clauses: [arrow([outcome('event Crm.Married')])],
    }),
    {
      ...event('Crm.Married', { in: PERSON, sets: { lastName } }),
      fields: [field('spouseId', 'Id'), field('newLastName', 'Text?', { markers: ['personal'] })],
    },
    view(
      'Crm.PersonalDetails',
      { personId: 'Id' },
      {
        fields: [field('firstName', 'Text', { markers: ['personal'] }), ...fieldsOf({ lastName: 'Text' })],
        folds: [
          fold('event Crm.Married', {
            lastName: compute(the('message', 'newLastName', 'Text?'), '??', the('row', 'lastName')),
          }),
        ],
      },
    ),
    publication('Crm.PersonalDetailsChanged', 'view Crm.PersonalDetails', {
      personId: the('row', 'personId', 'Id'),
      fullName: compute(the('row', 'firstName'), '+', the('row', 'lastName')),
    }),
    publication('Crm.MarriageRecorded', 'event Crm.Married', { personId: the('message', 'personId', 'Id') }),
  ]
}

function marketing(): Element[] {
  const changed = to('publication Crm.PersonalDetailsChanged')
  return [
    sticky('context', 'Marketing'),
    {
      kind: 'subscription',
      id: 'subscription Marketing 1',
      context: 'Marketing',
      event: changed,
      place: PLACE,
    },
    view(
      'Marketing.Contacts',
      { personId: 'Id' },
      {
        fields: fieldsOf({ fullName: 'Text' }),
        folds: [fold('publication Crm.PersonalDetailsChanged')],
      },
    ),
    aggregate('Marketing.Campaign', { campaignId: 'Id' }),
    command('Marketing.TargetAudience', {
      in: 'Marketing.Campaign',
      mode: 'creates',
      fields: { personId: 'Id' },
      clauses: [arrow([outcome('event Marketing.AudienceTargeted')])],
    }),
    event('Marketing.AudienceTargeted', { in: 'Marketing.Campaign', fields: { personId: 'Id' } }),
    policy('Marketing.Retarget', 'publication Crm.PersonalDetailsChanged', [
      send('command Marketing.TargetAudience', { campaignId: the('port', 'newId', 'Id') }),
    ]),
  ]
}

function reporting(): Element[] {
  return [
    sticky('context', 'Reporting'),
    {
      kind: 'reading',
      id: 'reading Reporting 1',
      context: 'Reporting',
      view: to('view Marketing.Contacts'),
      place: PLACE,
    },
    aggregate(REPORT, { reportId: 'Id' }),
    command('Reporting.BuildReport', {
      in: REPORT,
      mode: 'creates',
      fields: { personId: 'Id', note: 'Text?' },
      clauses: [arrow([outcome('event Reporting.ReportBuilt')])],
    }),
    command('Reporting.ArchiveReport', { in: REPORT }),
    event('Reporting.ReportBuilt', { in: REPORT, fields: { personId: 'Id' } }),
    process(
      'Reporting.FollowUp',
      { personId: 'Id' },
      {
        state: { spouseId: 'Id?', note: 'Text?' },
        steps: [
          step('event Crm.Married', [
            send('command Reporting.BuildReport', { reportId: the('port', 'newId', 'Id') }),
          ]),
        ],
        timeout: {
          after: { months: 0, ms: 1_800_000 },
          sends: [send('command Reporting.BuildReport', { reportId: the('port', 'newId', 'Id') }, days(1))],
        },
        ends: [to('event Reporting.ReportBuilt')],
      },
    ),
    view(
      'Reporting.Reports',
      { reportId: 'Id' },
      { fields: fieldsOf({ personId: 'Id' }), folds: [fold('event Reporting.ReportBuilt')] },
    ),
  ]
}

function relation(from: string, target: string, patterns: readonly string[]): Element {
  return {
    kind: 'relation',
    id: `relation ${from} ${target}`,
    from: to(`context ${from}`),
    to: to(`context ${target}`),
    patterns,
    place: PLACE,
  }
}
