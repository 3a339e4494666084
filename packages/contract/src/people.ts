import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { id, line } from '@ancrage/domain/kernel/text'
import { organisationFields } from '@ancrage/domain/organisations/organisation'
import {
  householdFields,
  householdMemberFields,
  householdMemberReadOnly,
  needFields,
  practiceFields,
  practiceReadOnly,
} from '@ancrage/domain/people/household'
import { categoryChoices, personDerived, personFields, personReadOnly } from '@ancrage/domain/people/person'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource, seen } from './resource'
import { route } from './route'

/** A month, `2026-03`: all that a pseudonymised row tells of a day. */
export const month = z.string().regex(/^\d{4}-\d{2}$/)

export const people = resource({
  name: 'people',
  permissions: { list: 'people.list', read: 'people.read', create: 'people.write', update: 'people.write', remove: 'people.write' },
  fields: personFields,
  readOnly: personReadOnly,
  derived: personDerived,
  filters: { hasJourney: z.boolean(), inTerritory: z.boolean(), epciCode },
  pseudonym: {
    category: categoryChoices.schema,
    professionCode: professionCode.nullable(),
    epciCode: epciCode.nullable(),
    lastExchangeMonth: month.nullable(),
  },
  labels: labels.people,
})

export const practices = resource({
  name: 'practices',
  permissions: { list: 'people.read', read: 'people.read', create: 'people.write', update: 'people.write', remove: 'people.write' },
  fields: practiceFields,
  readOnly: practiceReadOnly,
  labels: labels.practices,
})

const householdResource = resource({
  name: 'households',
  permissions: { list: 'households.read', read: 'households.read', update: 'households.write' },
  fields: householdFields,
  labels: labels.households,
})

/** Opening a household outside one's team says why, and lasts until the end of the day. */
const openHousehold = route({
  method: 'POST',
  path: '/api/households/:id/open',
  access: 'households.open',
  summary: 'Read a household outside one’s team until the end of the day, with a reason that is logged',
  params: idParams,
  body: z.strictObject({ reason: line(500) }),
  reply: z.object({ id, untilAt: z.string() }),
})

/** The household joined keeps its tracks; the person's journeys and tracks follow. */
const joinHousehold = route({
  method: 'POST',
  path: '/api/households/:id/join',
  access: 'households.write',
  summary: 'Bring a person, and their journeys, into this household',
  params: idParams,
  body: z.strictObject({ personId: id, version: seen.shape.version }),
  reply: z.object({ id }),
})
export const households = {
  ...householdResource,
  open: openHousehold,
  join: joinHousehold,
  routes: [...householdResource.routes, openHousehold, joinHousehold],
}

export const householdMembers = resource({
  name: 'household-members',
  permissions: {
    list: 'households.read',
    read: 'households.read',
    create: 'households.write',
    update: 'households.write',
    remove: 'households.write',
  },
  fields: householdMemberFields,
  readOnly: householdMemberReadOnly,
  labels: labels['household-members'],
})

export const needs = resource({
  name: 'needs',
  permissions: {
    list: 'households.read',
    read: 'households.read',
    create: 'households.write',
    update: 'households.write',
    remove: 'households.write',
  },
  fields: needFields,
  labels: labels.needs,
})

export const organisations = resource({
  name: 'organisations',
  permissions: {
    list: 'organisations.read',
    read: 'organisations.read',
    create: 'organisations.write',
    update: 'organisations.write',
    remove: 'organisations.write',
  },
  fields: organisationFields,
  labels: labels.organisations,
})
