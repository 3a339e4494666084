import type { ReportPage } from '@ancrage/contract/session-reports'
import MenuItem from '@mui/material/MenuItem'
import { useNavigate, useTranslate } from 'react-admin'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { formatDay } from '../ui/formats'
import { MoreMenu } from '../ui/MoreMenu'
import { useLanguage } from '../ui/use-language'
import { useRemoval } from '../ui/use-removal'

/** What is done less often with a report: sending it to the bin, whence it comes back as it was. */
export function ReportMenu({ report: { id, version, toOn } }: { report: ReportPage['report'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const remove = useRemoval('reports')
  const name = translate('reports.stopped_at', { day: formatDay(toOn, language, 'long') })
  const { run, pending, refused } = useCommand(() => remove({ id, version }, { name, back: `/reports/${id}` }))
  const bin = async () => {
    if (await run()) navigate('/reports')
  }
  return (
    <>
      <MoreMenu framed label={translate('reports.actions')} disabled={pending}>
        <MenuItem onClick={() => void bin()}>{translate('reports.bin')}</MenuItem>
      </MoreMenu>
      <FormProblem problem={refused} />
    </>
  )
}
