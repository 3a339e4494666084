import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useMemo } from 'react'
import { LinkBase, useGetList, useLocation, useNavigate, useTranslate } from 'react-admin'
import { useShortcuts } from '../../layout/use-shortcuts'
import { formatNumber } from '../formats'
import { useLanguage } from '../use-language'
import { perPage } from './paging'
import { goOnTo } from './places'
import styles from './RecordPager.module.css'
import { around, onPage, type Trail, trailOf } from './trail'

export interface RecordPagerProps {
  resource: 'journeys' | 'people'
  id: string
}

/** « 3 sur 214 »: the records before and after, and the way back to the list one came from; nothing for who came otherwise. */
export function RecordPager({ resource, id }: RecordPagerProps) {
  const location = useLocation()
  const trail = trailOf(location, id)
  return trail && <Pager resource={resource} id={id} trail={trail} />
}

function Pager({ resource, id, trail }: RecordPagerProps & { trail: Trail }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { rank, before, after, pageBefore, pageAfter } = around(trail, id)
  const pageBeforeIds = usePage(trail, pageBefore)
  const pageAfterIds = usePage(trail, pageAfter)
  const toBefore = before ? { id: before, trail } : pagedTo(trail, pageBefore, pageBeforeIds, -1)
  const toAfter = after ? { id: after, trail } : pagedTo(trail, pageAfter, pageAfterIds, 0)
  const go = (to: { id: string; trail: Trail } | null) => {
    if (!to) return
    goOnTo(trail.from.key, to.id)
    navigate(`/${resource}/${to.id}`, { replace: true, state: { trail: to.trail } })
  }
  useShortcuts([
    { keys: 'j', run: () => go(toAfter) },
    { keys: 'k', run: () => go(toBefore) },
  ])
  return (
    <nav className={styles.pager} aria-label={translate('list.pager')}>
      <button type="button" aria-label={translate('list.before')} aria-keyshortcuts="k" disabled={!toBefore} onClick={() => go(toBefore)}>
        <CaretLeftIcon size={16} weight="bold" aria-hidden />
      </button>
      <LinkBase to={trail.from.address} state={{ place: trail.from.key }} className={styles.back} title={translate('list.back')}>
        {translate('list.rank', { rank: formatNumber(rank, language), count: formatNumber(trail.total, language) })}
      </LinkBase>
      <button type="button" aria-label={translate('list.after')} aria-keyshortcuts="j" disabled={!toAfter} onClick={() => go(toAfter)}>
        <CaretRightIcon size={16} weight="bold" aria-hidden />
      </button>
    </nav>
  )
}

/** The ids of another page of the list; empty until it is read. */
function usePage({ list }: Trail, page: number | null): readonly string[] {
  const { resource = '', filter = {}, sort = { field: 'id', order: 'ASC' } } = list ?? {}
  const { data } = useGetList(
    resource,
    { filter, sort, pagination: { page: page ?? 1, perPage } },
    { enabled: list !== null && page !== null },
  )
  return useMemo(() => (page === null ? [] : (data ?? []).map((one) => String(one.id))), [data, page])
}

/** The neighbour on another page, at its near end, with the trail as it goes on from there. */
function pagedTo(trail: Trail, page: number | null, ids: readonly string[], end: 0 | -1): { id: string; trail: Trail } | null {
  const id = ids.at(end)
  return id === undefined || page === null ? null : { id, trail: onPage(trail, page, ids) }
}
