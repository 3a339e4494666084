import type { Bilingual } from '../kernel/choices'
import type { FollowUpRule } from './follow-up'

const rule = (
  watch: FollowUpRule['watch'],
  [after, unit, repeatEvery = null]: readonly [number, FollowUpRule['unit'], (number | null)?],
  title: Bilingual,
  narrowed: Partial<FollowUpRule> = {},
): FollowUpRule => ({
  watch,
  title,
  taskKind: 'call',
  after,
  unit,
  repeatEvery,
  phases: [],
  statuses: [],
  origins: [],
  active: true,
  ...narrowed,
})

const still: Bilingual = { fr: 'Toujours en place\u00a0?', en: 'Still in practice?' }
const courtesy: Bilingual = { fr: 'Appel de courtoisie', en: 'Courtesy call' }

/**
 * The rules a site begins with. Days after a first contact, a fair, without answer, on hold and for a partner are usual
 * practice (a week, a month, then every quarter); those by phase, the waiting list and the months after an installation are ours.
 */
export const shippedRules: readonly FollowUpRule[] = [
  rule('new_contact', [5, 'working_day', 10], { fr: 'Rappeler après le salon', en: 'Call back after the fair' }, { origins: ['salon'] }),
  rule('new_contact', [10, 'working_day', 20], { fr: 'Prendre contact', en: 'Get in touch' }),
  rule('silence', [7, 'day'], { fr: 'Prendre des nouvelles du projet', en: 'Ask how the project is going' }, { phases: ['contacted'] }),
  rule(
    'silence',
    [30, 'day'],
    { fr: 'Relancer après un mois sans échange', en: 'Follow up after a month without exchange' },
    { phases: ['contacted', 'qualified'] },
  ),
  rule('silence', [90, 'day', 90], { fr: 'Reprendre contact', en: 'Get back in touch' }, { phases: ['contacted', 'qualified'] }),
  rule(
    'silence',
    [45, 'day', 45],
    { fr: 'Faire le point sur le projet', en: 'Review the project' },
    { phases: ['accompanied', 'targeted'] },
  ),
  rule('silence', [21, 'day', 21], { fr: 'Faire le point sur le montage', en: 'Review the setting up' }, { phases: ['setup'] }),
  rule('partner', [15, 'day', 15], { fr: 'Relancer le partenaire', en: 'Chase the partner' }),
  rule('waiting_list', [60, 'day', 60], { fr: 'Revoir la place en liste d’attente', en: 'Review the place on the waiting list' }),
  rule('on_hold', [6, 'month', 6], { fr: 'Prendre des nouvelles pendant la veille', en: 'Keep in touch while on hold' }),
  rule('wished_date', [3, 'month'], { fr: 'Arrivée visée proche\u00a0: reprendre contact', en: 'Target date near: get back in touch' }),
  rule('courtesy', [1, 'month'], courtesy),
  rule('courtesy', [6, 'month'], courtesy),
  rule('retention', [3, 'month'], still, { taskKind: 'follow_up' }),
  rule('retention', [12, 'month'], still, { taskKind: 'follow_up' }),
  rule('retention', [36, 'month'], still, { taskKind: 'follow_up' }),
]

/** Those about aids: the term of a commitment at six months and one (feature 36), its yearly declaration, invoices a year after an advance (domain 3.6). */
export const shippedAidRules: readonly FollowUpRule[] = [
  rule(
    'commitment_term',
    [6, 'month'],
    { fr: 'Engagement d’exercice\u00a0: terme dans six mois', en: 'Commitment: term in six months' },
    { taskKind: 'administrative' },
  ),
  rule(
    'commitment_term',
    [1, 'month'],
    { fr: 'Engagement d’exercice\u00a0: terme dans un mois', en: 'Commitment: term in a month' },
    { taskKind: 'administrative' },
  ),
  rule(
    'commitment_check',
    [1, 'day', 30],
    { fr: 'Demander l’attestation annuelle d’exercice', en: 'Ask for the yearly declaration of practice' },
    { taskKind: 'document' },
  ),
  rule(
    'advance_invoices',
    [12, 'month', 3],
    { fr: 'Avance versée\u00a0: demander les factures acquittées', en: 'Advance paid: ask for the paid invoices' },
    { taskKind: 'document' },
  ),
]
