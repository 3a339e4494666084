import { roadMaps } from '@ancrage/contract/road-map'
import Button from '@mui/material/Button'
import { ArrowLeftIcon } from '@phosphor-icons/react/dist/csr/ArrowLeft'
import { PrinterIcon } from '@phosphor-icons/react/dist/csr/Printer'
import { HttpError, LinkBase, useParams, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import styles from './RoadMapPage.module.css'
import { RoadMapSheet } from './RoadMapSheet'

/** `/journeys/:id/road-map`: the sheet handed to a family, printed from here. */
export function RoadMapPage() {
  const translate = useTranslate()
  const { id = '' } = useParams<{ id?: string }>()
  const { data, error, refetch } = useCall(roadMaps.journey, { params: { id } })
  if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  return (
    <>
      <div className={styles.chrome}>
        <PageTitle title={translate('road_map.title')} note={translate('road_map.lead')} notePlace="under">
          <LinkBase className={styles.back} to={`/journeys/${id}`}>
            <ArrowLeftIcon size={16} aria-hidden />
            {translate('road_map.back')}
          </LinkBase>
          <Button variant="contained" startIcon={<PrinterIcon size={20} aria-hidden />} onClick={() => window.print()}>
            {translate('road_map.print')}
          </Button>
        </PageTitle>
      </div>
      <RoadMapSheet roadMap={data} />
    </>
  )
}
