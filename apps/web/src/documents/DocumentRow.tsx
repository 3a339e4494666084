import { documentKindChoices } from '@ancrage/domain/documents/document'
import { mediumChoices } from '@ancrage/domain/interactions/interaction'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { formatDay } from '../ui/formats'
import { MoreMenu } from '../ui/MoreMenu'
import { useLanguage } from '../ui/use-language'
import { useRemoval } from '../ui/use-removal'
import { useToday } from '../ui/use-today'
import { bytesSaid } from './bytes-said'
import { DocumentDialog } from './DocumentDialog'
import styles from './Documents.module.css'
import { DownloadLink } from './DownloadLink'
import type { ListedDocument } from './listed-document'

/** One document of a page: its name, its size, the day it came and with what; renamed or thrown away from its menu. */
export function DocumentRow({ document }: { document: ListedDocument }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const notify = useNotify()
  const remove = useRemoval('documents')
  const [editing, setEditing] = useState(false)
  const { name, kind, bytes, addedOn, interaction, mayChange } = document
  const binning = useCommand(
    () => remove(document, { name }),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const from =
    interaction &&
    translate('documents.with', {
      what: interaction.medium
        ? mediumChoices.labels[interaction.medium][language].toLocaleLowerCase(language)
        : translate('documents.note'),
      day: formatDay(interaction.occurredOn, language, 'short', today),
    })
  const about = [
    bytesSaid(bytes, language),
    kind !== 'attachment' && documentKindChoices.labels[kind][language],
    from ?? formatDay(addedOn, language, 'short', today),
  ]
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <DownloadLink document={document} />
        <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
      </div>
      {mayChange && (
        <MoreMenu label={translate('documents.more', { name })} size="small">
          <MenuItem onClick={() => setEditing(true)}>{translate('documents.edit_menu')}</MenuItem>
          <MenuItem onClick={() => void binning.run()}>{translate('journey.bin')}</MenuItem>
        </MoreMenu>
      )}
      {editing && <DocumentDialog document={document} onClose={() => setEditing(false)} />}
    </li>
  )
}
