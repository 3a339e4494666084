import type { Messages } from '../messages'

export const api: Messages['api'] = {
  unreachable: 'The server does not answer. Check the network, then try again: nothing was lost.',
  failed: 'The request did not succeed. What you typed is kept: try again.',
}
