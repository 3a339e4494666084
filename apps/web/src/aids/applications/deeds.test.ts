import { expect, test } from 'vitest'
import { type Next, wayOn } from './deeds'

const may = (verb: Next['verb'], sentence?: string): Next => ({ verb, refusal: sentence ? { code: 'aid_pieces_missing', sentence } : null })

test('what lacks is said, and the deed that may be done comes first', () => {
  const way = wayOn('filed', [may('declare_incomplete'), may('declare_complete', 'Il manque le RIB.'), may('refuse'), may('abandon')])
  expect(way).toEqual({
    primary: 'declare_incomplete',
    section: null,
    lacks: 'Il manque le RIB.',
    others: [
      { verb: 'declare_complete', lacks: 'Il manque le RIB.' },
      { verb: 'refuse', lacks: null },
      { verb: 'abandon', lacks: null },
    ],
  })
  expect(wayOn('incomplete', [may('declare_complete', 'Il manque le RIB.')])).toMatchObject({ primary: null, lacks: 'Il manque le RIB.' })
  expect(wayOn('filed', [may('declare_incomplete'), may('declare_complete')])).toMatchObject({ primary: 'declare_complete', lacks: null })
})

test('a second person’s approval comes before the vote; the vote is its section’s', () => {
  expect(wayOn('examined', [may('approve'), may('vote'), may('refuse')])).toMatchObject({ primary: 'approve', section: null })
  expect(wayOn('examined', [may('approve', 'Pas vous.'), may('vote')])).toMatchObject({ primary: null, section: null, lacks: 'Pas vous.' })
  expect(wayOn('examined', [may('vote')])).toMatchObject({ primary: null, section: 'vote' })
  expect(wayOn('refused', [may('reopen')])).toEqual({
    primary: null,
    section: null,
    lacks: null,
    others: [{ verb: 'reopen', lacks: null }],
  })
})
