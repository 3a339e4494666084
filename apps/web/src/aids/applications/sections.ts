/** Where each thing that is done elsewhere on the page is done. */
export const sectionOf = { vote: 'decision', sign: 'decision', pay: 'payments', settle: 'payments', schedule: 'payments' } as const
type Section = (typeof sectionOf)[keyof typeof sectionOf]

/** Brings a section of the page under the eyes, and the focus with it. */
export function showSection(section: Section): void {
  const place = document.getElementById(section)
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
