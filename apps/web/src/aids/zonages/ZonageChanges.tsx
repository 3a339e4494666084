import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { useTranslate } from 'react-admin'
import { formatDay, formatNumber } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import type { ZonagePreview } from './use-zonage-preview'
import styles from './Zonages.module.css'

/** What loading the file would change, commune by commune, and the lines that will not do. */
export function ZonageChanges({ preview }: { preview: ZonagePreview }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { before, isLoaded, entering, leaving, changing, unchanged, outside, unknown, unread, duplicates } = preview
  const name = (value: keyof typeof zoneClassChoices.labels | null) => (value === null ? '' : zoneClassChoices.labels[value][language])
  const lineSaid = ({ line, written }: { line: number; written: string }) => translate('zonages.line', { line, written })
  const lists = [
    { key: 'changing', lines: changing.map((one) => `${one.name}\u00a0: ${name(one.from)} → ${name(one.to)}`) },
    { key: 'entering', lines: entering.map((one) => `${one.name}\u00a0: ${name(one.to)}`) },
    { key: 'leaving', lines: leaving.map((one) => `${one.name}\u00a0: ${name(one.from)}`) },
    { key: 'unread', lines: unread.map(lineSaid) },
    { key: 'unknown', lines: unknown.map(lineSaid) },
    {
      key: 'duplicates',
      lines: duplicates.map(({ line, written, firstLine, same }) =>
        translate(same ? 'zonages.twice_same' : 'zonages.twice_other', { line, written, firstLine }),
      ),
    },
  ]
  const counts = [
    { key: 'unchanged', count: unchanged },
    { key: 'outside', count: outside },
  ].filter(({ count }) => count > 0)
  const note = before
    ? translate('zonages.compared', { decree: before.decree, from: formatDay(before.validFrom, language, 'long') })
    : translate('zonages.first')
  return (
    <Panel title={translate('zonages.changes')} note={isLoaded ? translate('zonages.already') : note}>
      <ul className={styles.totals}>
        {preview.classes.map(({ class: value, communes }) => (
          <li key={value}>
            <b>{formatNumber(communes, language)}</b> {name(value)}
          </li>
        ))}
        {counts.map(({ key, count }) => (
          <li key={key}>{translate(`zonages.count.${key}`, { smart_count: count })}</li>
        ))}
      </ul>
      {lists
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <details key={key} className={styles.details} open={lines.length <= 12}>
            <summary>{translate(`zonages.list.${key}`, { smart_count: lines.length })}</summary>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ))}
    </Panel>
  )
}
