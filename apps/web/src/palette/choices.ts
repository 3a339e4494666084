import type { find } from '@ancrage/contract/find'
import type { ReplyOf } from '@ancrage/contract/route'
import { searchText } from '@ancrage/domain/kernel/search-text'
import type { SaidTask } from '@ancrage/domain/tasks/said-task'
import type { Icon } from '@phosphor-icons/react'
import { bestFirst } from '../tasks/best-first'

export type FoundPerson = ReplyOf<typeof find>['people'][number]

/** What the palette offers; `key` tells one line from another. */
export type PaletteChoice =
  | { readonly kind: 'task'; readonly key: string; readonly said: SaidTask }
  | { readonly kind: 'person'; readonly key: string; readonly person: FoundPerson }
  | {
      readonly kind: 'action' | 'screen'
      readonly key: string
      readonly label: string
      readonly Icon: Icon
      readonly keys?: string | undefined
    }
  | { readonly kind: 'directory'; readonly key: string; readonly q: string }

export interface Offered {
  readonly typed: string
  readonly said: SaidTask | null
  readonly found: readonly FoundPerson[]
  readonly places: readonly (PaletteChoice & { readonly kind: 'action' | 'screen' })[]
  /** Whether the directory may be searched. */
  readonly searches: boolean
}

const peopleShown = 8

/**
 * The lines for what is typed, likeliest first: the task it says, the people it names, what can be done and where one
 * can go by that word, then the whole directory. Nothing typed: what can be done and where one can go.
 */
export function choicesFor({ typed, said, found, places, searches }: Offered): PaletteChoice[] {
  const q = typed.trim()
  const words = searchText(q).split(' ').filter(Boolean)
  const matching = places.filter(({ label }) =>
    words.every((word) =>
      searchText(label)
        .split(' ')
        .some((part) => part.startsWith(word)),
    ),
  )
  if (q === '') return [...places]
  return [
    ...(said ? [{ kind: 'task', key: 'task', said } as const] : []),
    ...bestFirst(found, q)
      .slice(0, peopleShown)
      .map((person) => ({ kind: 'person', key: person.id, person }) as const),
    ...matching,
    ...(searches && !said ? [{ kind: 'directory', key: 'directory', q } as const] : []),
  ]
}
