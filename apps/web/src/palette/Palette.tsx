import type { SaidTask } from '@ancrage/domain/tasks/said-task'
import { readSaidTask } from '@ancrage/domain/tasks/said-task'
import Autocomplete from '@mui/material/Autocomplete'
import Dialog from '@mui/material/Dialog'
import type { PopperProps } from '@mui/material/Popper'
import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass'
import { type ReactNode, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { type QuickDialogProps, useQuickActions } from '../layout/quick-actions'
import { useToday } from '../ui/use-today'
import { ChoiceLine } from './ChoiceLine'
import { choicesFor, type PaletteChoice } from './choices'
import styles from './Palette.module.css'
import { ReadBack } from './ReadBack'
import { useFound } from './use-found'
import { usePlaces } from './use-places'

/** Ctrl/⌘ K: a name, a number, a screen, an action, or « demain 14h rappeler Kerbrat ». What is typed stays here, never in the address. */
export function Palette({ onClose }: QuickDialogProps) {
  const translate = useTranslate()
  const [said, setSaid] = useState<SaidTask | null>(null)
  return (
    <Dialog
      open
      onClose={onClose}
      slotProps={{
        container: { className: styles.centre },
        paper: { className: styles.palette, 'aria-label': translate('palette.title') },
      }}
    >
      {said ? <ReadBack said={said} onBack={() => setSaid(null)} onClose={onClose} /> : <Search onSaid={setSaid} onClose={onClose} />}
    </Dialog>
  )
}

function Search({ onSaid, onClose }: { onSaid: (said: SaidTask) => void; onClose: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const today = useToday()
  const { open } = useQuickActions()
  const places = usePlaces()
  const [typed, setTyped] = useState('')
  const task = readSaidTask(typed, today)
  const { people, searches, pending } = useFound(task ? task.who : typed)
  const choices = choicesFor({ typed, said: task, found: people, places, searches })
  // A line is known with the first of its list: when what was asked arrives, Enter takes the likeliest, not the line it was on.
  const lines = choices.map((choice) => ({ choice, label: `${choices[0]?.key} ${choice.key}` }))
  const go = (to: Parameters<typeof navigate>[0]) => {
    onClose()
    navigate(to)
  }
  const choose = (choice: PaletteChoice) => {
    if (choice.kind === 'task') onSaid(choice.said)
    else if (choice.kind === 'person') go(choice.person.journey ? `/journeys/${choice.person.journey.id}` : `/people/${choice.person.id}`)
    else if (choice.kind === 'screen') go(choice.key)
    else if (choice.kind === 'directory')
      go({ pathname: '/people', search: `?${new URLSearchParams({ filter: JSON.stringify({ q: choice.q }) })}` })
    else {
      onClose()
      open(choice.key)
    }
  }
  return (
    <Autocomplete
      open
      autoHighlight
      fullWidth
      value={null}
      inputValue={typed}
      options={lines}
      filterOptions={(options) => options}
      groupBy={({ choice: { kind } }) => (kind === 'directory' ? '' : translate(`palette.groups.${kind}`))}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ choice: { kind, key } }) => `${kind} ${key}`}
      onInputChange={(_, text, reason) => {
        if (reason === 'input') setTyped(text)
      }}
      onChange={(_, line) => {
        if (line) choose(line.choice)
      }}
      onClose={(_, reason) => {
        if (reason === 'escape') onClose()
      }}
      loading={pending}
      loadingText={translate('palette.searching')}
      noOptionsText={translate('palette.none')}
      renderOption={({ key, ...props }, { choice }) => (
        <li key={key} {...props}>
          <ChoiceLine choice={choice} />
        </li>
      )}
      renderGroup={({ key, group, children }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, and nothing else
        <li key={key} role="group" aria-label={group === '' ? undefined : group}>
          {group !== '' && (
            <p className={styles.group} aria-hidden>
              {group}
            </p>
          )}
          <ul role="presentation">{children}</ul>
        </li>
      )}
      slots={{ popper: InPlace, paper: InPlace }}
      slotProps={{ listbox: { className: styles.list } }}
      renderInput={({ slotProps }) => (
        <div ref={slotProps.input.ref} className={styles.field}>
          <MagnifyingGlassIcon size={20} aria-hidden />
          <input
            {...slotProps.htmlInput}
            className={styles.input}
            // biome-ignore lint/a11y/noAutofocus: the palette is opened to type in it
            autoFocus
            autoComplete="off"
            aria-label={translate('palette.field')}
            placeholder={translate('palette.hint')}
          />
          <kbd className={styles.key}>{translate('palette.escape')}</kbd>
        </div>
      )}
    />
  )
}

/** The list stands under the field, in the dialog: nothing floats. */
function InPlace({ children }: Pick<PopperProps, 'children'>) {
  return <div className={styles.found}>{children as ReactNode}</div>
}
