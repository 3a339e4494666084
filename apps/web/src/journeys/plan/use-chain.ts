import { type RefObject, useRef, useState } from 'react'
import type { PlanStep } from './plan-view'

/** « Et ensuite ? » after a step of the plan; once answered, the hand is back on the steps. */
export function useChain(): {
  /** The kind of the step just done, while what follows it is asked. */
  after: PlanStep['kind'] | null
  ask: (kind: PlanStep['kind']) => void
  answered: () => void
  /** Where the steps stand. */
  list: RefObject<HTMLDivElement | null>
} {
  const [after, ask] = useState<PlanStep['kind'] | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const answered = () => {
    ask(null)
    list.current?.querySelector<HTMLElement>('[data-tick]')?.focus()
  }
  return { after, ask, answered, list }
}
