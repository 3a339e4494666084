import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { labels } from '@ancrage/contract/labels'
import { proRataChoices } from '@ancrage/domain/aids/scheme'
import { useDataProvider, useTranslate } from 'react-admin'
import { professionOptions } from '../../people/list/use-people-words'
import { FormDialog } from '../../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, listOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'

type Edited = Pick<
  AidApplicationPage,
  'id' | 'version' | 'professionCode' | 'communeCode' | 'installationOn' | 'proRataValue' | 'monthsAsked' | 'updatedAt' | 'updatedBy'
>

/** What the calculation is made from, as long as nothing is decided. */
export function EditDialog({ application, onClose }: { application: AidApplicationPage; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const words = labels['aid-applications']
  const { scheme } = application
  const fields: FieldSpec[] = [
    { kind: 'choice', name: 'professionCode', label: words.professionCode[language], required: true, options: professionOptions(language) },
    { kind: 'communes', several: false, name: 'communeCode', label: words.communeCode[language], required: true },
    { kind: 'day', name: 'installationOn', label: words.installationOn[language] },
    ...(scheme.proRata
      ? [{ kind: 'number', name: 'proRataValue', label: proRataChoices.labels[scheme.proRata.of][language] } as const]
      : []),
    ...(scheme.scholarship ? [{ kind: 'number', name: 'monthsAsked', label: words.monthsAsked[language] } as const] : []),
  ]
  return (
    <FormDialog<Edited>
      title={translate('aid_applications.edit_title')}
      lead={translate('aid_applications.edit_lead')}
      submit={translate('fill.save')}
      fields={fields}
      editing={{ resource: 'aid-applications', record: application, valuesOf }}
      onSubmit={(values, seen) =>
        data.update('aid-applications', {
          id: seen.id,
          previousData: seen,
          data: {
            version: seen.version,
            professionCode: textOf(values, 'professionCode'),
            communeCode: listOf(values, 'communeCode')[0] ?? null,
            installationOn: textOf(values, 'installationOn') || null,
            ...(scheme.proRata && { proRataValue: numberOf(values, 'proRataValue') }),
            ...(scheme.scholarship && { monthsAsked: numberOf(values, 'monthsAsked') }),
          },
        })
      }
      onClose={onClose}
    />
  )
}

function valuesOf({ professionCode, communeCode, installationOn, proRataValue, monthsAsked }: Edited): FieldValues {
  return {
    professionCode,
    communeCode: [communeCode],
    installationOn: installationOn ?? '',
    proRataValue: proRataValue === null ? '' : String(proRataValue),
    monthsAsked: monthsAsked === null ? '' : String(monthsAsked),
  }
}

function numberOf(values: FieldValues, name: string): number | null {
  const text = textOf(values, name)
  return text === '' ? null : Number(text.replace(',', '.'))
}
