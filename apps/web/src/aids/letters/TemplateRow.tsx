import { letterTemplates } from '@ancrage/contract/letter-templates'
import type { ReplyOf } from '@ancrage/contract/route'
import { letterChoices } from '@ancrage/domain/aids/letter'
import Button from '@mui/material/Button'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { EyeIcon } from '@phosphor-icons/react/dist/csr/Eye'
import { UploadSimpleIcon } from '@phosphor-icons/react/dist/csr/UploadSimple'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { download } from '../../providers/download'
import { useCommand } from '../../providers/use-command'
import { FileButton } from '../../ui/FileButton'
import { FormProblem } from '../../ui/form/FormProblem'
import { momentSaid } from '../../ui/moment-said'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import styles from './LetterTemplates.module.css'

type Template = ReplyOf<typeof letterTemplates.list>[number]

/** One letter: the template in use, to save, to look at, to replace by one's own or to give up for ours. */
export function TemplateRow({ template: { letter, number, file, at, by } }: { template: Template }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const name = letterChoices.labels[letter][language]
  const words = (key: string, given = {}) => translate(`aid_letters.templates.${key}`, given)
  const label = (action: string) => words('label', { action, letter: name })
  const saving = useCommand((what: 'file' | 'preview') => download(`/letter-templates/${letter}/${what}`))
  const replacing = useCommand(async (chosen: File) => {
    await call(letterTemplates.replace, {
      params: { letter },
      query: { number },
      body: new Blob([chosen]),
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(chosen.name)}`,
      },
    })
    say(words('replaced', { letter: name }))
  })
  const restoring = useCommand(async () => {
    await call(letterTemplates.restore, { params: { letter }, body: { number } })
    say(words('restored', { letter: name }))
  })
  const busy = replacing.pending || restoring.pending
  const when = at && { name: file?.name, when: momentSaid(at, today, language), by }
  return (
    <li className={styles.template}>
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.state}>{when ? words(file ? 'own' : 'back', when) : words('ours')}</p>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          variant="text"
          disabled={saving.pending}
          startIcon={<DownloadSimpleIcon size={16} aria-hidden />}
          aria-label={label(words('download'))}
          onClick={() => void saving.run('file')}
        >
          {words('download')}
        </Button>
        <Button
          size="small"
          variant="text"
          disabled={saving.pending}
          startIcon={<EyeIcon size={16} aria-hidden />}
          aria-label={label(words('preview'))}
          onClick={() => void saving.run('preview')}
        >
          {words('preview')}
        </Button>
        <FileButton
          label={words(replacing.pending ? 'sending' : 'replace')}
          name={label(words('replace'))}
          Icon={UploadSimpleIcon}
          accept=".docx"
          disabled={busy}
          onFiles={([chosen]) => chosen && void replacing.run(chosen)}
        />
        {file && (
          <Button size="small" variant="text" disabled={busy} aria-label={label(words('restore'))} onClick={() => void restoring.run()}>
            {words('restore')}
          </Button>
        )}
      </div>
      <FormProblem problem={replacing.refused ?? restoring.refused ?? saving.refused} />
    </li>
  )
}
