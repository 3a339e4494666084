import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/day'
import { anId, builtOn } from '../testing/build'
import { type Sharer, shareOut, type ToShare } from './share-out'

const days = [0, 1, 2, 3, 4].map((count) => addDays(builtOn, count))
const someDays = fc.integer({ min: 1, max: 5 }).map((count) => days.slice(0, count))
const advisors = fc.uniqueArray(fc.record({ id: fc.integer({ min: 900, max: 906 }).map(anId), load: fc.nat(80) }), {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 6,
})
const contacts = (sector: fc.Arbitrary<string | null>) =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 300 }).map(anId),
      enteredOn: fc.integer({ min: -60, max: 0 }).map((count) => addDays(builtOn, count)),
      sectorAdvisorId: sector,
    }),
    { selector: ({ id }) => id, maxLength: 80 },
  )
const noSector = contacts(fc.constant(null))
const someSector = contacts(fc.option(fc.integer({ min: 900, max: 908 }).map(anId), { nil: null }))
const counts = (keys: readonly string[]) => [...new Set(keys)].map((key) => keys.filter((one) => one === key).length)

describe('sharing new contacts', () => {
  it('gives each once, to someone chosen, on a day given', () => {
    fc.assert(
      fc.property(someSector, advisors, someDays, (list: ToShare[], team: Sharer[], on: Day[]) => {
        const shares = shareOut(list, team, on)
        expect(shares.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted())
        for (const { advisorId, dueOn } of shares) {
          expect(team.map(({ id }) => id)).toContain(advisorId)
          expect(on).toContain(dueOn)
        }
      }),
    )
  })
  it('follows the sector of whoever is among the chosen', () => {
    fc.assert(
      fc.property(someSector, advisors, (list, team) => {
        const chosen = new Set(team.map(({ id }) => id))
        for (const { id, advisorId, bySector } of shareOut(list, team, days)) {
          const sector = list.find((one) => one.id === id)?.sectorAdvisorId ?? ''
          expect(bySector).toBe(chosen.has(sector))
          if (bySector) expect(advisorId).toBe(sector)
        }
      }),
    )
  })
  it('without sectors, levels the loads: those given some end within one of each other, and nobody less loaded was passed over', () => {
    fc.assert(
      fc.property(noSector, advisors, (list, team) => {
        const shares = shareOut(list, team, days)
        const after = team.map(({ id, load }) => ({ given: shares.filter(({ advisorId }) => advisorId === id).length, load }))
        const reached = after.filter(({ given }) => given > 0).map(({ given, load }) => given + load)
        if (reached.length === 0) return
        expect(Math.max(...reached) - Math.min(...reached)).toBeLessThanOrEqual(1)
        for (const { given, load } of after) if (given === 0) expect(load).toBeGreaterThanOrEqual(Math.max(...reached) - 1)
      }),
    )
  })
  it('spreads the calls of each evenly over the days, the longest waiting first', () => {
    fc.assert(
      fc.property(someSector, advisors, someDays, (list, team, on) => {
        const shares = shareOut(list, team, on)
        for (const { id } of team) {
          const theirs = shares.filter(({ advisorId }) => advisorId === id)
          const perDay = counts(theirs.map(({ dueOn }) => dueOn))
          expect(perDay).toHaveLength(Math.min(on.length, theirs.length))
          expect(Math.max(0, ...perDay) - Math.min(...perDay, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(1)
          const entered = theirs
            .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
            .map((share) => list.find((one) => one.id === share.id)?.enteredOn ?? '')
          expect(entered).toEqual(entered.toSorted())
        }
      }),
    )
  })
})
