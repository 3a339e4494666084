import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { Refused } from '../http/refused'
import { readSheet } from './read-sheet'
import { openWorkbook } from './read-workbook'

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A workbook written by hand: one sheet « A », and what is given in place of its parts. */
function handmade(sheetData: string, more: Record<string, string> = {}): Buffer {
  const zip = new PizZip()
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}>${sheetData}</worksheet>`,
    ...more,
  }
  for (const [name, text] of Object.entries(parts)) zip.file(name, text)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const refusal = (bytes: Buffer) =>
  openWorkbook(bytes)
    .then(({ read, sheets }) => read(sheets[0] ?? ''))
    .then(
      () => null,
      (error) => (error instanceof Refused ? error.refusal.code : String(error)),
    )

const asked = { mostRows: 100, guess: () => [], prefer: () => undefined }

describe('a workbook', () => {
  it('gives each sheet by its name, cells as text at their place, rows with their number', async () => {
    const { toBuffer } = writeWorkbook([
      { sheet: 'Lisez-moi', data: [[{ value: 'Notice' }]] },
      {
        sheet: 'APL 2023',
        data: [
          [{ value: 'Code' }, { value: 'APL' }, { value: 'Juste' }],
          [],
          [{ value: '01004', type: String }, null, { value: true, type: Boolean }],
          [{ value: 'Été & <co>' }, { value: 520.000000004 }, null],
        ],
      },
    ])
    const bytes = await toBuffer()
    const { sheets, read } = await openWorkbook(bytes)
    expect(sheets).toEqual(['Lisez-moi', 'APL 2023'])
    expect(await read('APL 2023')).toEqual([
      { line: 1, cells: ['Code', 'APL', 'Juste'] },
      { line: 3, cells: ['01004', '', '1'] },
      { line: 4, cells: ['Été & <co>', '520.000000004'] },
    ])
    expect(await readSheet(bytes, { ...asked, sheet: 'APL 2023' })).toMatchObject({ encoding: null, sheet: 'APL 2023' })
    expect((await readSheet(bytes, asked)).sheet).toBe('Lisez-moi')
    await expect(readSheet(bytes, { ...asked, sheet: 'APL 2024' })).rejects.toMatchObject({ refusal: { code: 'workbook_no_sheet' } })
  })

  it('reads texts written in the cell, in pieces, with how they are pronounced, and the last result of a formula', async () => {
    const shared = `<sst ${ns}><si><r><t>Saint-</t></r><r><t>Dié</t></r><rPh sb="0" eb="1"><t>sanndié</t></rPh></si></sst>`
    const row =
      '<row r="7"><c r="B7" t="s"><v>0</v></c><c r="C7" t="inlineStr"><is><t>ZIP</t></is></c><c t="str"><f>A1</f><v>x</v></c></row>'
    const { read } = await openWorkbook(handmade(`<sheetData>${row}</sheetData>`, { 'xl/sharedStrings.xml': shared }))
    expect(await read('A')).toEqual([{ line: 7, cells: ['', 'Saint-Dié', 'ZIP', 'x'] }])
  })

  it.each([
    ['no archive', Buffer.from('PK\x03\x04 and no more'), 'workbook_unreadable'],
    ['another archive', new PizZip().file('a.txt', 'a').generate({ type: 'nodebuffer' }), 'workbook_unreadable'],
    ['a sheet cut short', handmade('<sheetData><row><c><v>1</v>'), 'workbook_unreadable'],
    ['entities of its own', handmade('<sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData>'), 'workbook_unreadable'],
    ['a sheet of zeros', handmade(`<sheetData><!--${'0'.repeat(30_000_000)}--></sheetData>`), 'workbook_heavy'],
    [
      'a cell at the end of the world',
      handmade('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      'import_too_many_columns',
    ],
    ['20 001 rows', handmade(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(20_001)}</sheetData>`), 'import_too_many_rows'],
  ])('refuses %s', async (_, bytes, code) => expect(await refusal(bytes)).toBe(code))
})
