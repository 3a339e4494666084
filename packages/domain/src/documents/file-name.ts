import { endingOf, mediaTypes } from './media-types'

/** The longest name kept, in characters. */
const longest = 200
/** Controls, and the signs that turn the direction of writing: « exe.fdp » must not read as « pdf.exe ». */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu
/** What a file's name can't hold on one system or another. */
const unnameable = /[<>:"|?*]/g

/** A name as people may read it: without a path, nor a sign that nobody sees or that a system refuses; empty when nothing is left. */
export function cleanName(given: string): string {
  const bare = (given.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(unseen, '').replace(unnameable, '_').trim()
  return bare.replace(/^\.+/, '').replace(/[. ]+$/, '')
}

/** The name a file is kept and given back under: clean, two hundred characters at most, ending as files of its type do. */
export function fileName(given: string, mediaType: string): string {
  const name = cleanName(given)
  const endings: readonly string[] = mediaTypes[mediaType]?.endings ?? []
  const ending = endingOf(name)
  const kept = endings.includes(ending) ? ending : (endings[0] ?? '')
  const stem = endings.includes(ending) ? name.slice(0, -ending.length - 1) : name
  return `${Array.from(stem || 'document')
    .slice(0, longest - kept.length - 1)
    .join('')}.${kept}`
}
