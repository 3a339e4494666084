import { paymentKindChoices } from '@ancrage/domain/aids/application'
import { mandateFieldChoices } from '@ancrage/domain/aids/mandate-columns'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidApplications, aidPayments, aidSchemes, people } = tables

const { application, amount, mandate, paidOn } = mandateFieldChoices.labels
const columns: readonly Bilingual[] = [
  application,
  { fr: 'Bénéficiaire', en: 'Beneficiary' },
  { fr: 'Aide', en: 'Aid' },
  { fr: 'Versement', en: 'Payment' },
  amount,
  { fr: 'À payer le', en: 'Due on' },
  { fr: 'Transmis le', en: 'Sent on' },
  mandate,
  paidOn,
]

/**
 * The list for the finance department: the payments sent on a day, or all that wait for their mandate. Its last two columns come
 * back filled in, and the list is read as it is.
 */
export async function financeLines(read: Reads, orderedOn: Day | undefined, language: keyof Bilingual): Promise<string[][]> {
  const rows = await read
    .select({
      payment: aidPayments,
      number: aidApplications.number,
      scheme: aidSchemes.name,
      lastName: people.lastName,
      firstName: people.firstName,
    })
    .from(aidPayments)
    .innerJoin(aidApplications, eq(aidApplications.id, aidPayments.applicationId))
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .innerJoin(people, eq(people.id, aidApplications.personId))
    .where(and(orderedOn ? eq(aidPayments.orderedOn, orderedOn) : eq(aidPayments.status, 'ordered'), isNull(aidPayments.archivedAt)))
    .orderBy(asc(aidApplications.number), asc(aidPayments.dueOn), asc(aidPayments.id))
  return [
    columns.map((column) => column[language]),
    ...rows
      .filter(({ payment }) => payment.status === 'ordered' || payment.status === 'paid')
      .map(({ payment, number, scheme, lastName, firstName }) => [
        number,
        `${lastName} ${firstName}`,
        scheme[language],
        paymentKindChoices.labels[payment.kind][language],
        typedAmount(payment.amountCents),
        written(payment.dueOn),
        written(payment.orderedOn),
        payment.mandateNumber ?? '',
        written(payment.paidOn),
      ]),
  ]
}

const written = (day: Day | null) => day?.split('-').reverse().join('/') ?? ''
