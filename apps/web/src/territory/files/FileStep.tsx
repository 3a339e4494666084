import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { FileCsvIcon } from '@phosphor-icons/react/dist/csr/FileCsv'
import { useTranslate } from 'react-admin'
import { FileButton } from '../../ui/FileButton'
import styles from './Files.module.css'

export interface FileStepProps {
  file: File | null
  /** What was read of it; absent until then. */
  read: { readonly lines: number; readonly sheets: readonly string[]; readonly sheet: string | null } | undefined
  isReading: boolean
  onFile: (file: File) => void
  onSheet: (sheet: string) => void
}

const accepted = '.csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The file of a load, and of a workbook the tab that is read. */
export function FileStep({ file, read, isReading, onFile, onSheet }: FileStepProps) {
  const translate = useTranslate()
  const about = file
    ? translate(isReading ? 'commune_files.reading' : 'commune_files.read', { name: file.name, smart_count: read?.lines ?? 0 })
    : translate('commune_files.hint')
  return (
    <div className={styles.file}>
      <FileButton
        label={translate(file ? 'commune_files.other' : 'commune_files.choose')}
        Icon={FileCsvIcon}
        accept={accepted}
        onFiles={([chosen]) => chosen && onFile(chosen)}
      />
      {file && read && read.sheets.length > 1 && (
        <TextField
          select
          label={translate('commune_files.sheet')}
          value={read.sheet ?? ''}
          onChange={({ target }) => onSheet(target.value)}
          className={styles.sheet}
        >
          {read.sheets.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <span className={styles.about} role="status">
        {about}
      </span>
    </div>
  )
}
