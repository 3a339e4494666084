import { usePermissions } from 'react-admin'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'
import { PipelineFolders } from './PipelineFolders'

/** « Volets et étapes », for whoever edits them; to anyone else, this address leads nowhere. */
export function Pipelines() {
  const { permissions } = usePermissions<string[]>()
  if (!permissions) return <Loading />
  return permissions.includes('pipelines.write') ? <PipelineFolders /> : <NotFound />
}
