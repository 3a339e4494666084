import { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { areaChoices } from '@ancrage/domain/indicators/definitions'
import { dimensionNames } from '@ancrage/domain/indicators/part-said'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useLocation, useNavigate, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { useLanguage } from '../../ui/use-language'
import { SteeringFilterRow } from '../SteeringFilterRow'
import { queriesOf, readAddress, type SteeringFilters, writeAddress } from '../steering-address'
import { Unread } from '../Unread'
import { usePeriodWords } from '../use-period-words'
import { useReturn } from '../use-return'
import { AreaPanel } from './AreaPanel'
import styles from './Indicators.module.css'
import { csvRows } from './indicators-csv'
import { groupsOf } from './indicators-view'

/** « Indicateurs »: every figure of the mission by area, what it is reckoned from, and the files behind it. */
export function Indicators() {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const sayPeriod = usePeriodWords()
  const filters = readAddress(useLocation().search)
  const goTo = (to: SteeringFilters) => navigate({ pathname: '/steering/indicators', search: writeAddress(to) })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const { data, error, isPlaceholderData, refetch } = useCall(
    reports.indicators,
    { query: queriesOf(filters).figures },
    { keepPrevious: true },
  )
  const { page, onClickCapture } = useReturn(data !== undefined)
  const groups = groupsOf(data?.indicators ?? [], language)
  const codes = groups.flatMap(({ lines }) => lines.map(({ code }) => code))
  const allOpen = codes.every((code) => open.has(code))
  const toggle = (code: string) => setOpen((last) => new Set(last.has(code) ? [...last].filter((one) => one !== code) : [...last, code]))
  const fileOf = (data: ReplyOf<typeof reports.indicators>) => {
    const words = {
      heads: translate('indicators.csv.heads').split('|'),
      areaOf: (area: (typeof groups)[number]['area']) => areaChoices.labels[area][language],
      atOf: (at: string) => translate(`indicators.at.${at}`),
      partOf: ({ dimension, label }: (typeof data.indicators)[number]['split'][number]) =>
        [dimensionNames[dimension][language], label] as const,
    }
    return { name: `${translate('indicators.file')}-${data.from}-${data.to}`, rows: csvRows(groups, data, words, language) }
  }
  return (
    <div ref={page} onClickCapture={onClickCapture}>
      <PageTitle title={translate('indicators.title')}>
        <SteeringFilterRow
          figuresOnly
          filters={filters}
          period={data}
          onChange={goTo}
          exported={data && !isPlaceholderData ? [{ title: translate('indicators.title'), file: () => fileOf(data) }] : []}
        />
      </PageTitle>
      {!data &&
        (error ? <Unread error={error} onRetry={() => void refetch()} onClear={() => goTo({ mode: filters.mode })} /> : <Loading />)}
      {data && (
        <div className={styles.page} aria-busy={isPlaceholderData}>
          <p className={styles.read}>
            {translate('indicators.read', { period: sayPeriod(data, 'of') })}
            <Button variant="text" size="small" aria-expanded={allOpen} onClick={() => setOpen(allOpen ? new Set() : new Set(codes))}>
              {translate(allOpen ? 'indicators.close_all' : 'indicators.open_all')}
            </Button>
          </p>
          {groups.map((group) => (
            <AreaPanel key={group.area} group={group} open={open} onToggle={toggle} slices={queriesOf(filters).evolution} />
          ))}
        </div>
      )}
    </div>
  )
}
