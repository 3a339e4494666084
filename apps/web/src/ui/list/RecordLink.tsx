import type { ReactNode } from 'react'
import { LinkBase } from 'react-admin'
import { leaveAt } from './places'
import { useTrail } from './trail'

export interface RecordLinkProps {
  resource: 'journeys' | 'people'
  id: string
  className?: string | undefined
  draggable?: boolean
  children: ReactNode
}

/** The link from a row or a card to its record, which will know its neighbours and the way back. */
export function RecordLink({ resource, id, className, draggable, children }: RecordLinkProps) {
  const state = useTrail()
  return (
    <LinkBase
      to={`/${resource}/${id}`}
      state={state}
      className={className}
      draggable={draggable}
      data-record={id}
      onClick={() => state && leaveAt(state.trail.from.key, { id, top: window.scrollY })}
    >
      {children}
    </LinkBase>
  )
}
