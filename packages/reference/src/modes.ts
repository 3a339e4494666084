import type { Bilingual } from '@ancrage/domain/kernel/choices'

/**
 * Modes of practice: ANS, NOS TRE_R23 (20231215120000), Licence Ouverte 2.0. Labels are ours, shorter than the official ones
 * (L is « Libéral, indépendant, artisan, commerçant »): files write either, so match on the code. Who practises as both L
 * and S is « mixte »: two lines, no code.
 */
export const modeLabels = {
  L: { fr: 'Libéral', en: 'Self-employed' },
  S: { fr: 'Salarié', en: 'Employed' },
  B: { fr: 'Bénévole', en: 'Volunteer' },
} as const satisfies Record<string, Bilingual>
