import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'

/** « Commission permanente du 14 nov. »: how a session is named. */
export function useSessionSaid(): (session: { readonly body: string; readonly meetsOn: Day }) => string {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return ({ body, meetsOn }) => translate('aid_sessions.session_of', { body, day: formatDay(meetsOn, language, 'short', today) })
}
