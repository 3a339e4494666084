import type { personAids } from '@ancrage/contract/declared-aids'
import type { ReplyOf } from '@ancrage/contract/route'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { centsOf, type FieldValues, listOf, textOf } from '../../ui/form/field-spec'

export type PersonAids = ReplyOf<typeof personAids>
export type DeclaredAid = PersonAids['declared'][number]

/** What the API keeps of an aid told of, in the names of its form. */
export type KeptAid = Pick<DeclaredAid, 'schemeId' | 'label' | 'amountCents' | 'signedOn' | 'communeCode'>

export function valuesOf({ schemeId, label, amountCents, signedOn, communeCode }: KeptAid): FieldValues {
  return {
    label,
    amountCents: typedAmount(amountCents),
    signedOn: signedOn ?? '',
    communeCode: communeCode ? [communeCode] : [],
    schemeId: schemeId ?? '',
  }
}

/** What is sent of the form. */
export function bodyOf(values: FieldValues) {
  return {
    schemeId: textOf(values, 'schemeId') || null,
    label: textOf(values, 'label'),
    amountCents: centsOf(values, 'amountCents') ?? 0,
    signedOn: textOf(values, 'signedOn') || null,
    communeCode: listOf(values, 'communeCode')[0] ?? null,
  }
}
