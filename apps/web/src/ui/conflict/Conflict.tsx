import { type ComponentType, Suspense } from 'react'
import { lazyScreen } from '../../providers/lazy-screen'
import type { ChangedMeanwhileProps } from './ChangedMeanwhile'
import type { ConflictDialogProps } from './ConflictDialog'

type AnyProps = ConflictDialogProps<string, Readonly<Record<string, unknown>>>

// A lazy component has no type parameter of its own: the fields are those its caller names.
const Dialog = lazyScreen<AnyProps>(() =>
  import('./ConflictDialog').then(({ ConflictDialog }) => ConflictDialog as ComponentType<AnyProps>),
)
const Meanwhile = lazyScreen(() => import('./ChangedMeanwhile').then(({ ChangedMeanwhile }) => ChangedMeanwhile))

/** The screen of a conflict, over the form whose record someone else changed; loaded when there is one. */
export function Conflict<F extends string, V extends Readonly<Record<string, unknown>>>(props: ConflictDialogProps<F, V>) {
  return (
    <Suspense fallback={null}>
      <Dialog {...(props as unknown as AnyProps)} />
    </Suspense>
  )
}

/** The line that says, while a form is open, that someone else has changed its record. */
export function MeanwhileLine(props: ChangedMeanwhileProps) {
  return (
    <Suspense fallback={null}>
      <Meanwhile {...props} />
    </Suspense>
  )
}
