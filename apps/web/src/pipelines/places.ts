import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import type { Option } from '../ui/form/field-spec'

/** The places among siblings in order: « En premier », « Après « Contact » »…; the value counts from 0. */
export function placesAmong(
  siblings: readonly { readonly label: Bilingual }[],
  language: Language,
  translate: (key: string, options?: Record<string, unknown>) => string,
): Option[] {
  return [
    { value: '0', label: translate('pipelines.first') },
    ...siblings.map(({ label }, at) => ({ value: String(at + 1), label: translate('pipelines.after', { label: label[language] }) })),
  ]
}
