import type { Language } from '@ancrage/domain/kernel/choices'
import { dayOf } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import styles from './SchemePage.module.css'
import type { Scheme, SchemeEdition } from './use-schemes'

interface Words {
  readonly translate: (key: string, options?: Record<string, unknown>) => string
  readonly language: Language
}

/** « en vigueur depuis le 1er janvier 2019 », « version du … au … ». */
export function editionTitle(
  { number, validFrom, validTo }: SchemeEdition,
  { inForce }: Pick<Scheme, 'inForce'>,
  { translate, language }: Words,
): string {
  const [from, to] = [validFrom, validTo].map((day) => (day === null ? '' : formatDay(day, language, 'long')))
  if (number === inForce && to === '') return translate('aid_schemes.since', { number, from })
  return translate(to === '' ? 'aid_schemes.from' : 'aid_schemes.from_to', { number, from, to })
}

export interface EditionsProps {
  scheme: Scheme
  shown: SchemeEdition
  onShow: (number: number) => void
}

/** Every version of an aid by date; choosing one shows its rules. None is ever written over. */
export function Editions({ scheme, shown, onShow }: EditionsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const stateOf = ({ number, validFrom }: SchemeEdition) =>
    translate(`aid_schemes.edition.${number === scheme.inForce ? 'in_force' : validFrom > today ? 'upcoming' : 'past'}`)
  return (
    <Panel title={translate('aid_schemes.versions')} count={scheme.editions.length}>
      <ol className={styles.editions}>
        {scheme.editions.map((edition) => (
          <li key={edition.id} data-shown={edition.number === shown.number}>
            <button
              type="button"
              className={styles.edition}
              aria-current={edition.number === shown.number}
              onClick={() => onShow(edition.number)}
            >
              <span className={styles.number}>{editionTitle(edition, { inForce: null }, { translate, language })}</span>
              <span className={styles.about}>
                {[
                  stateOf(edition),
                  translate('aid_schemes.saved_on', { day: formatDay(dayOf(edition.at), language, 'long') }),
                  ...(edition.decided > 0 ? [translate('aid_schemes.decided', { smart_count: edition.decided })] : []),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
