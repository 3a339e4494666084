import { searchText } from '@ancrage/domain/kernel/search-text'
import { specialties, specialtyOf } from './specialties'

/**
 * What is written for a specialty, as stems of the searched text, and the code of its present diploma. The first that matches
 * wins: the narrow before the broad.
 */
const stems: readonly (readonly [RegExp, code: string])[] = [
  [/\b(bloc operatoire|ibode)\b/, 'SI06'],
  [/\b(infirm\w* anesthesiste|iade)\b/, 'SI07'],
  [/\b(infirm\w* puericult\w*|puericultrice|ipde)\b/, 'SI08'],
  [/\borthodont/, 'SCD01'],
  [/\b(pedopsy|psychiatr\w* (de l )?enfant)/, 'SM92'],
  [/\bpsychiatr/, 'SM42'],
  [/\bcardio(log|pedia)?/, 'SM04'],
  [/\bchir\w* (ortho|traumato)/, 'SM08'],
  [/\bchir\w* (visc|digest)/, 'SM14'],
  [/\b(chir\w* uro|urolog)/, 'SM12'],
  [/\bchir\w* vascul/, 'SM13'],
  [/\b(neuro ?chir)/, 'SM31'],
  [/\bdermato/, 'SM15'],
  [/\b(endocrin|diabetolog)/, 'SM62'],
  [/\bgeriatr/, 'SM18'],
  [/\bgyneco\w* med/, 'SM19'],
  [/\b(gyneco|obstetric)/, 'SM20'],
  [/\b(gastro|hepatolog)/, 'SM24'],
  [/\bmedecine? du travail\b/, 'SM25'],
  [/\b(medecine? interne|interniste)\b/, 'SM27'],
  [/\b(mpr|medecine? physique|reeducat)/, 'SM29'],
  [/\bnephro/, 'SM30'],
  [/\bneurolog/, 'SM32'],
  [/\b(orl|oto ?rhino)/, 'SM34'],
  [/\b(oncolog|cancerolog)/, 'SM36'],
  [/\bophtalm/, 'SM38'],
  [/\bpediatr/, 'SM40'],
  [/\bpneumo/, 'SM41'],
  [/\bradiolog/, 'SM74'],
  [/\brhumato/, 'SM48'],
  [/\bstomato/, 'SM50'],
  [/\ballergolog/, 'SM57'],
  [/\binfectiolog/, 'SM58'],
  [/\b(urgentiste|medecine? d urgence|urgences)\b/, 'SM59'],
  [/\b(medecin\w* legal|legiste)/, 'SM60'],
  [/\b(angiolog|medecine? vascul)/, 'SM61'],
  [/\b(anesthesi|reanimat)/, 'SM02'],
  [/\b(hematolog)/, 'SM71'],
  [/\bsante publique\b/, 'SM75'],
  [/\b(mg|gp|(med|medecin\w*|dr|docteur) (g|gen|gene|general)|(medecine? )?gener\w*listes?|medecine? generale?)\b/, 'SM54'],
]

const byLabel: ReadonlyMap<string, string> = new Map(specialties.map(({ code, label }) => [searchText(label), code]))

/**
 * The specialty (TRE_R38) that a written text names: its code (« SM54 - Médecine générale »), its official label, or what a
 * team writes (« généraliste », « cardio », « Gynécologue »), which gives the code of the present diploma; null when none is
 * recognised, or when the given profession cannot hold it (an « infirmière en psychiatrie » is no psychiatrist).
 */
export function readSpecialty(text: string, professionCode: string | null = null): string | null {
  const words = searchText(text)
  const [first = ''] = words.toUpperCase().split(' ')
  const code = specialtyOf(first)?.code ?? byLabel.get(words) ?? stems.find(([stem]) => stem.test(words))?.[1] ?? null
  return professionCode === null || specialtyOf(code ?? '')?.professionCode === professionCode ? code : null
}
