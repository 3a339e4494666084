import { useTranslate } from 'react-admin'

/** What every file of communes says of its lines, in words. */
export function useLineLists() {
  const translate = useTranslate()
  return {
    linesSaid: (lines: readonly { readonly line: number; readonly written: string }[]) =>
      lines.map(({ line, written }) => translate('commune_files.line', { line, written })),
    outsideSaid: (count: number) =>
      count > 0 ? [{ key: 'outside', said: translate('commune_files.outside', { smart_count: count }) }] : [],
  }
}
