import { type RenewalRule, renewalRule as ruleOf } from '@ancrage/domain/departures/renewal'
import type { Reads } from '../platform/store/store'
import { readSetting } from './read-setting'

/** The definition of the renewal rate, as the site has set it. */
export async function renewalRule(read: Reads): Promise<RenewalRule> {
  const [renewalModes, renewalProfessions, renewalMoves, renewalHeads] = await Promise.all([
    readSetting(read, 'renewalModes'),
    readSetting(read, 'renewalProfessions'),
    readSetting(read, 'renewalMoves'),
    readSetting(read, 'renewalHeads'),
  ])
  return ruleOf({ renewalModes, renewalProfessions, renewalMoves, renewalHeads })
}
