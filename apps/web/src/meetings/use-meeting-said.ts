import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'

/** « Comité stratégique du 12 novembre 2026 »: how a meeting is named. */
export function useMeetingSaid(): (meeting: { readonly body: string; readonly heldOn: Day }) => string {
  const translate = useTranslate()
  const language = useLanguage()
  return ({ body, heldOn }) => translate('meetings.named', { body, day: formatDay(heldOn, language, 'long') })
}
