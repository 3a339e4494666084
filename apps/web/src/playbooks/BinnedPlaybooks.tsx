import type { playbooks } from '@ancrage/contract/playbooks'
import type { RecordOf } from '@ancrage/contract/resource'
import Button from '@mui/material/Button'
import { useGetList, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { Panel, PanelRow } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import styles from './PlaybookShelf.module.css'

type Binned = RecordOf<typeof playbooks>

const binned = {
  filter: { archivedAt_isnull: false },
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'archivedAt', order: 'DESC' as const },
}

/** The playbooks in the bin, each with the way back; nothing where there is none. */
export function BinnedPlaybooks() {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { data = [] } = useGetList<Binned>('playbooks', binned)
  const restoring = useCommand(({ id }: Binned) =>
    request('POST', `/playbooks/${id}/restore`, { body: {}, headers: { 'Idempotency-Key': newRequestKey() } }),
  )
  if (data.length === 0) return null
  const restore = async (playbook: Binned) => {
    if (await restoring.run(playbook)) say(translate('playbooks.restored', { name: playbook.name[language] }))
  }
  return (
    <div className={styles.binned}>
      <Panel title={translate('playbooks.in_bin')} count={data.length}>
        {data.map((playbook) => (
          <PanelRow
            key={playbook.id}
            end={
              <Button size="small" disabled={restoring.pending} onClick={() => void restore(playbook)}>
                {translate('playbooks.restore', { name: playbook.name[language] })}
              </Button>
            }
          >
            {playbook.name[language]}
          </PanelRow>
        ))}
      </Panel>
      <FormProblem problem={restoring.refused} />
    </div>
  )
}
