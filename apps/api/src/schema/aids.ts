import {
  applicationStatusChoices,
  expenseNatureChoices,
  paymentKindChoices,
  paymentStatusChoices,
  refusalReasonChoices,
} from '@ancrage/domain/aids/application'
import {
  breachReasonChoices,
  checkOutcomeChoices,
  commitmentStatusChoices,
  suspensionReasonChoices,
  waiverReasonChoices,
} from '@ancrage/domain/aids/commitment'
import { letterChoices } from '@ancrage/domain/aids/letter'
import {
  clawbackModeChoices,
  expenseKindChoices,
  funderChoices,
  legalCategoryChoices,
  legalFormChoices,
  neededForChoices,
  type SchemeRules,
} from '@ancrage/domain/aids/scheme'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { sql } from 'drizzle-orm'
import { type Kit, record } from '../platform/store/kit'

/** Aids: the catalogue and its rules by date, applications with what they ask and pay, and what a beneficiary commits to. */
export const defineAids = (kit: Kit) => {
  const aidSchemes = kit.table(
    'aid_schemes',
    {
      ...record(kit),
      key: kit.text().notNull(),
      name: kit.json<Bilingual>().notNull(),
      funder: kit.oneOf(funderChoices.values).notNull(),
      legalForm: kit.oneOf(legalFormChoices.values).notNull(),
      legalCategory: kit.oneOf(legalCategoryChoices.values).notNull(),
      managed: kit.bool().notNull(),
      scholarship: kit.bool().notNull(),
    },
    (t) => [kit.uniqueIndex('aid_schemes_key').on(t.key).where(sql`archived_at is null`)],
  )
  /** Never changed once written: a correction is a later number. */
  const aidSchemeVersions = kit.table(
    'aid_scheme_versions',
    {
      id: kit.id().primaryKey(),
      schemeId: kit
        .id()
        .notNull()
        .references(() => aidSchemes.id),
      number: kit.int().notNull(),
      validFrom: kit.day().notNull(),
      validTo: kit.day(),
      rules: kit.json<SchemeRules>().notNull(),
      summary: kit.json<Bilingual>().notNull(),
      source: kit.text().notNull(),
      sourceOn: kit.day(),
      at: kit.instant().notNull(),
      by: kit.id(),
    },
    (t) => [kit.uniqueIndex('aid_scheme_versions_number').on(t.schemeId, t.number)],
  )
  const deliberationSessions = kit.table('deliberation_sessions', {
    ...record(kit),
    body: kit.text().notNull(),
    meetsOn: kit.day().notNull(),
    reportDueOn: kit.day(),
    heldOn: kit.day(),
    deliberationNumber: kit.text(),
  })
  const aidApplications = kit.table(
    'aid_applications',
    {
      ...record(kit),
      number: kit.text().notNull(),
      schemeId: kit
        .id()
        .notNull()
        .references(() => aidSchemes.id),
      /** The rules it was decided by; before the decision, those in force. */
      schemeVersionId: kit.id().references(() => aidSchemeVersions.id),
      personId: kit.id().notNull(),
      journeyId: kit.id(),
      professionCode: kit.text().notNull(),
      communeCode: kit.text().notNull(),
      installationOn: kit.day(),
      proRataValue: kit.real(),
      monthsAsked: kit.int(),
      notes: kit.text(),
      status: kit.oneOf(applicationStatusChoices.values).notNull(),
      statusSince: kit.day().notNull(),
      filedOn: kit.day(),
      incompleteNote: kit.text(),
      completeOn: kit.day(),
      examinedOn: kit.day(),
      examinedBy: kit.id(),
      opinion: kit.text(),
      approvedAt: kit.instant(),
      approvedBy: kit.id(),
      sessionId: kit.id().references(() => deliberationSessions.id),
      computedCents: kit.int(),
      votedCents: kit.int(),
      votedOn: kit.day(),
      deliberationNumber: kit.text(),
      zoneClass: kit.oneOf(zoneClassChoices.values),
      zoneDecree: kit.text(),
      beneficiarySignedOn: kit.day(),
      funderSignedOn: kit.day(),
      conventionOn: kit.day(),
      attestedOn: kit.day(),
      sentToArsOn: kit.day(),
      sentToCpamOn: kit.day(),
      settledOn: kit.day(),
      overpaidCents: kit.int(),
      endedOn: kit.day(),
      refusalReason: kit.oneOf(refusalReasonChoices.values),
      endReason: kit.text(),
      search: kit.text().notNull(),
    },
    (t) => [
      kit.uniqueIndex('aid_applications_number').on(t.number),
      kit.index('aid_applications_person').on(t.personId),
      kit.index('aid_applications_journey').on(t.journeyId),
      kit.index('aid_applications_status').on(t.status, t.statusSince),
      kit.index('aid_applications_session').on(t.sessionId),
      kit.index('aid_applications_voted').on(t.votedOn, t.schemeId),
    ],
  )
  const ofApplication = () =>
    kit
      .id()
      .notNull()
      .references(() => aidApplications.id)
  const aidPieces = kit.table(
    'aid_pieces',
    {
      id: kit.id().primaryKey(),
      applicationId: ofApplication(),
      key: kit.text().notNull(),
      label: kit.json<Bilingual>().notNull(),
      compulsory: kit.bool().notNull(),
      neededFor: kit.oneOf(neededForChoices.values).notNull(),
      position: kit.int().notNull(),
      receivedOn: kit.day(),
      receivedBy: kit.id(),
      documentId: kit.id(),
      version: kit.int().notNull(),
    },
    (t) => [kit.uniqueIndex('aid_pieces_key').on(t.applicationId, t.key)],
  )
  const aidExpenses = kit.table(
    'aid_expenses',
    {
      ...record(kit),
      applicationId: ofApplication(),
      nature: kit.oneOf(expenseNatureChoices.values).notNull(),
      kind: kit.oneOf(expenseKindChoices.values).notNull(),
      label: kit.text().notNull(),
      amountCents: kit.int().notNull(),
      retainedCents: kit.int(),
      spentOn: kit.day(),
    },
    (t) => [kit.index('aid_expenses_application').on(t.applicationId)],
  )
  const aidPayments = kit.table(
    'aid_payments',
    {
      ...record(kit),
      applicationId: ofApplication(),
      kind: kit.oneOf(paymentKindChoices.values).notNull(),
      status: kit.oneOf(paymentStatusChoices.values).notNull(),
      amountCents: kit.int().notNull(),
      dueOn: kit.day().notNull(),
      orderedOn: kit.day(),
      mandateNumber: kit.text(),
      paidOn: kit.day(),
    },
    (t) => [
      kit.index('aid_payments_application').on(t.applicationId),
      kit.index('aid_payments_due').on(t.status, t.dueOn),
      kit.index('aid_payments_paid').on(t.paidOn),
      kit.index('aid_payments_mandate').on(t.mandateNumber),
    ],
  )
  /** « Engagement d'exercice »: made with the convention, one an application. */
  const aidCommitments = kit.table(
    'aid_commitments',
    {
      ...record(kit),
      applicationId: ofApplication(),
      personId: kit.id().notNull(),
      communeCode: kit.text().notNull(),
      startOn: kit.day().notNull(),
      /** False while it runs from the convention for want of a day of installation. */
      startKnown: kit.bool().notNull(),
      months: kit.int().notNull(),
      /** Its last day, suspensions counted. */
      endOn: kit.day().notNull(),
      status: kit.oneOf(commitmentStatusChoices.values).notNull(),
      breachedOn: kit.day(),
      breachReason: kit.oneOf(breachReasonChoices.values),
      /** Whether the diploma was obtained by then; asked by the CESP rule alone. */
      graduated: kit.bool(),
      observationsDueOn: kit.day(),
      observationsOn: kit.day(),
      observations: kit.text(),
      decidedOn: kit.day(),
      decisionNumber: kit.text(),
      decidedMode: kit.oneOf(clawbackModeChoices.values),
      reversementCents: kit.int(),
      waiverReason: kit.oneOf(waiverReasonChoices.values),
      titreNumber: kit.text(),
      titreOn: kit.day(),
      recoveredOn: kit.day(),
      recoveredCents: kit.int(),
    },
    (t) => [
      kit.uniqueIndex('aid_commitments_application').on(t.applicationId),
      kit.index('aid_commitments_person').on(t.personId),
      kit.index('aid_commitments_status').on(t.status, t.endOn),
      kit.index('aid_commitments_commune').on(t.communeCode),
    ],
  )
  const ofCommitment = () =>
    kit
      .id()
      .notNull()
      .references(() => aidCommitments.id)
  const aidSuspensions = kit.table(
    'aid_suspensions',
    {
      ...record(kit),
      commitmentId: ofCommitment(),
      reason: kit.oneOf(suspensionReasonChoices.values).notNull(),
      fromOn: kit.day().notNull(),
      untilOn: kit.day().notNull(),
    },
    (t) => [kit.index('aid_suspensions_commitment').on(t.commitmentId)],
  )
  const aidChecks = kit.table(
    'aid_checks',
    {
      id: kit.id().primaryKey(),
      commitmentId: ofCommitment(),
      year: kit.int().notNull(),
      dueOn: kit.day().notNull(),
      outcome: kit.oneOf(checkOutcomeChoices.values),
      checkedOn: kit.day(),
      checkedBy: kit.id(),
      documentId: kit.id(),
    },
    (t) => [kit.uniqueIndex('aid_checks_year').on(t.commitmentId, t.year), kit.index('aid_checks_due').on(t.dueOn)],
  )
  /** « Inscrit »: what the year's budget gives a scheme. */
  const budgetEnvelopes = kit.table(
    'budget_envelopes',
    {
      ...record(kit),
      year: kit.int().notNull(),
      schemeId: kit
        .id()
        .notNull()
        .references(() => aidSchemes.id),
      amountCents: kit.int().notNull(),
    },
    (t) => [kit.uniqueIndex('budget_envelopes_year').on(t.year, t.schemeId).where(sql`archived_at is null`)],
  )
  const declaredAids = kit.table(
    'declared_aids',
    {
      ...record(kit),
      personId: kit.id().notNull(),
      schemeId: kit.id().references(() => aidSchemes.id),
      label: kit.text().notNull(),
      amountCents: kit.int().notNull(),
      signedOn: kit.day(),
      communeCode: kit.text(),
    },
    (t) => [kit.index('declared_aids_person').on(t.personId)],
  )
  /** The administrator's DOCX; each replacement is kept, the latest is used. Without a file: back to ours. */
  const letterTemplates = kit.table(
    'letter_templates',
    {
      id: kit.id().primaryKey(),
      letter: kit.oneOf(letterChoices.values).notNull(),
      number: kit.int().notNull(),
      name: kit.text().notNull(),
      sha256: kit.text(),
      bytes: kit.int().notNull(),
      at: kit.instant().notNull(),
      by: kit.id(),
    },
    (t) => [kit.uniqueIndex('letter_templates_number').on(t.letter, t.number)],
  )
  /** A letter as it was written: its files are documents, never written over. */
  const letters = kit.table(
    'letters',
    {
      id: kit.id().primaryKey(),
      applicationId: ofApplication(),
      letter: kit.oneOf(letterChoices.values).notNull(),
      number: kit.int().notNull(),
      templateId: kit.id().references(() => letterTemplates.id),
      docxDocumentId: kit.id().notNull(),
      pdfDocumentId: kit.id().notNull(),
      at: kit.instant().notNull(),
      by: kit.id(),
    },
    (t) => [kit.uniqueIndex('letters_number').on(t.applicationId, t.letter, t.number)],
  )
  /** History typed in: what a figure was before this site had rows. */
  const openingBalances = kit.table(
    'opening_balances',
    {
      ...record(kit),
      indicator: kit.text().notNull(),
      fromOn: kit.day().notNull(),
      untilOn: kit.day().notNull(),
      professionCode: kit.text(),
      epciCode: kit.text(),
      value: kit.int().notNull(),
      source: kit.text().notNull(),
    },
    (t) => [kit.index('opening_balances_indicator').on(t.indicator)],
  )
  return {
    aidSchemes,
    aidSchemeVersions,
    deliberationSessions,
    aidApplications,
    aidPieces,
    aidExpenses,
    aidPayments,
    aidCommitments,
    aidSuspensions,
    aidChecks,
    budgetEnvelopes,
    declaredAids,
    letterTemplates,
    letters,
    openingBalances,
  }
}
