import { checksOf, termOf } from '@ancrage/domain/aids/commitment-term'
import { reversementOf } from '@ancrage/domain/aids/reversement'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import type { tables } from '../../schema/tables'
import { at, workedUpTo } from '../calendar'
import type { ApplicationRows, Writing } from './application-rows'
import { rulesOf as schemeRules } from './grants'
import type { AidTold } from './told'
import { startOf } from './troubles'

type Commitment = typeof tables.aidCommitments.$inferInsert
type Check = typeof tables.aidChecks.$inferInsert

export interface CommitmentRows {
  readonly commitment: Commitment
  readonly checks: readonly Check[]
}

/** Days that a declaration takes to come; those asked for later are still awaited. */
const declaredAfter = 12

/** The rows of the commitment that a signed convention began, and of its yearly checks; null where there is none. */
export function commitmentRows(told: AidTold, { application }: ApplicationRows, { newId, today, officer }: Writing): CommitmentRows | null {
  const rules = schemeRules(told.scheme)
  const begunOn = startOf(told)
  const { conventionOn } = application
  if (!rules.commitmentMonths || !begunOn || !conventionOn) return null
  const startKnown = begunOn <= today || told.installationOn !== null
  const startOn = startKnown ? begunOn : conventionOn
  const months = rules.commitmentMonths
  const endOn = termOf({ startOn, months, suspensions: [] })
  const id = newId()
  const checks = checksOf({ startOn }, endOn).map(({ year, dueOn }) =>
    checkOf({ id: newId(), commitmentId: id, year, dueOn }, told, officer, startKnown ? today : startOn),
  )
  const kept = checks.every(({ outcome }) => outcome === 'conforme')
  return {
    commitment: {
      id,
      createdAt: at(conventionOn, '11:00'),
      createdBy: officer,
      updatedAt: at(conventionOn, '11:00'),
      updatedBy: officer,
      version: 1,
      applicationId: application.id,
      personId: application.personId,
      communeCode: application.communeCode,
      startOn,
      startKnown,
      months,
      endOn,
      status: kept ? 'kept' : 'running',
      ...brokenBy(told, { startOn, months }),
    },
    checks,
  }
}

function checkOf(
  check: Pick<Check, 'id' | 'commitmentId' | 'year'> & { readonly dueOn: Day },
  { breach }: AidTold,
  officer: string,
  today: Day,
): Check {
  const checkedOn = workedUpTo(addDays(check.dueOn, declaredAfter))
  const answered = checkedOn < today && (breach === null || check.dueOn < breach.breachedOn)
  return answered ? { ...check, outcome: 'conforme', checkedOn, checkedBy: officer } : check
}

/** What was written of a commitment not kept, its repayment by the rules of its scheme. */
function brokenBy(
  { breach, scheme, payments, steps, overpaidCents }: AidTold,
  run: { readonly startOn: Day; readonly months: number },
): Partial<Commitment> {
  if (!breach) return {}
  const { status, breachedOn, observationsDueOn, observationsOn, decidedOn, titreOn, recoveredOn } = breach
  const paidCents = sumOf(payments.filter((payment) => payment.paidOn).map(({ amountCents }) => amountCents)) - (overpaidCents ?? 0)
  const { cents } = reversementOf({
    ...run,
    suspensions: [],
    clawback: schemeRules(scheme).clawback,
    paidCents,
    leftOn: breachedOn,
    graduated: false,
  })
  return {
    version: 2 + [observationsOn, decidedOn, titreOn, recoveredOn].filter(Boolean).length,
    status,
    breachedOn,
    breachReason: status === 'breached' ? 'activite' : 'depart',
    observationsDueOn,
    observationsOn: observationsOn ?? null,
    observations: observationsOn ? 'Départ pour raison familiale, sans reprise d’activité dans le département.' : null,
    ...(decidedOn && {
      decidedOn,
      decisionNumber: `CP-${decidedOn}-R`,
      decidedMode: schemeRules(scheme).clawback.mode,
      reversementCents: cents,
    }),
    ...(titreOn && { titreOn, titreNumber: `T-${titreOn.slice(0, 4)}-${steps.createdOn.slice(5, 7)}${steps.createdOn.slice(8)}` }),
    ...(recoveredOn && { recoveredOn, recoveredCents: cents }),
  }
}
