import type { IndicatorDefinition } from './definition'
import { placed } from './placed'

/** What families looked for, and found. */
export const family = {
  K18a: {
    area: 'family',
    resource: 'tracks',
    unit: 'count',
    name: { fr: 'Besoins de famille', en: 'Family needs' },
    definition: {
      fr: `Volets «\u00a0Emploi du conjoint\u00a0», «\u00a0Logement\u00a0» et «\u00a0Garde et école\u00a0» ouverts pour la première fois entre les deux dates, et pas devenus sans objet depuis. Un logement ou une garde est cherché pour le foyer\u00a0: il compte une fois, même si le foyer a deux parcours. ${placed.track.fr}`,
      en: `Tracks “Spouse’s job”, “Housing” and “Childcare and school” first opened between the two dates, and not found unneeded since. A house or a childcare place is looked for by a household: it counts once, even if the household has two journeys. ${placed.track.en}`,
    },
    dimensions: ['need', 'outcome'],
  },
  K18: {
    area: 'family',
    resource: 'tracks',
    unit: 'ratio',
    name: { fr: 'Besoins de famille résolus', en: 'Family needs resolved' },
    definition: {
      fr: `Part des besoins de famille de la période (K18a) dont une solution est trouvée au moment de la lecture\u00a0; sans besoin, pas de taux. ${placed.track.fr}`,
      en: `Share of the family needs of the period (K18a) with a solution when read; no need, no rate. ${placed.track.en}`,
    },
    dimensions: [],
  },
  K18c: {
    area: 'family',
    resource: 'installations',
    unit: 'count',
    name: { fr: 'Installations où le conjoint a trouvé un emploi', en: 'Installations where the spouse found a job' },
    definition: {
      fr: `Installations de la période (K5) dont le parcours a un volet «\u00a0Emploi du conjoint\u00a0» résolu. ${placed.installation.fr}`,
      en: `Installations of the period (K5) whose journey has a resolved “Spouse’s job” track. ${placed.installation.en}`,
    },
    dimensions: ['profession'],
  },
} as const satisfies Record<string, IndicatorDefinition>
