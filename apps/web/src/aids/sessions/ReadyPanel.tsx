import { deliberationSessions, type SessionRow } from '@ancrage/contract/deliberation-sessions'
import { sentence } from '@ancrage/contract/sentences'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import { useTranslate } from 'react-admin'
import { useSelection } from '../../journeys/list/use-selection'
import { Since } from '../../people/list/Since'
import { call } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { personName } from '../../tasks'
import { FormProblem } from '../../ui/form/FormProblem'
import { formatMoney } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import type { Session } from './SessionDialog'
import styles from './SessionPage.module.css'

/** The applications that are ready and put to no session: ticked, then put to this one together. */
export function ReadyPanel({ session, ready }: { session: Session; ready: readonly SessionRow[] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { chosen, has, set, clear } = useSelection<SessionRow>(session.id)
  const adding = useCommand(async () => {
    const ids = chosen.map(({ id, version }) => ({ id, version }))
    const { done, failed } = await call(deliberationSessions.add, { params: { id: session.id }, body: { ids } })
    clear()
    if (done.length > 0) say(translate('aid_sessions.added', { smart_count: done.length }))
    return failed.map(({ id, code, params }) => ({
      name: chosen.find((row) => row.id === id),
      why: sentence(code, params as never, language),
    }))
  })
  const nameOf = ({ person }: SessionRow) => personName(person, language)
  return (
    <section className={styles.ready}>
      <Panel
        title={translate('aid_sessions.ready')}
        count={ready.length}
        {...(ready.length > 0 && {
          action: (
            <Button size="small" onClick={() => set(ready, chosen.length < ready.length)}>
              {translate(chosen.length < ready.length ? 'aid_sessions.choose_all' : 'aid_sessions.unselect')}
            </Button>
          ),
        })}
      >
        {ready.length === 0 && <p className={styles.nothing}>{translate('aid_sessions.nothing_ready')}</p>}
        <ul>
          {ready.map((row) => (
            <li key={row.id} className={styles.choice} data-ticked={has(row.id)}>
              <Checkbox
                checked={has(row.id)}
                onChange={(_, ticked) => set([row], ticked)}
                slotProps={{ input: { 'aria-label': translate('aid_sessions.choose', { name: nameOf(row) }) } }}
              />
              <span className={styles.strong}>{nameOf(row)}</span>
              <span>{row.schemeName[language]}</span>
              <span className={styles.quiet}>
                <Since day={row.statusSince} />
              </span>
              <span className={styles.figure}>{row.computedCents === null ? '—' : formatMoney(row.computedCents, language)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <FormProblem problem={adding.refused} />
      {chosen.length > 0 && (
        <div className={styles.bar}>
          <Button variant="contained" disabled={adding.pending} onClick={() => void adding.run()}>
            {translate('aid_sessions.add_count', { smart_count: chosen.length })}
          </Button>
        </div>
      )}
    </section>
  )
}
