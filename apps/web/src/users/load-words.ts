import type { Load } from './use-loads'

type Translate = (key: string, options: { smart_count: number }) => string

/** « 60 parcours, 4 en retard »: what someone has on their hands, what is none left out. */
export function loadWords(
  { openCount, newCount, lateCount }: Pick<Load, 'openCount' | 'newCount' | 'lateCount'>,
  translate: Translate,
): string {
  const said = (
    [
      ['sharing.load', openCount],
      ['sharing.new', newCount],
      ['sharing.late', lateCount],
    ] as const
  ).flatMap(([key, smart_count]) => (smart_count > 0 ? [translate(key, { smart_count })] : []))
  return said.length > 0 ? said.join(', ') : translate('sharing.free', { smart_count: 0 })
}
