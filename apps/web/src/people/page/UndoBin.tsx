import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { refusedBy } from '../../providers/refused'
import styles from './UndoBin.module.css'

/** « Fiche mise à la corbeille. Annuler », said over the page that follows. */
export function UndoBin({ id, name }: { id: string; name: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  const undo = async () => {
    try {
      await request('POST', `/people/${id}/restore`)
    } catch (error) {
      setProblem(refusedBy(error).message)
      return
    }
    void queries.invalidateQueries()
    navigate(`/people/${id}`)
  }
  return (
    <span className={styles.said}>
      {problem === null ? translate('people.binned', { name }) : translate(problem, { _: problem })}
      <Button size="small" className={styles.undo} onClick={() => void undo()}>
        {translate('people.undo')}
      </Button>
    </span>
  )
}
