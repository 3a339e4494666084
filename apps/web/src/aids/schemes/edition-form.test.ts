import { schemeVersionFields } from '@ancrage/domain/aids/scheme'
import { shippedSchemes } from '@ancrage/domain/aids/shipped-schemes'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { blankRows, draftOf, editionOf } from './edition-form'

let rank = 0
const newKey = () => String(++rank)
const version = z.strictObject(schemeVersionFields)

test.each(shippedSchemes)('$key is opened and written back to the letter', ({ versions }) => {
  for (const said of versions) expect(version.parse(editionOf(draftOf(said, newKey)).edition)).toEqual(said)
})

describe('what is typed', () => {
  const [first] = shippedSchemes[0]?.versions ?? []
  if (!first) throw new Error('a catalogue')
  const draft = draftOf(first, newKey)

  test('reads as people write it', () => {
    const { edition } = editionOf({
      ...draft,
      values: {
        ...draft.values,
        advanceBps: '33,33 %',
        floorCents: '1 000,50 €',
        'clawback.mode': 'bareme',
        'clawback.scaleBps': '100 ; 80 ; 60,5',
      },
      pieces: [{ key: 'a', values: { ...blankRows.pieces, 'label.fr': 'Attestation d’assurance' } }],
    })
    expect(edition?.rules).toMatchObject({ advanceBps: 3_333, floorCents: 100_050, clawback: { scaleBps: [10_000, 8_000, 6_050] } })
    expect(edition?.rules.pieces).toEqual([
      {
        key: 'attestation-d-assurance',
        label: { fr: 'Attestation d’assurance', en: 'Attestation d’assurance' },
        compulsory: true,
        neededFor: 'filing',
      },
    ])
  })

  test('or says at its field that it does not', () => {
    const [term] = draft.terms
    const { problems } = editionOf({
      ...draft,
      values: {
        ...draft.values,
        advanceBps: '120',
        windowMonths: 'un an',
        'proRata.of': 'actes-an',
        'proRata.least': 'x',
        'clawback.scaleBps': 'tout',
      },
      terms: [{ key: 'a', values: { ...term?.values, amount: '' } }],
      schedule: [{ key: 'b', values: { monthsAfter: '0', shareBps: 'la moitié' } }],
    })
    expect(problems).toEqual({
      'rules.terms.0.amount': 'required',
      'rules.windowMonths': 'whole',
      'rules.advanceBps': 'share',
      'rules.schedule.0.shareBps': 'share',
      'rules.proRata.least': 'number',
      'rules.proRata.full': 'required',
      'rules.clawback.scaleBps': 'share',
    })
  })
})
