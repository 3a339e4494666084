import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { download } from '../../../providers/download'
import { refusedBy } from '../../../providers/refused'
import { formatNumber } from '../../../ui/formats'
import { useLanguage } from '../../../ui/use-language'
import type { JourneysFilter, JourneysSort } from '../../filter/journeys-address'
import type { Journey } from '../use-related'
import type { Selection } from '../use-selection'
import { BulkBar } from './BulkBar'
import { BulkDialog } from './BulkDialog'
import { BulkFailures } from './BulkFailures'
import type { BulkName } from './forms'
import { useBulk } from './use-bulk'

/** What one request of the API takes at most. */
const most = 1000
/** So many journeys by their ids in the address of an export; all of them go by the filter. */
const mostExported = 250

export interface BulkProps {
  selection: Selection<Journey>
  filter: JourneysFilter
  sort: JourneysSort
  total: number
  /** Whether every line of the page is ticked: then the other pages are offered. */
  pageTicked: boolean
}

/** The bar of the journeys ticked, and all that it opens. */
export function Bulk({ selection, filter, sort, total, pageTicked }: BulkProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const data = useDataProvider()
  const [asked, setAsked] = useState<BulkName | null>(null)
  const [reading, setReading] = useState(false)
  const { say, refused, close } = useBulk(selection)
  const { chosen } = selection
  const all = Math.min(total, most)
  const fail = (failure: unknown) => notify(refusedBy(failure).message, { type: 'error' })
  const tickAll = () => {
    setReading(true)
    data
      .getList<Journey>('journeys', { filter, sort, pagination: { page: 1, perPage: most } })
      .then((read) => selection.set(read.data, true))
      .catch(fail)
      .finally(() => setReading(false))
  }
  const save = () => {
    const whole = chosen.length === total
    if (!whole && chosen.length > mostExported) return notify(translate('list.export_most', { count: mostExported }), { type: 'warning' })
    const exported = whole ? filter : { id: chosen.map(({ id }) => id) }
    download('/journeys/export', { format: 'csv', filter: exported, sort: [sort.field, sort.order] }).catch(fail)
    return undefined
  }
  const leave = () => {
    setAsked(null)
    // Once done, the bar whose button had the focus is gone: it goes back to the page, not to nowhere.
    setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('main')?.focus()
    }, 300)
  }
  const shown = { count: formatNumber(all, language) }
  const ticksAll = all > 1 && chosen.length >= all
  return (
    <>
      {chosen.length > 0 && (
        <BulkBar
          count={chosen.length}
          all={ticksAll ? translate(total > most ? 'list.all_first' : 'list.all_selected', shown) : null}
          more={
            pageTicked &&
            !ticksAll && (
              <Button size="small" variant="text" disabled={reading} onClick={tickAll}>
                {translate(total > most ? 'list.select_first' : 'list.select_all', shown)}
              </Button>
            )
          }
          onAsk={(name) => (name === 'export' ? save() : setAsked(name))}
          onClear={selection.clear}
        />
      )}
      {asked && <BulkDialog name={asked} chosen={chosen} onPerformed={say(asked)} onClose={leave} />}
      {refused && <BulkFailures {...refused} onClose={close} />}
    </>
  )
}
