import { type ChoiceOf, choices } from '../kernel/choices'

/** What someone may be told; each may be switched off, on the site and in the morning mail apart. */
export const noticeChoices = choices({
  reminder: { fr: 'Rappel d’une tâche', en: 'Reminder of a task' },
  task_given: { fr: 'Tâche confiée par quelqu’un', en: 'Task given by someone' },
  journey_given: { fr: 'Parcours confié', en: 'Journey entrusted' },
  follow_up: { fr: 'Relance proposée', en: 'Follow-up proposed' },
  new_exchange: { fr: 'Échange noté par quelqu’un d’autre', en: 'Exchange logged by someone else' },
  message: { fr: 'Message pris par le secrétariat', en: 'Message taken by the secretary' },
  absence: { fr: 'Relève qui commence ou se termine', en: 'Standing in begins or ends' },
})
export type NoticeKind = ChoiceOf<typeof noticeChoices>

/** Where a kind is told until someone says otherwise: what a rule proposes is in one's day already, and is no news on the site. */
export const wishedAtFirst: Readonly<Record<'onSite' | 'byMail', readonly NoticeKind[]>> = {
  onSite: noticeChoices.values.filter((kind) => kind !== 'follow_up'),
  byMail: noticeChoices.values,
}
