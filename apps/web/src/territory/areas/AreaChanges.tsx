import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { Changes } from '../files/Changes'
import { useLineLists } from '../files/use-line-lists'
import type { AreasPreview } from './LoadAreas'

/** What loading the file would change: areas that come, go or change name, communes that move, and those it leaves out. */
export function AreaChanges({ preview }: { preview: AreasPreview }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { linesSaid, outsideSaid } = useLineLists()
  const { areas, before, isLoaded, entering, leaving, renamed, moved, unchanged, shared, missing, outside, unknown } = preview
  const list = (key: string, lines: readonly string[]) => ({
    key,
    title: translate(`areas.changes.${key}`, { smart_count: lines.length }),
    lines,
  })
  const counted = (all: AreasPreview['areas']) =>
    all.map(({ code, name, communes }) => {
      const said = translate('areas.communes', { smart_count: communes })
      return code === name ? `${name}\u00a0: ${said}` : `${name} (${code})\u00a0: ${said}`
    })
  const note = before
    ? translate('areas.compared', { source: before.source, from: formatDay(before.validFrom, language, 'long') })
    : translate('areas.first')
  return (
    <Changes
      title={translate('commune_files.changes')}
      note={isLoaded ? translate('areas.already') : note}
      totals={[
        { key: 'areas', said: translate('areas.areas', { smart_count: areas.length }) },
        ...(unchanged > 0 ? [{ key: 'unchanged', said: translate('commune_files.unchanged', { smart_count: unchanged }) }] : []),
        ...outsideSaid(outside),
      ]}
      lists={[
        list('entering', counted(entering)),
        list('leaving', counted(leaving)),
        list(
          'renamed',
          renamed.map(({ code, from, to }) => `${code}\u00a0: ${from} → ${to}`),
        ),
        list(
          'moved',
          moved.map(({ name, from, to }) => `${name}\u00a0: ${from.join(', ') || '—'} → ${to.join(', ') || '—'}`),
        ),
        list(
          'shared',
          shared.map(({ name, areas: of }) => `${name}\u00a0: ${of.join(', ')}`),
        ),
        list(
          'missing',
          missing.map(({ name, communeCode }) => `${name} (${communeCode})`),
        ),
        { key: 'unknown', title: translate('commune_files.unknown', { smart_count: unknown.length }), lines: linesSaid(unknown) },
      ]}
    />
  )
}
