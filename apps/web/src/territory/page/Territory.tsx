import { isDay } from '@ancrage/domain/kernel/day'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { PageTitle } from '../../layout/PageTitle'
import { CommuneField } from '../../ui/form/CommuneField'
import { useToday } from '../../ui/use-today'
import { PlaceCard } from './PlaceCard'
import { PlaceTable } from './PlaceTable'
import styles from './Territory.module.css'

/** « Territoire »: all that is known of a commune on a day, then the département by EPCI or canton. */
export function Territory() {
  const translate = useTranslate()
  const today = useToday()
  const [search, setSearch] = useSearchParams()
  const commune = search.get('commune')
  const asked = search.get('on') ?? ''
  const on = isDay(asked) ? asked : today
  const set = (changes: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search)
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) next.delete(key)
      else next.set(key, value)
    }
    setSearch(next, { replace: true })
  }
  return (
    <>
      <PageTitle title={translate('territory.title')} />
      <div className={styles.finder}>
        <CommuneField
          name="commune"
          label={translate('territory.find')}
          several={false}
          value={commune ? [commune] : []}
          onChange={([code = null]) => set({ commune: code })}
        />
        <TextField
          type="date"
          label={translate('territory.on')}
          value={on}
          onChange={({ target }) => set({ on: isDay(target.value) && target.value !== today ? target.value : null })}
        />
      </div>
      {commune && <PlaceCard code={commune} on={on} />}
      <PlaceTable by={search.get('by') === 'canton' ? 'canton' : 'epci'} onBy={(by) => set({ by: by === 'epci' ? null : by })} />
    </>
  )
}
