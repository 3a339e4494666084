import { bullets, facts, type LetterText, paragraph, signatures } from './letter-text'

/** What an applicant declares of aids already received (loi n° 2023-1268 du 27 décembre 2023, art. 2). */
export const tenYearAttestation: LetterText = {
  title: 'Attestation sur l’honneur – aides reçues au cours des dix dernières années',
  blocks: [
    facts(
      ['Dossier', '{numero}'],
      ['Dispositif', '{dispositif}'],
      ['Demandeur', '{beneficiaire}'],
      ['Profession', '{profession}'],
      ['Commune', '{commune}'],
    ),
    paragraph('{clause_carence}'),
    paragraph('Je, {beneficiaire}, atteste sur l’honneur que, au cours des dix dernières années (une case à cocher)\u00A0:'),
    bullets(
      'je n’ai signé aucune convention d’aide à l’installation ou au maintien avec une collectivité territoriale ou un groupement\u00A0;',
      'j’ai signé la ou les conventions suivantes (collectivité, montant, date de la dernière signature)\u00A0: ………………………………………………',
    ),
    paragraph(
      'Je déclare toute autre aide publique demandée ou reçue pour la même installation et m’engage à signaler tout changement. Une fausse attestation expose aux peines prévues par l’article 441-7 du code pénal et au reversement de l’aide.',
    ),
    paragraph('Fait à ……………………………, le ……………………'),
    signatures('Signature du demandeur'),
  ],
}

/** What a beneficiary declares each year of their practice. */
export const yearlyAttestation: LetterText = {
  title: 'Attestation annuelle d’exercice',
  blocks: [
    facts(
      ['Dossier', '{numero}'],
      ['Bénéficiaire', '{beneficiaire}'],
      ['Profession', '{profession}'],
      ['Convention', '{date_convention}'],
      ['Engagement', 'du {debut_engagement} au {fin_engagement}'],
      ['Année', '{annee_controle}'],
    ),
    paragraph(
      'Je, {beneficiaire}, atteste sur l’honneur avoir exercé mon activité à {commune} pendant l’année {annee_controle}, dans les conditions prévues par la convention du {date_convention}.',
    ),
    bullets(
      'Changement d’adresse ou de mode d’exercice pendant l’année\u00A0: ………………………………………………',
      'Interruption (congé de maternité, d’adoption, maladie), du ………………… au …………………',
    ),
    paragraph('Pièces jointes\u00A0: attestation d’inscription à l’ordre ou relevé d’activité de l’année.'),
    paragraph('Fait à ……………………………, le ……………………'),
    signatures('Signature du bénéficiaire'),
  ],
}
