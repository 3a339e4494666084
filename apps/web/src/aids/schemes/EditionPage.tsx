import { HttpError, useParams } from 'react-admin'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { LoadFailed } from '../../ui/LoadFailed'
import { EditionEditor } from './EditionEditor'
import { useScheme } from './use-schemes'

/** `/aid-schemes/:id/edition`, for whoever edits the catalogue. */
export function EditionPage() {
  const { id } = useParams<{ id: string }>()
  return (
    <Kept permission="aid_schemes.write">
      <OneEdition key={id} id={id} />
    </Kept>
  )
}

function OneEdition({ id }: { id: string }) {
  const { data, error, refetch } = useScheme(id)
  if (data?.archivedAt) return <NotFound />
  if (data) return <EditionEditor scheme={data} />
  if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
  return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
}
