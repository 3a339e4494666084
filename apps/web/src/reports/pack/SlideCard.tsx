import type { ReportComment } from '@ancrage/contract/session-reports'
import type { Slide } from '@ancrage/domain/reports/slides/slide'
import { useTranslate } from 'react-admin'
import styles from './Pack.module.css'
import { SlideBlockView } from './SlideBlockView'
import { SlideComment } from './SlideComment'

export interface SlideCardProps {
  slide: Slide
  /** The same as the figures alone make it: what a comment may begin from. */
  proposed: Slide
  number: number
  reportId: string
  comment: ReportComment | undefined
  withComment: boolean
  mayWrite: boolean
}

/** A slide as it will be shown, and what is said beside it. */
export function SlideCard({ slide, proposed, number, reportId, comment, withComment, mayWrite }: SlideCardProps) {
  const translate = useTranslate()
  const id = `slide-${slide.key}`
  return (
    <li className={styles.item} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div className={styles.slide}>
        <p className={styles.number}>{translate('pack.slide', { number })}</p>
        <h3 id={`${id}-title`} className={styles.title}>
          {slide.title}
        </h3>
        {slide.band.map((block) => (
          <SlideBlockView key={block.kind} block={block} />
        ))}
        <div className={styles.columns} data-columns={slide.columns.length}>
          {slide.columns.map((blocks, column) => (
            <div key={column} className={styles.column}>
              {blocks.map((block, at) => (
                <SlideBlockView key={at} block={block} />
              ))}
            </div>
          ))}
        </div>
        {slide.foot !== '' && <p className={styles.foot}>{slide.foot}</p>}
      </div>
      {withComment && (mayWrite || comment?.text) && (
        <SlideComment slide={slide} proposed={proposed} reportId={reportId} kept={comment} mayWrite={mayWrite} />
      )}
    </li>
  )
}
