import { shippedPipelines } from '@ancrage/domain/journeys/pipeline'
import { useEffect, useRef } from 'react'
import { useGetIdentity, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { FolderTabs } from '../ui/FolderTabs'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { useLanguage } from '../ui/use-language'
import { BoardView } from './board/BoardView'
import { useBoardCounts } from './board/use-board'
import { FilterBar } from './filter/FilterBar'
import { type JourneysFilter, turnTo } from './filter/journeys-address'
import { useJourneysAddress } from './filter/use-journeys-address'
import { JourneyCounts } from './JourneyCounts'
import { JourneyList } from './list/JourneyList'
import { PseudonymList } from './list/PseudonymList'
import { pipelineIcon } from './pipeline-icons'

const panelId = 'journeys-panel'
const keys = shippedPipelines.map(({ key }) => key)

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
  const views = (['board', 'list'] as const).map((value) => ({ value, label: translate(`journeys.view.${value}`) }))
  return (
    <>
      <PageTitle title={translate('journeys.title')} note={<JourneyCounts />}>
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
  const counts = useBoardCounts(keys, filter)
  const folder = useRef<HTMLDivElement>(null)
  // On a phone the six tabs are wider than the glass: the current one comes into sight.
  useEffect(() => {
    folder.current
      ?.querySelector(`[role="tab"]:nth-child(${keys.indexOf(pipelineKey) + 1})`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pipelineKey])
  const tabs = shippedPipelines.map(({ key, [language]: label }) => {
    const count = counts[key]
    return { key, label, Icon: pipelineIcon(key), ...(count === undefined ? {} : { count }) }
  })
  return (
    <div ref={folder}>
      <FolderTabs label={translate('journeys.pipelines')} tabs={tabs} current={pipelineKey} onChange={onPipeline} panelId={panelId} />
      <div id={panelId} role="tabpanel" aria-label={tabs.find(({ key }) => key === pipelineKey)?.label}>
        <BoardView key={pipelineKey} pipelineKey={pipelineKey} filter={filter} />
      </div>
    </div>
  )
}
