import { describe, expect, it } from 'vitest'
import { guessMapping } from './mapping'
import { describeSheet, recordKind } from './record-kind'

const header = ['N°', 'Civilité', 'Nom', 'Prénom', 'E-mail', 'Téléphone', 'CP', 'Commune', 'Suivi par']
const person = ['1', 'Dr', 'Kerbrat', 'Élise', 'elise@free.example', '06 39 98 36 76', '88210', 'Moussey', 'KB']

function kindOf(record: string[], others: string[][] = [person, person, person]) {
  const records = [['SUIVI DES CONTACTS', ''], header, record, ...others]
  return recordKind(record, 2, describeSheet(records, 1, guessMapping(header)))
}

describe('what a record is', () => {
  it.each<[string, string[], object]>([
    ['a person', person, { kind: 'person' }],
    ['blank', Array<string>(9).fill(' '), { kind: 'blank' }],
    ['a row numbered in advance', ['645', ...Array<string>(8).fill('')], { kind: 'blank' }],
    ['the header again', header.map((name) => name.toUpperCase()), { kind: 'repeated_header' }],
    ['a year', ['2021', ...Array<string>(8).fill('')], { kind: 'section' }],
    ['a heading', ['', '', '--- 2021 ---', ...Array<string>(6).fill('')], { kind: 'section' }],
    ['a total', ['TOTAL', '649', ...Array<string>(7).fill('')], { kind: 'total' }],
    ['a total by a form', ['', '', 'Sous-total 2021 :', '', '12', '', '', '', ''], { kind: 'total' }],
    ['nobody', ['37', '', '', '', 'contact@free.example', '', '', '', ''], { kind: 'rejected', reason: 'no_identity' }],
    ['a lone name', ['', '', 'Kerbrat', '', '', '', '', '', ''], { kind: 'rejected', reason: 'first_name_missing' }],
    ['a first name alone', ['4', '', '', 'Élise', '', '', '', '', 'KB'], { kind: 'rejected', reason: 'last_name_missing' }],
    ['one separator too many', [...person.slice(0, 8), 'K', 'B'], { kind: 'rejected', reason: 'shifted_columns' }],
    [
      'values slid by a column',
      ['1', 'Dr', 'Kerbrat', 'Élise', '', 'elise@free.example', '06 39 98 36 76', '88210', 'Moussey'],
      { kind: 'rejected', reason: 'shifted_columns' },
    ],
    ['cut short', person.slice(0, 5), { kind: 'rejected', reason: 'truncated_line' }],
    ['a couple', ['1', 'M. et Mme', 'Kerbrat', 'Élise', '', '', '', '', ''], { kind: 'rejected', reason: 'several_persons' }],
    ['two first names', ['1', '', 'Kerbrat', 'Élise & Hugo', '', '', '', '', ''], { kind: 'rejected', reason: 'several_persons' }],
    ['one of unknown civility', ['1', 'M./Mme', 'Kerbrat', 'Élise', '', '', '', '', ''], { kind: 'person' }],
    [
      'an organisation',
      ['253', '', 'MSP de Bruyères', '', 'accueil@msp.example', '', '', '', ''],
      { kind: 'structure', reason: 'organisation_not_person' },
    ],
    ['a person named as one', ['254', '', 'Maison', 'Élise', '', '', '', '', ''], { kind: 'person' }],
  ])('%s', (_, record, kind) => {
    expect(kindOf(record)).toEqual(kind)
  })

  it('tells titles above the header and the header itself', () => {
    const sheet = describeSheet([['SUIVI', ''], header, person], 1, guessMapping(header))
    expect([recordKind(['SUIVI', ''], 0, sheet), recordKind(header, 1, sheet)]).toEqual([{ kind: 'title' }, { kind: 'header' }])
  })

  it('does not hold empty cells past the header for shifted columns', () => {
    expect(kindOf([...person, '', ' '])).toEqual({ kind: 'person' })
  })

  it('takes short lines for whole where the writer leaves out the last empty cells', () => {
    const short = person.slice(0, 6)
    expect(kindOf(short, [person, short, person, short])).toEqual({ kind: 'person' })
    expect(kindOf(short, Array<string[]>(20).fill(person))).toEqual({ kind: 'rejected', reason: 'truncated_line' })
  })
})
