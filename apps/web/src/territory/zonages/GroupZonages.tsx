import type { ReplyOf } from '@ancrage/contract/route'
import { zonages } from '@ancrage/contract/zonages'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import Button from '@mui/material/Button'
import { MapPinAreaIcon } from '@phosphor-icons/react/dist/csr/MapPinArea'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { EmptyState } from '../../ui/EmptyState'
import { FormDialog } from '../../ui/form/FormDialog'
import { formatDay, formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { CommuneClasses } from './CommuneClasses'
import styles from './Zonages.module.css'

export type ZonageGroup = ReplyOf<typeof zonages.groups>[number]
type Loaded = ZonageGroup['loaded'][number]

/** The zonages of a group of professions: what is in force today, those before and to come, and their communes. */
export function GroupZonages({ group, mayWithdraw }: { group: ZonageGroup; mayWithdraw: boolean }) {
  const translate = useTranslate()
  const [chosen, setChosen] = useState<string | null>(null)
  const [latest] = group.loaded
  if (!latest) {
    return (
      <EmptyState Icon={MapPinAreaIcon} title={translate('zonages.none')}>
        {translate('zonages.none_hint')}
      </EmptyState>
    )
  }
  const shown = group.loaded.find(({ validFrom }) => validFrom === (chosen ?? group.inForce)) ?? latest
  return (
    <>
      <ol className={styles.history} aria-label={translate('zonages.history')}>
        {group.loaded.map((one) => (
          <LoadedRow
            key={one.validFrom}
            one={one}
            isShown={one === shown}
            inForce={one.validFrom === group.inForce}
            onShow={() => setChosen(one.validFrom)}
            withdrawn={mayWithdraw && one === latest ? group.professionGroup : null}
          />
        ))}
      </ol>
      <CommuneClasses key={shown.validFrom} group={group.professionGroup} loaded={shown} />
    </>
  )
}

interface LoadedRowProps {
  one: Loaded
  isShown: boolean
  inForce: boolean
  onShow: () => void
  /** The group it may be taken back from; only the latest may. */
  withdrawn: ZonageGroup['professionGroup'] | null
}

function LoadedRow({ one, isShown, inForce, onShow, withdrawn }: LoadedRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const dayOf = (day: Loaded['validFrom']) => formatDay(day, language, 'long')
  const dates =
    one.validTo === null
      ? translate('zonages.from', { from: dayOf(one.validFrom) })
      : translate('zonages.from_to', { from: dayOf(one.validFrom), to: dayOf(one.validTo) })
  return (
    <li className={styles.loaded} data-shown={isShown}>
      <button type="button" className={styles.decree} aria-current={isShown} onClick={onShow}>
        <span className={styles.name}>{one.decree}</span>
        <span className={styles.dates}>
          {inForce && <strong>{translate('zonages.in_force')}</strong>} {dates}
        </span>
      </button>
      <ul className={styles.classes}>
        {one.classes.map(({ class: value, communes }) => (
          <li key={value} className={styles.class}>
            <b>{formatNumber(communes, language)}</b> {zoneClassChoices.labels[value][language]}
          </li>
        ))}
      </ul>
      {withdrawn && (
        <Button size="small" className={styles.withdraw} onClick={() => setAsking(true)}>
          {translate('zonages.withdraw')}
        </Button>
      )}
      {asking && withdrawn && <WithdrawDialog one={one} group={withdrawn} onClose={() => setAsking(false)} />}
    </li>
  )
}

function WithdrawDialog({ one, group, onClose }: { one: Loaded; group: ZonageGroup['professionGroup']; onClose: () => void }) {
  const translate = useTranslate()
  const say = useSay()
  return (
    <FormDialog
      title={translate('zonages.withdraw_title')}
      lead={translate('zonages.withdraw_lead', { decree: one.decree })}
      fields={[]}
      submit={translate('zonages.withdraw')}
      onClose={onClose}
      onSubmit={async () => {
        await call(zonages.withdraw, { body: { professionGroup: group, validFrom: one.validFrom } })
        say(translate('zonages.withdrawn', { decree: one.decree }))
      }}
    />
  )
}
