import { usePermissions, useTranslate } from 'react-admin'
import { FigureLink } from '../ui/FigureLink'
import { useLanguage } from '../ui/use-language'
import styles from './StepList.module.css'
import type { EditedStep, PipelinePage } from './use-pipelines'

/** How many cards stand on a step; for whoever reads journeys, the board that shows them. */
export function StepCards({ page, step }: { page: PipelinePage; step: EditedStep }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions } = usePermissions<string[]>()
  const cards = translate('pipelines.cards', { smart_count: step.cards })
  const opens = step.cards > 0 && permissions?.includes('journeys.read')
  return (
    <span className={styles.cards} data-empty={step.cards === 0}>
      {opens ? (
        <FigureLink
          to={`/journeys?pipeline=${page.pipeline.key}&filter={}`}
          label={translate('pipelines.show_cards', { cards, step: step.label[language] })}
        >
          {cards}
        </FigureLink>
      ) : (
        cards
      )}
    </span>
  )
}
