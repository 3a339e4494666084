import { labels } from '@ancrage/contract/labels'
import { useTranslate } from 'react-admin'
import { Conflict } from '../ui/conflict/Conflict'
import { useLanguage } from '../ui/use-language'
import { useColleagues } from '../users/use-colleagues'
import type { Sector, Territory } from './use-territory'

export interface SectorConflictProps {
  opened: Sector
  current: Sector
  mine: Sector
  territory: Territory
  pending: boolean
  onSettle: (chosen: Sector) => void
  onClose: () => void
}

/** The conflict of a sector, in the words of its form. */
export function SectorConflict({ current, territory, ...props }: SectorConflictProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const namesOf = (codes: readonly string[]) =>
    codes.map((code) => territory.places.find((place) => place.code === code)?.name ?? code).join(', ')
  const said = {
    name: (value: unknown) => String(value),
    advisorId: (value: unknown) => nameOf(value as string | null) || translate('sectors.nobody'),
    communeCodes: (value: unknown) => namesOf(value as readonly string[]),
  }
  return (
    <Conflict
      {...props}
      names={['name', 'advisorId', 'communeCodes'] as const}
      theirs={current}
      current={current}
      labelOf={(field) => labels.sectors[field][language]}
      sayOf={(field, value) => said[field](value)}
    />
  )
}
