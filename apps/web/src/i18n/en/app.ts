import type { Messages } from '../messages'

export const app: Messages['app'] = {
  name: 'Ancrage',
  skip: 'Skip to content',
  notFound: 'This page does not exist',
  notFoundHint: 'The link is old or the address incomplete.',
  home: 'Back to the start',
  crashed: 'This page could not be shown',
  crashedHint: 'What was saved is kept. Reload the page; if it happens again, tell the administrator.',
  reload: 'Reload',
  loading: 'Loading…',
}
