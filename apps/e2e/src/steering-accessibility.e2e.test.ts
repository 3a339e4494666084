import { afterAll, beforeAll } from 'vitest'
import { readScreens } from './read-screens'
import { openSite, type Site } from './site'
import { type SteeringPlaces, steeringScreens } from './steering-screens'

let site: Site
let places: SteeringPlaces

beforeAll(async () => {
  site = await openSite()
  const page = await site.signedIn('responsable')
  const calendar = await (await page.request.get('/api/meetings/calendar')).json()
  const kindOf = (committeeId: string) => calendar.committees.find(({ id }: { id: string }) => id === committeeId)?.kind
  const comingOf = (kind: string) =>
    calendar.meetings.find(
      ({ committeeId, heldOn }: { committeeId: string; heldOn: string }) => kindOf(committeeId) === kind && heldOn >= calendar.today,
    ).id
  const filter = encodeURIComponent(JSON.stringify({}))
  const [report] = await (await page.request.get(`/api/reports?filter=${filter}&sort=${encodeURIComponent('["stoppedOn","DESC"]')}`)).json()
  places = { council: comingOf('strategic'), cell: comingOf('operational'), report: report.id }
  await site.leave()
})
afterAll(() => site?.close())

readScreens(
  steeringScreens,
  () => site,
  () => places,
)
