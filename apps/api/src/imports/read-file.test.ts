import { readFileSync } from 'node:fs'
import { columnNames } from '@ancrage/domain/imports/header'
import { describe, expect, it } from 'vitest'
import { Refused } from '../platform/http/refused'
import { readFile } from './read-file'

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url))
const people = 'Nom;Prénom;Mail\r\nKœnig;Élise;e@k.example\r\n'
const cp1252 = Buffer.from(
  [...'Nom;Pr\u00E9nom;Mail\r\nK'].map((sign) => sign.charCodeAt(0)).concat(0x9c, ...Buffer.from('nig;Elise;e@k.example\r\n', 'latin1')),
)

async function refusal(bytes: Buffer): Promise<[string, unknown]> {
  try {
    await readFile(bytes)
    return ['accepted', null]
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [error.refusal.code, error.refusal.params]
  }
}

describe('a file', () => {
  it.each([
    ['utf-8', Buffer.from(people)],
    ['utf-8', Buffer.from(`\uFEFF${people}`)],
    ['utf-16le', Buffer.from(`\uFEFF${people}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${people}`, 'utf16le').swap16()],
    ['windows-1252', cp1252],
  ])('in %s is read', async (encoding, bytes) => {
    const file = await readFile(bytes)
    expect(file.encoding).toBe(encoding)
    expect(file.records[1]?.cells[0]).toBe('Kœnig')
    expect(columnNames(file.records[0]?.cells ?? [])).toEqual(['Nom', 'Prénom', 'Mail'])
  })

  it.each([
    [';', 'Nom;Prénom;Commentaires\nKerbrat;Élise;"a, b, c, d"\n'],
    [',', 'Nom,Prénom,Commentaires\nKerbrat,Élise,"a; b; c; d"\n'],
    ['\t', 'Nom\tPrénom\tCommentaires\nKerbrat\tÉlise\ta;b,c\n'],
    [',', 'sep=,\nNom,Prénom\nKerbrat,Élise\n'],
  ])('parted by %j is told apart', async (separator, text) => {
    const file = await readFile(Buffer.from(text))
    expect(file.separator).toBe(separator)
    expect(file.records.at(-1)?.cells.slice(0, 2)).toEqual(['Kerbrat', 'Élise'])
  })

  it('keeps stray quotation marks, line breaks in quotes and blank lines, each record with its line', async () => {
    const file = await readFile(Buffer.from('Titre;;\n\nNom;Prénom;Notes\nMSP "Les Tilleuls";;"a\nb ""c"""\nKerbrat;Élise;5" de large\n'))
    expect(file.records).toEqual([
      { cells: ['Titre', '', ''], line: 1 },
      { cells: [''], line: 2 },
      { cells: ['Nom', 'Prénom', 'Notes'], line: 3 },
      { cells: ['MSP "Les Tilleuls"', '', 'a\nb "c"'], line: 4 },
      { cells: ['Kerbrat', 'Élise', '5" de large'], line: 6 },
    ])
    expect(file.sheet.headerAt).toBe(2)
  })

  it.each(['suivi_contacts_cp1252', 'annuaire_utf8bom'])('such as %s is read as its truth says, line by line', async (name) => {
    const truth = JSON.parse(sample(`${name}.truth.json`).toString()) as { lignes: { type: string; ref: { ligne: number } }[] }
    const file = await readFile(sample(`${name}.csv`))
    expect(file.records.map(({ line }) => line)).toEqual(truth.lignes.map(({ ref }) => ref.ligne))
    const isPerson = file.kinds.map((kind) => kind === 'person')
    expect(isPerson).toEqual(truth.lignes.map(({ type }) => type === 'personne'))
  })
})

describe('what is no CSV of people is refused in words', () => {
  const lines = (count: number, line: string) => Buffer.from(`Nom;Prénom\n${line.repeat(count)}`)
  it.each([
    ['nothing', Buffer.alloc(0), 'import_empty'],
    ['spaces', Buffer.from(' \r\n \n'), 'import_empty'],
    ['a byte order mark alone', Buffer.from('\uFEFF'), 'import_empty'],
    ['a header alone', Buffer.from('Nom;Prénom;Mail\n\n;;\n'), 'import_no_rows'],
    ['one column', Buffer.from('Nom\nKerbrat\nRémy\n'), 'import_one_column'],
    ['a workbook renamed', Buffer.from('PK\x03\x04 rest', 'latin1'), 'import_not_csv'],
    ['an old workbook', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1', 'latin1'), 'import_not_csv'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'import_not_csv'],
    ['a NUL', Buffer.from('Nom;Prénom\nKer\0brat;Élise\n'), 'import_not_csv'],
    [
      'UTF-8 broken after a mark',
      Buffer.concat([Buffer.from('\uFEFFNom;Pr'), Buffer.from([0xe9]), Buffer.from('nom\na;b\n')]),
      'import_bad_encoding',
    ],
    ['UTF-8 broken once', Buffer.concat([Buffer.from(people), Buffer.from([0xc3]), Buffer.from(';b\n')]), 'import_bad_encoding'],
    ['20 001 lines', lines(20_001, 'a;b\n'), 'import_too_many_rows'],
    ['20 000 columns', Buffer.from(`Nom;Prénom\n${'a;'.repeat(20_000)}\n`), 'import_too_many_columns'],
    ['a cell of 60 000 signs', Buffer.from(`Nom;Prénom\n${'a'.repeat(60_000)};b\n`), 'import_cell_too_long'],
    ['a cell of 10 MB', Buffer.from(`Nom;Prénom\n"${'a'.repeat(10_000_000)}";b\n`), 'import_cell_too_long'],
    ['a quotation mark never closed', Buffer.from('Nom;Prénom\na;b\n"c;d\ne;f\n'), 'import_unclosed_quote'],
  ])('%s', async (_what, bytes, code) => {
    expect((await refusal(bytes))[0]).toBe(code)
  })

  it('says where', async () => {
    expect(await refusal(Buffer.from('Nom;Prénom\na;b\n"c;d\ne;f\n'))).toEqual(['import_unclosed_quote', { line: 3 }])
    expect(await refusal(Buffer.from(`Nom;Prénom\n"a\nb";c\n${'a;'.repeat(300)}\n`))).toEqual([
      'import_too_many_columns',
      { line: 4, max: 200 },
    ])
  })

  it('but columns and lines left blank by the spreadsheet are no matter', async () => {
    const file = await readFile(Buffer.from(`Nom;Prénom${';'.repeat(1_000)}\nKerbrat;Élise${';'.repeat(1_000)}\n${';;;\n'.repeat(30_000)}`))
    expect(file.records[1]?.cells).toHaveLength(200)
    expect(file.records).toHaveLength(20_000)
  })
})
