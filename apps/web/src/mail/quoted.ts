/** How mail programs begin what is quoted of the mails before, in French and in English. */
const beginnings: readonly RegExp[] = [
  /^-{2,} ?(?:message d['’]origine|original message|message transféré|forwarded message) ?-{2,}$/im,
  /^_{20,}$/m,
  /^(?:le|on) [^\n]{5,200}(?:\n[^\n]{0,120})?[ \n](?:a écrit|wrote) ?:$/im,
  /^(?:de|from) ?: [^\n]+\n(?:envoyé|sent|date|à|to) ?: /im,
  /^>/m,
]

/** What was written this time, and what is quoted of the mails before. A mail that is all quotation is told whole. */
export function withoutQuoted(text: string): { readonly said: string; readonly quoted: string } {
  const starts = beginnings.map((beginning) => text.search(beginning)).filter((start) => start >= 0)
  const start = Math.min(...starts, text.length)
  const said = text.slice(0, start).trim()
  return said === '' ? { said: text.trim(), quoted: '' } : { said, quoted: text.slice(start).trim() }
}
