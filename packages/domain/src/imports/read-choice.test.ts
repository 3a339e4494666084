import { describe, expect, it } from 'vitest'
import type { Bilingual } from '../kernel/choices'
import { choiceReaders, readChoice } from './read-choice'

describe('written values of closed lists', () => {
  it.each([
    ['civility', 'Mme.', 'mme'],
    ['civility', 'Monsieur', 'm'],
    ['civility', 'M', 'm'],
    ['civility', 'Docteur', 'dr'],
    ['careerStatus', 'Installé', 'installe'],
    ['careerStatus', 'remplaçante', 'remplacant'],
    ['careerStatus', 'Docteur junior', 'docteur-junior'],
    ['careerStatus', 'Retraité actif', 'retraite-actif'],
    ['careerStatus', 'PADHUE', 'padhue'],
    ['careerStatus', 'Interne 3e semestre', 'interne'],
    ['origin', 'Salon/forum', 'salon'],
    ['origin', 'Élu/EPCI', 'elu-epci'],
    ['origin', 'Bouche-à-oreille', 'bouche-a-oreille'],
    ['origin', 'Candidature spontanée', 'spontanee'],
    ['origin', "Doc'N'Doc", 'doc-n-doc'],
    ['projectType', 'Installation libérale', 'installation-liberale'],
    ['projectType', 'Exercice mixte', 'exercice-mixte'],
    ['projectType', 'Self-employed practice', 'installation-liberale'],
    ['projectType', '?', null],
    ['origin', 'cousin de Jean', null],
  ] as const)('%s « %s » is %s', (field, written, value) => {
    expect(readChoice<string>(choiceReaders[field], written)).toBe(value)
  })

  it('reads every list back from its own labels and slugs', () => {
    for (const reader of Object.values(choiceReaders)) {
      for (const [value, label] of Object.entries<Bilingual>(reader.choices.labels)) {
        expect([label.fr, label.en, value].map((written) => readChoice<string>(reader, written))).toEqual([value, value, value])
      }
    }
  })
})
