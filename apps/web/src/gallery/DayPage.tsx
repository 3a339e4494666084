import Button from '@mui/material/Button'
import { FlagPennantIcon } from '@phosphor-icons/react/dist/csr/FlagPennant'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { PhoneIcon } from '@phosphor-icons/react/dist/csr/Phone'
import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import { ProhibitIcon } from '@phosphor-icons/react/dist/csr/Prohibit'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { PageTitle } from '../layout/PageTitle'
import { Footprint, type FootprintProps } from '../ui/Footprint'
import { Panel, PanelRow } from '../ui/Panel'
import { PhoneLink } from '../ui/PhoneLink'
import { StateTag } from '../ui/StateTag'
import styles from './gallery.module.css'

const tracks: FootprintProps['tracks'] = {
  contact: { step: 4, of: 4 },
  installation: { step: 3, of: 7 },
  spouse_job: { step: 2, of: 5 },
  housing: 'not_needed',
  childcare: { step: 3, of: 4 },
  aid: { step: 2, of: 8 },
}
const people = ['Dr Élise Kerbrat', 'Ronan Dupont', 'Dr Ioana Stănescu', 'Océane Weber']

/** A day as the mock-up shows it, to judge the shell and the pieces together. */
export function DayPage() {
  return (
    <>
      <PageTitle title="Lundi 2 mars" note="4 en retard, 10 pour aujourd’hui, 21 d’ici dimanche" notePlace="under">
        <Button startIcon={<PhoneCallIcon size={20} aria-hidden />}>Enchaîner mes appels (8)</Button>
      </PageTitle>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Panel title="En retard" Icon={WarningDiamondIcon} critical count={4}>
            {people.map((name) => (
              <div key={name} className={styles.row}>
                <div className={styles.who}>
                  <span>
                    <b>{name}</b> · MG · Gérardmer
                  </span>
                  <span className={styles.task}>
                    <PhoneIcon size={16} aria-hidden />
                    <span className={styles.phone}>
                      <StateTag state="late" variant="text">
                        3 j de retard
                      </StateTag>
                    </span>
                    <span className={styles.cut}>Rappeler : visite de la MSP de Granges · +2</span>
                  </span>
                </div>
                <span className={styles.desk}>
                  <Footprint tracks={tracks} label="Contact : accompagnement engagé ; logement sans objet" />
                  <StateTag state="late">3 j de retard</StateTag>
                  <PhoneLink number="+33639983676" />
                </span>
                <span className={styles.phone}>
                  <PhoneLink number="+33639983676" variant="button" />
                </span>
              </div>
            ))}
          </Panel>
        </div>
        <div className={styles.stack}>
          <Panel title="Sans prochaine action" Icon={ProhibitIcon} count={6}>
            {['Sonia Claude · MG', 'Karim Benali · IDE'].map((name) => (
              <PanelRow key={name} end="Planifier">
                <StateTag state="no_action">silence 41 j</StateTag> {name}
              </PanelRow>
            ))}
          </Panel>
          <Panel title="En attente d’une réponse" Icon={HourglassMediumIcon} count={15}>
            <PanelRow end="7 · la plus ancienne 19 j">Du professionnel</PanelRow>
            <PanelRow end="6 · 23 j">D’un partenaire</PanelRow>
          </Panel>
          <Panel title="Arrivées des 90 jours" Icon={FlagPennantIcon} count={3}>
            <PanelRow end="J-63 · bloque : crèche">Dr Stănescu · 4 mai</PanelRow>
          </Panel>
        </div>
      </div>
    </>
  )
}
