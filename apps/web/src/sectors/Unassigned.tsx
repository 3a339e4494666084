import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { byEpci, holders, populationOf } from './coverage'
import own from './Sectors.module.css'
import type { Territory } from './use-territory'

/** The communes of the département that are in no sector, by EPCI. */
export function Unassigned({ territory: { sectors, places, epcis } }: { territory: Territory }) {
  const translate = useTranslate()
  const language = useLanguage()
  const held = holders(sectors)
  const free = new Set(places.filter(({ code }) => !held.has(code)).map(({ code }) => code))
  const groups = byEpci(free, places, epcis, language)
  if (free.size === 0) {
    return (
      <p className={own.covered}>
        <CheckCircleIcon size={18} weight="fill" aria-hidden />
        {translate('sectors.all_held')}
      </p>
    )
  }
  const note = translate('sectors.inhabitants_count', { count: formatNumber(populationOf(free, places), language) })
  return (
    <div className={own.unassigned}>
      <Panel title={translate('sectors.unassigned')} count={free.size} note={note}>
        {groups.map(({ code, name, places: there, of, whole }) => (
          <details key={code} className={own.group}>
            <summary>
              <span className={own.epci}>{name || translate('sectors.no_epci')}</span>
              <span className={own.share}>
                {whole ? translate('sectors.all_of', { smart_count: of }) : translate('sectors.some_of', { count: there.length, of })}
              </span>
            </summary>
            <p className={own.names}>{there.map((place) => place.name).join(', ')}</p>
          </details>
        ))}
      </Panel>
    </div>
  )
}
