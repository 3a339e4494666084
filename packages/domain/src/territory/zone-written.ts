import { searchText } from '../kernel/search-text'
import { classesOf, type ZoneClass, type ZonedGroup, zoneClassChoices } from './zonage'

/** How decrees and their files write each class, as searched; the code and the label are known besides. */
const written: Readonly<Record<ZoneClass, readonly string[]>> = {
  ZIP: ['zip', 'zone prioritaire', 'intervention prioritaire'],
  ZAC: ['zac', 'zone complementaire', 'action complementaire'],
  // What a region keeps under watch or helps by itself is outside the areas of CSP L1434-4, 1°.
  HORS_ZONE: ['hz', 'hv', 'zv', 'zar', 'hors vivier', 'hors zonage', 'non zone', 'zone de vigilance', 'zone d accompagnement regional'],
  TRES_SOUS_DOTEE: ['tsd', 'tres sous dote'],
  SOUS_DOTEE: ['sd', 'sous dote'],
  INTERMEDIAIRE: ['int', 'i'],
  TRES_DOTEE: ['td', 'tres dote'],
  SUR_DOTEE: ['sur dote', 'surdotee', 'surdote'],
}

const spelling = (text: string) =>
  searchText(text.replaceAll('_', ' '))
    .replace(/^zones? (?!de |d |prio|compl)/, '')
    .replace(/s\b/g, '')

const byGroup = new Map<ZonedGroup, ReadonlyMap<string, ZoneClass>>()

/** The class a written value means for a group of professions: « Zone très sous-dotée », « ZIP »; null when it means none. */
export function readZoneClass(text: string, group: ZonedGroup): ZoneClass | null {
  const known = byGroup.get(group) ?? spellingsOf(group)
  byGroup.set(group, known)
  return known.get(spelling(text)) ?? null
}

function spellingsOf(group: ZonedGroup): ReadonlyMap<string, ZoneClass> {
  return new Map(
    classesOf(group).flatMap((value) =>
      [value, zoneClassChoices.labels[value].fr, ...written[value]].map((text) => [spelling(text), value] as const),
    ),
  )
}
