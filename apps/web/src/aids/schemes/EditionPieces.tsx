import { type AskedPiece, neededForChoices } from '@ancrage/domain/aids/scheme'
import { useTranslate } from 'react-admin'
import { Panel, PanelRow } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'

/** The pieces a version asks for, each with when it is needed; nothing where it asks for none. */
export function EditionPieces({ pieces }: { pieces: readonly AskedPiece[] }) {
  const translate = useTranslate()
  const language = useLanguage()
  if (pieces.length === 0) return null
  const inOrder = neededForChoices.values.flatMap((when) => pieces.filter(({ neededFor }) => neededFor === when))
  return (
    <Panel title={translate('aid_schemes.pieces')} count={pieces.length}>
      {inOrder.map(({ key, label, neededFor, compulsory }) => (
        <PanelRow
          key={key}
          end={[neededForChoices.labels[neededFor][language], ...(compulsory ? [] : [translate('aid_schemes.optional')])].join(' · ')}
        >
          {label[language]}
        </PanelRow>
      ))}
    </Panel>
  )
}
