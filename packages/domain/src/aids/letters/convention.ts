import { bullets, facts, heading, type LetterText, paragraph, signatures } from './letter-text'

/** The convention between the département and a beneficiary (CGCT L1511-8, R1511-44, R1511-45). */
export const convention: LetterText = {
  title: 'Convention d’attribution d’une aide à l’installation ou au maintien d’un professionnel de santé',
  blocks: [
    facts(['Dossier', '{numero}'], ['Dispositif', '{dispositif}'], ['Délibération', 'n°\u00A0{numero_deliberation} du {date_vote}']),
    paragraph('Entre les soussignés\u00A0:'),
    bullets(
      'le Département ({departement}), représenté par la présidente ou le président du conseil départemental, agissant en vertu de la délibération n°\u00A0{numero_deliberation} du {date_vote} ({organe}), ci-après «\u00A0le Département\u00A0»\u00A0;',
      '{beneficiaire}, {profession}{#rpps}, numéro RPPS\u00A0: {rpps}{/rpps}, ci-après «\u00A0le bénéficiaire\u00A0».',
    ),
    paragraph(
      'Vu le code général des collectivités territoriales, notamment ses articles L.\u00A01511-8, R.\u00A01511-44 et R.\u00A01511-45\u00A0; vu le code de la santé publique, notamment son article L.\u00A01434-4\u00A0; vu {source_dispositif}\u00A0;',
    ),
    paragraph('Il est convenu ce qui suit.'),
    heading('Article 1 – Objet'),
    paragraph(
      'Le Département attribue au bénéficiaire, au titre du dispositif «\u00A0{dispositif}\u00A0», une aide destinée à favoriser son installation ou son maintien à {commune}. Forme de l’aide\u00A0: {forme_juridique}.',
    ),
    heading('Article 2 – Zone d’exercice'),
    paragraph('À la date de la décision, la commune de {commune} est classée\u00A0: {zone} ({arrete_zone}).'),
    heading('Article 3 – Montant et versement'),
    paragraph('Le montant de l’aide est fixé à {montant_vote}. {clause_versement}'),
    heading('Article 4 – Engagement d’exercice'),
    paragraph(
      'Le bénéficiaire s’engage à exercer son activité à {commune} pendant {duree_engagement}, à compter {depart_engagement}. Il en atteste chaque année, sur demande du Département. L’engagement est suspendu pendant un congé de maternité, d’adoption ou de maladie, et son terme reporté d’autant.',
    ),
    heading('Article 5 – Reversement'),
    paragraph('{clause_reversement}'),
    paragraph('Aucun reversement n’est demandé sans que le bénéficiaire ait été mis en mesure de présenter ses observations.'),
    heading('Article 6 – Autres aides'),
    paragraph('{clause_carence} Le bénéficiaire déclare toute autre aide publique demandée ou reçue pour la même installation.'),
    heading('Article 7 – Durée, modification et fin'),
    paragraph(
      'La convention prend effet à la date de la dernière des signatures et s’achève au terme de l’engagement d’exercice. Elle est modifiée par avenant. Elle est transmise à l’agence régionale de santé et aux organismes locaux d’assurance maladie (article L.\u00A01511-8 du code général des collectivités territoriales).',
    ),
    heading('Article 8 – Litiges'),
    paragraph('À défaut d’accord amiable, les litiges relèvent du tribunal administratif territorialement compétent.'),
    paragraph('Fait en deux exemplaires originaux.'),
    signatures('Pour le Département', 'Le bénéficiaire'),
  ],
}
