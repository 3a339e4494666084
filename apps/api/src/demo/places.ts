import type { organisationFields } from '@ancrage/domain/organisations/organisation'
import { communes } from '@ancrage/reference/territory'
import type { z } from 'zod'

const named: ReadonlyMap<string, string> = new Map(
  communes()
    .filter(({ departement }) => departement === '88')
    .map(({ name, code }) => [name, code]),
)

/** The INSEE code of a commune of the Vosges; throws on an unknown name. */
export function communeOf(name: string): string {
  const code = named.get(name)
  if (!code) throw new RangeError(`No commune of the Vosges is called ${name}`)
  return code
}

/** Where people settle, the towns more often. */
export const settledIn: readonly string[] = [
  'Épinal',
  'Épinal',
  'Saint-Dié-des-Vosges',
  'Saint-Dié-des-Vosges',
  'Gérardmer',
  'Gérardmer',
  'Vittel',
  'Neufchâteau',
  'Neufchâteau',
  'Remiremont',
  'Remiremont',
  'Rambervillers',
  'Mirecourt',
  'Bruyères',
  'Charmes',
  'Contrexéville',
  'Thaon-les-Vosges',
  'Golbey',
  'Granges-Aumontzey',
  "Le Val-d'Ajol",
  'Plombières-les-Bains',
  'Le Thillot',
  'Xertigny',
  'Dompaire',
  'Monthureux-sur-Saône',
  'Lamarche',
  'Bulgnéville',
  'Châtenois',
  'Fraize',
  'Moyenmoutier',
  'Vagney',
  'Cornimont',
  'La Bresse',
  'Senones',
  'Corcieux',
  'La Vôge-les-Bains',
  'Darney',
  "Raon-l'Étape",
  'Liffol-le-Grand',
  'Rupt-sur-Moselle',
]

/** Cities that people come from: Nancy, Strasbourg, Metz, Besançon, Dijon, Reims, Lyon, Mulhouse, Lille, Paris. */
export const comeFrom: readonly string[] = ['54395', '67482', '57463', '25056', '21231', '51454', '69123', '68224', '59350', '75056']

interface Office {
  readonly key: string
  readonly name: string
  readonly kind: z.output<typeof organisationFields.kind>
  readonly commune: string
}

/** Partners, employers and landlords: invented ones, but for the public bodies that any département has. */
export const offices: readonly Office[] = [
  { key: 'msp-granges', name: 'MSP des Deux Vallées', kind: 'msp', commune: 'Granges-Aumontzey' },
  { key: 'msp-bruyeres', name: "MSP de l'Avison", kind: 'msp', commune: 'Bruyères' },
  { key: 'msp-neufchateau', name: 'MSP du Mouzon', kind: 'msp', commune: 'Neufchâteau' },
  { key: 'msp-charmes', name: 'MSP des Bords de Moselle', kind: 'msp', commune: 'Charmes' },
  { key: 'hopital-epinal', name: "Hôpital d'Épinal", kind: 'hopital', commune: 'Épinal' },
  { key: 'hopital-saint-die', name: 'Hôpital de Saint-Dié', kind: 'hopital', commune: 'Saint-Dié-des-Vosges' },
  { key: 'hopital-vittel', name: 'Hôpital de Vittel', kind: 'hopital', commune: 'Vittel' },
  { key: 'ehpad-bresse', name: 'EHPAD Les Grands Prés', kind: 'ehpad', commune: 'La Bresse' },
  { key: 'centre-thaon', name: 'Centre de santé de Thaon', kind: 'centre-de-sante', commune: 'Thaon-les-Vosges' },
  { key: 'epci-epinal', name: "Communauté d'agglomération d'Épinal", kind: 'epci', commune: 'Épinal' },
  { key: 'epci-gerardmer', name: 'CC Gérardmer Hautes Vosges', kind: 'epci', commune: 'Gérardmer' },
  { key: 'epci-ouest', name: "CC de l'Ouest Vosgien", kind: 'epci', commune: 'Neufchâteau' },
  { key: 'cpts-est', name: 'CPTS Vosges Est', kind: 'cpts', commune: 'Saint-Dié-des-Vosges' },
  { key: 'cpts-ouest', name: 'CPTS Vosges Ouest', kind: 'cpts', commune: 'Neufchâteau' },
  { key: 'cpam', name: 'CPAM des Vosges', kind: 'cpam-msa', commune: 'Épinal' },
  { key: 'ars', name: 'ARS Grand Est, délégation des Vosges', kind: 'ars', commune: 'Épinal' },
  { key: 'cdom', name: "Conseil départemental de l'Ordre des médecins", kind: 'ordre', commune: 'Épinal' },
  { key: 'faculte', name: 'Faculté de médecine de Nancy', kind: 'universite-ifsi', commune: 'Épinal' },
  { key: 'ifsi', name: "IFSI d'Épinal", kind: 'universite-ifsi', commune: 'Épinal' },
  { key: 'creche-gerardmer', name: 'Crèche de Gérardmer', kind: 'association', commune: 'Gérardmer' },
  { key: 'creche-neufchateau', name: 'Crèche de Neufchâteau', kind: 'association', commune: 'Neufchâteau' },
  { key: 'vosgelis', name: 'Vosgelis', kind: 'bailleur', commune: 'Épinal' },
  { key: 'habitat-montagne', name: 'Habitat Montagne', kind: 'bailleur', commune: 'Remiremont' },
  { key: 'scierie', name: 'Scieries de la Vologne', kind: 'employeur', commune: 'Granges-Aumontzey' },
]

/** The advisors' areas, by EPCI (SIREN). */
export const sectors = [
  { name: 'Vosges centre', advisor: 'claire', epciCodes: ['200068757', '200005957', '200042000', '200096642'] },
  { name: 'Vosges est', advisor: 'lucie', epciCodes: ['200071066', '200096634', '200033868', '200068377'] },
  { name: 'Vosges ouest', advisor: 'karim', epciCodes: ['200068559', '200068682', '200068773', '200068369', '245400510'] },
] as const
