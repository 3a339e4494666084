import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@ancrage/domain/kernel/day'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'

import { launch } from './browser'
import { pictureScale } from './pictures'
import { openServer } from './server'
import { demoPassword, startedAt } from './when'

export interface Visit {
  readonly width?: number
  readonly height?: number
  readonly language?: 'fr' | 'en'
}

export interface Site {
  readonly url: string
  /** Opens the site where it is empty, as the log tells it; null where it is not. */
  readonly code: string | null
  /** A page of a browser of its own, at the size of a desk by default; it fails the test if its console complains. */
  visit(visit?: Visit): Promise<Page>
  /** The same, signed in with one of the demonstration's accounts (`conseil`, `responsable`…). */
  signedIn(account: string, visit?: Visit): Promise<Page>
  /** Leaves every page: what stays open keeps asking the server. */
  leave(): Promise<void>
  /** Lets days pass: every page is left, those opened from then on begin that much later. */
  pass(days: number): Promise<void>
  close(): Promise<void>
}

/** The real server on its own copy of the demonstration base, or on an empty one, and a real browser before it. */
export async function openSite({ empty = false } = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'ancrage-site-'))
  const file = join(folder, 'site.db')
  if (!empty) copyFileSync(inject('demoTemplate'), file)
  const begun = Date.now()
  let passed = 0
  const clock = () => new Date(Date.parse(startedAt) + passed + Date.now() - begun).toISOString() as Instant
  const { url, code, close } = await openServer(file, clock)
  const browser = await launch()
  const complaints: string[] = []

  async function visit({ width = 1440, height = 900, language = 'fr' }: Visit = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height },
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      hasTouch: width < 900,
      ...pictureScale,
    })
    const page = await context.newPage()
    await page.clock.install({ time: clock() })
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => {
      // The browser itself reports each refused request; the journeys check what the screen says of it.
      if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    if (language === 'en') await page.addInitScript(() => localStorage.setItem('ancrage.language', 'en'))
    return page
  }
  const leave = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
  return {
    url,
    code,
    visit,
    signedIn: async (account, how) => {
      const page = await visit(how)
      await page.goto('/')
      await page.locator('input[type=email], input[name=email]').fill(`${account}@ancrage.example`)
      await page.locator('input[type=password]').fill(demoPassword)
      await page.keyboard.press('Enter')
      await page.getByRole('navigation').first().waitFor()
      // What the account speaks wins over what the browser did.
      if (how?.language === 'en') {
        await page.request.put('/api/auth/me/language', { data: { language: 'en' } })
        await page.reload()
        await page.getByRole('navigation').first().waitFor()
      }
      return page
    },
    leave,
    pass: async (days) => {
      await leave()
      passed += days * 24 * 3600_000
    },
    close: async () => {
      await browser.close()
      await close()
      rmSync(folder, { recursive: true, force: true })
      expect(complaints, 'the browser’s console says nothing').toEqual([])
    },
  }
}
