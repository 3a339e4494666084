import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { proRataChoices } from '@ancrage/domain/aids/scheme'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { professionLabel } from '@ancrage/reference/professions'
import Button from '@mui/material/Button'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { DayText, Money } from '../../ui/Written'
import styles from './ApplicationFacts.module.css'
import { askedCents } from './application-words'
import { EditDialog } from './EditDialog'

/** Who, where and in which area, by when, and how much was asked, calculated, voted. */
export function ApplicationFacts({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [editing, setEditing] = useState(false)
  const { professionCode, commune, zone, installationOn, filedOn, computedCents, votedCents, overpaidCents, scheme } = application
  const { proRataValue, monthsAsked, mayChange, decided } = application
  const asked = askedCents(application)
  const said = (key: string) => translate(`aid_applications.facts.${key}`)
  return (
    <>
      <dl className={styles.amounts}>
        {asked > 0 && (
          <Amount label={said('asked')}>
            <Money cents={asked} />
          </Amount>
        )}
        <Amount label={said('computed')}>{computedCents === null ? '—' : <Money cents={computedCents} />}</Amount>
        {votedCents !== null && (
          <Amount label={said('voted')} strong>
            <Money cents={votedCents} />
          </Amount>
        )}
        {overpaidCents !== null && overpaidCents > 0 && (
          <Amount label={said('overpaid')}>
            <Money cents={overpaidCents} />
          </Amount>
        )}
      </dl>
      <div className={styles.about}>
        <dl className={styles.facts}>
          <Fact label={said('profession')}>{professionLabel(professionCode, null, {}, language)}</Fact>
          <Fact label={said('commune')}>{commune.epci ? `${commune.name} (${commune.epci})` : commune.name}</Fact>
          <Fact label={said('zone')}>
            {zone ? (
              <span title={zone.decree}>{zoneClassChoices.labels[zone.class][language]}</span>
            ) : (
              translate('aid_applications.zone_unknown')
            )}
          </Fact>
          <Fact label={said('installation')}>
            {installationOn ? <DayText day={installationOn} style="long" /> : translate('aid_applications.to_say')}
          </Fact>
          {filedOn && (
            <Fact label={said('filed')}>
              <DayText day={filedOn} style="long" />
            </Fact>
          )}
          {scheme.proRata && (
            <Fact label={proRataChoices.labels[scheme.proRata.of][language]}>
              {proRataValue === null ? translate('aid_applications.to_say') : formatNumber(proRataValue, language, 1)}
            </Fact>
          )}
          {scheme.scholarship && (
            <Fact label={said('months')}>{monthsAsked === null ? translate('aid_applications.to_say') : monthsAsked}</Fact>
          )}
        </dl>
        {mayChange && !decided && (
          <Button variant="text" size="small" startIcon={<PencilSimpleIcon size={16} aria-hidden />} onClick={() => setEditing(true)}>
            {translate('aid_applications.edit')}
          </Button>
        )}
      </div>
      {editing && <EditDialog application={application} onClose={() => setEditing(false)} />}
    </>
  )
}

function Amount({ label, strong = false, children }: { label: string; strong?: boolean; children: ReactNode }) {
  return (
    <div className={styles.amount} data-strong={strong}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
