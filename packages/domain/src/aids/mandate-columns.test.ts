import { describe, expect, it } from 'vitest'
import { guessMandateColumns, mandateMappingProblem } from './mandate-columns'

describe('the columns of a list of mandates', () => {
  it.each([
    [
      'our own list, sent back',
      ['N° de dossier', 'Bénéficiaire', 'Dispositif', 'Montant', 'Transmis le', 'N° de mandat', 'Date du mandat'],
      ['application', 'ignored', 'ignored', 'amount', 'ignored', 'mandate', 'paidOn'],
    ],
    [
      'a ledger of accounts',
      ['Exercice', 'Numéro mandat', 'Date de paiement', 'Tiers', 'Objet du mandat', 'Réf. dossier', 'Montant TTC'],
      ['ignored', 'mandate', 'paidOn', 'ignored', 'ignored', 'application', 'amount'],
    ],
    ['capitals, and the date alone', ['DOSSIER', 'MANDAT', 'DATE', 'MONTANT MANDATÉ'], ['application', 'mandate', 'paidOn', 'amount']],
    ['what says nothing', ['a', '', 'b'], ['ignored', 'ignored', 'ignored']],
  ])('%s', (_what, header, expected) => {
    expect(guessMandateColumns(header)).toEqual(expected)
  })

  it.each([
    [['application', 'mandate', 'paidOn', 'amount', 'ignored'], null],
    [['application', 'mandate', 'amount'], 'mandate_column_missing'],
    [['application', 'mandate', 'paidOn', 'paidOn', 'amount'], 'mandate_column_twice'],
  ] as const)('%j: %s', (mapping, problem) => {
    expect(mandateMappingProblem(mapping)).toBe(problem)
  })
})
