import { EnvelopeSimpleOpenIcon } from '@phosphor-icons/react/dist/csr/EnvelopeSimpleOpen'
import { createContext, type ReactNode, Suspense, useContext, useEffect, useState } from 'react'
import { useGetIdentity, usePermissions, useTranslate } from 'react-admin'
import { useJourney } from '../journeys/page/journey-page'
import { lazyScreen } from '../providers/lazy-screen'
import styles from './Mail.module.css'
import { useCorrespondents } from './use-correspondents'

const MailDialog = lazyScreen(() => import('./MailDialog').then((module) => module.MailDialog))

const Context = createContext<((file: File) => void) | null>(null)

/** Opens a mail on the journey on screen; null where there is none, or for whoever may note nothing. */
export function useMailImport(): ((file: File) => void) | null {
  return useContext(Context)
}

/** The whole page of a journey receives a mail: dropped anywhere on it, pasted, or chosen. */
export function MailDrop({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  const page = useJourney()
  const people = useCorrespondents(page)
  const { identity } = useGetIdentity()
  const { permissions = [] } = usePermissions<string[]>()
  const [file, setFile] = useState<File | null>(null)
  const may = permissions.includes('interactions.write')
  const over = useDroppedFile(may && file === null, setFile)
  return (
    <Context.Provider value={may ? setFile : null}>
      {children}
      {over && (
        <div className={styles.target} role="status">
          <EnvelopeSimpleOpenIcon size={48} aria-hidden />
          <b>{translate('mail.drop')}</b>
          <span>{translate('mail.drop_hint')}</span>
        </div>
      )}
      {file && (
        <Suspense fallback={null}>
          <MailDialog
            file={file}
            journeyId={page.journey.id}
            people={people}
            mine={String(identity?.email ?? '')}
            onClose={() => setFile(null)}
          />
        </Suspense>
      )}
    </Context.Provider>
  )
}

/** Listens to what is dropped on the page or pasted in it, while it is on; gives whether a file is over the page. */
function useDroppedFile(on: boolean, onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!on) return
    const held = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const listeners = {
      dragenter: (event: DragEvent) => held(event) && setOver(true),
      dragover: (event: DragEvent) => held(event) && event.preventDefault(),
      // Towards nothing: out of the window, not from one part of the page to another.
      dragleave: ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false),
      drop: (event: DragEvent) => {
        setOver(false)
        if (!held(event)) return
        event.preventDefault()
        const dropped = event.dataTransfer?.files[0]
        if (dropped) onFile(dropped)
      },
      paste: ({ clipboardData }: ClipboardEvent) => {
        const pasted = Array.from(clipboardData?.files ?? []).find(({ name }) => /\.(eml|msg)$/i.test(name))
        if (pasted) onFile(pasted)
      },
    }
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type, listener as EventListener)
    return () => {
      setOver(false)
      for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type, listener as EventListener)
    }
  }, [on, onFile])
  return over
}
