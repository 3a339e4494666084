import type { PileRow } from '@ancrage/contract/aid-piles'
import { pileChoices } from '@ancrage/domain/aids/pile'
import type { Language } from '@ancrage/domain/kernel/choices'
import Checkbox from '@mui/material/Checkbox'
import { useTranslate } from 'react-admin'
import type { Selection } from '../../journeys/list/use-selection'
import { personName } from '../../tasks'
import list from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { PileLine } from './PileLine'
import styles from './Piles.module.css'
import type { PilesReply } from './PileView'

/** A payment that may be chosen to be sent. */
export interface PayableRow {
  readonly id: string
  readonly version: number
  readonly amountCents: number
  /** Whose it is. */
  readonly name: string
}

export interface PileTableProps {
  reply: Pick<PilesReply, 'pile' | 'rows' | 'today'>
  /** Where rows may be ticked. */
  selection?: Selection<PayableRow>
}

/** The rows of a pile, the most urgent first; each opens its application. */
export function PileTable({ reply: { pile, rows, today }, selection }: PileTableProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const payable = rows.flatMap((row) => payableOf(row, language))
  const withDue = rows.some(({ dueOn }) => dueOn !== null)
  const heads = [
    ['person', 'aid_sessions.beneficiary'],
    ['scheme', 'aid_sessions.scheme'],
    ['own', `aid_sessions.own.${pile}`],
    ['amount', 'aid_sessions.amount'],
    ['days', 'aid_sessions.waiting'],
    ...(withDue ? [['due', 'aid_sessions.deadline'] as const] : []),
  ] as const
  return (
    <table className={styles.table}>
      <caption className={list.caption}>{pileChoices.labels[pile][language]}</caption>
      <thead>
        <tr>
          {selection && (
            <th data-column="tick">
              <Checkbox
                checked={payable.every(({ id }) => selection.has(id))}
                indeterminate={payable.some(({ id }) => selection.has(id)) && !payable.every(({ id }) => selection.has(id))}
                onChange={(_, ticked) => selection.set(payable, ticked)}
                slotProps={{ input: { 'aria-label': translate('aid_sessions.select_all') } }}
              />
              <span className={styles.onPhone} aria-hidden>
                {translate('aid_sessions.choose_all')}
              </span>
            </th>
          )}
          {heads.map(([key, label]) => (
            <th key={key} scope="col" data-column={key}>
              {translate(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [one] = payableOf(row, language)
          return (
            <PileLine
              key={one?.id ?? row.term?.commitmentId ?? row.applicationId}
              pile={pile}
              row={row}
              today={today}
              withDue={withDue}
              {...(selection && one && { ticked: selection.has(one.id), onTick: (ticked: boolean) => selection.set([one], ticked) })}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function payableOf({ payment, amountCents, person }: PileRow, language: Language): PayableRow[] {
  return payment ? [{ id: payment.id, version: payment.version, amountCents: amountCents ?? 0, name: personName(person, language) }] : []
}
