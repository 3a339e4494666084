import { expect, test } from 'vitest'
import { bytesSaid } from './bytes-said'

test.each([
  [840, '840 octets', '840 bytes'],
  [245_760, '240 ko', '240 kB'],
  [1_468_006, '1,4 Mo', '1.4 MB'],
  [20_971_520, '20 Mo', '20 MB'],
])('%d bytes', (bytes, fr, en) => {
  expect([bytesSaid(bytes, 'fr'), bytesSaid(bytes, 'en')].map((said) => said.replace('\u00a0', ' '))).toEqual([fr, en])
})
