import type { aidSchemes } from '@ancrage/contract/aid-schemes'
import type { RecordOf } from '@ancrage/contract/resource'
import Button from '@mui/material/Button'
import { useGetList, useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { Panel, PanelRow } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import styles from './Schemes.module.css'

type Binned = RecordOf<typeof aidSchemes>

const binned = {
  filter: { archivedAt_isnull: false },
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'archivedAt', order: 'DESC' as const },
}

/** The aids in the bin, each with the way back; nothing where there is none. */
export function BinnedSchemes() {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { data = [] } = useGetList<Binned>('aid-schemes', binned)
  const restoring = useCommand(({ id }: Binned) =>
    request('POST', `/aid-schemes/${id}/restore`, { body: {}, headers: { 'Idempotency-Key': newRequestKey() } }),
  )
  if (data.length === 0) return null
  const restore = async (scheme: Binned) => {
    if (await restoring.run(scheme)) say(translate('aid_schemes.restored', { name: scheme.name[language] }))
  }
  return (
    <div className={styles.binned}>
      <Panel title={translate('aid_schemes.binned')} count={data.length}>
        {data.map((scheme) => (
          <PanelRow
            key={scheme.id}
            end={
              <Button size="small" disabled={restoring.pending} onClick={() => void restore(scheme)}>
                {translate('aid_schemes.restore', { name: scheme.name[language] })}
              </Button>
            }
          >
            {scheme.name[language]}
          </PanelRow>
        ))}
      </Panel>
      <FormProblem problem={restoring.refused} />
    </div>
  )
}
