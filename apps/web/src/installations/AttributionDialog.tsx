import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../ui/form/FormDialog'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { ruledOf } from './InstallationDialog'
import { attributionFields, bodyOf, byRule, type Installation, valuesOf } from './installation-form'
import { RuleNote } from './RuleNote'

/** The part the mission had in an installation, where nobody has said it, or to say it otherwise. */
export function AttributionDialog({ row, onClose }: { row: Installation; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const data = useDataProvider()
  const { personId, journeyId, effectiveOn } = row
  const unsaid = row.attribution === 'unknown' && personId !== null
  return (
    <FormDialog<Installation>
      title={translate('installations.attribution_title')}
      fields={(values) => attributionFields({ ...values, personId: personId ?? '' }, { language, translate })}
      editing={{
        resource: 'installations',
        record: row,
        valuesOf: (seen) => ({ ...valuesOf(seen), ...(unsaid && seen.attribution === 'unknown' && { attribution: byRule }) }),
      }}
      below={() => <RuleNote personId={personId ?? ''} journeyId={journeyId} effectiveOn={effectiveOn} />}
      submit={translate('fill.save')}
      onSubmit={async (values, seen) => {
        const { attribution, attributionReason } = bodyOf(values, await ruledOf(values, seen.journeyId))
        const written = { version: seen.version, attribution, attributionReason }
        await data.update('installations', { id: seen.id, previousData: seen, data: written })
        say(translate('installations.saved'))
      }}
      onClose={onClose}
    />
  )
}
