import { journeyPages } from '@ancrage/contract/journey-page'
import { HttpError, useParams } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { useQuickTarget } from '../../layout/quick-actions'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import { JourneySheet } from './JourneySheet'
import { JourneyContext } from './journey-page'

/** `/journeys/:id`: one person's project on one page. */
export function JourneyPage() {
  const { id = '' } = useParams<{ id?: string }>()
  const { data, error, refetch } = useCall(journeyPages.page, { params: { id } })
  useQuickTarget(data ? { personId: data.person.id, journeyId: data.journey.id } : {})
  if (data) {
    return (
      <JourneyContext.Provider value={data}>
        <JourneySheet key={id} />
      </JourneyContext.Provider>
    )
  }
  if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
  return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
}
