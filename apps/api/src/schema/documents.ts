import { documentKindChoices, documentSubjects, retentionClassChoices } from '@ancrage/domain/documents/document'
import { languages } from '@ancrage/domain/kernel/choices'
import { type Kit, record } from '../platform/store/kit'

/** Files kept with what they are about, and the mails that are ready to write. */
export const defineDocuments = (kit: Kit) => {
  const documents = kit.table(
    'documents',
    {
      ...record(kit),
      name: kit.text().notNull(),
      kind: kit.oneOf(documentKindChoices.values).notNull(),
      sha256: kit.text().notNull(),
      bytes: kit.int().notNull(),
      mediaType: kit.text().notNull(),
      confidential: kit.bool().notNull(),
      subjectResource: kit.oneOf(documentSubjects).notNull(),
      subjectId: kit.id().notNull(),
      retentionClass: kit.oneOf(retentionClassChoices.values).notNull(),
      purgeOn: kit.day(),
    },
    (t) => [kit.index('documents_subject').on(t.subjectResource, t.subjectId), kit.index('documents_sha256').on(t.sha256)],
  )
  const mailTemplates = kit.table('mail_templates', {
    ...record(kit),
    name: kit.text().notNull(),
    language: kit.oneOf(languages).notNull(),
    subject: kit.text().notNull(),
    body: kit.text().notNull(),
  })
  return { documents, mailTemplates }
}
