import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import type { Exported } from './ExportMenu'
import { contactsFile, installationsFile } from './evolution/evolution-files'
import { horizonsFile, passagesFile, reasonsFile } from './funnel-files'
import { csvRows } from './funnel-words'
import { placesFile } from './map/places-file'
import type { FurtherReadings, Readings } from './use-readings'
import type { Shown } from './use-shown'

/** What of the page may be taken away: nothing while other filters are being read. */
export function useExported(
  readings: Readings | null,
  shown: Shown | null,
  { passages, evolution, territory }: FurtherReadings,
): Exported[] {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  if (!readings || !shown || readings.changing) return []
  const { mode, from, to } = readings.funnel
  const days = from && to ? `${from}-${to}` : today
  const speech = { translate, language }
  return [
    {
      title: translate('steering.funnel'),
      file: () => ({ name: `${translate('steering.file')}-${mode}-${days}`, rows: csvRows(mode, shown.view, shown.words) }),
    },
    { title: translate('funnel.reasons.title'), file: () => reasonsFile(readings.funnel, speech) },
    ...(readings.funnel.horizons.length > 0
      ? [{ title: translate('funnel.horizons.export'), file: () => horizonsFile(readings.funnel, speech) }]
      : []),
    ...(passages ? [{ title: translate('funnel.passages.export'), file: () => passagesFile(passages, speech) }] : []),
    ...(evolution
      ? [
          { title: translate('evolution.contacts.export'), file: () => contactsFile(evolution.contacts, speech) },
          { title: translate('evolution.installations.export'), file: () => installationsFile(evolution.installations, speech) },
        ]
      : []),
    ...(territory ? [{ title: translate(`places.export.${territory.by}`), file: () => placesFile(territory, translate) }] : []),
  ]
}
