import { HttpError, useParams } from 'react-admin'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'
import { LoadFailed } from '../ui/LoadFailed'
import { PlaybookEditor } from './PlaybookEditor'
import { usePlaybook } from './use-playbooks'

/** `/playbooks/:id`, for whoever edits them. */
export function PlaybookPage() {
  const { id } = useParams<{ id: string }>()
  return (
    <Kept permission="playbooks.write">
      <OnePlaybook key={id} id={id} />
    </Kept>
  )
}

function OnePlaybook({ id }: { id: string }) {
  const { data, error, refetch } = usePlaybook(id)
  if (data?.archivedAt) return <NotFound />
  if (data) return <PlaybookEditor saved={data} />
  if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
  return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
}
