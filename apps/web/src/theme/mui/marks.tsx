import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CheckSquareIcon } from '@phosphor-icons/react/dist/csr/CheckSquare'
import { CircleIcon } from '@phosphor-icons/react/dist/csr/Circle'
import { MinusSquareIcon } from '@phosphor-icons/react/dist/csr/MinusSquare'
import { RadioButtonIcon } from '@phosphor-icons/react/dist/csr/RadioButton'
import { SquareIcon } from '@phosphor-icons/react/dist/csr/Square'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'

/** Our icons where MUI draws its own: ticks, radios, the caret of a list, the cross of a chip. */
export const checkbox = {
  icon: <SquareIcon size={22} />,
  checkedIcon: <CheckSquareIcon size={22} weight="fill" />,
  indeterminateIcon: <MinusSquareIcon size={22} weight="fill" />,
}
export const radio = { icon: <CircleIcon size={22} />, checkedIcon: <RadioButtonIcon size={22} weight="fill" /> }
export const chip = { deleteIcon: <XIcon size={16} weight="bold" /> }

/** The caret of a list; MUI turns it with the class it gives. */
export function Caret({ className }: { className?: string }) {
  return <CaretDownIcon className={className} size={16} weight="bold" aria-hidden />
}
