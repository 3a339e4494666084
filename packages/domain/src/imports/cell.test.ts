import { describe, expect, it } from 'vitest'
import { foldedValue, isNothing, plainLine, plainText } from './cell'

describe('a written cell', () => {
  it.each([
    [' Vaxelaire\u00A0', 'Vaxelaire'],
    ['="99900213754"', '99900213754'],
    ["'99900185416", '99900185416'],
    ["'+33639983676", '+33639983676'],
    ["d'Hautefeuille", "d'Hautefeuille"],
    ['Exercice\u200B personnel', 'Exercice personnel'],
    ['E\u0301lise', 'Élise'],
    ['899900158249\t', '899900158249'],
    ['nul\u0000le', 'nulle'],
    ['a\r\n b', 'a b'],
  ])('%j is read %j', (written, plain) => {
    expect(plainLine(written)).toBe(plain)
  })

  it('keeps the line breaks of comments', () => {
    expect(plainText(' a déjà  exercé \r\n logement\u00A0trouvé ')).toBe('a déjà exercé\nlogement trouvé')
  })

  it.each(['', ' ', '-', 'néant', '#N/A', '?', '\u00A0'])('%j says nothing', (written) => {
    expect(isNothing(written)).toBe(true)
  })

  it.each(['0', 'non', '???', 'n.c.'])('%j says something', (written) => {
    expect(isNothing(written)).toBe(false)
  })

  it('folds spellings together, and tells signs apart', () => {
    expect(foldedValue('Sophie  D')).toBe(foldedValue('sophie d.'))
    expect(foldedValue('???')).toBe('???')
  })
})
