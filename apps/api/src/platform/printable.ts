/** What the font of our PDFs has (Libertinus Serif): Latin, Greek and Cyrillic, their accents, the signs of French typography. */
const drawable =
  /[ -~\u00A0-\u02E4\u0386-\u03CE\u0400-\u0477\u1E00-\u1EFF\u2010-\u2027\u2030-\u2037\u2039-\u203A\u202F\u20AC\u2116\u2122\u2190-\u2193\u2212]|[\u0300-\u036F]/u
/** A code that stands for no sign. */
const unassigned = /\p{Cn}/u
/** Signs nobody sees, some of which turn the direction of writing. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
/** A word longer than a line is cut where it must be. */
const tooLong = /\S{60}(?=\S)/gu

/** A text as our PDFs can show it: a sign their font has not is drawn as □, the DOCX keeps it. */
export function printable(text: string): string {
  const shown = Array.from(text.normalize('NFC'), (sign) => {
    if (sign === '\n') return sign
    if (unseen.test(sign)) return ''
    return drawable.test(sign) && !unassigned.test(sign) ? sign : '□'
  }).join('')
  return shown.replace(tooLong, '$&\u200B')
}
