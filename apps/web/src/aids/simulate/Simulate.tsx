import Button from '@mui/material/Button'
import { PrinterIcon } from '@phosphor-icons/react/dist/csr/Printer'
import { useEffect, useMemo, useRef, useState } from 'react'
import { LinkBase, useLocation, useNavigate, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { refusedBy } from '../../providers/refused'
import { PrintHead } from './PrintHead'
import { Results } from './Results'
import styles from './Simulate.module.css'
import { SimulateForm } from './SimulateForm'
import { bodyOf, readTyped, unreadFields, writeTyped } from './simulate-address'
import { useSettled } from './use-settled'
import { useSimulation } from './use-simulation'

/** « Simuler une aide »: one screen, no person needed; what is typed on the left, every aid on the right, at once. */
export function Simulate() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { search } = useLocation()
  const [typed, setTyped] = useState(() => readTyped(search))
  const settled = useSettled(typed)
  const body = useMemo(() => bodyOf(settled), [settled])
  const { data, error, isFetching, refetch } = useSimulation(body)
  const address = writeTyped(settled)
  const written = useRef(search)
  useEffect(() => {
    if (written.current === address) return
    written.current = address
    navigate({ search: address }, { replace: true })
  }, [address, navigate])
  // Come here again by a link: what its address says, not what was typed.
  useEffect(() => {
    if (written.current === search) return
    written.current = search
    setTyped(readTyped(search))
  }, [search])
  const unread = unreadFields(typed)
  const errors = {
    ...(error ? refusedBy(error).errors : {}),
    ...Object.fromEntries(unread.map((name) => [name, translate('fill.amount')])),
  }
  const shown = body && data
  return (
    <>
      <div className={styles.chrome}>
        <PageTitle title={translate('aid_simulation.title')} note={translate('aid_simulation.lead')} notePlace="under">
          <Button data-desk component={LinkBase} to="/aid-schemes">
            {translate('aid_schemes.title')}
          </Button>
          {shown && (
            <Button data-desk startIcon={<PrinterIcon size={20} aria-hidden />} onClick={() => window.print()}>
              {translate('aid_simulation.print')}
            </Button>
          )}
        </PageTitle>
      </div>
      {shown && <PrintHead simulation={data} typed={settled} />}
      <div className={styles.columns}>
        <SimulateForm typed={typed} simulation={shown ? data : null} errors={errors} onChange={setTyped} />
        <Results
          simulation={shown ? data : null}
          body={body}
          wrong={unread.length > 0}
          late={isFetching}
          error={error && Object.keys(refusedBy(error).errors).length === 0 ? error : null}
          onRetry={() => void refetch()}
        />
      </div>
    </>
  )
}
