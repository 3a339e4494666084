import { attributions } from '@ancrage/contract/attributions'
import { useDataProvider, useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { FormDialog } from '../ui/form/FormDialog'
import { type FieldValues, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { type Attribution, blank, bodyOf, byRule, type Installation, installationFields, valuesOf } from './installation-form'
import { RuleNote } from './RuleNote'
import { useNamesSaid } from './use-names-said'

export interface InstallationDialogProps {
  /** The row to change; absent for a new one. */
  row?: Installation
  onClose: () => void
}

/** A row of the registry: what the rule says of its attribution is shown before it is saved. */
export function InstallationDialog({ row, onClose }: InstallationDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const data = useDataProvider()
  const said = useNamesSaid([row?.personId], [row?.organisationId])
  const journeyId = row?.journeyId ?? null
  const save = async (values: FieldValues, seen: Installation | undefined) => {
    const body = bodyOf(values, await ruledOf(values, journeyId))
    if (seen) await data.update('installations', { id: seen.id, previousData: seen, data: { version: seen.version, ...body } })
    else await data.create('installations', { data: body })
    say(translate('installations.saved'))
  }
  return (
    <FormDialog<Installation>
      title={translate(row ? 'installations.edit' : 'installations.new')}
      fields={(values) => installationFields(values, { language, translate, ...said })}
      initial={blank}
      editing={row && { resource: 'installations', record: row, valuesOf }}
      place={row ? null : 'installation.new'}
      below={(values) => (
        <RuleNote personId={textOf(values, 'personId')} journeyId={journeyId} effectiveOn={textOf(values, 'effectiveOn')} />
      )}
      submit={translate('fill.save')}
      onSubmit={save}
      onClose={onClose}
    />
  )
}

/** What the rule says of what is typed; unknown of someone who is not named. */
export async function ruledOf(values: FieldValues, journeyId: string | null): Promise<Attribution> {
  const [personId, effectiveOn] = [textOf(values, 'personId'), textOf(values, 'effectiveOn')]
  if (textOf(values, 'attribution') !== byRule || personId === '') return 'unknown'
  const query = { personId, effectiveOn, ...(journeyId && { journeyId }) }
  return (await call(attributions.ruled, { query: query as never })).attribution
}
