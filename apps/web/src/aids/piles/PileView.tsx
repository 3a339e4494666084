import { type aidPiles, pilePage } from '@ancrage/contract/aid-piles'
import type { ReplyOf } from '@ancrage/contract/route'
import Button from '@mui/material/Button'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { useSelection } from '../../journeys/list/use-selection'
import { EmptyState } from '../../ui/EmptyState'
import { formatDay, formatMoney, formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { ReadMandatesButton } from '../payments/ReadMandatesButton'
import { useSessionSaid } from '../sessions/use-session-said'
import { OrderBar } from './OrderBar'
import { PagesFoot } from './PagesFoot'
import styles from './Piles.module.css'
import { type PayableRow, PileTable } from './PileTable'
import { pileIcons } from './pile-icons'
import type { PilesAddress } from './piles-address'

export type PilesReply = ReplyOf<(typeof aidPiles)['read']>

export interface PileViewProps {
  reply: PilesReply
  address: PilesAddress
  onPage: (page: number) => void
}

/** The pile that is open: what it comes to, its rows, and what is done with several at once. */
export function PileView({ reply, address, onPage }: PileViewProps) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { pile, rows, counts } = reply
  const selection = useSelection<PayableRow>(JSON.stringify([pile, address.filter]))
  const pays = pile === 'to_pay' && permissions.includes('aid_payments.write')
  const filtered = Object.keys(address.filter).length > 0
  return (
    <>
      <div className={styles.head}>
        <Summary reply={reply} />
        {pays && <ReadMandatesButton />}
      </div>
      {rows.length === 0 && (
        <EmptyState Icon={pileIcons[pile]} title={translate(filtered ? 'aid_sessions.none_filtered' : `aid_sessions.none.${pile}`)}>
          {translate(filtered ? 'aid_sessions.none_filtered_hint' : `aid_sessions.none_hint.${pile}`)}
        </EmptyState>
      )}
      {pays && <OrderBar selection={selection} />}
      {rows.length > 0 && (
        <div className={styles.panel}>
          <PileTable reply={reply} {...(pays && { selection })} />
          <PagesFoot page={address.page} perPage={pilePage} total={counts[pile]} onPage={onPage} />
        </div>
      )}
    </>
  )
}

/** « 12 dossiers, 148 000 € », and in the pile of those that are ready, the session they are ready for. */
function Summary({ reply: { pile, counts, totalCents, nextSession, today } }: { reply: PilesReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const said = useSessionSaid()
  const mayPlan = permissions.includes('deliberation_sessions.read')
  const total = translate(pile === 'to_pay' ? 'aid_sessions.total_payments' : 'aid_sessions.total', {
    smart_count: counts[pile],
    count: formatNumber(counts[pile], language),
    amount: formatMoney(totalCents, language),
  })
  return (
    <p className={styles.summary}>
      {counts[pile] > 0 && <span>{total}</span>}
      {pile === 'ready' && nextSession && (
        <span>
          {mayPlan ? (
            <LinkBase to={`/aids/sessions/${nextSession.id}`}>
              {translate('aid_sessions.next_session', { session: said(nextSession) })}
            </LinkBase>
          ) : (
            translate('aid_sessions.next_session', { session: said(nextSession) })
          )}
          {nextSession.reportDueOn &&
            `, ${translate('aid_sessions.next_session_report', { day: formatDay(nextSession.reportDueOn, language, 'short', today) })}`}
        </span>
      )}
      {pile === 'ready' && !nextSession && (
        <span>
          {translate('aid_sessions.no_next_session')}
          {mayPlan && (
            <Button size="small" component={LinkBase} to="/aids/sessions" className={styles.plan}>
              {translate('aid_sessions.plan_session')}
            </Button>
          )}
        </span>
      )}
    </p>
  )
}
