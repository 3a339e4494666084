import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Bar } from './Bar'
import { Footprint, type FootprintProps } from './Footprint'
import { Ladder } from './Ladder'
import { StateTag } from './StateTag'

const places = (markup: string) => [...markup.matchAll(/data-place="(\w+)"/g)].map((match) => match[1])

it('draws one notch a step, the current one apart', () => {
  const markup = renderToStaticMarkup(<Ladder count={5} current={2} label="Recherche, étape 3 sur 5" />)
  expect(places(markup)).toEqual(['behind', 'behind', 'here', 'ahead', 'ahead'])
  expect(markup).toContain('aria-label="Recherche, étape 3 sur 5"')
})

it('fills each gauge by its own share, in the order of the pipelines', () => {
  const tracks: FootprintProps['tracks'] = {
    contact: { step: 4, of: 4 },
    installation: { step: 0, of: 7 },
    spouse_job: 'not_needed',
    housing: 'dropped',
    childcare: { step: 2, of: 4 },
    aid: { step: 9, of: 8 },
  }
  const markup = renderToStaticMarkup(<Footprint tracks={tracks} label="Contact terminé" />)
  expect(
    [...markup.matchAll(/class="[^"]*fill[^"]*" x="(\d+)" y="\d+" width="6" height="(\d+)"/g)].map(([, x, height]) => [x, height]),
  ).toEqual([
    ['0', '18'],
    ['9', '0'],
    ['36', '9'],
    ['45', '18'],
  ])
  expect(markup).toContain('Contact terminé')
})

it('never says a state by its colour alone', () => {
  const markup = renderToStaticMarkup(<StateTag state="late">3 j de retard</StateTag>)
  expect(markup).toContain('3 j de retard')
  expect(markup).toContain('<svg')
})

it.each([
  [131, 174, '75.28'],
  [0, 0, '0'],
  [12, 6, '100'],
])('a bar of %d on %d fills %s %%', (value, max, share) => {
  expect(renderToStaticMarkup(<Bar value={value} max={max} />)).toContain(`width:${share}`)
})
