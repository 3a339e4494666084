import type { ReplyOf } from '@ancrage/contract/route'
import { auth } from '@ancrage/contract/site'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { momentSaid } from '../ui/moment-said'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { agentSaid } from './agent-said'
import styles from './SessionsSheet.module.css'

/** One place where one is signed in: on what, since when, and the button that ends it; this very one is ended by signing out. */
export function SessionLine({
  session: { id, agent, createdAt, lastSeenAt, current },
}: {
  session: ReplyOf<typeof auth.sessions>[number]
}) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const ending = useCommand(() => call(auth.endSession, { params: { id } }))
  const where = agentSaid(agent) || translate('users.unknown_agent')
  const since = translate('users.session_since', { when: momentSaid(createdAt, today, language) })
  const seen = current
    ? translate('users.session_here')
    : translate('users.session_seen', { when: momentSaid(lastSeenAt, today, language) })
  return (
    <li className={styles.session}>
      <span className={styles.where}>{where}</span>
      <span className={styles.when}>
        {since} · {seen}
      </span>
      {!current && (
        <Button
          className={styles.end}
          size="small"
          disabled={ending.pending}
          aria-label={translate('users.end_session_of', { where })}
          onClick={() => void ending.run()}
        >
          {translate('users.end_session')}
        </Button>
      )}
      <FormProblem problem={ending.refused} />
    </li>
  )
}
