import { describe, expect, test } from 'vitest'
import { letterChoices } from '../letter'
import { schemeRules } from '../scheme'
import { clawbackClause, monthsSaid, paymentClause } from './clauses'
import { inventedApplication } from './invented-application'
import { type LetterField, letterFieldNames, letterLists, missingFields, withBlanks } from './letter-fields'
import type { LetterBlock } from './letter-text'
import { letterValues } from './letter-values'
import { longDay } from './long-day'
import { letterFileName, shippedLetters } from './shipped-letters'
import { nearest, type TemplateTag, unknownTagsRefusal } from './template-tags'

const rules = (given: object) => schemeRules.parse(given)
const wordsOf = (block: LetterBlock): string[] => {
  if (block.kind === 'bullets') return [...block.items]
  if (block.kind === 'facts') return block.rows.flat()
  if (block.kind === 'signatures') return [...block.parties]
  return block.kind === 'table' ? [...block.head] : [block.text]
}
const everyWord = letterChoices.values.map((letter) => {
  const { title, blocks } = shippedLetters[letter].text
  return { letter, words: [title, ...blocks.flatMap(wordsOf)], blocks }
})

describe('shipped letters', () => {
  test.each(everyWord)('$letter asks for known fields only, in French typography', ({ words, blocks }) => {
    const asked = words.flatMap((text) => [...text.matchAll(/\{[#^/]?([^}]*)\}/g)].map(([, name = '']) => name))
    expect(asked.filter((name) => !letterFieldNames.includes(name as LetterField))).toEqual([])
    for (const block of blocks)
      if (block.kind === 'table')
        expect(block.cells.filter((cell) => !(letterLists[block.list] as readonly string[]).includes(cell))).toEqual([])
    expect(words.filter((text) => /[^\u00A0][:;!?»]|«[^\u00A0]|[·]/.test(text.replace(/[^ ]:\/\//g, '')))).toEqual([])
  })
  test('every field is used by a letter, or said spare', () => {
    const used = new Set(
      everyWord.flatMap(({ words }) => words.flatMap((text) => [...text.matchAll(/\{[#^/]?([^}]*)\}/g)].map(([, name]) => name))),
    )
    expect(letterFieldNames.filter((name) => !used.has(name))).toEqual(['prenom', 'nom', 'depenses_retenues'])
  })
  test('an application that is nobody’s fills them all', () => {
    expect(missingFields(new Set(letterFieldNames), letterValues(inventedApplication))).toEqual([])
  })
  test('a file names the application by its number', () => {
    expect(letterFileName('convention', 'A-2026-0042', 2)).toBe('convention-A-2026-0042-v2')
  })
})

test.each([
  ['2026-10-01', '1er\u00A0octobre 2026'],
  ['2026-08-15', '15\u00A0août 2026'],
  [null, ''],
])('%s is written %s', (day, said) => {
  expect(longDay(day)).toBe(said)
})

test.each([
  [60, '60\u00A0mois (5\u00A0ans)'],
  [12, '12\u00A0mois (1\u00A0an)'],
  [18, '18\u00A0mois'],
])('%d months: %s', (count, said) => {
  expect(monthsSaid(count)).toBe(said)
})

const rated = { terms: [{ rateBps: 6_000 }] }
test.each([
  [
    { ...rated, advanceBps: 5_000 },
    12_345_67,
    /^Une avance de 6\u00A0172,84\u00A0€, soit 50\u00A0% du montant attribué.*factures acquittées/,
  ],
  [{ ...rated, advanceBps: 5_000 }, null, /^Une avance, soit 50\u00A0%/],
  [rated, 100_00, /en une fois, sur présentation des factures acquittées/],
  [{ terms: [{ flatCents: 100_00 }] }, 100_00, /^L’aide est versée en une fois, après la signature/],
  [{ terms: [{ monthlyCents: 500_00 }] }, 100_00, /chaque mois/],
  [
    {
      ...rated,
      schedule: [
        { monthsAfter: 0, shareBps: 5_000 },
        { monthsAfter: 12, shareBps: 5_000 },
      ],
    },
    100_00,
    /2\u00A0échéances\u00A0: 50\u00A0% à la signature.*50\u00A0% 12\u00A0mois après/,
  ],
])('what is paid when: %j', (given, voted, said) => {
  expect(paymentClause(rules(given), voted)).toMatch(said)
})

test.each([
  [{ mode: 'total' }, /la totalité des sommes versées/],
  [{ mode: 'prorata' }, /mois restant à courir/],
  [{ mode: 'prorata', unit: 'day' }, /jours restant à courir/],
  [
    { mode: 'bareme', scaleBps: [10_000, 8_000, 6_000] },
    /100\u00A0% après 0\u00A0an\u00A0; 80\u00A0% après 1\u00A0an\u00A0; 60\u00A0% après 2\u00A0ans/,
  ],
  [{ mode: 'cesp', monthlyCents: 1_200_00, penaltyFlatCents: 20_000_00 }, /1\u00A0200\u00A0€.*20\u00A0000\u00A0€/],
  [{ mode: 'aucun' }, /^Aucun reversement/],
])('what is given back: %j', (clawback, said) => {
  expect(clawbackClause(rules({ clawback }).clawback)).toMatch(said)
})

test('what lacks is told in order; what may be spared is not; blanks stand for it', () => {
  const { application } = inventedApplication
  const values = letterValues({
    ...inventedApplication,
    person: { ...inventedApplication.person, rpps: null },
    application: { ...application, votedCents: null, votedOn: null },
  })
  const missing = missingFields(new Set(['rpps', 'montant_vote', 'date_vote', 'nom']), values)
  expect(missing).toEqual(['date_vote', 'montant_vote'])
  expect(withBlanks(values, missing).montant_vote).toMatch(/…{9}/)
})

const field = (name: string): TemplateTag => ({ name, inside: null })
test.each<[TemplateTag[], string[] | null]>([
  [[field('numero'), { name: 'calcul', inside: [field('ligne'), field('numero')] }, { name: 'rpps', inside: [field('rpps')] }], null],
  [[field('benficiaire')], ['{benficiaire} → {beneficiaire}']],
  [[field('Montant voté')], ['{Montant voté} → {montant_vote}']],
  [[field('ligne')], ['{ligne}']],
  [[field('calcul')], ['{calcul} → {#calcul}']],
  [[{ name: 'calcul', inside: [field('depense')] }], ['{depense} → {depenses}']],
  [
    [field('constructor'), field('x'.repeat(80))],
    ['{constructor}', `{${'x'.repeat(80)}}`],
  ],
])('a template that asks for %j', (tags, fields) => {
  expect(unknownTagsRefusal(tags)?.params?.fields ?? null).toEqual(fields)
})

test('a list is not repeated at each line of another: six of them would never end', () => {
  const within = (inside: TemplateTag[]): TemplateTag[] => [{ name: 'depenses', inside }]
  expect(unknownTagsRefusal(within([{ name: 'rpps', inside: within([field('montant')]) }]))).toMatchObject({
    code: 'letter_list_nested',
    params: { tag: '#depenses' },
  })
  expect(unknownTagsRefusal([...within([field('montant')]), ...within([field('nature')])])).toBeNull()
})

test.each([
  ['date_votee', 'date_vote'],
  ['béneficiaire', 'beneficiaire'],
  ['zzzz', null],
])('%s was meant as %s', (name, meant) => {
  expect(nearest(name)).toBe(meant)
})
