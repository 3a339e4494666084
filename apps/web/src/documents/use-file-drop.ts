import { type DragEvent, useState } from 'react'

/** Takes files dropped on an element: whether some are over it, and what it listens to. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false)
  const heeds = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return false
    // The page would open them, or take them for a mail.
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (heeds(event)) setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!heeds(event)) return
      setOver(false)
      onFiles(Array.from(event.dataTransfer.files))
    },
  }
  return { over, handlers }
}
