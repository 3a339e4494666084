import { openJourney as open } from '../journeys/open'
import type { Persona, TestApp } from './app'

/** A journey made by the API for a new person: its person, and itself as the last command left it. */
export interface Opened {
  readonly personId: string
  readonly journeyId: string
  readonly version: number
}

/** A new contact: a person of the directory with a journey to qualify. */
export async function newContact(site: TestApp, lastName: string, person: object = {}, journey: object = {}): Promise<Opened> {
  const { id: personId } = await written(site, 'manager', '/api/people', {
    category: 'professional',
    lastName,
    firstName: 'Élise',
    professionCode: '10',
    phone: '06 39 98 36 76',
    communeCode: '88160',
    ...person,
  })
  const { id, version } = await written(site, 'manager', '/api/journeys', {
    personId,
    type: 'installation-liberale',
    enteredOn: '2026-02-02',
    ...journey,
  })
  return { personId, journeyId: id, version }
}

/** An active journey followed by someone, with no plan: nothing is to be done on it but what its test says. */
export async function openJourney(
  site: TestApp,
  lastName: string,
  advisor: Persona = 'advisor',
  person: object = {},
  journey: object = {},
): Promise<Opened> {
  const contact = await newContact(site, lastName, person, journey)
  const { journeyId, version } = contact
  await site.run('manager', (command) => open(command, journeyId, { advisorId: site.userId(advisor), version, withPlan: false }))
  return { ...contact, version: version + 1 }
}

/** What a POST gives; fails with its reply when it is refused. */
export async function written(site: TestApp, persona: Persona, url: string, body: object) {
  const reply = await site.as(persona).post(url, body)
  if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`)
  return reply.json()
}
