import type { Language } from '@ancrage/domain/kernel/choices'
import { isTold } from '@ancrage/domain/reports/cells'
import { type Measure, untoldSaid } from '@ancrage/domain/reports/said'
import type { Sheet, SheetCell } from '@ancrage/domain/reports/sheets'
import type { SheetData } from 'write-excel-file/node'

/** How a number is written in its cell, where it stays a number. */
const formats: Readonly<Record<Measure, string>> = {
  count: '#,##0',
  balance: '+#,##0;-#,##0;0',
  rate: '0.00',
  ratio: '0.0%',
  cents: '#,##0.00\u00a0"€"',
  days: '#,##0',
}

/** Tables as a workbook: numbers, euros, shares and days are typed, headings stay in sight. */
export async function writeXlsx(sheets: readonly Sheet[], language: Language): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ label }) => ({ value: label, type: String, fontWeight: 'bold' as const, backgroundColor: '#EDEAE2' })),
      ...rows.map((row) => row.map((cell) => typed(cell, language))),
    ] as SheetData,
  }))
  return writeExcelFile(written).toBuffer()
}

/** A name as a sheet may bear it. */
function sheetName(name: string): string {
  return name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31)
}

function typed(cell: SheetCell, language: Language) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String, wrap: cell.length > 60, alignVertical: 'top' as const }
  // A spreadsheet's day is the one of UTC: noon keeps it whatever the zone it is read in.
  if ('day' in cell) return { value: new Date(`${cell.day}T12:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
  if (cell.number === null) return null
  if (!isTold(cell.number)) return { value: untoldSaid(cell.number, language), type: String, align: 'right' as const }
  return { value: cell.as === 'cents' ? cell.number / 100 : cell.number, type: Number, format: formats[cell.as] }
}
