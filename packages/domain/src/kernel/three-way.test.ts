import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled, threeWay } from './three-way'

const opened = { name: 'Roche', phone: '1', tags: ['a', 'b'], place: null, year: 1980 }
const names = ['name', 'phone', 'tags', 'place', 'year'] as const
const fieldsOf = (all: readonly { field: string }[]) => all.map(({ field }) => field)

describe('two changes of one record', () => {
  it.each<[string, object, object, { conflicts?: string[]; theirs?: string[]; mine?: string[] }]>([
    ['nothing', {}, {}, {}],
    ['other fields', { name: 'Rocher' }, { phone: '2' }, { mine: ['name'], theirs: ['phone'] }],
    ['the same field, differently', { phone: '2' }, { phone: '3' }, { conflicts: ['phone'] }],
    ['the same field, alike', { phone: '2' }, { phone: '2' }, { theirs: ['phone'] }],
    ['emptied here, written there', { phone: '' }, { phone: '3' }, { conflicts: ['phone'] }],
    ['written here, emptied there', { phone: '2' }, { phone: null }, { conflicts: ['phone'] }],
    ['nothing said in several ways', { place: '' }, { place: undefined }, {}],
    ['a list in another order', { tags: ['b', 'a'] }, {}, {}],
    ['lists, each its own', { tags: ['a'] }, { tags: ['b'] }, { conflicts: ['tags'] }],
    ['a number and its text', { year: '1980' }, {}, { mine: ['year'] }],
  ])('%s', (_name, mine, theirs, expected) => {
    const { conflicts, theirs: onlyTheirs, mine: onlyMine } = threeWay(names, opened, { ...opened, ...mine }, { ...opened, ...theirs })
    expect({ conflicts: fieldsOf(conflicts), theirs: fieldsOf(onlyTheirs), mine: fieldsOf(onlyMine) }).toEqual({
      conflicts: [],
      theirs: [],
      mine: [],
      ...expected,
    })
  })
})

const value = fc.oneof(fc.constantFrom(null, '', 'x', 'y'), fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }))
const record = fc.record({ name: value, phone: value, tags: value, place: value, year: value })
const picks = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('mine' as const, 'theirs' as const))
const unchanged = (one: unknown, other: unknown) => threeWay(['v'], { v: one }, { v: other }, { v: one }).mine.length === 0

describe('whatever the two wrote', () => {
  it('nothing typed is lost unless the other’s was chosen, and what was not touched takes theirs', () => {
    fc.assert(
      fc.property(record, record, record, picks, (before, mine, theirs, chosen) => {
        const compared = threeWay(names, before, mine, theirs)
        const after = settled(theirs, compared, chosen)
        const asked = new Set(fieldsOf(compared.conflicts))
        for (const field of names) {
          const touched = !unchanged(before[field], mine[field])
          const given = touched && !(asked.has(field) && chosen[field] === 'theirs') ? mine : theirs
          expect(unchanged(given[field], after[field]), field).toBe(true)
        }
      }),
    )
  })
  it('a choice is asked only where both changed a field, each differently; a field has one fate', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const compared = threeWay(names, before, mine, theirs)
        for (const { field } of compared.conflicts) {
          expect(unchanged(before[field], mine[field]) || unchanged(before[field], theirs[field])).toBe(false)
          expect(unchanged(mine[field], theirs[field])).toBe(false)
        }
        const all = [...compared.conflicts, ...compared.mine, ...compared.theirs].map(({ field }) => field)
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })
  it('what the record holds besides the form stays as the other left it', () => {
    fc.assert(
      fc.property(record, record, record, fc.integer(), (before, mine, theirs, version) => {
        const after = settled({ ...theirs, version }, threeWay(names, before, mine, theirs), {})
        expect(after.version).toBe(version)
      }),
    )
  })
})
