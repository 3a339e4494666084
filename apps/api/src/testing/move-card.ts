import type { LightMyRequestResponse } from 'fastify'
import type { Persona, TestApp } from './app'

/** A track as the page of a journey shows it. */
export interface Line {
  readonly trackId: string
  readonly version: number
  readonly pipelineKey: string
  readonly state: string
  readonly position: number
  readonly frozen: boolean
  readonly resolution: string | null
}

/** The page of a journey, as someone reads it. */
export async function pageOf(site: TestApp, journeyId: string, persona: Persona = 'manager') {
  const reply = await site.as(persona).get(`/api/journeys/${journeyId}/page`)
  if (reply.statusCode !== 200) throw new Error(`${reply.statusCode} ${reply.body}`)
  return reply.json()
}

/** Where each track of a journey stands: `installation: 'open 3'`. */
export async function standings(site: TestApp, journeyId: string): Promise<Record<string, string>> {
  const { tracks } = await pageOf(site, journeyId)
  return Object.fromEntries(tracks.map((line: Line) => [line.pipelineKey, `${line.state} ${line.position}${line.frozen ? ' frozen' : ''}`]))
}

/** A track of a journey. */
export async function lineOf(site: TestApp, journeyId: string, pipelineKey: string): Promise<Line> {
  const { tracks } = await pageOf(site, journeyId)
  const line = tracks.find((one: Line) => one.pipelineKey === pipelineKey)
  if (!line) throw new Error(`no ${pipelineKey} track`)
  return line
}

/** The id of a shipped step; positions count from 1. */
export async function stepAt(site: TestApp, pipelineKey: string, position: number): Promise<string> {
  const reply = await site.as('manager').get(`/api/boards/${pipelineKey}`)
  return reply.json().columns[position - 1].step.id
}

/** Moves a journey's card to a step as someone, on the version it has; gives the reply, refused or not. */
export async function moveCardTo(
  site: TestApp,
  journeyId: string,
  [pipelineKey, position]: readonly [string, number],
  extra: object = {},
  persona: Persona = 'advisor',
): Promise<LightMyRequestResponse> {
  const { trackId, version } = await lineOf(site, journeyId, pipelineKey)
  return site.as(persona).post(`/api/tracks/${trackId}/move`, { stepId: await stepAt(site, pipelineKey, position), version, ...extra })
}

/** A call where someone was reached, as a move brings it. */
export const reached = { occurredOn: '2026-03-02', medium: 'telephone', direction: 'out', outcome: 'reached', summary: 'Projet confirmé.' }
