import type { PipelineKey } from './deeds'
import type { Todo } from './story'

type Next = Pick<Todo, 'title' | 'kind'>
const call = (title: string): Next => ({ title, kind: 'call' })
const email = (title: string): Next => ({ title, kind: 'email' })
const piece = (title: string): Next => ({ title, kind: 'document' })
const paper = (title: string): Next => ({ title, kind: 'administrative' })
const meet = (title: string): Next => ({ title, kind: 'meeting' })
const visit = (title: string): Next => ({ title, kind: 'visit' })

/** What is to be done on each step of each pipeline. */
export const nextOn: Readonly<Record<PipelineKey, readonly Next[]>> = {
  contact: [call('Rappeler'), call('Fixer l’entretien projet'), email('Envoyer le compte rendu de l’entretien'), call('Point mensuel')],
  installation: [
    call('Préciser le secteur souhaité'),
    visit('Organiser la journée découverte'),
    meet('Rencontrer l’équipe et le maire'),
    paper('Préparer le rendez-vous à la CPAM'),
    call('Confirmer la date d’ouverture'),
    call('Prendre des nouvelles'),
    call('Point annuel'),
  ],
  spouse_job: [
    email('Demander le CV du conjoint'),
    email('Transmettre le CV aux employeurs'),
    call('Relancer les partenaires pour l’emploi'),
    meet('Préparer l’entretien du conjoint'),
    call('Confirmer la prise de poste'),
  ],
  housing: [
    call('Préciser les critères du logement'),
    email('Envoyer trois annonces'),
    call('Rappeler l’agence'),
    visit('Visiter deux maisons'),
    call('Vérifier l’état des lieux'),
  ],
  childcare: [
    call('Demander l’âge et le besoin de garde'),
    paper('Suivre la demande en crèche'),
    call('Relancer la commission'),
    call('Confirmer la place'),
  ],
  aid: [
    email('Envoyer la fiche des aides'),
    piece('Réunir le RIB et le diplôme'),
    piece('Vérifier les devis'),
    paper('Suivre l’instruction'),
    paper('Préparer la convention'),
    piece('Faire signer la convention'),
    piece('Demander les factures acquittées'),
    paper('Classer le dossier soldé'),
  ],
}
