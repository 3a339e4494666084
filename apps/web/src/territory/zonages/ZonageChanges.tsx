import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { useTranslate } from 'react-admin'
import { listAddress } from '../../day/list-address'
import { FigureLink } from '../../ui/FigureLink'
import { formatDay, formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { Changes } from '../files/Changes'
import styles from '../files/Files.module.css'
import { useLineLists } from '../files/use-line-lists'
import type { ZonagePreview } from './LoadZonage'

/** What loading the file would change, commune by commune, whom it is about, and the lines that will not do. */
export function ZonageChanges({ preview }: { preview: ZonagePreview }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { linesSaid, outsideSaid } = useLineLists()
  const { before, isLoaded, entering, leaving, changing, unchanged, outside, unknown, unread, duplicates } = preview
  const name = (value: keyof typeof zoneClassChoices.labels | null) => (value === null ? '' : zoneClassChoices.labels[value][language])
  const list = (key: string, lines: readonly string[]) => ({
    key,
    title: translate(`zonages.list.${key}`, { smart_count: lines.length }),
    lines,
  })
  const note = before
    ? translate('zonages.compared', { decree: before.decree, from: formatDay(before.validFrom, language, 'long') })
    : translate('zonages.first')
  return (
    <Changes
      title={translate('commune_files.changes')}
      note={isLoaded ? translate('zonages.already') : note}
      totals={[
        ...preview.classes.map(({ class: value, communes }) => ({
          key: value,
          said: (
            <>
              <b>{formatNumber(communes, language)}</b> {name(value)}
            </>
          ),
        })),
        ...(unchanged > 0 ? [{ key: 'unchanged', said: translate('commune_files.unchanged', { smart_count: unchanged }) }] : []),
        ...outsideSaid(outside),
      ]}
      lists={[
        list(
          'changing',
          changing.map((one) => `${one.name}\u00a0: ${name(one.from)} → ${name(one.to)}`),
        ),
        list(
          'entering',
          entering.map((one) => `${one.name}\u00a0: ${name(one.to)}`),
        ),
        list(
          'leaving',
          leaving.map((one) => `${one.name}\u00a0: ${name(one.from)}`),
        ),
        list('unread', linesSaid(unread)),
        { key: 'unknown', title: translate('commune_files.unknown', { smart_count: unknown.length }), lines: linesSaid(unknown) },
        list(
          'duplicates',
          duplicates.map(({ line, written, firstLine, same }) =>
            translate(same ? 'zonages.twice_same' : 'zonages.twice_other', { line, written, firstLine }),
          ),
        ),
      ]}
    >
      <Concerned concerned={preview.concerned} />
    </Changes>
  )
}

/** « Qui est concerné »: each number opens its files. */
function Concerned({ concerned: { applications, journeys } }: { concerned: ZonagePreview['concerned'] }) {
  const translate = useTranslate()
  return (
    <section className={styles.concerned} aria-label={translate('zonages.concerned')}>
      <h3>{translate('zonages.concerned')}</h3>
      {applications.count + journeys.count === 0 && <p>{translate('zonages.concerned_none')}</p>}
      <ConcernedLine {...applications} said="concerned_applications" />
      <ConcernedLine {...journeys} said="concerned_journeys" />
    </section>
  )
}

/** The list opens apart: the file chosen is not to be chosen again. */
function ConcernedLine({ count, list, said }: ZonagePreview['concerned']['journeys'] & { said: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  if (count === 0) return null
  const number = formatNumber(count, language)
  const words = translate(`zonages.${said}`, { smart_count: count })
  return (
    <p>
      {list ? (
        <FigureLink apart to={listAddress(list.resource, list.filter)} label={translate('zonages.apart', { figure: `${number} ${words}` })}>
          {number}
        </FigureLink>
      ) : (
        number
      )}{' '}
      {words}
    </p>
  )
}
