import { describe, expect, it } from 'vitest'
import { columnNames, findHeader } from './header'

const data = ['1', 'Kerbrat', 'Élise', '06 39 98 36 76', 'Moussey']
const header = ['N°', 'NOM ', 'Prénom', 'Tél.', 'Commune']

describe('finding the header', () => {
  it.each<[string, string[][], number | null]>([
    ['on the first line', [header, data], 0],
    ['under titles and a blank line', [['MISSION SANTÉ – SUIVI', '', '', '', ''], ['Mis à jour le 12/11/2026'], [''], header, data], 3],
    ['under the separator Excel is told', [['sep=', ''], header, data], 1],
    ['of two levels, the lower that names more', [['Identité', 'Nom', '', 'Contact', 'Commune'], header, data], 1],
    ['the first when it is repeated', [header, data, header], 0],
    ['nowhere', [data, data], null],
    ['in an empty file', [], null],
  ])('%s', (_, records, at) => {
    expect(findHeader(records)).toBe(at)
  })

  it('names columns without their spaces nor the empty ones at the end', () => {
    expect(columnNames(['N°', 'NOM\u00A0', '', 'Commune ', '', ' '])).toEqual(['N°', 'NOM', '', 'Commune'])
  })
})
