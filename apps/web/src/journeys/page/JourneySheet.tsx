import { Suspense } from 'react'
import { JourneyAids } from '../../aids/applications'
import { DocumentsPanel } from '../../documents'
import { Composer } from '../../interactions'
import { ImportMail, MailDrop } from '../../mail'
import { PlanPanel } from '../plan'
import { Facts } from './Facts'
import styles from './JourneySheet.module.css'
import { useJourney } from './journey-page'
import { NextStep } from './NextStep'
import { PageHead } from './PageHead'
import { PhaseLine } from './PhaseLine'
import { PhoneActions } from './PhoneActions'
import { ContactDetails } from './rail/ContactDetails'
import { Household } from './rail/Household'
import { JourneyRecord } from './rail/JourneyRecord'
import { Readiness } from './rail/Readiness'
import { Timeline } from './timeline/Timeline'
import { TracksPanel } from './tracks/TracksPanel'

/** The page in its order: who, how far, by when, what next; then the tracks, what was said, and what surrounds them. */
export function JourneySheet() {
  const { journey, person } = useJourney()
  return (
    <MailDrop>
      <PageHead />
      <PhoneActions />
      <PhaseLine />
      <Facts />
      <NextStep />
      <div className={styles.columns}>
        <div className={styles.main}>
          <TracksPanel />
          {journey.status !== 'to_qualify' && (
            <Suspense fallback={null}>
              <PlanPanel />
            </Suspense>
          )}
          <div className={styles.composer}>
            <Composer personId={person.id} journeyId={journey.id} />
            <ImportMail />
          </div>
          <Timeline id={journey.id} />
        </div>
        <div className={styles.rail}>
          <Readiness />
          <Suspense fallback={null}>
            <JourneyAids journeyId={journey.id} personId={person.id} />
          </Suspense>
          <Household />
          <ContactDetails />
          <DocumentsPanel journeyId={journey.id} />
          <JourneyRecord />
        </div>
      </div>
    </MailDrop>
  )
}
