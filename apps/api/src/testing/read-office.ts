import PizZip from 'pizzip'
import readExcelFile from 'read-excel-file/node'

/** A workbook as an office reads it: the rows of each sheet under its name. */
export async function readSheets(bytes: Buffer) {
  return new Map((await readExcelFile(bytes)).map(({ sheet, data }) => [sheet, data]))
}

/** What each slide of a presentation says, in order. */
export function readSlides(bytes: Buffer): string[] {
  const zip = new PizZip(bytes)
  const count = zip.file(/^ppt\/slides\/slide\d+\.xml$/).length
  return Array.from({ length: count }, (_, at) =>
    [...(zip.file(`ppt/slides/slide${at + 1}.xml`)?.asText() ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' '),
  )
}
