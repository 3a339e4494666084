import { Kept } from '../admin/Kept'
import { PlaybookShelf } from './PlaybookShelf'

/** `/playbooks`, for whoever edits them. */
export function Playbooks() {
  return (
    <Kept permission="playbooks.write">
      <PlaybookShelf />
    </Kept>
  )
}
