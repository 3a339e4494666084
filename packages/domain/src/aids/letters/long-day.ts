const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

/** A day as a letter bears it: « 1er octobre 2026 »; empty without one. */
export function longDay(day: string | null): string {
  if (day === null) return ''
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date === '01' ? '1er' : Number(date)}\u00A0${months[Number(month) - 1]} ${year}`
}
