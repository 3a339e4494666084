import { expect, it } from 'vitest'
import { aDay } from '../testing/build'
import { recentSince } from './hindsight'

it('feature 59: too recent is for less long than three quarters take, twelve months for the last phase', () => {
  const since = recentSince({ qualified: 18, accompanied: 25.5, targeted: null }, aDay('2026-03-02'))
  expect(since).toEqual({
    qualified: '2026-02-12',
    accompanied: '2026-02-04',
    targeted: '1900-01-01',
    setup: '1900-01-01',
    installed: '1900-01-01',
    anchored: '2025-03-02',
  })
  // Two todays: the day after, one more day of hindsight.
  expect(recentSince({ qualified: 18 }, aDay('2026-03-03'))).toMatchObject({ qualified: '2026-02-13', anchored: '2025-03-03' })
})
