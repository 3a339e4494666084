import { packs } from '@ancrage/contract/packs'
import Button from '@mui/material/Button'
import { UploadSimpleIcon } from '@phosphor-icons/react/dist/csr/UploadSimple'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { download } from '../providers/download'
import { useCommand } from '../providers/use-command'
import { FileButton } from '../ui/FileButton'
import { FormProblem } from '../ui/form/FormProblem'
import { useSay } from '../ui/use-say'
import styles from './Settings.module.css'

/** The logo of the session's documents: chosen from a file, looked at, taken back. */
export function LogoSetting() {
  const translate = useTranslate()
  const say = useSay()
  const putting = useCommand(async (file: File) => {
    await call(packs.putLogo, { body: new Blob([file]), headers: { 'Content-Type': 'application/octet-stream' } })
    say(translate('pack.logo.done'))
  })
  const removing = useCommand(async () => {
    await call(packs.removeLogo, {})
    say(translate('pack.logo.removed'))
  })
  const looking = useCommand(() => download('/pack-logo'))
  const words = (key: string) => translate(`pack.logo.${key}`)
  const named = (key: string) => `${words(key)}, ${words('name')}`
  return (
    <div className={styles.setting}>
      <dt className={styles.name}>{words('name')}</dt>
      <dd className={styles.use}>{words('use')}</dd>
      <dd className={styles.change}>
        <FileButton
          label={words('put')}
          name={named('put')}
          Icon={UploadSimpleIcon}
          accept="image/png"
          disabled={putting.pending || removing.pending}
          onFiles={([file]) => file && void putting.run(file)}
        />
        <Button size="small" variant="text" aria-label={named('see')} onClick={() => void looking.run()}>
          {words('see')}
        </Button>
        <Button size="small" variant="text" aria-label={named('remove')} disabled={removing.pending} onClick={() => void removing.run()}>
          {words('remove')}
        </Button>
      </dd>
      <dd className={styles.problem}>
        <FormProblem problem={putting.refused ?? removing.refused ?? looking.refused} />
      </dd>
    </div>
  )
}
