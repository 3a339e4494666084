import { plainText } from '@ancrage/domain/imports/cell'
import type { ReadRow } from '@ancrage/domain/imports/read-row'
import { cellOf } from '@ancrage/domain/imports/record-kind'
import type { WarningCode } from '@ancrage/domain/imports/row-cells'
import { warningSentences } from '@ancrage/domain/imports/sentences'
import { type Mapping, type TargetField, targetFieldChoices } from '@ancrage/domain/imports/target-fields'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'

export type PersonRow = Extract<ReadRow, { kind: 'person' }>

/** Repaired without loss: nothing of the cell is missing from the record. */
const repaired: ReadonlySet<WarningCode> = new Set(['phone_zero_lost', 'phone_several'])

const headings: Readonly<Record<'unread' | 'different', Bilingual>> = {
  unread: { fr: 'Écrit dans le classeur :', en: 'Written in the workbook:' },
  different: { fr: 'Le classeur dit autre chose que la fiche :', en: 'The workbook says otherwise than the record:' },
}

/** The cell that tells each field of a person. */
const told = {
  civility: 'civility',
  birthYear: 'birthYear',
  email: 'email',
  phone: 'phone',
  phone2: 'phone2',
  communeCode: 'commune',
  professionCode: 'profession',
  specialtyCode: 'specialty',
  rpps: 'rpps',
  careerStatus: 'careerStatus',
  origin: 'origin',
  advisorId: 'advisor',
} as const satisfies Partial<Record<keyof PersonRow['person'], TargetField>>

/**
 * The note that keeps what the record can't hold: the comments, the name in use, each cell that could not be read as it
 * was written, and, for someone already known, what the line says otherwise than their record. Null when there is nothing.
 */
export function noteOf(
  row: PersonRow,
  line: { readonly cells: readonly string[]; readonly mapping: Mapping },
  known: Readonly<Record<string, unknown>> | null,
  language: Language,
): string | null {
  const label = (field: TargetField) => targetFieldChoices.labels[field][language]
  const usage = row.person.usageName ? [`${label('usageName')} : ${row.person.usageName}`] : []
  const unread = row.warnings
    .filter(({ code }) => !repaired.has(code))
    .map(({ field, code, written }) => `${label(field)} : ${plainText(written)} (${warningSentences[code][language].replace(/\.$/, '')})`)
  const different = known ? differences(row, line, known).map(([field, written]) => `${label(field)} : ${written}`) : []
  const parts = [row.note, listed('unread', [...usage, ...unread]), listed('different', different)]
  return parts.filter((part) => part !== null).join('\n\n') || null

  function listed(heading: keyof typeof headings, items: readonly string[]): string | null {
    return items.length === 0 ? null : [headings[heading][language], ...items.map((item) => `- ${item}`)].join('\n')
  }
}

function differences(
  { person }: PersonRow,
  { cells, mapping }: { readonly cells: readonly string[]; readonly mapping: Mapping },
  known: Readonly<Record<string, unknown>>,
): [TargetField, string][] {
  return (Object.keys(told) as (keyof typeof told)[])
    .filter((field) => person[field] !== null && person[field] !== known[field])
    .map((field) => [told[field], plainText(cellOf(cells, mapping, told[field])) || String(person[field])])
}
