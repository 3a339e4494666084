import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchColumn, searchPieces, searchText, squeezed } from './search-text'

/** The search of a list: every piece found, under one of its readings. */
function finds(query: string, column: string): boolean {
  return searchPieces(query).every((readings) => readings.some((piece) => column.includes(piece)))
}

describe('searchText', () => {
  it.each([
    ['Lefèvre', 'lefevre'],
    ['LEFÈVRE'.normalize('NFD'), 'lefevre'],
    ["L'Hélène de la Roche", 'l helene de la roche'],
    ['  Saint-Dié-des-Vosges ', 'saint die des vosges'],
    ['Œuvre de Cæsar', 'oeuvre de caesar'],
    ['Groß, Søren', 'gross soren'],
    ['Wałęsa', 'walesa'],
    ['Đorđević', 'dordevic'],
    ['Işık', 'isik'],
    ['Nguyễn Thị', 'nguyen thi'],
    ['Ｄｕｐｏｎｔ ﬁn', 'dupont fin'],
    ['%_\\|', ''],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(searchText(text)).toBe(expected)
  })

  it('is stable, and the same whatever the normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchText(searchText(text))).toBe(searchText(text))
        expect(searchText(text.normalize('NFD'))).toBe(searchText(text.normalize('NFC')))
        expect(squeezed(text)).not.toContain(' ')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a query finds its record', () => {
  const column = searchColumn(
    ['De La Roche', 'Hélène', 'Saint-Dié-des-Vosges', 'helene.roche@exemple.fr', null, undefined],
    ['+33612345678', null, undefined, '10001234567'],
  )

  it.each([
    'roche',
    'ROCHE hélène',
    'helene de la roche',
    'delaroche',
    'DeLaRoche',
    'de laroche',
    'st die',
    'St-Dié',
    'saint dié',
    'saintdie',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34',
    '0612345678',
    '+33612345678',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033 6 12 34 56 78',
    '0033 (0) 612345678',
    '12 34 56 78',
    '06\u00a012\u202f34 56 78',
    '10 001 234 567',
    'helene.roche@exemple.fr',
    'roche 0612',
    '',
    '  ',
  ])('%j', (query) => {
    expect(finds(query, column)).toBe(true)
  })

  it.each(['rocher', 'delarochette', 'ste die', '07 12 34 56 78', '10001234568', 'epinal', 'roche martin'])('but not %j', (query) => {
    expect(finds(query, column)).toBe(false)
  })

  it('keeps « Lefèvre » under any accent, case and normal form', () => {
    const lefevre = searchColumn(['Lefèvre'.normalize('NFD'), 'Zoé'])
    for (const query of ['lefevre', 'LEFÈVRE', 'lefe\u0300vre', 'Lefévre']) expect(finds(query, lefevre)).toBe(true)
  })

  it('« Delaroche » written in one word is found in three', () => {
    expect(finds('de la roche', searchColumn(['Delaroche', 'Anne']))).toBe(true)
  })

  it('a foreign number is found as dialled', () => {
    const abroad = searchColumn(['Wagner'], ['+352621123456'])
    expect([finds('+352 621 123 456', abroad), finds('621123456', abroad), finds('0621123456', abroad)]).toEqual([true, true, false])
  })

  it('a name never bridges two parts of the column', () => {
    expect(searchColumn(['Jean', 'Dupont'], ['+33612345678'])).toBe('jean dupont | jean dupont | 33612345678 | 0612345678')
    expect(searchPieces('dupont | 336')).toEqual([['dupont'], ['336']])
  })

  it('any name and number typed back is found', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => searchText(text) !== '')
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((list) => list.join(''))
    fc.assert(
      fc.property(name, name, digits, (last, first, number) => {
        const stored = searchColumn([last, first], [`+33${number}`])
        expect(finds(`${first} ${last}`, stored)).toBe(true)
        expect(finds(`0${number.replace(/(..)/g, '$1 ')}`, stored)).toBe(true)
        expect(finds(`+33 ${number}`, stored)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
