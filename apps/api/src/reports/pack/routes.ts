import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mount } from '../../platform/http/mount'
import { sendSheet } from '../sheets/send-sheet'
import { putLogo, removeLogo, sendLogo } from './logo'
import { sendPack } from './send-pack'

const { packs: promised } = contract

/** The files of a session and of a territory, and how they look. What writes them is loaded by the first one asked. */
export function packs(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, promised.file, (call) => sendPack(call, deps))
  mount(app, deps, promised.territorySheet, (call) => sendSheet(call, deps))
  mount(app, deps, promised.logo, (call) => sendLogo(call))
  mount(app, deps, promised.putLogo, (call) => putLogo(call))
  mount(app, deps, promised.removeLogo, (call) => removeLogo(call))
}
