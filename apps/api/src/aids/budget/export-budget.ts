import type { Budget } from '@ancrage/contract/budget-envelopes'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { typedAmount } from '@ancrage/domain/kernel/money'

const columns: readonly Bilingual[] = [
  { fr: 'Aide', en: 'Aid' },
  { fr: 'Inscrit', en: 'Budget' },
  { fr: 'Attribué', en: 'Granted' },
  { fr: 'Conventionné', en: 'Signed' },
  { fr: 'Mandaté', en: 'Paid' },
  { fr: 'Disponible', en: 'Available' },
  { fr: 'Dépassement', en: 'Over budget' },
]
const total: Bilingual = { fr: 'Total', en: 'Total' }

/** The budget of a year as the lines of a CSV; what passes it stands in a column of its own, so that no amount is negative. */
export function budgetLines({ rows, total: all }: Budget, language: Language): string[][] {
  const figures = (row: Budget['total']) =>
    [
      row.budgetCents,
      row.voted.cents,
      row.signed.cents,
      row.paid.cents,
      Math.max(0, row.availableCents),
      Math.max(0, -row.availableCents),
    ].map(typedAmount)
  return [
    columns.map((column) => column[language]),
    ...rows.map((row) => [row.scheme.name[language], ...figures(row)]),
    [total[language], ...figures(all)],
  ]
}
