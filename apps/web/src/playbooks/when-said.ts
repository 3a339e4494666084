import type { DraftStep } from './playbook-draft'

type Translate = (key: string, options?: Record<string, unknown>) => string
type Distance = Pick<DraftStep, 'offsetDays' | 'workingDays'>

/** The day of a step on the thread: « J-90 », « J », « J+5 ». */
export function dayMark({ offsetDays }: Distance, translate: Translate): string {
  if (offsetDays === 0) return translate('playbooks.mark.day')
  return translate(offsetDays < 0 ? 'playbooks.mark.before' : 'playbooks.mark.after', { days: Math.abs(offsetDays) })
}

/** « 90 jours avant l’arrivée visée », « 5 jours ouvrés après l’ouverture du parcours ». */
export function whenSaid({ offsetDays, workingDays }: Distance, reference: string, translate: Translate): string {
  if (offsetDays === 0) return translate('playbooks.when.same', { reference })
  const key = `${workingDays ? 'working' : 'days'}_${offsetDays < 0 ? 'before' : 'after'}`
  return translate(`playbooks.when.${key}`, { smart_count: Math.abs(offsetDays), reference })
}
