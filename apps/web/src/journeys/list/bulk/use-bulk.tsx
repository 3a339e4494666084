import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { personName } from '../../../tasks'
import { Said } from '../../../ui/Said'
import { Undo } from '../../../ui/Undo'
import { useLanguage } from '../../../ui/use-language'
import type { Journey } from '../use-related'
import type { Selection } from '../use-selection'
import type { Failure } from './BulkFailures'
import type { Outcome } from './deeds'
import type { BulkName } from './forms'
import type { Performed } from './perform'
import { readByIds } from './read-by-ids'

interface NamedPerson {
  id: string
  civility?: string | null
  firstName: string
  lastName: string
}

/** What is said once something is done of many journeys: those refused by name, and « Annuler ». */
export function useBulk({ chosen, set }: Selection<Journey>) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const data = useDataProvider()
  const queries = useQueryClient()
  const [refused, setRefused] = useState<{ failures: readonly Failure[]; done: number } | null>(null)
  const show = async (journeys: readonly Journey[], { done, failed }: Outcome) => {
    if (failed.length === 0) return
    const personOf = new Map(failed.map(({ id }) => [id, journeys.find((one) => one.id === id)]))
    const ids = [...personOf.values()].flatMap((journey) => journey?.personId ?? [])
    const people = await readByIds<NamedPerson>(data, 'people', { field: 'id', ids }).catch(() => [])
    const nameOf = (id: string) => {
      const person = people.find((one) => one.id === personOf.get(id)?.personId)
      return person ? personName(person, language) : (personOf.get(id)?.number ?? '')
    }
    setRefused({ done: done.length, failures: failed.map((one) => ({ ...one, name: nameOf(one.id) })) })
  }
  const say =
    (name: BulkName) =>
    async ({ outcome, undo }: Performed) => {
      const before = chosen
      const failed = new Set(outcome.failed.map(({ id }) => id))
      set(
        before.filter(({ id }) => !failed.has(id)),
        false,
      )
      void show(before, outcome)
      if (outcome.done.length === 0 && failed.size > 0) return
      const said =
        outcome.done.length === 0 ? translate('list.nothing') : translate(`list.bulk.${name}.done`, { smart_count: outcome.done.length })
      const back = async () => {
        const undone = (await undo?.()) ?? { done: [], failed: [] }
        void queries.invalidateQueries()
        void show(before, undone)
        return translate('list.undone', { smart_count: undone.done.length })
      }
      notify(<Said>{undo ? <Undo said={said} onUndo={back} /> : said}</Said>, {
        type: 'info',
        autoHideDuration: undo ? (failed.size > 0 ? 60_000 : 20_000) : 6000,
      })
    }
  return { say, refused, close: () => setRefused(null) }
}
