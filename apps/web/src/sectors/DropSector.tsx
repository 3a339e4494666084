import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { useSay } from '../ui/use-say'
import styles from './Sectors.module.css'
import type { Sector } from './use-territory'

/** Takes a sector away, asked twice: its communes are in none any more. */
export function DropSector({ sector, onDropped }: { sector: Sector; onDropped: () => void }) {
  const translate = useTranslate()
  const data = useDataProvider()
  const say = useSay()
  const [sure, setSure] = useState(false)
  const dropping = useCommand(() => data.delete<Sector>('sectors', { id: sector.id, previousData: sector }))
  const drop = async () => {
    if (!sure) return setSure(true)
    if (!(await dropping.run())) return
    say(translate('sectors.dropped', { name: sector.name }))
    onDropped()
  }
  return (
    <span className={styles.drop}>
      <FormProblem problem={dropping.refused} />
      <Button variant="text" color="error" disabled={dropping.pending} onClick={() => void drop()} onBlur={() => setSure(false)}>
        {translate(sure ? 'sectors.drop_sure' : 'sectors.drop')}
      </Button>
    </span>
  )
}
