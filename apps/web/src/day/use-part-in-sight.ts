import { useEffect, useState } from 'react'
import { type Part, partId } from './section-looks'

/** Height of what covers the top of a phone's page: the title and the chips. */
const covered = 124

/** The part of the page being read: the last one whose top has passed under the chips, else the first. */
export function usePartInSight(parts: readonly Part[]): Part | undefined {
  const [here, setHere] = useState<Part>()
  const all = parts.join(' ')
  useEffect(() => {
    const read = () => {
      const passed = (all.split(' ') as Part[]).filter((part) => {
        const top = document.getElementById(partId(part))?.getBoundingClientRect().top
        return top !== undefined && top <= covered
      })
      setHere(passed.at(-1) ?? (all.split(' ')[0] as Part))
    }
    read()
    addEventListener('scroll', read, { passive: true })
    return () => removeEventListener('scroll', read)
  }, [all])
  return here
}
