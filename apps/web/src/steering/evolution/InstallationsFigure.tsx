import { professionLabel } from '@ancrage/reference/professions'
import { useTranslate } from 'react-admin'
import { formatNumber, formatRatio } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { FigureTo } from '../FigureTo'
import { Columns } from '../figure/Columns'
import { Figure } from '../figure/Figure'
import { Legend } from '../figure/Legend'
import { installationLooks } from '../figure/series'
import styles from './Evolution.module.css'
import { installationsFile } from './evolution-files'
import { type EvolutionReply, installationColumns, professionsOf, type YearOfInstallations } from './evolution-view'
import { useUnplaced } from './use-unplaced'

/** « Qui s'installe »: year by year, with the mission and in all, by profession. */
export function InstallationsFigure({ installations }: { installations: EvolutionReply['installations'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { years, definition, unplaced } = installations
  const left = useUnplaced(unplaced)
  const words = (key: string) => translate(`evolution.installations.${key}`)
  const professions = professionsOf(years)
  const nameOf = (code: string) => professionLabel(code, null, {}, language)
  const isTyped = years.some(({ opening, openingAccompanied }) => opening !== null || openingAccompanied !== null)
  const rate = ({ all, accompanied }: YearOfInstallations) => (all.count === 0 ? '—' : formatRatio(accompanied.count / all.count, language))
  const typed = ({ opening, openingAccompanied }: YearOfInstallations) =>
    [openingAccompanied, opening].map((one) => (one === null ? '—' : one))
  const heads = [translate('evolution.year'), words('accompanied'), words('all'), words('rate')]
  const legend = [
    { key: 'accompanied', label: words('accompanied'), look: installationLooks.accompanied },
    { key: 'others', label: words('others'), look: installationLooks.others },
    ...(isTyped ? [{ key: 'typed', label: translate('evolution.typed'), look: null }] : []),
  ]
  const title = words('question')
  return (
    <Figure
      title={title}
      definition={definition}
      notes={[translate('evolution.whole'), ...left]}
      file={installationsFile(installations, { translate, language })}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              {[...heads, ...(isTyped ? [translate('evolution.typed')] : []), ...professions.map(nameOf)].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((one) => (
              <tr key={one.year}>
                <th scope="row">{one.year}</th>
                <td>
                  <FigureTo {...one.accompanied} label={translate('evolution.installations.accompanied_said', { year: one.year })} />
                </td>
                <td>
                  <FigureTo {...one.all} label={translate('evolution.installations.all_said', { year: one.year })} />
                </td>
                <td>{rate(one)}</td>
                {isTyped && (
                  <td>
                    {typed(one)
                      .map((n) => (typeof n === 'number' ? formatNumber(n, language) : n))
                      .join(' / ')}
                  </td>
                )}
                {professions.map((code) => (
                  <td key={code}>
                    <OfProfession
                      of={one.professions.find(({ professionCode }) => professionCode === code)}
                      name={`${nameOf(code)}, ${one.year}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Legend items={legend} />
      <Columns label={title} columns={installationColumns(years, { translate, language })} />
    </Figure>
  )
}

/** « 3 / 4 »: with the mission, in all. */
function OfProfession({ of, name }: { of: YearOfInstallations['professions'][number] | undefined; name: string }) {
  const translate = useTranslate()
  if (!of) return <>—</>
  return (
    <>
      <FigureTo {...of.accompanied} label={`${translate('evolution.installations.accompanied')}, ${name}`} /> /{' '}
      <FigureTo {...of.all} label={`${translate('evolution.installations.all')}, ${name}`} />
    </>
  )
}
