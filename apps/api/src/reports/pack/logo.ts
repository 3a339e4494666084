import type { contract } from '@ancrage/contract/index'
import { eq } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import type { Call } from '../../platform/http/mount'
import { notFound, refused } from '../../platform/http/refused'
import { printPdf } from '../../platform/print-pdf'
import { tables } from '../../schema/tables'
import { logoKey, readPresentation } from './presentation'
import { sendBytes } from './send-bytes'

const { settings } = tables

/** Sides of a picture, in points. */
const [least, most] = [16, 4_000] as const
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Makes sure that a file is a PNG by what is in it, of a size that a page can bear, by printing one. Throws `logo_type`, `logo_size`. */
export async function checkLogo(content: Buffer): Promise<void> {
  const isPng = content.subarray(0, 8).equals(signature) && content.subarray(12, 16).toString('latin1') === 'IHDR'
  if (!isPng || content.subarray(-8, -4).toString('latin1') !== 'IEND') throw refused('logo_type')
  const sides = [content.readUInt32BE(16), content.readUInt32BE(20)]
  if (sides.some((side) => side < least || side > most)) throw refused('logo_size')
  await printPdf('#set document(title: "logo")\n#image("logo.png", alt: "logo")', {}, { 'logo.png': content }).catch(() => {
    throw refused('logo_type')
  })
}

/** Puts a logo in use. */
export async function putLogo({ body, write }: Call<typeof contract.packs.putLogo>) {
  if (!Buffer.isBuffer(body)) throw refused('unsupported_type')
  await checkLogo(body)
  await write((command) => keep(command, body))
  return { bytes: body.length }
}

/** Takes it back: documents go without. */
export async function removeLogo({ write }: Call<typeof contract.packs.removeLogo>) {
  await write((command) => keep(command, Buffer.alloc(0)))
  return { bytes: 0 as const }
}

async function keep(command: Command, content: Buffer): Promise<void> {
  const { tx, now } = command
  const value = content.toString('base64')
  const [row] = await tx.select({ version: settings.version }).from(settings).where(eq(settings.key, logoKey))
  const version = (row?.version ?? 0) + 1
  await tx
    .insert(settings)
    .values({ key: logoKey, value, version, updatedAt: now })
    .onConflictDoUpdate({ target: settings.key, set: { value, version, updatedAt: now } })
  await record(command, {
    action: 'setting.updated',
    subject: { resource: 'settings', id: logoKey },
    changes: { bytes: [null, content.length] },
  })
}

/** Sends the logo in use; throws 404 without one. */
export async function sendLogo({ read, reply }: Call<typeof contract.packs.logo>): Promise<NodeJS.ReadableStream> {
  const { logo } = await readPresentation(read)
  if (!logo) throw notFound()
  return sendBytes(reply, logo, 'image/png', 'logo.png')
}
