import { personPage } from '@ancrage/contract/person-page'
import { HttpError, useParams } from 'react-admin'
import { PersonAidsPanel } from '../../aids/declared/PersonAidsPanel'
import { Composer } from '../../interactions'
import { Timeline } from '../../journeys/page/timeline/Timeline'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { useQuickTarget } from '../../layout/quick-actions'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import { ContactPanel } from './ContactPanel'
import { JourneysPanel } from './JourneysPanel'
import { PersonHead } from './PersonHead'
import styles from './PersonPage.module.css'
import { PracticesPanel } from './PracticesPanel'
import { SituationPanel } from './SituationPanel'
import { TasksPanel } from './TasksPanel'

/** `/people/:id`: who someone is, their journeys, what is to do and what was said. */
export function PersonPage() {
  const { id } = useParams<{ id: string }>()
  const { data, error, refetch } = useCall(personPage, { params: { id } })
  useQuickTarget(data ? { personId: data.person.id } : {})
  if (!data) {
    if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
    return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  }
  return (
    <>
      <PersonHead page={data} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <JourneysPanel page={data} />
          {data.tasks.length > 0 && <TasksPanel tasks={data.tasks} />}
          <div className={styles.composer}>
            <Composer personId={data.person.id} />
          </div>
          <Timeline of="person" id={data.person.id} />
        </div>
        <div className={styles.rail}>
          <ContactPanel page={data} />
          <SituationPanel page={data} />
          <PersonAidsPanel personId={data.person.id} />
          {data.practices.length > 0 && <PracticesPanel practices={data.practices} />}
        </div>
      </div>
    </>
  )
}
