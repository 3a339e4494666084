import type { RefusalParams } from '../kernel/refusal'

/** Why an aid is not possible, or is only with care; its sentence is the contract's, by code. */
export interface Reason {
  readonly code: string
  readonly params: RefusalParams
  readonly kind: 'blocks' | 'warns'
}

/** It makes the aid impossible. */
export function blocks(code: string, params: RefusalParams = {}): Reason {
  return { code, params, kind: 'blocks' }
}

/** The aid is possible; this is to be checked, or known. */
export function warns(code: string, params: RefusalParams = {}): Reason {
  return { code, params, kind: 'warns' }
}
