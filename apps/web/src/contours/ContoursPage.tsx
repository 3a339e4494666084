import { contours } from '@ancrage/contract/contours'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { LoadFailed } from '../ui/LoadFailed'
import styles from './Contours.module.css'
import { DrawnContours } from './DrawnContours'
import { LoadContours } from './LoadContours'
import { useOurs } from './use-ours'

/** `/contours`, for whoever keeps the territory. */
export function ContoursPage() {
  return (
    <Kept permission="areas.write">
      <Outlines />
    </Kept>
  )
}

/** The outlines drawn under the map, and the file of those to come. */
function Outlines() {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(contours.read, {})
  const territory = useOurs()
  return (
    <>
      <AdminTitle title={translate('contours.title')} note={translate('contours.lead')} notePlace="under" />
      {error && !data && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {data && territory ? (
        <div className={styles.page}>
          <DrawnContours drawn={data.drawn} places={territory.places} />
          <LoadContours {...territory} />
        </div>
      ) : (
        !error && <Loading />
      )}
    </>
  )
}
