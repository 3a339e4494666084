import type { Language } from '@ancrage/domain/kernel/choices'

const engraved: Readonly<Record<string, Record<Language, string>>> = { enter: { fr: 'Entrée', en: 'Enter' } }

/** Keys as they are engraved: `mod+k` Ctrl K (⌘ K on a Mac), `g p` G P, `mod+enter` Ctrl Entrée. */
export function sayKeys(keys: string, language: Language, mac = /Mac|iP(hone|ad)/.test(navigator.platform)): string {
  return keys
    .replace('mod+', mac ? '⌘ ' : 'ctrl ')
    .split(' ')
    .map((key) => engraved[key]?.[language] ?? key.charAt(0).toUpperCase() + key.slice(1))
    .join('\u00a0')
}
