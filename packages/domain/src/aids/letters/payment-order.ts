import { facts, heading, type LetterText, paragraph, signatures } from './letter-text'

/** What asks the finance department to pay. */
export const paymentOrder: LetterText = {
  title: 'Demande de mandatement',
  blocks: [
    facts(
      ['Dossier', '{numero}'],
      ['Bénéficiaire', '{beneficiaire}'],
      ['Dispositif', '{dispositif}'],
      ['Délibération', 'n°\u00A0{numero_deliberation} du {date_vote}'],
      ['Convention', '{date_convention}'],
      ['Date de la demande', '{date}'],
    ),
    paragraph(
      'Merci de mandater au bénéficiaire la somme de {montant_versement}, au titre\u00A0: {nature_versement}, à échéance du {echeance_versement}.',
    ),
    facts(['Montant voté', '{montant_vote}'], ['Déjà versé', '{deja_verse}'], ['Reste à verser, ce versement compris', '{reste_a_verser}']),
    heading('Échéancier'),
    { kind: 'table', list: 'versements', head: ['Nature', 'Échéance', 'Montant'], cells: ['nature', 'echeance', 'montant'] },
    paragraph('Pièces jointes\u00A0: délibération, convention signée, relevé d’identité bancaire et justificatifs.'),
    signatures('Pour la mission', 'Pour la direction des finances'),
  ],
}
