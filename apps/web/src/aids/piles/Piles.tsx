import { aidPiles } from '@ancrage/contract/aid-piles'
import { type Pile, pileChoices } from '@ancrage/domain/aids/pile'
import Button from '@mui/material/Button'
import { LinkBase, useLocation, useNavigate, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { FolderTabs } from '../../ui/FolderTabs'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { PileFilters } from './PileFilters'
import styles from './Piles.module.css'
import { PileView } from './PileView'
import { pileIcons } from './pile-icons'
import { type PilesAddress, readPilesAddress, writePilesAddress } from './piles-address'

/** « Aides à instruire »: the six piles as tabs of a folder, each with what it waits for. */
export function Piles() {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { permissions = [] } = usePermissions<string[]>()
  const address = readPilesAddress(useLocation().search)
  const { pile, page, filter } = address
  const { data, error, refetch } = useCall(aidPiles.read, { query: { pile, page, ...filter } }, { keepPrevious: true, refreshSeconds: 60 })
  const goTo = (changes: Partial<PilesAddress>) =>
    navigate({ pathname: '/aids', search: writePilesAddress({ ...address, page: 1, ...changes }) })
  const tab = (key: Pile) => ({
    key,
    label: pileChoices.labels[key][language],
    Icon: pileIcons[key],
    ...(data && { count: data.counts[key] }),
  })
  return (
    <>
      <PageTitle title={translate('aid_sessions.piles_title')}>
        <PileFilters filter={filter} onChange={(changed) => goTo({ filter: changed })} />
        {permissions.includes('deliberation_sessions.read') && (
          <Button component={LinkBase} to="/aids/sessions">
            {translate('aid_sessions.sessions')}
          </Button>
        )}
        <Button component={LinkBase} to="/aid-applications">
          {translate('aid_sessions.all_applications')}
        </Button>
      </PageTitle>
      <FolderTabs
        label={translate('aid_sessions.piles')}
        tabs={pileChoices.values.map(tab)}
        current={pile}
        onChange={(key) => goTo({ pile: key })}
        panelId="pile"
      />
      <div id="pile" role="tabpanel" aria-label={pileChoices.labels[pile][language]} className={styles.pile}>
        {data?.pile === pile && <PileView reply={data} address={address} onPage={(to) => goTo({ page: to })} />}
        {data?.pile !== pile && !error && <Loading />}
        {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      </div>
    </>
  )
}
