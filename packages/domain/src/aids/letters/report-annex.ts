import { facts, heading, type LetterText, paragraph } from './letter-text'

/** What is put to the assembly about an application: the calculation, line by line. */
export const reportAnnex: LetterText = {
  title: 'Annexe au rapport – examen d’une demande d’aide',
  blocks: [
    facts(
      ['Dossier', '{numero}'],
      ['Demandeur', '{beneficiaire}'],
      ['Profession', '{profession}'],
      ['Commune', '{commune}'],
      ['EPCI', '{epci}'],
      ['Date d’installation', '{date_installation}'],
      ['Date de dépôt', '{date_depot}'],
    ),
    heading('Dispositif'),
    paragraph('{dispositif}. Forme de l’aide\u00A0: {forme_juridique}. Règlement\u00A0: {source_dispositif}.'),
    heading('Dépenses présentées'),
    {
      kind: 'table',
      list: 'depenses',
      head: ['Dépense', 'Nature', 'Montant HT', 'Retenu HT'],
      cells: ['depense', 'nature', 'montant', 'retenu'],
    },
    heading('Calcul'),
    { kind: 'table', list: 'calcul', head: ['Étape', 'Montant'], cells: ['ligne', 'montant'] },
    paragraph('Montant proposé\u00A0: {montant_calcule}. {clause_versement}'),
    heading('Conditions'),
    paragraph('Engagement d’exercice\u00A0: {duree_engagement}, à compter {depart_engagement}. {clause_reversement} {clause_carence}'),
    heading('Avis de l’instruction'),
    paragraph('{avis}{^avis}Aucun avis noté.{/avis}'),
  ],
}
