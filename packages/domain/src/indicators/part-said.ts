import { endReasonChoices } from '../installations/installation'
import { type Bilingual, labelsOf } from '../kernel/choices'
import { type Dimension, dimensionKeys } from './definitions'

/** By what a figure is split, in words. */
export const dimensionNames: Readonly<Record<Dimension, Bilingual>> = {
  category: { fr: 'Par catégorie', en: 'By category' },
  accompanied: { fr: 'Accompagnement', en: 'Support' },
  medium: { fr: 'Par moyen', en: 'By medium' },
  profession: { fr: 'Par profession', en: 'By profession' },
  attribution: { fr: 'Par attribution', en: 'By attribution' },
  scheme: { fr: 'Par aide', en: 'By aid' },
  reason: { fr: 'Par motif', en: 'By reason' },
  age: { fr: 'Par âge', en: 'By age' },
  horizon: { fr: 'Par échéance', en: 'By time left' },
  certainty: { fr: 'Par certitude', en: 'By certainty' },
  need: { fr: 'Par besoin', en: 'By need' },
  outcome: { fr: 'Par issue', en: 'By outcome' },
}

/** What names a profession or an aid: the official list, and the catalogue of the site. */
export interface PartNames {
  readonly profession: (code: string) => Bilingual
  readonly scheme: (key: string) => Bilingual | undefined
}

const unknown: Bilingual = { fr: 'Non renseigné', en: 'Not given' }

/** A key of a split in words. */
export function partSaid(dimension: Dimension, key: string, { profession, scheme }: PartNames): Bilingual {
  if (dimension === 'profession') return profession(key)
  if (dimension === 'scheme') return scheme(key) ?? { fr: key, en: key }
  const labels: Readonly<Record<string, Bilingual>> | null =
    dimension === 'reason' ? endReasonChoices.labels : labelsOf(dimensionKeys[dimension])
  return labels?.[key] ?? unknown
}
