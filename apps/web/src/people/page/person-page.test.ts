import { expect, it } from 'vitest'
import { type JourneyLine, openable } from './person-page'

const journey = (status: JourneyLine['status']) => ({ id: status, status }) as JourneyLine

it('opens the new contact there is, a new one where none is live, and nothing beside a live journey', () => {
  expect(openable([])).toEqual({ journey: null })
  expect(openable([journey('closed')])).toEqual({ journey: null })
  expect(openable([journey('closed'), journey('to_qualify')])).toEqual({ journey: journey('to_qualify') })
  expect(openable([journey('active')])).toBeNull()
  expect(openable([journey('on_hold'), journey('closed')])).toBeNull()
})
