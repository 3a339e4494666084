import { useDataProvider, useNavigate, useTranslate } from 'react-admin'
import { SpecSheet } from '../../pipelines/SpecSheet'
import { textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { rulesToldAtManaged } from './rules-problem'
import { keyOf, valuesOfWords, wordsGroups, wordsOf } from './scheme-words'
import type { SchemeLine } from './use-schemes'

export interface NewSchemeSheetProps {
  /** The catalogue: whose rules may be copied. */
  models: readonly SchemeLine[]
  /** The one to copy, when that is what was asked. */
  from?: SchemeLine | undefined
  onClose: () => void
}

const blank = { name: { fr: '', en: '' }, funder: 'departement', legalForm: 'fonctionnement', legalCategory: 'collectivite' } as const

/** A new aid: what it is, and whose rules it begins with; its page opens once it is made, to write its own. */
export function NewSchemeSheet({ models, from, onClose }: NewSchemeSheetProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const navigate = useNavigate()
  const say = useSay()
  const today = useToday()
  const start = {
    kind: 'choice',
    name: 'from',
    label: translate('aid_schemes.start_from'),
    help: translate('aid_schemes.start_help'),
    options: models.map(({ id, name }) => ({ value: id, label: name[language] })),
  } as const
  const copied = from && { ...from, name: { fr: `${from.name.fr} (copie)`, en: `${from.name.en} (copy)` } }
  const initial = { ...valuesOfWords(copied ?? { ...blank, managed: false, scholarship: false }), from: from?.id ?? '' }
  return (
    <SpecSheet<SchemeLine>
      title={translate('aid_schemes.new')}
      submit={translate('aid_schemes.create')}
      groups={(values) => [...wordsGroups(language, translate), { key: 'start', specs: [{ ...start, required: values.managed === true }] }]}
      initial={initial}
      editing={undefined}
      onSubmit={async (values) => {
        const words = wordsOf(values)
        const model = models.find(({ id }) => id === textOf(values, 'from'))
        const edition = {
          validFrom: today,
          rules: model?.edition.rules ?? {},
          summary: model?.edition.summary ?? { fr: '', en: '' },
          source: model?.edition.source ?? translate('aid_schemes.source_to_say'),
        }
        const key = keyOf(words.name.fr, new Set(models.map((one) => one.key)))
        const made = await rulesToldAtManaged(data.create('aid-schemes', { data: { key, ...words, ...edition } }))
        say(translate('aid_schemes.created', { name: words.name[language] }))
        navigate(`/aid-schemes/${made.data.id}/edition`)
      }}
      onClose={onClose}
    />
  )
}
