import { describe, expect, it } from 'vitest'
import { guessMapping, mappingProblem } from './mapping'

describe('guessing what columns feed', () => {
  it('knows the header of a followed-contacts workbook', () => {
    const header =
      "N°;Civilité;NOM ;Prénom;Nom d'usage;Année naiss.;Profession;Spécialité;N° RPPS;Mail;Tél. portable;Tél. fixe;CP;Commune ;Statut;Origine du contact;1er contact;Dernier échange;Suivi par;Projet;Conjoint;Enfants;Besoin logement;Relance le;Aide demandée (€);Zone;Commentaires"
    const fields =
      'ignored civility lastName firstName usageName birthYear profession specialty rpps email phone phone2 postalCode commune careerStatus origin firstContactOn lastExchangeOn advisor projectType ignored ignored ignored ignored ignored ignored comments'
    expect(guessMapping(header.split(';')).join(' ')).toBe(fields)
  })

  it('knows the header of a directory extract', () => {
    const header =
      'identifiant_national;Nom exercice;Prénom exercice;Profession;Savoir-faire;Mode;Structure;Adresse;Code postal;Commune;Code INSEE;Téléphone;E-mail;Secteur;Zonage;Mise à jour'
    const fields =
      'rpps lastName firstName profession specialty ignored ignored ignored postalCode commune ignored phone email ignored ignored ignored'
    expect(guessMapping(header.split(';')).join(' ')).toBe(fields)
  })

  it.each([
    [
      ['Horodateur', 'Nom et prénom', 'Votre profession', 'Adresse e-mail', 'Numéro de téléphone', 'Comment nous avez-vous connus ?'],
      ['firstContactOn', 'fullName', 'profession', 'email', 'phone', 'origin'],
    ],
    [
      ['Téléphone', 'Portable'],
      ['phone2', 'phone'],
    ],
    [
      ['Téléphone', 'Téléphone'],
      ['phone', 'phone2'],
    ],
    [
      ['Nom', 'Nom marital', 'Date du 1er contact', 'Date de dernier contact', 'Référent'],
      ['lastName', 'usageName', 'firstContactOn', 'lastExchangeOn', 'advisor'],
    ],
    [
      ['Nom', 'Nom', 'Nom du conjoint', 'Prénom du conjoint', 'Prénom'],
      ['lastName', 'ignored', 'ignored', 'ignored', 'firstName'],
    ],
  ])('%j', (header, mapping) => {
    expect(guessMapping(header)).toEqual(mapping)
  })

  it('says what makes a mapping unusable', () => {
    expect(mappingProblem(['ignored', 'lastName', 'firstName', 'ignored'])).toBeNull()
    expect(mappingProblem(['fullName'])).toBeNull()
    expect(mappingProblem(['lastName', 'email'])).toBe('mapping_without_name')
    expect(mappingProblem(['fullName', 'email', 'email'])).toBe('mapping_field_twice')
  })
})
