import Checkbox from '@mui/material/Checkbox'
import { useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import styles from '../../ui/list/List.module.css'
import { RecordLink } from '../../ui/list/RecordLink'
import { openRow } from '../../ui/open-row'
import { useLanguage } from '../../ui/use-language'
import type { ListColumn } from './columns'
import { JourneyCell } from './JourneyCell'
import type { Journey, Related } from './use-related'

export interface JourneyRowProps {
  journey: Journey
  related: Related
  columns: readonly ListColumn[]
  ticked: boolean
  onTick: (ticked: boolean) => void
}

/** One journey on a line; the name is the link, the whole line a larger place to click, but for its box. */
export function JourneyRow({ journey, related, columns, ticked, onTick }: JourneyRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const person = related.person(journey)
  const name = person ? personName(person, language) : journey.number
  return (
    <tr className={styles.row} data-ticked={ticked} onClick={openRow}>
      <td data-column="tick">
        <Checkbox
          checked={ticked}
          onChange={(_, now) => onTick(now)}
          slotProps={{ input: { 'aria-label': translate('list.tick', { name }) } }}
        />
      </td>
      <th scope="row" data-column="person">
        <RecordLink className={styles.name} resource="journeys" id={journey.id}>
          {name}
        </RecordLink>
      </th>
      {columns.map(({ key }) => (
        <td key={key} data-column={key}>
          <JourneyCell column={key} journey={journey} related={related} />
        </td>
      ))}
    </tr>
  )
}
