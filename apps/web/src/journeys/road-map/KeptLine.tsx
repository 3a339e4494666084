import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import styles from './RoadMapSheet.module.css'

export interface Keeping {
  kept: boolean
  onKeep: (kept: boolean) => void
}

/** A line of the sheet that may be left out; its tick never prints. */
export function KeptLine({ as: Line, name, kept, onKeep, children }: Keeping & { as: 'li' | 'div'; name: string; children: ReactNode }) {
  return (
    <Line className={styles.line} data-kept={kept}>
      <KeepTick name={name} kept={kept} onKeep={onKeep} />
      {children}
    </Line>
  )
}

/** The tick itself, on the screen alone. */
export function KeepTick({ name, kept, onKeep }: Keeping & { name: string }) {
  const translate = useTranslate()
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={kept}
        aria-label={translate('road_map.keep', { line: name })}
        onChange={({ target }) => onKeep(target.checked)}
      />
    </label>
  )
}
