import { aidCommitments, commitmentParts, registerPage } from '@ancrage/contract/aid-commitments'
import type { ReplyOf } from '@ancrage/contract/route'
import { HandshakeIcon } from '@phosphor-icons/react/dist/csr/Handshake'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useLocation, useNavigate, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { EmptyState } from '../../ui/EmptyState'
import { FolderTabs } from '../../ui/FolderTabs'
import { formatMoney, formatNumber } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { PagesFoot } from '../piles/PagesFoot'
import styles from './Commitments.module.css'
import { type CommitmentPart, type CommitmentsAddress, readCommitmentsAddress, writeCommitmentsAddress } from './commitments-address'
import { EpciTable } from './EpciTable'
import { RegisterFilters } from './RegisterFilters'
import { RegisterTable } from './RegisterTable'

/** What the register says of one part. */
export type Register = ReplyOf<(typeof aidCommitments)['register']>

const icons = { running: HandshakeIcon, ending: HourglassMediumIcon, breaches: WarningDiamondIcon } as const

/** « Engagements d'exercice »: those that run, those that end, those not kept; euros at risk by EPCI. */
export function Commitments() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const address = readCommitmentsAddress(useLocation().search)
  const { part, page, filter } = address
  const { data, error, refetch, isPlaceholderData } = useCall(
    aidCommitments.register,
    { query: { part, page, ...filter } },
    { keepPrevious: true },
  )
  const goTo = (changes: Partial<CommitmentsAddress>) =>
    navigate({ pathname: '/aids/commitments', search: writeCommitmentsAddress({ ...address, page: 1, ...changes }) })
  const tab = (key: CommitmentPart) => ({
    key,
    label: translate(`aid_commitments.parts.${key}`),
    Icon: icons[key],
    ...(data && { count: data.counts[key] }),
  })
  return (
    <>
      <PageTitle title={translate('aid_commitments.title')} note={translate('aid_commitments.lead')} notePlace="under" />
      <div className={styles.screen}>
        <RegisterFilters
          filter={filter}
          schemes={data?.schemes ?? []}
          epcis={data?.epcis ?? []}
          onChange={(changed) => goTo({ filter: changed })}
        />
        <FolderTabs
          label={translate('aid_commitments.title')}
          tabs={commitmentParts.map(tab)}
          current={part}
          onChange={(key) => goTo({ part: key })}
          panelId="commitments"
        />
      </div>
      <div
        id="commitments"
        role="tabpanel"
        aria-label={translate(`aid_commitments.parts.${part}`)}
        // Until the part asked is there, the one before it stands.
        aria-busy={isPlaceholderData}
        className={styles.part}
      >
        {!data && !error && <Loading />}
        {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
        {data && data.total === 0 && (
          <EmptyState Icon={icons[part]} title={translate(`aid_commitments.none.${part}`)}>
            {translate(`aid_commitments.none_hint.${part}`)}
          </EmptyState>
        )}
        {data && data.total > 0 && <Part register={data} address={address} onPage={(to) => goTo({ page: to })} />}
      </div>
    </>
  )
}

function Part({ register, address, onPage }: { register: Register; address: CommitmentsAddress; onPage: (page: number) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { total, totalCents } = register
  const said = translate(address.part === 'breaches' ? 'aid_commitments.total_breaches' : 'aid_commitments.total', {
    smart_count: total,
    count: formatNumber(total, language),
    amount: formatMoney(totalCents, language),
  })
  return (
    <>
      <p className={styles.summary}>{said}</p>
      <div className={styles.both}>
        <div className={styles.panel}>
          <RegisterTable register={register} part={address.part} />
          <PagesFoot page={address.page} perPage={registerPage} total={total} onPage={onPage} />
        </div>
        <EpciTable register={register} address={address} />
      </div>
    </>
  )
}
