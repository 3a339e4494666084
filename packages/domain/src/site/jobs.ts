import { type ChoiceOf, choices } from '../kernel/choices'

/** What the site does by itself, in the order shown. */
export const jobChoices = choices({
  wake_journeys: { fr: 'Réveil des parcours en veille', en: 'Waking journeys on hold' },
  remind: { fr: 'Rappels des tâches', en: 'Reminders of tasks' },
  morning_mail: { fr: 'Courriel du matin', en: 'Morning email' },
  recur_tasks: { fr: 'Retour des tâches répétées', en: 'Repeated tasks coming back' },
  run_rules: { fr: 'Règles de relance', en: 'Follow-up rules' },
  empty_bin: { fr: 'Vidage de la corbeille', en: 'Emptying the bin' },
  drop_drafts: { fr: 'Brouillons oubliés', en: 'Forgotten drafts' },
  drop_uploads: { fr: 'Fichiers d’import abandonnés', en: 'Abandoned import files' },
  sweep_files: { fr: 'Pièces sans fiche', en: 'Files without a record' },
  drop_sessions: { fr: 'Connexions terminées', en: 'Ended sessions' },
  drop_traces: { fr: 'Traces techniques', en: 'Technical traces' },
})
export type JobKey = ChoiceOf<typeof jobChoices>

export const runOutcomes = ['running', 'done', 'failed'] as const

/** Days a record stays in the bin before it is gone for good. */
export const binDays = 30
