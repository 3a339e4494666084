import { bullets, facts, type LetterText, opening, paragraph, signatures } from './letter-text'

/** What tells a beneficiary that an aid is given. */
export const notification: LetterText = {
  title: 'Notification d’attribution d’une aide',
  blocks: [
    ...opening,
    paragraph(
      'Par délibération n°\u00A0{numero_deliberation} du {date_vote}, l’assemblée ({organe}) vous a attribué une aide de {montant_vote} au titre du dispositif «\u00A0{dispositif}\u00A0», pour votre installation à {commune}.',
    ),
    paragraph('{clause_versement}'),
    paragraph('Cette aide devient effective à la signature d’une convention. Elle prévoit notamment\u00A0:'),
    bullets(
      'un engagement d’exercice de {duree_engagement}, à compter {depart_engagement}\u00A0;',
      'les conditions de reversement suivantes\u00A0: {clause_reversement}',
    ),
    facts(
      ['Montant attribué', '{montant_vote}'],
      ['Avance', '{montant_avance}'],
      ['Commune', '{commune}'],
      ['Zone à la date de la décision', '{zone}'],
    ),
    paragraph('L’équipe de la mission vous transmet le projet de convention et reste à votre disposition.'),
    signatures('Pour le Département'),
  ],
}
