import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { installationFields } from '../installations/installation'
import { interactionFields } from '../interactions/interaction'
import { journeyFields } from '../journeys/journey'
import { pipelineFields, pipelineReadOnly, stepFields, stepReadOnly } from '../journeys/pipeline'
import { moveFill } from '../journeys/steps'
import type { Fields } from '../kernel/record'
import { organisationFields } from '../organisations/organisation'
import { householdFields, householdMemberFields, needFields, practiceFields } from '../people/household'
import { personFields } from '../people/person'
import { taskFields } from '../tasks/task'
import { sectorFields } from '../territory/territory'
import { savedViewFields } from '../views/saved-view'
import { anId } from './build'
import { aJourney, anInstallation, aTrack, installation, journey, step, stepsOf, track } from './journeys'
import { aHousehold, aHouseholdMember, aNeed, aPerson, household, householdMember, need, person } from './people'
import { aNote, anExchange, aTask, interaction, task } from './work'

const areas: Readonly<Record<string, Fields>> = {
  person: personFields,
  household: householdFields,
  householdMember: householdMemberFields,
  need: needFields,
  practice: practiceFields,
  journey: journeyFields,
  pipeline: { ...pipelineFields, ...pipelineReadOnly },
  step: { ...stepFields, ...stepReadOnly },
  task: taskFields,
  interaction: interactionFields,
  installation: installationFields,
  organisation: organisationFields,
  sector: sectorFields,
  moveFill: moveFill.shape,
  savedView: savedViewFields,
}
const fields = Object.entries(areas).flatMap(([area, shape]) =>
  Object.entries(shape).map(([name, schema]) => [`${area}.${name}`, schema] as const),
)

/** Texts as people and files write them, right and wrong, beside what chance brings. */
const typed = fc.oneof(
  fc.constantFrom(
    '',
    '  ',
    '2026-03-02',
    '2026-02-30',
    '09:30',
    '88413',
    '2a004',
    '2A004',
    '200068757',
    '10',
    'R95:71',
    'SM54',
    'SA08',
    'L',
    'S',
    '88100',
    anId(7),
    anId(7).toUpperCase(),
    'contact',
    ' Helene.Roche@Exemple.FR ',
    '06 39 98 36 76',
    '+330639983676',
    '+33 (0)6 39 98 36 76',
    '10001234565',
    '1000 1234 567',
    'Hélène'.normalize('NFD'),
    ' a\u00a0',
    '\u0958',
    'a\u0000',
    'a\ud83d',
    'housing',
    'liberal',
    'normal',
    'todo',
    'call',
    'telephone',
    'out',
    'reached',
    'exchange',
    'private',
    'professional',
    'salarie',
    'spouse',
    'retraite',
    'msp',
    'journey',
    'installed',
    'equipe',
    'accompanied',
    'dr',
    'interne',
    'salon',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const scalar = fc.oneof(typed, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined, 0, 1, 6, 1990, 2.5, Number.NaN))
const anything = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(typed, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.record({ fr: typed, en: typed }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      {},
      { rooms: 4, communeCodes: ['88413'], details: ' Près de la gare ' },
      { maxRentCents: 90_000, tenure: 'rent', fromOn: '2026-09-01' },
    ),
  },
)

describe('every field reads what it gave, and gives the same', () => {
  it.each(fields)('%s', (_, schema) => {
    fc.assert(
      fc.property(anything, (value) => {
        const once = schema.safeParse(value)
        if (!once.success) return
        expect(schema.parse(once.data)).toEqual(once.data)
      }),
      { numRuns: 300 },
    )
  })

  it('is seen to fail on a schema that does not', () => {
    const growing = z.string().overwrite((text) => `${text}!`)
    expect(growing.parse(growing.parse('a'))).not.toBe(growing.parse('a'))
  })
})

describe('what is built is what the schemas read', () => {
  const built: readonly (readonly [string, z.ZodType, unknown])[] = [
    [
      'aPerson',
      person,
      aPerson({ phone2: '+352621123456', communeCode: '88413', rpps: '10001234565', languages: ['allemand'], tags: ['forum'] }),
    ],
    ['aHousehold', household, aHousehold({ notes: 'Chien.' })],
    ['aHouseholdMember', householdMember, aHouseholdMember()],
    ['aNeed', need, aNeed({ criteria: { rooms: 4, communeCodes: ['88413'] } })],
    ['aJourney', journey, aJourney({ targetCommuneCodes: ['88196', '88413'] })],
    ['aTrack', track, aTrack()],
    ['anInstallation', installation, anInstallation()],
    ['aTask', task, aTask({ dueTime: '09:30' })],
    ['anExchange', interaction, anExchange({ participantIds: [anId(2)] })],
    ['aNote', interaction, aNote()],
    ...stepsOf('installation').map((one) => [one.label.fr, step, one] as const),
  ]
  it.each(built)('%s', (_, schema, record) => {
    expect(schema.parse(record)).toEqual(record)
    expect(schema.parse(schema.parse(record))).toEqual(record)
  })

  it('is the same each time, and refuses pipelines that are not shipped', () => {
    expect(aPerson()).toEqual(aPerson())
    expect(() => stepsOf('nowhere')).toThrow(RangeError)
  })
})

describe('what may be left out when creating', () => {
  it('a person needs a category and a name', () => {
    const created = z.strictObject(personFields).parse({ category: 'other', lastName: ' Roche', firstName: 'Hélène', email: '' })
    expect(created).toMatchObject({ lastName: 'Roche', email: null, phone: null, rpps: null, tags: [], languages: [] })
    const { error } = z.strictObject(personFields).safeParse({ category: 'other', lastName: ' ', surname: 'x' })
    expect(error?.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['lastName', 'custom'],
      ['firstName', 'invalid_type'],
      ['', 'unrecognized_keys'],
    ])
  })
  it('a task needs a title, a kind, a day and someone', () => {
    expect(z.strictObject(taskFields).parse({ title: 'Appeler', kind: 'call', dueOn: '2026-03-02', assigneeId: anId() })).toMatchObject({
      priority: 'normal',
      status: 'todo',
      dueTime: null,
      trackId: null,
    })
  })
})
