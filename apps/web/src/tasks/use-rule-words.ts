import { useTranslate } from 'react-admin'
import { ruleSaid } from './repeat'

/** Says a rule: « tous les 3 mois ». */
export function useRuleWords(): (rrule: string) => string {
  const translate = useTranslate()
  return (rrule) =>
    ruleSaid(rrule)
      .map(([key, params]) => translate(key, { ...params }))
      .join(', ')
}
