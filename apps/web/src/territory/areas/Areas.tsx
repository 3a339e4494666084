import { areaKindChoices } from '@ancrage/domain/territory/area'
import Button from '@mui/material/Button'
import { UploadSimpleIcon } from '@phosphor-icons/react/dist/csr/UploadSimple'
import { useNavigate, usePermissions, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { FolderTabs } from '../../ui/FolderTabs'
import { Vintages } from '../apl/Vintages'
import { Editions } from './Editions'

/** The tabs of `/areas`: the kinds of areas, then the APL. */
const tabs = [...areaKindChoices.values, 'apl'] as const
type Tab = (typeof tabs)[number]

/** `/areas`: open to whoever reads the territory. */
export function Areas() {
  return (
    <Kept permission="territory.read">
      <AreaTabs />
    </Kept>
  )
}

const panelId = 'area-kind'

function AreaTabs() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { permissions } = usePermissions<string[]>()
  const [search, setSearch] = useSearchParams()
  const tab = tabs.find((one) => one === search.get('kind')) ?? 'canton'
  const mayLoad = permissions?.includes('areas.write') ?? false
  return (
    <>
      <AdminTitle title={translate('areas.title')} note={translate('areas.lead')} notePlace="under">
        {mayLoad && (
          <Button
            variant="contained"
            startIcon={<UploadSimpleIcon size={18} aria-hidden />}
            onClick={() => navigate(tab === 'apl' ? '/areas/apl' : `/areas/load?kind=${tab}`)}
          >
            {translate(`areas.load.${tab}`)}
          </Button>
        )}
      </AdminTitle>
      <FolderTabs<Tab>
        label={translate('areas.kinds')}
        tabs={tabs.map((key) => ({ key, label: translate(`areas.kind.${key}`) }))}
        current={tab}
        onChange={(next) => setSearch({ kind: next }, { replace: true })}
        panelId={panelId}
      />
      <div id={panelId} role="tabpanel" aria-label={translate(`areas.kind.${tab}`)}>
        {tab === 'apl' ? <Vintages mayWithdraw={mayLoad} /> : <Editions key={tab} kind={tab} mayWithdraw={mayLoad} />}
      </div>
    </>
  )
}
