import type { TargetField } from './target-fields'

/** How one field is named at the head of a column. */
export interface Synonyms<F extends string> {
  readonly field: F
  /** The whole header, folded. */
  readonly exact: readonly string[]
  /** Something in the header, folded, that tells the field when no exact name does. */
  readonly loose?: RegExp
}

/**
 * How workbooks of missions santé, directory extracts and form exports name their columns. Where two fields could claim
 * one column, exact names win over loose ones, then the first of this list.
 */
export const synonyms: readonly Synonyms<Exclude<TargetField, 'ignored'>>[] = [
  { field: 'civility', exact: ['civilite', 'civ', 'titre'], loose: /^(libelle )?civilite/ },
  { field: 'usageName', exact: ['nom d usage', 'nom usage', 'nom marital', 'nom d epouse', 'nom epouse'], loose: /usage|marital|epouse/ },
  {
    field: 'fullName',
    exact: [
      'nom prenom',
      'nom et prenom',
      'prenom nom',
      'prenom et nom',
      'nom complet',
      'nom prenoms',
      'candidat',
      'professionnel',
      'full name',
    ],
    loose: /nom.*prenom|prenom.* nom/,
  },
  { field: 'firstName', exact: ['prenom', 'prenoms', 'first name'], loose: /^(votre )?prenom/ },
  {
    field: 'lastName',
    exact: ['nom', 'nom de naissance', 'nom de famille', 'nom patronymique', 'last name'],
    loose: /^(votre )?nom( d)? (exercice|naissance)|^votre nom/,
  },
  {
    field: 'birthYear',
    exact: ['annee naiss', 'annee de naissance', 'annee naissance', 'date de naissance', 'ne e en', 'birth year'],
    loose: /naiss/,
  },
  {
    field: 'rpps',
    exact: [
      'rpps',
      'n rpps',
      'no rpps',
      'num rpps',
      'numero rpps',
      'identifiant national',
      'identifiant pp',
      'identification nationale pp',
    ],
    loose: /rpps/,
  },
  { field: 'specialty', exact: ['specialite', 'savoir faire', 'libelle savoir faire', 'specialty'], loose: /specialite|savoir faire/ },
  { field: 'profession', exact: ['profession', 'metier', 'libelle profession', 'fonction'], loose: /profession|metier/ },
  {
    field: 'email',
    exact: ['mail', 'email', 'e mail', 'courriel', 'adresse mail', 'adresse e mail', 'adresse electronique'],
    loose: /\bmails?\b|courriel|email/,
  },
  {
    field: 'phone',
    exact: ['tel portable', 'portable', 'mobile', 'tel mobile', 'tel port', 'gsm', 'telephone portable'],
    loose: /portable|mobile|\bgsm\b/,
  },
  {
    field: 'phone2',
    exact: ['tel fixe', 'fixe', 'telephone fixe', 'telephone 2', 'tel 2', 'tel pro', 'tel cabinet', 'autre telephone'],
    loose: /fixe|\btel(ephone)?\b.*(2|pro|cabinet|domicile)/,
  },
  {
    field: 'phone',
    exact: ['tel', 'telephone', 'tel 1', 'telephone 1', 'n de telephone', 'numero de telephone', 'phone'],
    loose: /\btel(ephone)?\b/,
  },
  { field: 'phone2', exact: ['tel', 'telephone'] },
  { field: 'postalCode', exact: ['cp', 'code postal', 'c p', 'code postal coord structure'], loose: /code postal|postcode/ },
  {
    field: 'commune',
    exact: ['commune', 'ville', 'localite', 'lieu', 'commune de residence', 'libelle commune'],
    loose: /commune(?!.*code)|\bville\b/,
  },
  {
    field: 'careerStatus',
    exact: ['statut', 'statut professionnel', 'situation', 'stade', 'statut actuel'],
    loose: /^statut|situation pro/,
  },
  {
    field: 'origin',
    exact: ['origine', 'origine du contact', 'origine contact', 'source', 'provenance', 'connu par'],
    loose: /origine|provenance|comment.*connu/,
  },
  {
    field: 'lastExchangeOn',
    exact: ['dernier echange', 'dernier contact', 'date dernier contact', 'date du dernier echange', 'derniere prise de contact'],
    loose: /^(date )?(du |de )?(la )?derni(er|ere) (echange|contact|prise|appel|entretien)/,
  },
  {
    field: 'firstContactOn',
    exact: [
      '1er contact',
      'premier contact',
      'date 1er contact',
      'date de contact',
      'date du contact',
      'contacte le',
      'date premier contact',
      'horodateur',
    ],
    loose: /(1er|premier|premiere|1ere) (contact|echange|prise|appel)|date (de |d )?(entree|inscription|contact)/,
  },
  {
    field: 'advisor',
    exact: ['suivi par', 'referent', 'agent', 'conseiller', 'conseillere', 'charge de mission', 'interlocuteur', 'suivi'],
    loose: /suivi par|referent|conseill/,
  },
  {
    field: 'projectType',
    exact: ['projet', 'type de projet', 'type projet', 'type de parcours', 'nature du projet', 'souhait'],
    loose: /^(type|nature).*(projet|parcours)|^projet/,
  },
  {
    field: 'comments',
    exact: ['commentaires', 'commentaire', 'observations', 'observation', 'remarques', 'remarque', 'notes', 'note', 'divers'],
    loose: /comment(aire|s\b)|observation|remarque/,
  },
]
