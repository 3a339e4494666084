import type { Permission } from '@ancrage/domain/access/permissions'
import { roleChoices } from '@ancrage/domain/access/roles'
import { languages } from '@ancrage/domain/kernel/choices'
import { instant } from '@ancrage/domain/kernel/day'
import { email, id, line, optional } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { labels } from './labels'
import { resource } from './resource'
import { route } from './route'

const language = z.enum(languages)

/** At least fifteen characters of any kind (ASVS 6.2.1 and 6.2.5); a common one is refused by the server. */
export const password = z.string().min(15, { error: 'password_length' }).max(200, { error: 'too_long' })

/** What is typed to sign in: any text that a base can look for; a wrong form is told as a wrong password. */
const accountName = z
  .string()
  .max(254)
  .refine((text) => !text.includes('\0'), { error: 'email' })

const me = z.object({
  id,
  name: z.string(),
  email: z.string(),
  roles: z.array(roleChoices.schema),
  language,
  permissions: z.array(z.custom<Permission>((value) => typeof value === 'string')),
})

/** One of one's own sessions; `current` is the one that asks. */
const session = z.object({
  id,
  createdAt: instant,
  lastSeenAt: instant,
  /** What the browser says it is; null where it said nothing. */
  agent: z.string().nullable(),
  current: z.boolean(),
})

export const auth = {
  login: route({
    method: 'POST',
    path: '/api/auth/login',
    access: 'public',
    summary: 'Sign in: sets the session cookie',
    body: z.strictObject({ email: accountName, password: z.string().max(1000) }),
    reply: me,
  }),
  logout: route({ method: 'POST', path: '/api/auth/logout', access: 'session', summary: 'End the session', reply: z.object({}) }),
  me: route({ method: 'GET', path: '/api/auth/me', access: 'session', summary: 'Who is signed in, and what they may do', reply: me }),
  language: route({
    method: 'PUT',
    path: '/api/auth/me/language',
    access: 'session',
    summary: 'Choose the language of the account',
    body: z.strictObject({ language }),
    reply: me,
  }),
  password: route({
    method: 'PUT',
    path: '/api/auth/me/password',
    access: 'session',
    summary: 'Change one’s own password; every other session ends',
    body: z.strictObject({ current: z.string().max(1000), password }),
    reply: z.object({}),
  }),
  sessions: route({
    method: 'GET',
    path: '/api/auth/me/sessions',
    access: 'session',
    summary: 'Where one is signed in, the latest seen first',
    reply: z.array(session),
  }),
  endSession: route({
    method: 'DELETE',
    path: '/api/auth/me/sessions/:id',
    access: 'session',
    summary: 'End one of one’s own sessions',
    params: z.strictObject({ id }),
    reply: z.object({}),
  }),
}

/** Who works here: what naming someone and choosing a referent need, and no more. Those who left keep their name. */
export const colleagues = route({
  method: 'GET',
  path: '/api/colleagues',
  access: 'session',
  summary: 'Everyone with an account, by name',
  reply: z.array(z.object({ id, name: z.string(), roles: z.array(roleChoices.schema), active: z.boolean() })),
})

/** The accounts themselves, for the administrator. */
export const users = resource({
  name: 'users',
  permissions: { list: 'users.read', read: 'users.read', create: 'users.write', update: 'users.write' },
  fields: {
    email,
    name: line(120),
    roles: z.array(roleChoices.schema).min(1, { error: 'required' }),
    language: language.default('fr'),
    sectorId: optional(id),
    disabledAt: optional(instant),
  },
  writeOnly: { password },
  labels: labels.users,
})

const up = z.object({ status: z.literal('ok') })

export const site = {
  health: route({ method: 'GET', path: '/api/health', access: 'public', summary: 'The process answers', reply: up }),
  ready: route({ method: 'GET', path: '/api/ready', access: 'public', summary: 'The base answers', reply: up }),
  state: route({
    method: 'GET',
    path: '/api/site',
    access: 'public',
    summary: 'What the site is called; and, while it is empty, the départements it may serve',
    reply: z.object({
      name: z.string(),
      firstRun: z.object({ departements: z.array(z.object({ code: z.string(), name: z.string() })) }).nullable(),
    }),
  }),
  firstRun: route({
    method: 'POST',
    path: '/api/site',
    access: 'public',
    summary: 'Open an empty site with the code of its log: its département, its first administrator, who is signed in',
    body: z.strictObject({
      code: z.string().max(100),
      departement: z.string().max(3),
      name: line(120),
      email,
      password,
      language: language.default('fr'),
    }),
    reply: me,
  }),
  openapi: route({
    method: 'GET',
    path: '/api/openapi.json',
    access: 'public',
    summary: 'This document',
    reply: z.record(z.string(), z.unknown()),
  }),
}
