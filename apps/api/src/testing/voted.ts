import type { Day } from '@ancrage/domain/kernel/day'
import { desc, eq } from 'drizzle-orm'
import { tables } from '../schema/tables'
import type { TestApp } from './app'
import { newContact, written } from './open-journey'

const { aidApplications, aidSchemes, aidSchemeVersions, aidPieces } = tables

interface Voted {
  /** Of the catalogue a new site is given. */
  readonly scheme?: string
  readonly votedOn?: string
  readonly professionCode?: string
}

/** An application to a scheme of the catalogue, made by the API then voted as a row, all its pieces received but those of the balance. */
export async function voted(site: TestApp, lastName: string, votedCents: number, options: Voted = {}) {
  const { scheme: key = 'vosges-primo-installation', votedOn = '2026-02-16', professionCode = '10' } = options
  const { personId } = await newContact(site, lastName, { professionCode })
  const [scheme] = await site.store.read
    .select({ id: aidSchemes.id, versionId: aidSchemeVersions.id })
    .from(aidSchemes)
    .innerJoin(aidSchemeVersions, eq(aidSchemeVersions.schemeId, aidSchemes.id))
    .where(eq(aidSchemes.key, key))
    .orderBy(desc(aidSchemeVersions.number))
  if (!scheme) throw new Error(`no scheme ${key}`)
  const made = await written(site, 'aid_officer', '/api/aid-applications', {
    schemeId: scheme.id,
    personId,
    professionCode,
    communeCode: '88160',
    installationOn: '2026-02-02',
  })
  await site.run('aid_officer', async ({ tx }) => {
    const columns = { status: 'voted' as const, zoneClass: 'ZIP' as const, schemeVersionId: scheme.versionId, votedCents }
    await tx
      .update(aidApplications)
      .set({ ...columns, filedOn: votedOn as Day, votedOn: votedOn as Day })
      .where(eq(aidApplications.id, made.id))
    for (const neededFor of ['filing', 'advance'] as const) await receivePieces(tx, made.id, neededFor)
  })
  return { id: made.id as string, number: made.number as string, personId, schemeId: scheme.id }
}

type Writer = Parameters<Parameters<TestApp['run']>[1]>[0]['tx']

/** Every piece of an application needed for something is there. */
export async function receivePieces(tx: Writer, applicationId: string, neededFor: 'filing' | 'advance' | 'balance'): Promise<void> {
  const pieces = await tx.select().from(aidPieces).where(eq(aidPieces.applicationId, applicationId))
  for (const piece of pieces.filter((one) => one.neededFor === neededFor))
    await tx
      .update(aidPieces)
      .set({ receivedOn: '2026-02-02' as Day })
      .where(eq(aidPieces.id, piece.id))
}

/** The same with its convention signed by both, through the API. */
export async function signed(
  site: TestApp,
  lastName: string,
  votedCents: number,
  options: Voted & { readonly conventionOn?: string } = {},
) {
  const application = await voted(site, lastName, votedCents, options)
  const { version } = (await site.as('aid_officer').get(`/api/aid-applications/${application.id}`)).json()
  const { conventionOn = '2026-02-23' } = options
  await written(site, 'aid_officer', `/api/aid-applications/${application.id}/sign`, {
    version,
    beneficiarySignedOn: conventionOn,
    funderSignedOn: conventionOn,
  })
  return application
}
