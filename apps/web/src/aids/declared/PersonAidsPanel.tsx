import { personAids } from '@ancrage/contract/declared-aids'
import { applicationStatusChoices } from '@ancrage/domain/aids/application'
import { legalCategoryChoices } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { useState } from 'react'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { formatDay, formatMoney } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DeclareAidDialog } from './DeclareAidDialog'
import type { DeclaredAid, PersonAids } from './declared-aid'
import styles from './PersonAidsPanel.module.css'

/** « Aides reçues et déclarées »: all a person has had, the totals, and when a new aid is possible. */
export function PersonAidsPanel({ personId }: { personId: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const { data } = useCall(personAids, { params: { id: personId } })
  const [editing, setEditing] = useState<{ readonly aid: DeclaredAid | null } | null>(null)
  if (!data) return null
  const mayDeclare = permissions.includes('declared_aids.write')
  const none = data.own.length + data.declared.length === 0
  return (
    <Panel
      title={translate('aid_simulation.received')}
      Icon={HandCoinsIcon}
      action={
        mayDeclare && (
          <Button size="small" onClick={() => setEditing({ aid: null })}>
            {translate('aid_simulation.declare')}
          </Button>
        )
      }
    >
      {none && <p className={styles.none}>{translate('aid_simulation.received_none')}</p>}
      {!none && (
        <ul>
          {data.own.map((aid) => (
            <OwnAid key={aid.applicationId} aid={aid} />
          ))}
          {data.declared.map((aid) => (
            <ToldAid key={aid.id} aid={aid} onEdit={mayDeclare ? () => setEditing({ aid }) : null} />
          ))}
        </ul>
      )}
      {!none && (
        <div className={styles.sums}>
          <p>
            {translate('aid_simulation.total', {
              total: formatMoney(data.totalCents, language),
              declared: formatMoney(data.declaredCents, language),
            })}
          </p>
          <Waits waits={data.waits} />
        </div>
      )}
      {permissions.includes('aid_schemes.simulate') && (
        <LinkBase className={styles.simulate} to={`/aids/simulate?personId=${personId}`}>
          {translate('aid_simulation.simulate')}
        </LinkBase>
      )}
      {editing && <DeclareAidDialog personId={personId} aid={editing.aid} onClose={() => setEditing(null)} />}
    </Panel>
  )
}

function OwnAid({
  aid: { applicationId, number, label, status, votedCents, paidCents, signedOn, place, committedUntil },
}: {
  aid: PersonAids['own'][number]
}) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <li className={styles.aid}>
      <LinkBase to={`/aid-applications/${applicationId}`}>{label}</LinkBase>
      {votedCents !== null && <b className={styles.amount}>{formatMoney(votedCents, language)}</b>}
      <span className={styles.second}>
        {[
          applicationStatusChoices.labels[status][language],
          number,
          signedOn && formatDay(signedOn, language, 'long'),
          place,
          paidCents > 0 && translate('aid_simulation.paid', { amount: formatMoney(paidCents, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {committedUntil && (
        <span className={styles.second}>
          {translate('aid_applications.committed_until', { day: formatDay(committedUntil, language, 'long') })}
        </span>
      )}
    </li>
  )
}

function ToldAid({ aid, onEdit }: { aid: DeclaredAid; onEdit: (() => void) | null }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { label, amountCents, signedOn, place } = aid
  return (
    <li className={styles.aid}>
      {onEdit ? (
        <button type="button" className={styles.edit} aria-label={translate('aid_simulation.declared_change', { label })} onClick={onEdit}>
          {label}
        </button>
      ) : (
        <span>{label}</span>
      )}
      <b className={styles.amount}>{formatMoney(amountCents, language)}</b>
      <span className={styles.second}>
        {[translate('aid_simulation.declared'), signedOn && formatDay(signedOn, language, 'long'), place].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

function Waits({ waits }: Pick<PersonAids, 'waits'>) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return waits.map(({ legalCategory, lastSignedOn, allowedFrom }) => (
    <p key={legalCategory}>
      {translate(allowedFrom > today ? 'aid_simulation.wait' : 'aid_simulation.wait_over', {
        category: legalCategoryChoices.labels[legalCategory][language],
        day: formatDay(allowedFrom, language, 'long'),
        last: formatDay(lastSignedOn, language, 'long'),
      })}
    </p>
  ))
}
