import { useDataProvider, useNavigate, useTranslate } from 'react-admin'
import { SpecSheet } from '../pipelines/SpecSheet'
import { textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { draftOf, plain } from './playbook-draft'
import { copyName, valuesOfWords, wordsGroups, wordsOf } from './playbook-words'
import type { Playbook } from './use-playbooks'

export interface NewPlaybookSheetProps {
  /** Those whose steps may be copied. */
  models: readonly Playbook[]
  /** The one to copy, when that is what was asked. */
  from?: Playbook
  onClose: () => void
}

/** A new playbook: its name, the types that take it, and the steps it begins with; its page opens once it is made. */
export function NewPlaybookSheet({ models, from, onClose }: NewPlaybookSheetProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const navigate = useNavigate()
  const say = useSay()
  const start = {
    kind: 'choice',
    name: 'from',
    label: translate('playbooks.start_from'),
    options: models.map(({ id, name }) => ({ value: id, label: name[language] })),
  } as const
  return (
    <SpecSheet<Playbook>
      title={translate('playbooks.new')}
      submit={translate('playbooks.create')}
      groups={() => [...wordsGroups(language, translate), { key: 'start', specs: [start] }]}
      initial={{ ...valuesOfWords({ name: copyName(from), journeyTypes: [] }), from: from?.id ?? '' }}
      editing={undefined}
      onSubmit={async (values) => {
        const model = models.find(({ id }) => id === textOf(values, 'from'))
        const words = wordsOf(values)
        const made = await data.create('playbooks', { data: { ...words, steps: model ? plain(draftOf(model).steps) : [] } })
        say(translate('playbooks.created', { name: words.name[language] }))
        navigate(`/playbooks/${made.data.id}`)
      }}
      onClose={onClose}
    />
  )
}
