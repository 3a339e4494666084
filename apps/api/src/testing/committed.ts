import { type ClawbackMode, schemeRules } from '@ancrage/domain/aids/scheme'
import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { startCommitment } from '../aids/commitments/start-commitment'
import { tables } from '../schema/tables'
import type { TestApp } from './app'
import { newContact } from './open-journey'

/** An application signed, with what was paid of it and its commitment begun. */
export interface Committed {
  readonly personId: string
  readonly applicationId: string
  readonly commitmentId: string
}

interface Signed {
  readonly rules?: { readonly commitmentMonths: number; readonly clawback: { readonly mode: ClawbackMode } }
  readonly installationOn?: string | null
  readonly conventionOn?: string
  readonly communeCode?: string
  /** Paid, in cents: an advance. */
  readonly paidCents?: number
  readonly paidOn?: string
}

/** A person whose convention was signed under rules of the test’s own, as rows: what a commitment begins from. */
export async function committed(site: TestApp, lastName: string, signed: Signed = {}): Promise<Committed> {
  const { conventionOn = '2023-12-15', communeCode = '88160', paidCents = 20_000_00, paidOn = conventionOn } = signed
  const { installationOn = '2024-01-01', rules = { commitmentMonths: 36, clawback: { mode: 'prorata' } } } = signed
  const { personId, journeyId } = await newContact(site, lastName, { communeCode })
  const { aidApplications, aidCommitments, aidPayments, aidSchemes, aidSchemeVersions } = tables
  return site.run('aid_officer', async (command) => {
    const { tx, now, newId } = command
    const record = () => ({ id: newId(), createdAt: now, updatedAt: now, version: 1 })
    const scheme = { ...record(), key: `essai-${newId()}`, name: { fr: 'Aide à l’installation', en: 'Installation aid' } }
    await tx.insert(aidSchemes).values({
      ...scheme,
      funder: 'departement',
      legalForm: 'prime-installation',
      legalCategory: 'collectivite',
      managed: true,
      scholarship: false,
    })
    const versionId = newId()
    await tx.insert(aidSchemeVersions).values({
      id: versionId,
      schemeId: scheme.id,
      number: 1,
      validFrom: '2020-01-01' as Day,
      rules: schemeRules.parse(rules),
      summary: { fr: '', en: '' },
      source: 'Essai',
      at: now,
    })
    const [application] = await tx
      .insert(aidApplications)
      .values({
        ...record(),
        number: `A-${scheme.id}`,
        schemeId: scheme.id,
        schemeVersionId: versionId,
        personId,
        journeyId,
        professionCode: '10',
        communeCode,
        installationOn: installationOn as Day | null,
        status: paidCents > 0 ? 'advanced' : 'signed',
        statusSince: dayOf(now),
        votedCents: 20_000_00,
        votedOn: conventionOn as Day,
        beneficiarySignedOn: conventionOn as Day,
        funderSignedOn: conventionOn as Day,
        conventionOn: conventionOn as Day,
        search: '',
      })
      .returning()
    if (!application) throw new Error('no application')
    const advance = {
      kind: 'advance' as const,
      status: 'paid' as const,
      amountCents: paidCents,
      dueOn: paidOn as Day,
      paidOn: paidOn as Day,
    }
    if (paidCents > 0) await tx.insert(aidPayments).values({ ...record(), applicationId: application.id, ...advance })
    await startCommitment(command, application)
    const rows = await tx.select({ id: aidCommitments.id, of: aidCommitments.applicationId }).from(aidCommitments)
    return { personId, applicationId: application.id, commitmentId: rows.find(({ of }) => of === application.id)?.id ?? '' }
  })
}
