import { afterAll, beforeAll } from 'vitest'
import { type AidPlaces, aidScreens } from './aid-screens'
import { readScreens } from './read-screens'
import { openSite, type Site } from './site'

let site: Site
let places: AidPlaces

beforeAll(async () => {
  site = await openSite()
  const page = await site.signedIn('aides')
  const first = async (resource: string, filter: object) => {
    const reply = await page.request.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)
    return (await reply.json())[0]
  }
  const [gathering, advanced, breached, session, scheme] = await Promise.all([
    first('aid-applications', { status: 'gathering' }),
    first('aid-applications', { status: 'advanced' }),
    first('aid-commitments', { status: 'breached' }),
    first('deliberation-sessions', { meetsOn: '2026-03-23' }),
    first('aid-schemes', { key: 'vosges-equipement' }),
  ])
  places = {
    gathering: gathering.id,
    advanced: advanced.id,
    breached: breached.applicationId,
    session: session.id,
    scheme: scheme.id,
  }
  await site.leave()
})
afterAll(() => site?.close())

readScreens(
  aidScreens,
  () => site,
  () => places,
)
