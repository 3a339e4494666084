import type { Language } from '@ancrage/domain/kernel/choices'
import { formatNumber } from '../ui/formats'

const units: Readonly<Record<Language, readonly string[]>> = { fr: ['octets', 'ko', 'Mo'], en: ['bytes', 'kB', 'MB'] }

/** A size as files are told: « 840 octets », « 240 ko », « 1,4 Mo ». */
export function bytesSaid(bytes: number, language: Language): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2
  const value = bytes / 1024 ** step
  return `${formatNumber(value, language, step === 2 && value < 10 ? 1 : 0)}\u00a0${units[language][step]}`
}
