import { departureCalendar } from '@ancrage/contract/departure-calendar'
import type { ReplyOf } from '@ancrage/contract/route'
import { professionLabel } from '@ancrage/reference/professions'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { useCommuneNames } from '../people/list/use-commune-names'
import { useCall } from '../providers/call'
import { FigureTo } from '../steering/FigureTo'
import { personName } from '../tasks'
import { formatDay } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { DepartureDialog } from './DepartureDialog'
import styles from './Departures.module.css'

type Proposals = ReplyOf<typeof departureCalendar.byAge>
type Proposal = Proposals['proposals'][number]

/** Who reaches the age to leave, and of whom no departure is expected: each is entered by whoever accepts it. */
export function ByAgePanel({ slices }: { slices: Readonly<Record<string, string>> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const [accepted, setAccepted] = useState<Proposal | null>(null)
  const { data } = useCall(departureCalendar.byAge, { query: slices }, { keepPrevious: true })
  const communeName = useCommuneNames((data?.proposals ?? []).map(({ communeCode }) => communeCode))
  if (!data) return null
  const { age, proposals, unknown } = data
  return (
    <Panel
      title={translate('departures.by_age')}
      count={proposals.length}
      note={translate('departures.by_age_note', { age })}
      foot={
        <>
          {translate('departures.unknown_age')} <FigureTo {...unknown} label={translate('departures.unknown_age')} />
        </>
      }
    >
      {proposals.length === 0 ? (
        <p className={styles.empty}>{translate('departures.nobody_by_age')}</p>
      ) : (
        <ul className={styles.proposals}>
          {proposals.map((proposal) => {
            const { person, birthYear, professionCode, communeCode, expectedOn } = proposal
            const name = personName(person, language)
            return (
              <li key={person.id} className={styles.proposal}>
                <LinkBase className={styles.name} to={`/people/${person.id}`}>
                  {name}
                </LinkBase>
                <span className={styles.second}>
                  {[professionCode && professionLabel(professionCode, person.specialtyCode, {}, language), communeName(communeCode)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <span className={styles.second}>
                  {translate('departures.born', { year: birthYear, on: formatDay(expectedOn, language, 'month') })}
                </span>
                {permissions.includes('departures.write') && (
                  <Button
                    size="small"
                    startIcon={<PlusIcon size={14} weight="bold" aria-hidden />}
                    aria-label={translate('departures.accept_of', { name })}
                    onClick={() => setAccepted(proposal)}
                  >
                    {translate('departures.accept')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {accepted && <DepartureDialog start={startOf(accepted)} onClose={() => setAccepted(null)} />}
    </Panel>
  )
}

function startOf({ person, professionCode, communeCode, expectedOn }: Proposal) {
  return { personId: person.id, professionCode: professionCode ?? '', communeCode: [communeCode], expectedOn, certainty: 'age' }
}
