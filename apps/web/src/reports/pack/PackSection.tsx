import { packFormats } from '@ancrage/contract/packs'
import type { ReportPage } from '@ancrage/contract/session-reports'
import { type Audience, audienceChoices } from '@ancrage/domain/reports/pack-figures'
import { slidesOf } from '@ancrage/domain/reports/slides'
import Button from '@mui/material/Button'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { useMemo, useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { download } from '../../providers/download'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { SegmentedSwitch } from '../../ui/SegmentedSwitch'
import { useLanguage } from '../../ui/use-language'
import { gapsOf } from './gaps'
import styles from './Pack.module.css'
import { SlideCard } from './SlideCard'

/** « Dossier de séance » : the ten slides as they will be shown, what is said beside each, the files to take away. */
export function PackSection({ page: { report, meeting, figures, comments } }: { page: ReportPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const [audience, setAudience] = useState<Audience>('team')
  const said = useMemo(() => Object.fromEntries(comments.map(({ slide, text }) => [slide, text])), [comments])
  const slides = useMemo(
    () => slidesOf(figures, { comments: said, language, audience, session: meeting }),
    [figures, said, language, audience, meeting],
  )
  const proposed = useMemo(
    () => slidesOf(figures, { comments: {}, language, audience: 'team', session: meeting }),
    [figures, language, meeting],
  )
  const taking = useCommand((format: (typeof packFormats)[number]) =>
    download(`/reports/${report.id}/pack/${format}`, { audience, language }),
  )
  const isTeam = audience === 'team'
  const gaps = gapsOf(figures, said)
  return (
    <section className={styles.pack} aria-labelledby="session-pack">
      <header className={styles.head}>
        <h2 id="session-pack">{translate('pack.title')}</h2>
        <SegmentedSwitch
          label={translate('pack.version')}
          options={audienceChoices.values.map((value) => ({ value, label: audienceChoices.labels[value][language] }))}
          value={audience}
          onChange={setAudience}
        />
        <fieldset className={styles.files} aria-label={translate('pack.files')}>
          {packFormats.map((format) => (
            <Button
              key={format}
              size="small"
              disabled={taking.pending}
              startIcon={<DownloadSimpleIcon size={16} aria-hidden />}
              aria-label={translate('pack.take', { format: format.toUpperCase() })}
              onClick={() => void taking.run(format)}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </fieldset>
      </header>
      <p className={styles.lead}>{translate(`pack.lead_${audience}`)}</p>
      <FormProblem problem={taking.refused} />
      {isTeam && gaps.length > 0 && (
        <div className={styles.gaps}>
          <h3>{translate('pack.gaps')}</h3>
          <ul>
            {gaps.map(({ key, slide }) => (
              <li key={key}>
                <a href={`#slide-${slide}`} onClick={(event) => show(event, slide)}>
                  {translate(`pack.gap.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol className={styles.slides}>
        {slides.map((slide, at) => (
          <SlideCard
            key={slide.key}
            slide={slide}
            proposed={proposed[at] ?? slide}
            number={at + 1}
            reportId={report.id}
            comment={comments.find((one) => one.slide === slide.key)}
            withComment={isTeam}
            mayWrite={permissions.includes('packs.write')}
          />
        ))}
      </ol>
    </section>
  )
}

/** Goes to a slide without touching the address, which says what the page compares. */
function show(event: React.MouseEvent, slide: string): void {
  event.preventDefault()
  const target = document.getElementById(`slide-${slide}`)
  target?.scrollIntoView()
  target?.focus()
}
