import { addDays, dayOf, endOfWeek, weekday } from '@ancrage/domain/kernel/day'
import { hasLuhnKey } from '@ancrage/domain/kernel/identifiers'
import { bucketChoices, bucketOf } from '@ancrage/domain/tasks/task'
import { aDay } from '@ancrage/domain/testing/build'
import { isWorked } from '@ancrage/reference/working-days'
import { describe, expect, test } from 'vitest'
import type { Deed } from './deeds'
import { dueDay } from './due'
import { cuts } from './eras'
import { planDemo } from './plan'

/** A Saturday night of the first winter, the last day of February, a Sunday, a leap day, public holidays. */
const todays = ['2025-09-01', '2025-12-31', '2026-02-28', '2026-05-01', '2026-11-22', '2027-12-25', '2028-02-29'].map(aDay)

const twoWay = new Set(['reached', 'answered', 'declined'])

/** The distinct people with whom both sides spoke by a day. */
function contactsBy(deeds: readonly Deed[], cut: string): number {
  const met = deeds.flatMap((deed) =>
    deed.do === 'note' &&
    deed.written.kind === 'exchange' &&
    twoWay.has(deed.written.outcome ?? '') &&
    (deed.written.occurredOn ?? '') <= cut
      ? deed.person
      : [],
  )
  return new Set(met).size
}

/** Doctors in practice by a day, accompanied and in all: those of the journeys, then those typed from the registers. */
function doctorsBy(deeds: readonly Deed[], cut: string): [accompanied: number, all: number] {
  const doctors = new Set(deeds.flatMap((deed) => (deed.do === 'add_person' && deed.written.professionCode === '10' ? deed.key : [])))
  const came = deeds.filter(
    (deed) => deed.do === 'move' && deed.pipeline === 'installation' && doctors.has(deed.journey) && (deed.fill?.effectiveOn ?? '9') <= cut,
  )
  const typed = deeds.filter(
    (deed) => deed.do === 'register_installation' && deed.written.professionCode === '10' && (deed.written.effectiveOn ?? '9') <= cut,
  )
  return [came.length, came.length + typed.length]
}

describe.each(todays)('planned on %s', (today) => {
  const { deeds } = planDemo(today)

  test('the contacts of both published cuts', () => {
    expect(cuts.map((cut) => contactsBy(deeds, cut))).toEqual([556, 730])
  })

  test('the doctors of both published cuts', () => {
    expect(cuts.map((cut) => doctorsBy(deeds, cut))).toEqual([
      [37, 51],
      [58, 78],
    ])
  })

  test('nothing has happened yet that is to come, and each deed follows the one before', () => {
    expect(deeds.filter(({ at }) => dayOf(at) > today)).toEqual([])
    expect(deeds.every(({ at }, index) => index === 0 || (deeds[index - 1]?.at ?? '') <= at)).toBe(true)
  })

  test('only numbers, mails and RPPS kept for fiction, each borne once', () => {
    const people = deeds.flatMap((deed) => (deed.do === 'add_person' ? deed.written : []))
    for (const { phone, email, rpps } of people) {
      expect(phone).toMatch(/^\+33(63998|35301)\d{4}$/)
      expect(email).toMatch(/\.example$/)
      if (rpps) expect([rpps.startsWith('999'), hasLuhnKey(rpps)]).toEqual([true, true])
    }
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length)
  })

  test.each(['claire', 'lucie', 'karim'])('the day of %s has something in each section', (advisor) => {
    const calendar = { today, tomorrow: addDays(today, 1), endOfWeek: endOfWeek(today) }
    const tasks = deeds.flatMap((deed) =>
      deed.do === 'plan_task' && deed.assignee === advisor && !deed.written.waitingFor ? (deed.written.dueOn ?? '') : [],
    )
    const filled = new Set(tasks.map((dueOn) => bucketOf(dueOn, calendar)))
    // A week that ends tomorrow, or today, has no later day.
    expect(bucketChoices.values.filter((bucket) => !filled.has(bucket))).toEqual(weekday(today) >= 6 ? ['week'] : [])
  })

  test('what is to be done later falls on worked days', () => {
    const later = Array.from({ length: 40 }, (_, inDays) => dueDay({ inDays }, today))
    expect(later.filter((day) => !isWorked(day) || day <= today)).toEqual([])
    expect([1, 2, 3].map((days) => dueDay({ late: days as 1 | 2 | 3 }, today)).filter((day) => !isWorked(day) || day >= today)).toEqual([])
  })
})

test('the same day gives the same plan, another day another', () => {
  expect(planDemo(aDay('2026-11-22'))).toEqual(planDemo(aDay('2026-11-22')))
  expect(planDemo(aDay('2026-11-23'))).not.toEqual(planDemo(aDay('2026-11-22')))
})

test('the forum was a Friday, never today', () => {
  for (const today of todays.slice(0, 4)) {
    const stands = planDemo(today).deeds.filter(
      (deed) => deed.do === 'note' && deed.person.startsWith('lead-') && deed.written.medium === 'salon',
    )
    expect(stands).toHaveLength(4)
    for (const { at } of stands) expect([weekday(dayOf(at)), dayOf(at) < today]).toEqual([5, true])
  }
})

test('before September 2025 the story is not over', () => {
  expect(() => planDemo(aDay('2025-08-31'))).toThrow(RangeError)
})
