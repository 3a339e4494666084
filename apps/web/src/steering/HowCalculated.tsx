import { useTranslate } from 'react-admin'

/** « Comment c'est calculé », folded beneath a figure. */
export function HowCalculated({ definition, className }: { definition: string; className?: string | undefined }) {
  const translate = useTranslate()
  return (
    <details>
      <summary>{translate('steering.how')}</summary>
      <p className={className}>{definition}</p>
    </details>
  )
}
