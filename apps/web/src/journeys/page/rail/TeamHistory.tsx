import { memberRoleChoices } from '@ancrage/domain/journeys/journey'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../../ui/formats'
import { PanelRow } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { useToday } from '../../../ui/use-today'
import { useJourney } from '../journey-page'

/** Who has followed the journey, the latest first, each with their dates: those before are kept. */
export function TeamHistory() {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { team } = useJourney()
  const on = (day: (typeof team)[number]['fromOn']) => formatDay(day, language, 'short', today)
  return team.map(({ userId, name, role, fromOn, untilOn }) => (
    <PanelRow
      key={`${userId}${role}${fromOn}${untilOn}`}
      end={
        untilOn
          ? translate('journey.from_until', { from: on(fromOn), until: on(untilOn) })
          : translate('journey.since_day', { day: on(fromOn) })
      }
    >
      {memberRoleChoices.labels[role][language]} {name}
    </PanelRow>
  ))
}
