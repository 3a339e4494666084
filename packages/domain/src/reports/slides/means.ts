import { pick } from '../../aids/wording'
import { isTold, summed } from '../cells'
import type { Draw } from './drawing'

/** Slide 8: the budget of aids, and the commitments they come with. */
export const aids: Draw = ({ figures, language, word, say, table, foot }) => {
  const { budget, commitments } = figures
  const [entered, granted, paid, available] = (['entered', 'granted', 'paid', 'available'] as const).map((key) =>
    summed(budget.lines.map((line) => line[key])),
  )
  const total = granted !== undefined && isTold(granted) ? granted : null
  return {
    title:
      budget.lines.length === 0
        ? pick(language, `Aucune aide inscrite ni attribuée en ${budget.year}`, `No aid entered or granted in ${budget.year}`)
        : total !== null
          ? pick(
              language,
              `${say(total, 'cents')} attribués en ${budget.year} sur ${say(entered ?? 0, 'cents')} inscrits`,
              `${say(total, 'cents')} granted in ${budget.year} out of ${say(entered ?? 0, 'cents')} entered`,
            )
          : pick(
              language,
              `${say(entered ?? 0, 'cents')} inscrits aux aides en ${budget.year}`,
              `${say(entered ?? 0, 'cents')} entered for aids in ${budget.year}`,
            ),
    band: [
      {
        kind: 'figures',
        figures: [
          { label: pick(language, 'Engagements d’exercice en cours', 'Commitments running'), value: say(commitments.running), before: [] },
          {
            label: pick(language, 'À terme dans l’année', 'Ending within a year'),
            value: say(commitments.endingWithin12Months),
            before: [],
          },
          { label: pick(language, 'Non tenus', 'Not kept'), value: say(commitments.breached), before: [] },
          { label: pick(language, 'Montant à risque', 'Amount at risk'), value: say(commitments.atRiskCents, 'cents'), before: [] },
        ],
      },
    ],
    columns: [
      [
        table(
          {
            caption: pick(language, `Budget des aides ${budget.year}`, `Budget of aids ${budget.year}`),
            columns: [
              { label: pick(language, 'Dispositif', 'Scheme'), width: 4 },
              ...[
                ['Dossiers', 'Applications'],
                ['Inscrit', 'Entered'],
                ['Attribué', 'Granted'],
                ['Mandaté', 'Paid'],
                ['Disponible', 'Available'],
              ].map(([fr = '', en = '']) => ({ label: pick(language, fr, en), isNumber: true, width: 1.6 })),
            ],
            rows: [
              ...budget.lines.map((line) => [
                word(line.label),
                say(line.applications),
                ...[line.entered, line.granted, line.paid, line.available].map((cents) => say(cents, 'cents')),
              ]),
              ...(budget.lines.length > 1
                ? [
                    [
                      pick(language, 'Ensemble', 'All'),
                      say(summed(budget.lines.map(({ applications }) => applications))),
                      ...[entered, granted, paid, available].map((cents) => say(cents ?? 0, 'cents')),
                    ],
                  ]
                : []),
            ],
          },
          8,
        ),
      ],
    ],
    foot: foot('K3'),
  }
}

/** Slide 9: the territory, by EPCI: who leaves, who may come, and whether the ones make up for the others. */
export const territory: Draw = ({ figures, language, say, table, compared, foot }) => {
  const rows = figures.territory.toSorted((one, other) => other.population - one.population)
  const [departures, candidates] = [summed(rows.map((row) => row.departures24Months)), summed(rows.map((row) => row.candidates))]
  const without = rows.filter((row) => row.candidates === 0)
  return {
    title:
      isTold(departures) && isTold(candidates)
        ? pick(
            language,
            `${say(departures)} départs attendus sous 24\u00a0mois, ${say(candidates)} candidats visant un EPCI`,
            `${say(departures)} departures expected within 24 months, ${say(candidates)} candidates for an EPCI`,
          )
        : pick(
            language,
            `${without.length} EPCI sans candidat sur ${rows.length}`,
            `${without.length} of ${rows.length} EPCI without a candidate`,
          ),
    band: [{ kind: 'figures', figures: [...compared('K8'), ...compared('K9'), ...compared('K14'), ...compared('K19')] }],
    columns: [
      [
        table(
          {
            caption: pick(language, 'Par EPCI', 'By EPCI'),
            columns: [
              { label: 'EPCI', width: 3.7 },
              ...[
                ['Habitants', 'Inhabitants'],
                ['Praticiens', 'Practitioners'],
                ['Parcours actifs', 'Active journeys'],
                ['Installations', 'Installations'],
                ['Accompagnées', 'Supported'],
                ['Départs 24\u00a0mois', 'Departures 24 m.'],
                ['Candidats', 'Candidates'],
              ].map(([fr = '', en = '']) => ({ label: pick(language, fr, en), isNumber: true, width: 1.6 })),
            ],
            rows: rows.map((row) => [
              row.name,
              ...[
                row.population,
                row.practitioners,
                row.activeJourneys,
                row.installations,
                row.accompanied,
                row.departures24Months,
                row.candidates,
              ].map((cell) => say(cell)),
            ]),
          },
          10,
        ),
      ],
    ],
    foot: foot('K8', 'K14d'),
  }
}
