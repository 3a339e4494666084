import { shippedPipelines } from '@ancrage/domain/journeys/pipeline'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { useCallback, useEffect, useRef } from 'react'
import { useGetIdentity, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { FolderTabs } from '../ui/FolderTabs'
import { SearchField } from '../ui/list/SearchField'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { useLanguage } from '../ui/use-language'
import { useDefaultView } from '../views/use-views'
import { ViewsMenu } from '../views/ViewsMenu'
import { BoardView } from './board/BoardView'
import { useBoardCounts } from './board/use-board'
import { FilterBar } from './filter/FilterBar'
import { type JourneysFilter, turnTo, withFilter, writeAddress } from './filter/journeys-address'
import { plainJourneys, useJourneysAddress } from './filter/use-journeys-address'
import { JourneyCounts } from './JourneyCounts'
import styles from './Journeys.module.css'
import { JourneyList } from './list/JourneyList'
import { PseudonymList } from './list/PseudonymList'
import { pipelineIcon } from './pipeline-icons'

const panelId = 'journeys-panel'
/** The tabs before the site has said its own. */
const shipped: readonly { key: string; label: Bilingual; count?: number }[] = shippedPipelines.map(({ key, fr, en }) => ({
  key,
  label: { fr, en },
}))

/** « Parcours »: the same journeys on a board or in a list; pseudonyms for who may only list them. */
export function Journeys() {
  const { permissions } = usePermissions<string[]>()
  const { identity } = useGetIdentity()
  if (!permissions || !identity) return <Loading />
  return permissions.includes('journeys.read') ? <TeamJourneys /> : <PseudonymList />
}

function TeamJourneys() {
  const translate = useTranslate()
  const { address, filter, goTo } = useJourneysAddress()
  const ready = useDefaultView('journeys')
  const search = useCallback(
    (text: string) => goTo(withFilter({ ...address, filter }, 'q', text), { replace: true }),
    [address, filter, goTo],
  )
  const views = (['board', 'list'] as const).map((value) => ({ value, label: translate(`journeys.view.${value}`) }))
  if (!ready) return <Loading />
  const note = (
    <>
      <ViewsMenu screen="journeys" search={writeAddress({ ...address, filter })} plain={plainJourneys} /> <JourneyCounts />
    </>
  )
  return (
    <>
      <PageTitle title={translate('journeys.title')} note={note}>
        {address.view === 'board' && (
          <div className={styles.search}>
            <SearchField
              label={translate('board.search')}
              hint={translate('board.search_hint')}
              value={String(filter.q ?? '')}
              onChange={search}
            />
          </div>
        )}
        <FilterBar address={{ ...address, filter }} onChange={goTo} />
        <SegmentedSwitch
          label={translate('journeys.view.label')}
          options={views}
          value={address.view}
          onChange={(view) => goTo(turnTo(view, { ...address, filter }))}
        />
      </PageTitle>
      {address.view === 'list' ? (
        <JourneyList address={{ ...address, filter }} onChange={goTo} />
      ) : (
        <Boards pipelineKey={address.pipelineKey} filter={filter} onPipeline={(pipelineKey) => goTo({ ...address, filter, pipelineKey })} />
      )}
    </>
  )
}

interface BoardsProps {
  pipelineKey: string
  filter: JourneysFilter
  onPipeline: (key: string) => void
}

function Boards({ pipelineKey, filter, onPipeline }: BoardsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const boards = useBoardCounts(filter) ?? shipped
  const folder = useRef<HTMLDivElement>(null)
  // On a phone the six tabs are wider than the glass: the current one comes into sight.
  useEffect(() => {
    folder.current
      ?.querySelector(`[role="tab"]:nth-child(${boards.findIndex(({ key }) => key === pipelineKey) + 1})`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pipelineKey, boards])
  const tabs = boards.map(({ key, label, ...counted }) => ({ key, label: label[language], Icon: pipelineIcon(key), ...counted }))
  return (
    <div ref={folder}>
      <FolderTabs label={translate('journeys.pipelines')} tabs={tabs} current={pipelineKey} onChange={onPipeline} panelId={panelId} />
      <div id={panelId} role="tabpanel" aria-label={tabs.find(({ key }) => key === pipelineKey)?.label}>
        <BoardView key={pipelineKey} pipelineKey={pipelineKey} filter={filter} />
      </div>
    </div>
  )
}
