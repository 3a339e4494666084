import type { ReplyOf } from '@ancrage/contract/route'
import type { sessionReports } from '@ancrage/contract/session-reports'
import { areaChoices, indicators } from '@ancrage/domain/indicators/definitions'
import { useTranslate } from 'react-admin'
import { listAddress } from '../day/list-address'
import { FigureLink } from '../ui/FigureLink'
import { formatDay } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { byArea } from './by-area'
import table from './FigureTable.module.css'
import { sayDifference, sayFigure } from './figure-said'

/** What would be stopped now, beside what was last time. */
export function PreviewTable({ preview }: { preview: ReplyOf<(typeof sessionReports)['preview']> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { figures, previous } = preview
  const days = { from: formatDay(preview.from, language, 'long'), to: formatDay(preview.to, language, 'long') }
  const heads = {
    now: translate('reports.head.now'),
    previous: previous && translate('reports.head.previous', { day: formatDay(previous.stoppedOn, language, 'long') }),
    difference: translate('reports.head.difference'),
  }
  return (
    <Panel title={translate('reports.preview')} note={translate('reports.period', days)}>
      <table className={table.table}>
        <caption>
          <VisuallyHidden>{translate('reports.preview')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate('reports.head.figure')}</th>
            <th scope="col" data-number>
              {heads.now}
            </th>
            {previous && (
              <>
                <th scope="col" data-number>
                  {heads.previous}
                </th>
                <th scope="col" data-number>
                  {heads.difference}
                </th>
              </>
            )}
          </tr>
        </thead>
        {byArea(figures).map(({ area, own }) => (
          <tbody key={area}>
            <tr className={table.area}>
              <th scope="rowgroup" colSpan={previous ? 4 : 2}>
                {areaChoices.labels[area][language]}
              </th>
            </tr>
            {own.map(({ code, value, list, previous: before }) => {
              const { name, unit } = indicators[code]
              const written = sayFigure(value, unit, language)
              return (
                <tr key={code}>
                  <th scope="row">{name[language]}</th>
                  <td data-number data-head={heads.now}>
                    {value === null ? (
                      written
                    ) : (
                      <FigureLink to={listAddress(list.resource, list.filter)} label={`${written}, ${name[language]}`}>
                        {written}
                      </FigureLink>
                    )}
                  </td>
                  {previous && (
                    <>
                      <td data-number data-head={heads.previous}>
                        {sayFigure(before, unit, language)}
                      </td>
                      <td data-number data-head={heads.difference}>
                        {sayDifference(before, value, unit, language)}
                      </td>
                    </>
                  )}
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </Panel>
  )
}
