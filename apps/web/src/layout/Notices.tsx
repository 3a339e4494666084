import { useState } from 'react'
import { Notification, type NotificationProps, useNotificationContext } from 'react-admin'

/** A click elsewhere does not take a notification away: it may hold « Annuler ». Its time does, or Escape. */
const staying: NotificationProps['slotProps'] = {
  clickAwayListener: {
    onClickAway: (event) => {
      Object.assign(event, { defaultMuiPrevented: true })
    },
  },
}

/** What was just said, in place of what was said before: a refusal never waits behind the « Annuler » of another deed. */
export function Notices() {
  const { notifications } = useNotificationContext()
  const [seen, setSeen] = useState({ waiting: 0, arrivals: 0 })
  const waiting = notifications.length
  if (waiting !== seen.waiting) setSeen({ waiting, arrivals: waiting > seen.waiting ? seen.arrivals + 1 : seen.arrivals })
  return <Notification key={seen.arrivals} slotProps={staying} />
}
