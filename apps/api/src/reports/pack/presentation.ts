import { eq } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { readSetting } from '../../site/read-setting'

const { settings } = tables

/** How a département's documents look. */
export interface Presentation {
  /** `#0B5566`: dark enough to be read on white. */
  readonly accent: string
  /** That of the computers it is shown on. */
  readonly font: string
  /** A PNG; null without one. */
  readonly logo: Buffer | null
}

/** Under what name the logo is kept among the settings. */
export const logoKey = 'packLogo'

/** How this site's documents look. */
export async function readPresentation(read: Reads): Promise<Presentation> {
  const [row] = await read.select({ value: settings.value }).from(settings).where(eq(settings.key, logoKey))
  const logo = String(row?.value ?? '')
  return {
    accent: await readSetting(read, 'packAccent'),
    font: await readSetting(read, 'packFont'),
    logo: logo === '' ? null : Buffer.from(logo, 'base64'),
  }
}
