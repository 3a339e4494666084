import { z } from 'zod'
import type { Language } from './choices'

/** The largest amount kept: ten thousand million euros, far below what a number holds exactly, even multiplied by a rate. */
const most = 1_000_000_000_000

/** An amount in cents of euro: whole, never negative. */
export const cents = z.int({ error: 'invalid_type' }).min(0, { error: 'too_small' }).max(most, { error: 'too_big' })

/** What amounts come to together: whole, and as large as a number is exact. */
export const summedCents = z.int({ error: 'invalid_type' }).min(0, { error: 'too_small' })

/** A share in basis points: 6 000 is 60 %. */
export const basisPoints = z.int({ error: 'invalid_type' }).min(0, { error: 'too_small' }).max(10_000, { error: 'too_big' })

/** `amount × numerator / denominator`, in cents, halves rounded up (ROUND_HALF_UP); exact, whatever the size. */
export function ratioOf(amountCents: number, numerator: number, denominator: number): number {
  const twice = 2n * BigInt(amountCents) * BigInt(numerator)
  const whole = BigInt(denominator)
  return Number((twice + whole) / (2n * whole))
}

/** A share of an amount: `shareOf(100_00, 6_000)` is 60 €. */
export function shareOf(amountCents: number, shareBps: number): number {
  return ratioOf(amountCents, shareBps, 10_000)
}

/** The sum of amounts, in cents. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** An amount as read: « 12 222,22 € », without cents when there are none; spaces are U+00A0, which our fonts have. */
export function euros(amountCents: number, language: Language): string {
  const digits = amountCents % 100 === 0 ? 0 : 2
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(amountCents / 100).replace(/\u202F/g, '\u00A0')
}

/** An amount as a French spreadsheet or a form has it typed: `12345,67`. */
export function typedAmount(amountCents: number): string {
  return (amountCents / 100).toFixed(2).replace('.', ',')
}

/** A share as read: « 60 % », « 12,5 % ». */
export function percent(shareBps: number, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 2 })
  return format.format(shareBps / 10_000).replace(/\u202F/g, '\u00A0')
}

/** An amount typed in euros, as people write them (« 12 345,67 », « 12345.67 € »), in cents; null where it can't be read. */
export function centsIn(text: string): number | null {
  const [, whole, decimals = ''] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00A0\u202F€]/g, '')) ?? []
  if (whole === undefined) return null
  const read = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return read <= most ? read : null
}
