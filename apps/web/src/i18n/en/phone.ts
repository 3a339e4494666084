import type { Messages } from '../messages'

export const phone: Messages['phone'] = { call: 'Call %{number}' }
