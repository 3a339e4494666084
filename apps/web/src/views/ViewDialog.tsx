import { labels } from '@ancrage/contract/labels'
import { useTranslate } from 'react-admin'
import { hidePrivate } from '../providers/private-filters'
import { FormDialog } from '../ui/form/FormDialog'
import { type FieldSpec, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import type { ViewCommands } from './use-view-commands'
import type { SavedView } from './use-views'

/** What a dialog is opened for. */
export type AskedOfView = { readonly name: 'save' } | { readonly name: 'rename'; readonly view: SavedView }

export interface ViewDialogProps {
  asked: AskedOfView
  commands: ViewCommands
  search: string
  onClose: () => void
}

/** « Enregistrer cette vue… » and « Renommer… ». */
export function ViewDialog({ asked, commands, search, onClose }: ViewDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const name: FieldSpec = { kind: 'line', name: 'name', label: labels['saved-views'].name[language], required: true }
  if (asked.name === 'rename') {
    return (
      <FormDialog
        title={translate('views.rename_title')}
        fields={[name]}
        initial={{ name: asked.view.name }}
        submit={translate('views.rename_submit')}
        onSubmit={(values) => commands.rename(asked.view, textOf(values, 'name'))}
        onClose={onClose}
      />
    )
  }
  const searched = hidePrivate(search).hidden !== null
  return (
    <FormDialog
      title={translate('views.save_title')}
      lead={translate(searched ? 'views.save_lead_searched' : 'views.save_lead')}
      fields={({ team }) => [
        name,
        { kind: 'tick', name: 'team', label: translate('views.for_team') },
        ...(team !== true || commands.isManager
          ? [{ kind: 'tick', name: 'isDefault', label: translate(`views.as_default_${team === true ? 'team' : 'personal'}`) } as const]
          : []),
      ]}
      submit={translate('views.save_submit')}
      onSubmit={(values) =>
        commands.save({
          name: textOf(values, 'name'),
          shared: values.team === true ? 'team' : 'personal',
          isDefault: values.isDefault === true && (values.team !== true || commands.isManager),
        })
      }
      onClose={onClose}
    />
  )
}
