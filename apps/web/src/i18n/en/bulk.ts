import type { Messages } from '../messages'

export const bulk: Messages['bulk'] = { partial: '%{done} done, %{failed} refused: changed in the meantime or out of your rights.' }
