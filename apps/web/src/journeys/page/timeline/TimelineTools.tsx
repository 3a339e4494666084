import Button from '@mui/material/Button'
import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useContext, useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { JourneyContext } from '../journey-page'
import { NoteDialog } from './NoteDialog'
import styles from './Timeline.module.css'
import type { TimelineSubject } from './use-timeline'

interface TimelineToolsProps extends TimelineSubject {
  searching: boolean
  onSearch: () => void
}

/** Beside the kinds: search what was written, and write a note. */
export function TimelineTools({ of, id, searching, onSearch }: TimelineToolsProps) {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const page = useContext(JourneyContext)
  const [noting, setNoting] = useState(false)
  const personId = of === 'person' ? id : page?.person.id
  return (
    <>
      <Button
        variant="text"
        size="small"
        className={styles.tool}
        aria-label={translate('journey.timeline_search')}
        aria-expanded={searching}
        onClick={onSearch}
      >
        <MagnifyingGlassIcon size={18} weight={searching ? 'fill' : 'regular'} aria-hidden />
      </Button>
      {permissions.includes('interactions.write') && personId && (
        <Button size="small" startIcon={<PlusIcon size={14} weight="bold" aria-hidden />} onClick={() => setNoting(true)}>
          {translate('journey.note')}
        </Button>
      )}
      {noting && personId && <NoteDialog about={{ personId, journeyId: of === 'journey' ? id : null }} onClose={() => setNoting(false)} />}
    </>
  )
}
