import { categoryChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { formatMoney, formatNumber, formatRatio } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './Figures.module.css'
import { FigureTo } from './FigureTo'
import type { FiguresView, OpenedFigure } from './figures-view'

export interface FiguresProps {
  figures: FiguresView
  /** Said after a noun: « depuis 2019 ». */
  period: string
  /** The same on its own: « Depuis 2019 ». */
  periodName: string
  professionCode: string | undefined
}

/** The four figures one is asked for, each a link to its list. */
export function Figures({ figures, period, periodName, professionCode }: FiguresProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { contacts, installed, granted, active, stalled } = figures
  const contactWords = translate('steering.figure.contacts', { period })
  const form = professionCode ? '_profession' : ''
  const profession = professionCode && professionLabel(professionCode, null, {}, language)
  const grantedWords = translate('steering.figure.granted', { period })
  const installedWords = translate(`steering.figure.installed${form}`, { profession })
  return (
    <section aria-label={translate('steering.figure.group')}>
      <ul className={styles.figures}>
        <Card figure={<FigureTo count={contacts.value} list={contacts.list} label={contactWords} />} words={contactWords}>
          {contacts.supported && (
            <Part figure={contacts.supported} words={translate('steering.figure.supported', { smart_count: contacts.supported.value })} />
          )}
          {contacts.categories.map((category) => (
            <Part
              key={category.key}
              figure={category}
              words={translate(`steering.category.${category.key}`, {
                smart_count: category.value,
                _: categoryChoices.labels[category.key as keyof typeof categoryChoices.labels]?.[language] ?? category.key,
              })}
            />
          ))}
          <History of={contacts} written={(value) => formatNumber(value, language)} />
        </Card>
        <Card
          words={installedWords}
          figure={
            <>
              <FigureTo count={installed.accompanied.value} list={installed.accompanied.list} label={installedWords} />
              <span className={styles.of}>/</span>
              <FigureTo
                count={installed.all.value}
                list={installed.all.list}
                label={translate(`steering.figure.all_installed${form}`, { profession })}
              />
            </>
          }
        >
          <li>{periodName}</li>
          <li>{installed.ratio === null ? translate('steering.figure.no_rate') : formatRatio(installed.ratio, language)}</li>
        </Card>
        <Card figure={<FigureTo count={granted.value} list={granted.list} label={grantedWords} money />} words={grantedWords}>
          <Part figure={granted.people} words={translate('steering.figure.granted_to', { smart_count: granted.people.value })} />
          <History of={granted.people} written={(value) => formatNumber(value, language)} />
          {granted.averageCents !== null && (
            <li>{translate('steering.figure.average', { amount: formatMoney(granted.averageCents, language) })}</li>
          )}
          <History of={granted} written={(value) => formatMoney(value, language)} />
        </Card>
        <Card
          figure={<FigureTo count={stalled.value} list={stalled.list} />}
          words={translate('steering.figure.stalled', { smart_count: stalled.value })}
        >
          <Part figure={active} words={translate('steering.figure.active', { smart_count: active.value })} />
          <li>{translate('steering.figure.now')}</li>
        </Card>
      </ul>
    </section>
  )
}

function Card({ figure, words, children }: { figure: ReactNode; words: string; children: ReactNode }) {
  return (
    <li className={styles.card}>
      <p className={styles.figure}>{figure}</p>
      <p>{words}</p>
      <ul className={styles.parts}>{children}</ul>
    </li>
  )
}

function Part({ figure, words }: { figure: FiguresView['active']; words: string }) {
  return (
    <li>
      <FigureTo count={figure.value} list={figure.list} label={words} /> {words}
    </li>
  )
}

/** History typed in, apart from what is counted here, and both together. */
function History({ of, written }: { of: OpenedFigure; written: (value: number) => string }) {
  const translate = useTranslate()
  if (!of.history) return null
  return <li>{translate('steering.figure.history', { opening: written(of.history.opening), total: written(of.history.total) })}</li>
}
