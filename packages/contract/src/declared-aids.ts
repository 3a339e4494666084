import { applicationStatusChoices, declaredAidFields } from '@ancrage/domain/aids/application'
import { funderChoices, legalCategoryChoices } from '@ancrage/domain/aids/scheme'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { personId, ...told } = declaredAidFields

/** Aids a person tells of, received from someone else. */
export const declaredAids = resource({
  name: 'declared-aids',
  permissions: {
    list: 'aid_applications.read',
    read: 'aid_applications.read',
    create: 'declared_aids.write',
    update: 'declared_aids.write',
    remove: 'declared_aids.write',
  },
  fields: told,
  onCreate: { personId },
  readOnly: { personId },
  labels: labels['declared-aids'],
})

const place = z.string().nullable()

/** « Aides reçues et déclarées »: all that a person has had, ours and others', and when the waiting years end. */
export const personAids = route({
  method: 'GET',
  path: '/api/people/:id/aids',
  access: 'aid_applications.read',
  summary: 'The aids of a person, ours and those told of, their totals, and the day of a new aid by legal category',
  params: idParams,
  reply: z.object({
    own: z.array(
      z.object({
        applicationId: id,
        number: z.string(),
        label: z.string(),
        status: applicationStatusChoices.schema,
        /** Null: not voted. */
        votedCents: z.int().nullable(),
        paidCents: z.int(),
        signedOn: day.nullable(),
        place,
        /** The term of its commitment to practise, while it runs. */
        committedUntil: day.nullable(),
      }),
    ),
    declared: z.array(
      z.object({
        ...seen.shape,
        ...told,
        /** Of its scheme, where it is one of the catalogue. */
        funder: funderChoices.schema.nullable(),
        place,
      }),
    ),
    /** Voted by us, declared, and both. */
    ownCents: z.int(),
    declaredCents: z.int(),
    totalCents: z.int(),
    waits: z.array(z.object({ legalCategory: legalCategoryChoices.schema, years: z.int(), lastSignedOn: day, allowedFrom: day })),
  }),
})
