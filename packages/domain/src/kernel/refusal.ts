/** The values a refusal's sentence may quote. */
export type RefusalParams = Readonly<Record<string, string | number | readonly string[]>>

/**
 * Why a rule says no, as a value: the code names a sentence of the contract (French and English),
 * `fields` the fields it is shown at. A rule that allows returns `null`.
 */
export interface Refusal {
  readonly code: string
  readonly params?: RefusalParams
  readonly fields?: Readonly<Record<string, string>>
}

/** A refusal in one call. */
export function refuse(code: string, params?: RefusalParams, fields?: Record<string, string>): Refusal {
  return { code, ...(params && { params }), ...(fields && { fields }) }
}
