import { bullets, heading, type LetterText, opening, paragraph, signatures } from './letter-text'

/** What tells an applicant that an aid is refused: why, and how to appeal (CRPA L211-2, L411-2; CJA R421-1, R421-5). */
export const refusal: LetterText = {
  title: 'Notification de refus d’une aide',
  blocks: [
    ...opening,
    paragraph(
      'Vous avez déposé le {date_depot} une demande d’aide au titre du dispositif «\u00A0{dispositif}\u00A0», pour une installation à {commune}. Après instruction, cette demande a été refusée le {date_refus}.',
    ),
    heading('Motif de la décision'),
    paragraph('{motif_refus}. {explication_refus}'),
    heading('Voies et délais de recours'),
    paragraph('Vous pouvez contester cette décision dans les deux mois qui suivent la réception de ce courrier\u00A0:'),
    bullets(
      'par un recours gracieux adressé à la présidente ou au président du conseil départemental\u00A0: formé dans ce délai, il conserve le délai de recours contentieux. Sans réponse dans les deux mois, il est réputé rejeté\u00A0;',
      'par un recours contentieux devant le tribunal administratif territorialement compétent, sur place, par courrier ou par l’application Télérecours citoyens (www.telerecours.fr), dans les deux mois qui suivent la réception de ce courrier ou, après un recours gracieux, son rejet exprès ou implicite.',
    ),
    paragraph('L’équipe de la mission reste à votre disposition pour vous expliquer cette décision.'),
    signatures('Pour le Département'),
  ],
}
