import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { type ReactNode, useState } from 'react'

export interface MoreMenuProps {
  /** What the ⋯ opens: « Actions sur … ». */
  label: string
  /** As the buttons beside it, in the head of a page. */
  framed?: boolean
  size?: 'small' | 'medium'
  disabled?: boolean
  className?: string | undefined
  /** The items: choosing one closes the menu. */
  children: ReactNode
}

/** The ⋯ of a record or a row: what is done with it less often. */
export function MoreMenu({ label, framed = false, size = 'medium', disabled = false, className = '', children }: MoreMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = () => setAnchor(null)
  const trigger = {
    size,
    className,
    disabled,
    'aria-label': label,
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    onClick: ({ currentTarget }: { currentTarget: HTMLElement }) => setAnchor(currentTarget),
    children: <DotsThreeIcon size={size === 'small' ? 18 : 20} weight="bold" aria-hidden />,
  } as const
  return (
    <>
      {framed ? <Button {...trigger} /> : <IconButton {...trigger} />}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close} onClick={close}>
        {children}
      </Menu>
    </>
  )
}
