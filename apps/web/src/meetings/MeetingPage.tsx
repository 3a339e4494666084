import { meetings } from '@ancrage/contract/meetings'
import { HttpError, useParams, usePermissions } from 'react-admin'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'
import { useCall } from '../providers/call'
import { LoadFailed } from '../ui/LoadFailed'
import { MeetingView } from './page/MeetingView'
import { Outline } from './page/Outline'

/** `/meetings/:id`: a meeting whole, or its outline for whoever reads figures alone. */
export function MeetingPage() {
  const { id = '' } = useParams<{ id?: string }>()
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return permissions.includes('meetings.read') ? <Whole key={id} id={id} /> : <Outlined key={id} id={id} />
}

function Whole({ id }: { id: string }) {
  const { data, error, refetch } = useCall(meetings.page, { params: { id } })
  return data ? <MeetingView page={data} /> : <Unread error={error} onRetry={() => void refetch()} />
}

function Outlined({ id }: { id: string }) {
  const { data, error, refetch } = useCall(meetings.outline, { params: { id } })
  return data ? <Outline outline={data} /> : <Unread error={error} onRetry={() => void refetch()} />
}

function Unread({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (error instanceof HttpError && [400, 403, 404].includes(error.status)) return <NotFound />
  return error ? <LoadFailed error={error} onRetry={onRetry} /> : <Loading />
}
