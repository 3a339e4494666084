import type { Messages } from '../messages'

export const installations: Messages['installations'] = { title: 'Installations', none: 'No installation matches these filters' }
