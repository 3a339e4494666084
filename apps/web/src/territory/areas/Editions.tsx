import { areas } from '@ancrage/contract/areas'
import type { ReplyOf } from '@ancrage/contract/route'
import type { AreaKind } from '@ancrage/domain/territory/area'
import Button from '@mui/material/Button'
import { MapTrifoldIcon } from '@phosphor-icons/react/dist/csr/MapTrifold'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { call, useCall } from '../../providers/call'
import { EmptyState } from '../../ui/EmptyState'
import { FormDialog } from '../../ui/form/FormDialog'
import { formatDay } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { AreaList } from './AreaList'
import styles from './Editions.module.css'

type Edition = ReplyOf<typeof areas.editions>[number]['loaded'][number]

/** The files of areas of a kind, the latest first, and the areas of the one chosen. */
export function Editions({ kind, mayWithdraw }: { kind: AreaKind; mayWithdraw: boolean }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(areas.editions, {})
  const [chosen, setChosen] = useState<string | null>(null)
  const found = data?.find((one) => one.kind === kind)
  const [latest] = found?.loaded ?? []
  if (!found) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  if (!latest) {
    return (
      <EmptyState Icon={MapTrifoldIcon} title={translate(`areas.none.${kind}`)}>
        {translate(`areas.none_hint.${kind}`)}
      </EmptyState>
    )
  }
  const shown = found.loaded.find(({ validFrom }) => validFrom === (chosen ?? found.inForce)) ?? latest
  return (
    <>
      <ol className={styles.history} aria-label={translate('areas.history')}>
        {found.loaded.map((one) => (
          <EditionRow
            key={one.validFrom}
            one={one}
            isShown={one === shown}
            inForce={one.validFrom === found.inForce}
            onShow={() => setChosen(one.validFrom)}
            withdrawn={mayWithdraw && one === latest ? kind : null}
          />
        ))}
      </ol>
      <AreaList key={shown.validFrom} kind={kind} on={shown.validFrom} />
    </>
  )
}

interface EditionRowProps {
  one: Edition
  isShown: boolean
  inForce: boolean
  onShow: () => void
  /** The kind it may be taken back from; only the latest may. */
  withdrawn: AreaKind | null
}

function EditionRow({ one, isShown, inForce, onShow, withdrawn }: EditionRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { source, validFrom, validTo } = one
  const dayOf = (day: Edition['validFrom']) => formatDay(day, language, 'long')
  const dates =
    validTo === null
      ? translate('areas.from', { from: dayOf(validFrom) })
      : translate('areas.from_to', { from: dayOf(validFrom), to: dayOf(validTo) })
  return (
    <li className={styles.edition} data-shown={isShown}>
      <button type="button" className={styles.source} aria-current={isShown} onClick={onShow}>
        <span className={styles.name}>{source}</span>
        <span className={styles.dates}>
          {inForce && <strong>{translate('areas.in_force')}</strong>} {dates}
        </span>
      </button>
      <span className={styles.counts}>
        {translate('areas.areas', { smart_count: one.areas })} · {translate('areas.communes', { smart_count: one.communes })}
      </span>
      {withdrawn && (
        <Button size="small" onClick={() => setAsking(true)}>
          {translate('areas.withdraw')}
        </Button>
      )}
      {asking && withdrawn && (
        <FormDialog
          title={translate('areas.withdraw_title')}
          lead={translate('areas.withdraw_lead', { source })}
          fields={[]}
          submit={translate('areas.withdraw')}
          onClose={() => setAsking(false)}
          onSubmit={async () => {
            await call(areas.withdraw, { body: { kind: withdrawn, validFrom } })
            say(translate('areas.withdrawn', { source }))
          }}
        />
      )}
    </li>
  )
}
