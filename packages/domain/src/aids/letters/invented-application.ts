import type { Day } from '../../kernel/day'
import { schemeRules } from '../scheme'
import type { LetterFacts } from './letter-facts'

const on = (text: string) => text as Day

/** An application that is nobody's, to look at a template with: every field says something. */
export const inventedApplication: LetterFacts = {
  writtenOn: on('2026-10-01'),
  mission: 'Mission santé (aperçu)',
  departement: 'Exemple',
  person: { civility: 'dr', firstName: 'Camille', lastName: 'Exemple', rpps: '99900000000' },
  profession: 'Médecin',
  commune: 'Exempleville',
  epci: 'CC de l’Exemple',
  application: {
    number: 'A-2026-0000',
    installationOn: on('2026-06-01'),
    filedOn: on('2026-06-15'),
    opinion: 'Avis favorable (exemple).',
    computedCents: 20_000_00,
    votedCents: 20_000_00,
    votedOn: on('2026-09-14'),
    deliberationNumber: 'CP-2026-000',
    zoneClass: 'ZIP',
    zoneDecree: 'arrêté fictif du 1er janvier 2026',
    conventionOn: on('2026-09-28'),
    refusalReason: 'autre',
    endReason: 'Explication donnée en exemple.',
    endedOn: on('2026-09-14'),
  },
  scheme: {
    name: 'Dispositif d’exemple',
    legalForm: 'prime-installation',
    rules: schemeRules.parse({
      terms: [{ rateBps: 6_000, capCents: 20_000_00 }],
      advanceBps: 5_000,
      commitmentMonths: 60,
      clawback: { mode: 'prorata' },
      carenceYears: 10,
    }),
    source: 'le règlement d’exemple',
  },
  body: 'Commission permanente',
  expenses: [{ label: 'Échographe', nature: 'quote', amountCents: 40_000_00, retainedCents: null }],
  lines: [
    { text: 'Dépenses retenues', amountCents: 40_000_00 },
    { text: 'Plafond', amountCents: 20_000_00 },
  ],
  payments: [
    { kind: 'advance', status: 'paid', amountCents: 10_000_00, dueOn: on('2026-10-15') },
    { kind: 'balance', status: 'planned', amountCents: 10_000_00, dueOn: on('2027-03-15') },
  ],
  commitment: { startOn: on('2026-06-01'), endOn: on('2031-05-31') },
  checkYear: 2027,
}
