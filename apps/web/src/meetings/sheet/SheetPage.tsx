import { meetings } from '@ancrage/contract/meetings'
import type { ReplyOf } from '@ancrage/contract/route'
import { blockedDays } from '@ancrage/domain/meetings/sheet'
import Button from '@mui/material/Button'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { PrinterIcon } from '@phosphor-icons/react/dist/csr/Printer'
import { HttpError, LinkBase, useParams, usePermissions, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { FilterSelect } from '../../steering/FilterSelect'
import { formatDay } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { useAdvisors } from '../../users/use-advisors'
import { useSectors } from '../../users/use-sectors'
import { SheetGroup } from './SheetGroup'
import styles from './SheetPage.module.css'

export type SheetReply = ReplyOf<(typeof meetings)['sheet']>

/** `/meetings/:id/sheet`: the journeys a cell goes through, in their groups; printed as it is, or put on the agenda line by line. */
export function SheetPage() {
  const translate = useTranslate()
  const language = useLanguage()
  const { id = '' } = useParams<{ id?: string }>()
  const { permissions = [] } = usePermissions<string[]>()
  const [search, setSearch] = useSearchParams()
  const chosen = { sectorId: search.get('sectorId') ?? '', advisorId: search.get('advisorId') ?? '' }
  const query = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''))
  const { data, error, refetch } = useCall(meetings.sheet, { params: { id }, query }, { keepPrevious: true })
  const [advisors, sectors] = [useAdvisors(), useSectors()]
  if (error instanceof HttpError && [400, 403, 404, 409].includes(error.status)) return <NotFound />
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const { meeting, committee, groups, today } = data
  const choose = (key: keyof typeof chosen) => (value: string) =>
    setSearch(Object.fromEntries(Object.entries({ ...chosen, [key]: value }).filter(([, one]) => one !== '')))
  const nameIn = (options: readonly { value: string; label: string }[], value: string, any: string) =>
    options.find((option) => option.value === value)?.label ?? translate(any)
  const writes = permissions.includes('meetings.write') && meeting.closedAt === null
  return (
    <>
      <LinkBase className={styles.back} to={`/meetings/${id}`}>
        <CaretLeftIcon size={16} aria-hidden />
        {translate('meetings.named', { body: committee.name, day: formatDay(meeting.heldOn, language, 'long') })}
      </LinkBase>
      <PageTitle
        title={translate('meetings.sheet_title')}
        note={translate('meetings.sheet_lead', { day: formatDay(today, language, 'long'), days: blockedDays })}
        notePlace="under"
      >
        <span className={styles.filters}>
          {sectors.length > 0 && (
            <FilterSelect
              label={translate('meetings.sector')}
              shown={nameIn(sectors, chosen.sectorId, 'meetings.any_sector')}
              value={chosen.sectorId}
              groups={[{ options: [{ value: '', label: translate('meetings.any_sector') }, ...sectors] }]}
              onChange={choose('sectorId')}
            />
          )}
          <FilterSelect
            label={translate('meetings.advisor')}
            shown={nameIn(advisors, chosen.advisorId, 'meetings.any_advisor')}
            value={chosen.advisorId}
            groups={[{ options: [{ value: '', label: translate('meetings.any_advisor') }, ...advisors] }]}
            onChange={choose('advisorId')}
          />
          <Button variant="contained" startIcon={<PrinterIcon size={18} aria-hidden />} onClick={() => window.print()}>
            {translate('meetings.print')}
          </Button>
        </span>
      </PageTitle>
      <nav className={styles.jumps} aria-label={translate('meetings.groups')}>
        {groups.map(({ group, count }) => (
          <a key={group} href={`#${group}`}>
            {translate(`meetings.group.${group}`)} <b>{count}</b>
          </a>
        ))}
      </nav>
      <div className={styles.groups}>
        {groups.map((group) => (
          <SheetGroup key={group.group} group={group} sheet={data} writes={writes} />
        ))}
      </div>
    </>
  )
}
