import type { ReactNode } from 'react'
import { useNotify } from 'react-admin'
import { oneStop } from './formats'
import { Said } from './Said'

/** Says that something is done, in words already translated. */
export function useSay(): (said: ReactNode) => void {
  const notify = useNotify()
  return (said) => notify(<Said>{typeof said === 'string' ? oneStop(said) : said}</Said>, { type: 'success' })
}
