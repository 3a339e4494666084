import type { IndicatorDefinition } from './definition'
import { placed } from './placed'

/** What is under way, when read. */
export const journeys = {
  K17a: {
    area: 'journeys',
    resource: 'journeys',
    unit: 'count',
    at: 'now',
    name: { fr: 'Parcours actifs', en: 'Active journeys' },
    definition: {
      fr: `Parcours actifs au moment de la lecture, quelle que soit la période\u00a0: ni nouveau contact, ni en liste d’attente, ni en veille, ni clos. ${placed.journey.fr}`,
      en: `Journeys active when read, whatever the period: neither new contacts, nor on the waiting list, on hold or closed. ${placed.journey.en}`,
    },
    dimensions: [],
  },
  K17b: {
    area: 'journeys',
    resource: 'journeys',
    unit: 'count',
    at: 'now',
    name: { fr: 'Parcours sans prochaine action', en: 'Journeys without a next action' },
    definition: {
      fr: `Parcours actifs (K17a) sans aucune tâche ouverte, prévue ou confirmée par une personne, pour aujourd’hui ou plus tard\u00a0; une tâche en retard n’en est pas une. ${placed.journey.fr}`,
      en: `Active journeys (K17a) without any open task, planned or confirmed by a person, due today or later; a late task is none. ${placed.journey.en}`,
    },
    dimensions: [],
  },
} as const satisfies Record<string, IndicatorDefinition>
