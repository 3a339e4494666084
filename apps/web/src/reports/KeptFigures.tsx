import { type ReportPage, sessionReports } from '@ancrage/contract/session-reports'
import { areaChoices } from '@ancrage/domain/indicators/definitions'
import { useGetList, useLocation, useNavigate, useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { FilterSelect } from '../steering/FilterSelect'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { byArea } from './by-area'
import table from './FigureTable.module.css'
import { KeptLine } from './KeptLine'
import styles from './ReportPage.module.css'

type Report = ReportPage['report']

/** The figures of a report, as they were; beside them the report before, a year before, and what they have become. */
export function KeptFigures({ page: { report, figures } }: { page: ReportPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const other = new URLSearchParams(search).get('with') ?? ''
  const { data: reports = [] } = useGetList<Report>('reports', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'stoppedOn', order: 'DESC' },
  })
  const others = reports.filter(({ id }) => id !== report.id)
  const chosen = others.find(({ id }) => id === other)
  const { data } = useCall(sessionReports.differences, { params: { id: report.id }, query: chosen ? { with: chosen.id } : {} })
  const long = (day: Report['stoppedOn']) => formatDay(day, language, 'long')
  const { previous, yearBefore } = figures.compared
  const heads = {
    kept: translate('reports.head.kept'),
    previous: previous ? translate('reports.head.previous', { day: long(previous.stoppedOn) }) : null,
    yearBefore: translate('reports.head.year_before', { day: long(yearBefore.on) }),
    gap: chosen ? translate('reports.head.with', { day: long(chosen.stoppedOn) }) : translate('reports.head.since'),
  }
  const changed = data?.figures.filter(({ before, after, lists }) => before !== after || lists.some((one) => one.cameIn + one.wentOut > 0))
  return (
    <section aria-labelledby="kept-figures">
      <div className={styles.head}>
        <h2 id="kept-figures">{translate('reports.figures')}</h2>
        {others.length > 0 && (
          <FilterSelect
            label={translate('reports.compare')}
            shown={chosen ? translate('reports.compare_with', { day: long(chosen.stoppedOn) }) : translate('reports.compare_today')}
            value={chosen?.id ?? ''}
            groups={[
              { options: [{ value: '', label: translate('reports.compare_today') }] },
              {
                label: translate('reports.compare_others'),
                options: others.map(({ id, stoppedOn }) => ({
                  value: id,
                  label: translate('reports.compare_with', { day: long(stoppedOn) }),
                })),
              },
            ]}
            onChange={(id) => navigate({ pathname, search: id ? `?with=${id}` : '' }, { replace: true })}
          />
        )}
      </div>
      <p className={styles.summary} role="status">
        {changed && (changed.length === 0 ? translate('reports.unchanged') : translate('reports.changed', { smart_count: changed.length }))}
      </p>
      <table className={table.table}>
        <caption>
          <VisuallyHidden>{translate('reports.figures')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate('reports.head.figure')}</th>
            {Object.entries(heads).map(([key, head]) => head !== null && <Head key={key} head={head} />)}
          </tr>
        </thead>
        {byArea(figures.indicators).map(({ area, own }) => (
          <tbody key={area}>
            <tr className={table.area}>
              <th scope="rowgroup" colSpan={previous ? 5 : 4}>
                {areaChoices.labels[area][language]}
              </th>
            </tr>
            {own.map((figure) => (
              <KeptLine
                key={figure.code}
                reportId={report.id}
                withId={chosen?.id}
                figure={figure}
                previous={previous ? (previous.values[figure.code] ?? null) : undefined}
                yearBefore={yearBefore.values[figure.code] ?? null}
                heads={heads}
                difference={data?.figures.find(({ code }) => code === figure.code)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Head({ head }: { head: string }) {
  return (
    <th scope="col" data-number>
      {head}
    </th>
  )
}
