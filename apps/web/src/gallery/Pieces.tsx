import type { Day } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Chip from '@mui/material/Chip'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import Switch from '@mui/material/Switch'
import Tab from '@mui/material/Tab'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Tabs from '@mui/material/Tabs'
import TextField from '@mui/material/TextField'
import Tooltip from '@mui/material/Tooltip'
import { BriefcaseIcon } from '@phosphor-icons/react/dist/csr/Briefcase'
import { HouseLineIcon } from '@phosphor-icons/react/dist/csr/HouseLine'
import { useState } from 'react'
import { PageTitle } from '../layout/PageTitle'
import { Bar } from '../ui/Bar'
import { EmptyState } from '../ui/EmptyState'
import { FigureLink } from '../ui/FigureLink'
import { FolderTabs } from '../ui/FolderTabs'
import { Footprint, type Gauge } from '../ui/Footprint'
import { Initials } from '../ui/Initials'
import { Ladder } from '../ui/Ladder'
import { Panel, PanelRow } from '../ui/Panel'
import { PhoneLink } from '../ui/PhoneLink'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { StateTag, type TaggedState } from '../ui/StateTag'
import { Ago, DayText, Money } from '../ui/Written'
import styles from './gallery.module.css'

const states: [TaggedState, string][] = [
  ['late', '3 j de retard'],
  ['due', '9 h 30'],
  ['waiting', 'attend CPAM 9 j'],
  ['done', 'place obtenue'],
  ['no_action', 'silence 41 j'],
  ['on_hold', 'en veille jusqu’au 4 mai'],
  ['not_needed', 'sans objet'],
  ['closed', 'clos'],
]
const gauges: Gauge[] = [{ step: 1, of: 4 }, { step: 4, of: 4 }, 'not_needed', 'dropped']
const tabs = [
  { key: 'housing', label: 'Logement', Icon: HouseLineIcon, count: 46 },
  { key: 'spouse_job', label: 'Emploi du conjoint', Icon: BriefcaseIcon, count: 17 },
  { key: 'contact', label: 'Contact', count: 38 },
  { key: 'aid', label: 'Aides', count: 31 },
]
const day = (text: string) => text as Day

/** Every piece of the kit, and MUI's under our theme. */
export function Pieces() {
  const [tab, setTab] = useState('housing')
  const [mode, setMode] = useState<'today' | 'cohort'>('cohort')
  return (
    <>
      <PageTitle title="Pièces" note="214 actifs · 60 à moi">
        <SegmentedSwitch
          label="Mode"
          value={mode}
          onChange={setMode}
          options={[
            { value: 'today', label: 'Aujourd’hui' },
            { value: 'cohort', label: 'Cohorte' },
          ]}
        />
        <Button>Exporter</Button>
      </PageTitle>
      <FolderTabs label="Volets" tabs={tabs} current={tab} onChange={setTab} panelId="panel" />
      <div id="panel" role="tabpanel" className={styles.stack}>
        <Panel title="États">
          <div className={styles.line}>
            {states.map(([state, word]) => (
              <StateTag key={state} state={state}>
                {word}
              </StateTag>
            ))}
          </div>
          <div className={styles.line}>
            {states.map(([state, word]) => (
              <StateTag key={state} state={state} variant="text">
                {word}
              </StateTag>
            ))}
          </div>
        </Panel>
        <Panel title="Échelle et empreinte">
          <div className={styles.line}>
            <Ladder count={4} current={3} label="Étape 4 sur 4" />
            <Ladder count={7} current={3} label="Étape 4 sur 7" />
            <Ladder count={5} current={0} label="Étape 1 sur 5" />
            <Ladder count={5} current={2} state="dropped" label="Sans suite" />
            <Ladder count={5} current={0} state="not_needed" label="Sans objet" />
            {gauges.map((gauge) => (
              <Footprint
                key={JSON.stringify(gauge)}
                label="Empreinte"
                tracks={{
                  contact: gauge,
                  installation: { step: 3, of: 7 },
                  spouse_job: 'not_needed',
                  housing: gauge,
                  childcare: gauge,
                  aid: { step: 2, of: 8 },
                }}
              />
            ))}
          </div>
        </Panel>
        <Panel title="Chiffres et jours" foot="Données au 2 mars, 8 h 02.">
          <PanelRow end={<FigureLink to="/people">730</FigureLink>}>Contacts</PanelRow>
          <PanelRow end={<Money cents={378_000_000} />}>Attribué</PanelRow>
          <PanelRow end={<Ago day={day('2026-11-10')} />}>
            Dernier échange <DayText day={day('2025-09-01')} style="long" />
          </PanelRow>
          <PanelRow end={<Initials name="Claire Mougel" />}>
            <PhoneLink number="+33639983676" /> <PhoneLink number="+33639983676" variant="button" />
          </PanelRow>
          <PanelRow>
            <Bar value={131} max={174} />
          </PanelRow>
          <PanelRow>
            <Bar value={17} more={21} max={174} />
          </PanelRow>
        </Panel>
        <Panel title="Champs et boutons">
          <div className={styles.line}>
            <Button variant="contained">Enregistrer</Button>
            <Button>Reporter</Button>
            <Button variant="text">Comment c’est calculé</Button>
            <Button variant="contained" color="error">
              Mettre à la corbeille
            </Button>
            <Button disabled>Indisponible</Button>
            <Chip label="Suivi par : moi" onDelete={() => {}} />
            <Tooltip title="Une explication">
              <Button size="small">Petit</Button>
            </Tooltip>
          </div>
          <div className={styles.line}>
            <TextField label="Nom" defaultValue="Stănescu" />
            <TextField label="Commune" error helperText="Cette commune est inconnue." defaultValue="Gérardmé" />
            <TextField label="Profession" select defaultValue="10">
              <MenuItem value="10">Médecin</MenuItem>
              <MenuItem value="60">Infirmier</MenuItem>
            </TextField>
            <TextField label="Note" multiline minRows={2} helperText="Visible de toute l’équipe." />
          </div>
          <div className={styles.line}>
            <FormControlLabel control={<Checkbox defaultChecked />} label="Partage accepté" />
            <FormControlLabel control={<Radio checked />} label="Joint" />
            <FormControlLabel control={<Switch defaultChecked />} label="En couple" />
            <Tabs value={0}>
              <Tab label="Tous" />
              <Tab label="Internes" />
            </Tabs>
          </div>
          <Table>
            <TableHead>
              <TableRow>
                <TableCell>Phase atteinte</TableCell>
                <TableCell align="right">Parcours</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              <TableRow hover>
                <TableCell>Contact établi</TableCell>
                <TableCell align="right">
                  <FigureLink to="/journeys">174</FigureLink>
                </TableCell>
              </TableRow>
            </TableBody>
          </Table>
        </Panel>
        <Panel title="Vide">
          <EmptyState Icon={HouseLineIcon} title="Personne n’est en retard">
            Tout ce qui était prévu est fait.
          </EmptyState>
        </Panel>
      </div>
    </>
  )
}
