import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { StateTag, type TaggedState } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import type { SchemeLine } from './use-schemes'

const tags: Readonly<Record<SchemeLine['state'], TaggedState>> = { open: 'done', upcoming: 'waiting', closed: 'closed' }

/** Whether an aid is open, and since or until when. */
export function ValiditySaid({ state, edition, since }: Pick<SchemeLine, 'state' | 'edition' | 'since'>) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { validFrom, validTo } = edition
  const ends = state !== 'upcoming' && validTo !== null
  const day = formatDay(ends ? validTo : state === 'open' ? since : validFrom, language, 'short', today)
  return (
    <StateTag state={tags[state]} variant="text">
      {translate(`aid_schemes.validity.${state}${state === 'open' && ends ? '_until' : ''}`, { day })}
    </StateTag>
  )
}
