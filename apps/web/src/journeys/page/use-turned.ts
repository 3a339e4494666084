import { useState } from 'react'

/** Whether something has become true while it was on screen: what was true from the first is no news. */
export function useTurned(value: boolean): boolean {
  const [known, setKnown] = useState(value)
  const [turned, setTurned] = useState(false)
  if (known !== value) {
    setKnown(value)
    setTurned(value)
  }
  return turned
}
