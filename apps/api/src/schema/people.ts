import { organisationKindChoices } from '@ancrage/domain/organisations/organisation'
import { memberKindChoices, type needCriteria, needKindChoices, needStatusChoices } from '@ancrage/domain/people/household'
import { careerStatusChoices, categoryChoices, civilityChoices, originChoices, practiceModeChoices } from '@ancrage/domain/people/person'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Kit, record } from '../platform/store/kit'

/** People, their practices, households and organisations. */
export const definePeople = (kit: Kit) => {
  const organisations = kit.table(
    'organisations',
    {
      ...record(kit),
      name: kit.text().notNull(),
      kind: kit.oneOf(organisationKindChoices.values).notNull(),
      finess: kit.text(),
      siret: kit.text(),
      address: kit.text(),
      postalCode: kit.text(),
      communeCode: kit.text(),
      epciCode: kit.text(),
      email: kit.text(),
      phone: kit.text(),
      search: kit.text().notNull(),
    },
    (t) => [kit.index('organisations_search').on(t.search)],
  )
  const organisationTerritories = kit.table(
    'organisation_territories',
    {
      organisationId: kit
        .id()
        .notNull()
        .references(() => organisations.id),
      epciCode: kit.text().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.organisationId, t.epciCode] }), kit.index('organisation_territories_epci').on(t.epciCode)],
  )
  const households = kit.table('households', { ...record(kit), arrivalWishedOn: kit.day(), notes: kit.text() })
  const people = kit.table(
    'people',
    {
      ...record(kit),
      category: kit.oneOf(categoryChoices.values).notNull(),
      civility: kit.oneOf(civilityChoices.values),
      lastName: kit.text().notNull(),
      firstName: kit.text().notNull(),
      birthYear: kit.int(),
      email: kit.text(),
      phone: kit.text(),
      phone2: kit.text(),
      communeCode: kit.text(),
      professionCode: kit.text(),
      specialtyCode: kit.text(),
      rpps: kit.text(),
      careerStatus: kit.oneOf(careerStatusChoices.values),
      practiceMode: kit.oneOf(practiceModeChoices.values),
      origin: kit.oneOf(originChoices.values),
      organisationId: kit.id().references(() => organisations.id),
      position: kit.text(),
      householdId: kit.id().references(() => households.id),
      advisorId: kit.id(),
      languages: kit.json<string[]>().notNull(),
      noticeGivenOn: kit.day(),
      noticeVersion: kit.text(),
      contactOpposedOn: kit.day(),
      lastExchangeOn: kit.day(),
      search: kit.text().notNull(),
    },
    (t) => [
      kit.uniqueIndex('people_rpps').on(t.rpps).where(sql`archived_at is null`),
      kit.index('people_search').on(t.search, t.id).where(sql`archived_at is null`),
      kit.index('people_household').on(t.householdId),
      kit.index('people_organisation').on(t.organisationId),
      kit.index('people_email').on(t.email),
      kit.index('people_phone').on(t.phone),
      kit.index('people_category').on(t.category, t.search).where(sql`archived_at is null`),
      kit.index('people_advisor').on(t.advisorId),
    ],
  )
  const personTags = kit.table(
    'person_tags',
    {
      personId: kit
        .id()
        .notNull()
        .references(() => people.id),
      tag: kit.text().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.personId, t.tag] }), kit.index('person_tags_tag').on(t.tag)],
  )
  const practices = kit.table(
    'practices',
    {
      ...record(kit),
      personId: kit
        .id()
        .notNull()
        .references(() => people.id),
      organisationId: kit.id().references(() => organisations.id),
      professionCode: kit.text().notNull(),
      mode: kit.oneOf(['L', 'S', 'B']).notNull(),
      sectorCode: kit.text(),
      communeCode: kit.text().notNull(),
      startedOn: kit.day(),
      endedOn: kit.day(),
      source: kit.oneOf(['typed', 'rpps']).notNull(),
    },
    (t) => [kit.index('practices_person').on(t.personId)],
  )
  const householdMembers = kit.table(
    'household_members',
    {
      ...record(kit),
      householdId: kit
        .id()
        .notNull()
        .references(() => households.id),
      kind: kit.oneOf(memberKindChoices.values).notNull(),
      firstName: kit.text(),
      birthYear: kit.int(),
      birthMonth: kit.int(),
      jobSector: kit.text(),
      jobTitle: kit.text(),
      purgeOn: kit.day(),
    },
    (t) => [kit.index('household_members_household').on(t.householdId)],
  )
  const needs = kit.table(
    'needs',
    {
      ...record(kit),
      householdId: kit
        .id()
        .notNull()
        .references(() => households.id),
      kind: kit.oneOf(needKindChoices.values).notNull(),
      memberId: kit.id().references(() => householdMembers.id),
      criteria: kit.json<z.infer<typeof needCriteria>>().notNull(),
      status: kit.oneOf(needStatusChoices.values).notNull(),
    },
    (t) => [kit.index('needs_household').on(t.householdId, t.kind)],
  )
  /** A household opened with a reason by someone outside its team, until the end of the day. */
  const accessGrants = kit.table(
    'access_grants',
    {
      id: kit.id().primaryKey(),
      userId: kit.id().notNull(),
      householdId: kit
        .id()
        .notNull()
        .references(() => households.id),
      reason: kit.text().notNull(),
      at: kit.instant().notNull(),
      untilAt: kit.instant().notNull(),
    },
    (t) => [kit.index('access_grants_household').on(t.householdId, t.userId)],
  )
  return { organisations, organisationTerritories, households, people, personTags, practices, householdMembers, needs, accessGrants }
}
