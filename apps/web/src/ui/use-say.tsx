import type { ReactNode } from 'react'
import { useNotify } from 'react-admin'
import { Said } from './Said'

/** Says that something is done, in words already translated. */
export function useSay(): (said: ReactNode) => void {
  const notify = useNotify()
  return (said) => notify(<Said>{said}</Said>, { type: 'success' })
}
