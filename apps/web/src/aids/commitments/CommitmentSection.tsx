import { aidCommitments, type CommitmentPage } from '@ancrage/contract/aid-commitments'
import { commitmentStatusChoices } from '@ancrage/domain/aids/commitment'
import Button from '@mui/material/Button'
import { HandshakeIcon } from '@phosphor-icons/react/dist/csr/Handshake'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { formatDay } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { BreachPath } from './BreachPath'
import { Calculation } from './Calculation'
import styles from './Commitment.module.css'
import { CommitmentScale } from './CommitmentScale'
import { DeedDialog } from './DeedDialog'
import { DeedMenu } from './DeedMenu'
import { type Deed, type DeedAbout, nextDeed } from './deed-form'
import { Suspensions } from './Suspensions'
import { statusTags } from './status-tags'
import { YearlyChecks } from './YearlyChecks'

/** A deed being done, and what it is about. */
export interface Doing {
  readonly deed: Deed
  readonly about: DeedAbout
}

/** The « engagement d'exercice » of an application, on its page; nothing while it has none. */
export function CommitmentSection({ application: { id } }: { application: { readonly id: string } }) {
  const { data } = useCall(aidCommitments.ofApplication, { params: { id } })
  return data ? <Commitment page={data} /> : null
}

/** Where it stands: in plain words as long as it simply runs. */
function StatusSaid({ status }: Pick<CommitmentPage, 'status'>) {
  const language = useLanguage()
  const said = commitmentStatusChoices.labels[status][language]
  const state = statusTags[status]
  return state ? <StateTag state={state}>{said}</StateTag> : said
}

function Commitment({ page }: { page: CommitmentPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [doing, setDoing] = useState<Doing | null>(null)
  const { status, months, startOn, endOn, mayChange, departedOn, startKnown } = page
  const next = mayChange ? nextDeed(page) : null
  const ask = (deed: Deed, about: DeedAbout = {}) => setDoing({ deed, about })
  const day = (on: typeof startOn) => formatDay(on, language, 'long')
  return (
    <Panel
      title={translate('aid_commitments.section')}
      Icon={HandshakeIcon}
      note={<StatusSaid status={status} />}
      action={
        mayChange && (
          <span className={styles.deeds}>
            {next && (
              <Button variant="contained" size="small" onClick={() => ask(next)}>
                {translate(`aid_commitments.deeds.${next}`)}
              </Button>
            )}
            <DeedMenu page={page} next={next} onAsk={ask} />
          </span>
        )
      }
    >
      <div className={styles.body}>
        <p className={styles.lead}>{translate('aid_commitments.runs', { months, start: day(startOn), end: day(endOn) })}</p>
        {!startKnown && <p className={styles.notice}>{translate('aid_commitments.start_unknown')}</p>}
        {departedOn && (
          <p className={styles.notice}>
            <StateTag state="late" variant="text">
              {translate('aid_commitments.departed', { day: day(departedOn) })}
            </StateTag>
          </p>
        )}
        <CommitmentScale page={page} />
        <div className={styles.columns}>
          <Calculation page={page} />
          <YearlyChecks page={page} onAsk={(about) => ask('check', about)} />
        </div>
        <Suspensions page={page} onAsk={ask} />
        {page.breachedOn && <BreachPath page={page} />}
      </div>
      {doing && <DeedDialog page={page} {...doing} onClose={() => setDoing(null)} />}
    </Panel>
  )
}
