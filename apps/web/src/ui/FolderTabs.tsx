import type { Icon } from '@phosphor-icons/react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import styles from './FolderTabs.module.css'

export interface FolderTab<K extends string> {
  key: K
  label: string
  Icon?: Icon
  count?: number
}

export interface FolderTabsProps<K extends string> {
  /** What the tabs choose, for those who listen. */
  label: string
  tabs: readonly FolderTab<K>[]
  current: K
  onChange: (key: K) => void
  /** The id of the element the tabs fill; give it `role="tabpanel"`. */
  panelId: string
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Tabs of a folder: the current one joins the page below; arrows move between them. */
export function FolderTabs<K extends string>({ label, tabs, current, onChange, panelId }: FolderTabsProps<K>) {
  const list = useRef<HTMLDivElement>(null)
  // Where there are more tabs than room, the current one is in sight.
  useEffect(() => {
    const bar = list.current
    const tab = bar?.querySelector('[aria-selected="true"]')
    if (!bar || !tab) return
    const [room, taken] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()]
    if (taken.left < room.left || taken.right > room.right) bar.scrollLeft += taken.left - room.left
  }, [current])
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === current)
    const next = moves[event.key]?.(at, tabs.length - 1)
    const tab = next === undefined ? undefined : tabs[next]
    if (next === undefined || tab === undefined) return
    event.preventDefault()
    onChange(tab.key)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ key, label: word, Icon, count }) => {
        const selected = key === current
        return (
          <button
            key={key}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={selected}
            aria-controls={panelId}
            tabIndex={selected ? 0 : -1}
            onClick={() => onChange(key)}
          >
            {Icon && <Icon size={20} weight={selected ? 'fill' : 'regular'} aria-hidden />}
            {word}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </button>
        )
      })}
    </div>
  )
}
