import { type Grouping, type SpecialtyGroup, specialtyGroups } from './specialty-groups'
import { specialtyRows } from './specialty-rows'

export interface Specialty {
  /** TRE_R38. */
  readonly code: string
  /** The official label, in French. */
  readonly label: string
  readonly grouping: SpecialtyGroup
  /** The profession that may hold it. */
  readonly professionCode: string
  readonly obsolete: boolean
}

const professionOfPrefix: Readonly<Record<string, string>> = { SM: '10', SCD: '40', SI: '60', SP: '21' }

export const specialties: readonly Specialty[] = specialtyRows.map(([code, label, grouping, obsolete]) => ({
  code,
  label,
  grouping,
  professionCode: professionOfPrefix[code.replace(/\d/g, '')] ?? '',
  obsolete: obsolete === 'obsolete',
}))

const byCode: ReadonlyMap<string, Specialty> = new Map(specialties.map((specialty) => [specialty.code, specialty]))

/** The specialty of a code; null when the nomenclature has none. */
export function specialtyOf(code: string): Specialty | null {
  return byCode.get(code) ?? null
}

/** What a reader calls a specialty; null for an unknown code, or one that this profession cannot hold. */
export function groupingOf(specialtyCode: string, professionCode: string): Grouping | null {
  const specialty = specialtyOf(specialtyCode)
  return specialty?.professionCode === professionCode ? specialtyGroups[specialty.grouping] : null
}

/** A doctor qualified in general practice: SM26, SM53 or SM54. A doctor whose specialty is not known is not counted as one. */
export function isGeneralPractitioner(professionCode: string, specialtyCode: string | null | undefined): boolean {
  return professionCode === '10' && specialtyOf(specialtyCode ?? '')?.grouping === 'general_practice'
}
