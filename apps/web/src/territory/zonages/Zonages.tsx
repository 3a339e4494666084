import { zonages } from '@ancrage/contract/zonages'
import { type ZonedGroup, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import Button from '@mui/material/Button'
import { UploadSimpleIcon } from '@phosphor-icons/react/dist/csr/UploadSimple'
import { useNavigate, usePermissions, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { useCall } from '../../providers/call'
import { FolderTabs } from '../../ui/FolderTabs'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { GroupZonages } from './GroupZonages'

/** `/zonages`: open to whoever reads the territory. */
export function Zonages() {
  return (
    <Kept permission="territory.read">
      <ZonageGroups />
    </Kept>
  )
}

const panelId = 'zonage-group'

function ZonageGroups() {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { permissions } = usePermissions<string[]>()
  const { data, error, refetch } = useCall(zonages.groups, {})
  const [search, setSearch] = useSearchParams()
  const asked = zonedGroupChoices.values.find((one) => one === search.get('group')) ?? 'doctor'
  const group = data?.find(({ professionGroup }) => professionGroup === asked)
  const mayLoad = permissions?.includes('zonages.write') ?? false
  return (
    <>
      <AdminTitle title={translate('zonages.title')} note={translate('zonages.lead')} notePlace="under">
        {mayLoad && (
          <Button
            variant="contained"
            startIcon={<UploadSimpleIcon size={18} aria-hidden />}
            onClick={() => navigate(`/zonages/load?group=${asked}`)}
          >
            {translate('zonages.load')}
          </Button>
        )}
      </AdminTitle>
      {!data && (error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {group && (
        <>
          <FolderTabs<ZonedGroup>
            label={translate('zonages.groups')}
            tabs={zonedGroupChoices.values.map((value) => ({ key: value, label: zonedGroupChoices.labels[value][language] }))}
            current={asked}
            onChange={(next) => setSearch({ group: next }, { replace: true })}
            panelId={panelId}
          />
          <div id={panelId} role="tabpanel" aria-label={zonedGroupChoices.labels[asked][language]}>
            <GroupZonages key={asked} group={group} mayWithdraw={mayLoad} />
          </div>
        </>
      )}
    </>
  )
}
