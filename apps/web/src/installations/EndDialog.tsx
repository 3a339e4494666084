import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../ui/form/FormDialog'
import { textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { endFields, type Installation } from './installation-form'

/** The end of an installation: its departure is written with it; taken back, both last. */
export function EndDialog({ row, onClose }: { row: Installation; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const data = useDataProvider()
  const write = async (seen: Installation, end: Partial<Pick<Installation, 'endedOn' | 'endReason'>>, said: string) => {
    await data.update('installations', { id: seen.id, previousData: seen, data: { version: seen.version, ...end } })
    say(translate(said))
  }
  return (
    <FormDialog<Installation>
      title={translate(row.endedOn ? 'installations.end.change' : 'installations.end.title')}
      lead={translate('installations.end.lead')}
      fields={endFields(language)}
      editing={{
        resource: 'installations',
        record: row,
        valuesOf: ({ endedOn, endReason }) => ({ endedOn: endedOn ?? '', endReason: endReason ?? '' }),
      }}
      submit={translate('fill.save')}
      onSubmit={(values, seen) =>
        write(
          seen,
          { endedOn: textOf(values, 'endedOn') as never, endReason: textOf(values, 'endReason') as never },
          'installations.end.saved',
        )
      }
      onClose={onClose}
      aside={
        row.endedOn
          ? {
              label: translate('installations.end.take_back'),
              run: () => write(row, { endedOn: null, endReason: null }, 'installations.end.taken_back'),
            }
          : undefined
      }
    />
  )
}
