import { searchText } from '@ancrage/domain/kernel/search-text'
import { professionOf } from './professions'
import { specialtyOf } from './specialties'
import { readSpecialty } from './specialties-written'

/** Jobs near a profession, and people near a professional: not the profession. */
const others =
  /\b(secretaire|veterinaire|visiteu\w+ medica\w+|assistante? medica\w+|(conjointe?|epoux|epouse|mari|fils|fille) de|^femme d[eu]?|de laboratoire pharma\w*)\b/

/**
 * What is written for a profession, as whole words of the searched text. The first that matches wins: the narrow before the
 * broad (a dental assistant is no dentist, a « docteur en pharmacie » no doctor).
 */
const written: readonly (readonly [words: string, code: string])[] = [
  ['assist\\w* dent\\w*', '31'],
  ['assist\\w* (de service )?social\\w*', 'R94:41'],
  ['assist\\w* famili\\w*', 'R94:46'],
  ['aux\\w* (de )?vie( sociale)?|avs', 'R94:42'],
  ['aux\\w* (de )?puer\\w*', '37'],
  ['tisf|tech\\w* (de l )?intervention sociale.*', 'R94:43'],
  ['cesf|conseill\\w* en economie sociale.*', 'R94:44'],
  ['mediat\\w* famili\\w*', 'R94:45'],
  ['amp|aide medico psycho\\w*', 'R94:47'],
  ['monit\\w* educ\\w*', 'R94:48'],
  ['eje|educ\\w* (de )?jeunes enfants', 'R94:49'],
  ['educ\\w* tech\\w*', 'R94:52'],
  ['educ\\w* spe\\w*', 'R94:51'],
  ['aes|accompagn\\w* educatif.*', 'R94:53'],
  ['aide soign\\w*', '35'],
  ['ambulanc\\w*', '36'],
  ['prepa\\w* (en )?pharma\\w* hosp\\w*', '38'],
  ['prepa\\w* (en )?pharma\\w*', '39'],
  ['sages? ?femmes?|sf|sfl|maieutic\\w*', '50'],
  ['inf\\w* psychiatrique', '69'],
  ['inf|infirm\\w*|ide|idel|idec|ipa|ibode|iade|puer|puericult\\w*', '60'],
  ['kine\\w*|mk|mkde?|mkl|masseu\\w*|physio\\w*', '70'],
  ['(chir\\w* )?dentistes?|chir\\w* dent\\w*|odonto\\w*|orthodont\\w*', '40'],
  ['orthopho\\w*|ortho|logoped\\w*', '91'],
  ['orthopt\\w*', '92'],
  ['orthoproth\\w*', '81'],
  ['podo ?orthes\\w*', '82'],
  ['orthopedistes? orthes\\w*|orthesistes?', '83'],
  ['podo\\w*|pedicures?', '80'],
  ['ergo|ergoth\\w*', '94'],
  ['diet\\w*', '95'],
  ['psychomot\\w*', '96'],
  ['psy|psycho|psychologue\\w*|neuropsycho\\w*', 'R95:93'],
  ['audioproth\\w*', '26'],
  ['opti\\w*', '28'],
  ['oculariste', '84'],
  ['epithesiste', '85'],
  ['tech\\w* (de )?labo\\w*', '86'],
  ['manip\\w*|erm', '98'],
  ['physicien\\w* medica\\w*', '32'],
  ['conseill\\w* en genetique', 'R95:97'],
  ['pharma|pharmacie\\w*|pharmaco|officine', '21'],
  ['medecins?|medecine|docteurs?|dre?|mg|gp|generalistes?|chirurgien\\w*|addicto\\w*|med (g\\w*|spe\\w*)', '10'],
  ['psychother\\w*', 'R95:72'],
  ['osteo\\w*', 'R95:71'],
  ['chiropr\\w*', 'R95:73'],
]

const rules = written.map(([words, code]) => ({ form: new RegExp(`\\b(${words})\\b`), code }))

/**
 * The profession that a written text names: its code (« 10 - Médecin », « R95:71 »; an obsolete code gives the one in force), its
 * label, or what a team writes (« Dr MG », « SF », « kiné », « cardiologue »); else the one that holds the written specialty. Null when
 * none is recognised, or several (« médecin / infirmière »).
 */
export function readProfession(text: string, specialtyText = ''): string | null {
  const coded = readCode(text)
  if (coded) return coded
  if (others.test(searchText(text))) return null
  const named = new Set(text.split(/[/+&,;]|\bet\b/).flatMap((part) => readWords(part) ?? []))
  if (named.size > 1) return null
  const [only = null] = named
  return only ?? readWords(text) ?? holderOf(specialtyText)
}

/** Initials are read with or without dots. */
function readWords(text: string): string | null {
  const words = searchText(text.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''))
  return rules.find(({ form }) => form.test(words))?.code ?? holderOf(words)
}

function readCode(text: string): string | null {
  const [, code = ''] = /^\s*((?:R9[45]:)?\d{2,3})(?!\d)/i.exec(text) ?? []
  const profession = professionOf(code.toUpperCase())
  return profession && (profession.replacedBy ?? profession.code)
}

/** Who holds a written specialty: « cardiologue » is a doctor. */
function holderOf(text: string): string | null {
  const specialty = readSpecialty(text)
  return specialty && (specialtyOf(specialty)?.professionCode ?? null)
}
