import { addDays, type Day } from '@ancrage/domain/kernel/day'

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
const afterEaster = [1, 39, 50]

/**
 * The 11 public holidays of a year in France, in order, without those of Alsace-Moselle (code du travail, art. L3133-1): eight
 * dates, Easter Monday, Ascension and Whit Monday. Two fall on one day when Ascension is 1 or 8 May: that day is given once.
 */
export function publicHolidays(year: number): Day[] {
  const easter = easterOf(year)
  const days = [...fixed.map((date) => `${year}-${date}` as Day), ...afterEaster.map((count) => addDays(easter, count))]
  return [...new Set(days)].sort()
}

/** Easter Sunday in the Gregorian calendar, after Meeus (Astronomical Algorithms, ch. 8). */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const sinceMarch = epact + sunday - 7 * late + 114
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${year}-${pad(Math.floor(sinceMarch / 31))}-${pad((sinceMarch % 31) + 1)}` as Day
}
