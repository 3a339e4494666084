import { aidApplications } from '@ancrage/contract/aid-applications'
import { neededForChoices } from '@ancrage/domain/aids/scheme'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { FormDialog } from '../../ui/form/FormDialog'
import { optionsOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'

/** One more piece, beside those that the aid asks. */
export function ExtraPieceDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <FormDialog
      title={translate('aid_applications.pieces.add_title')}
      submit={translate('aid_applications.pieces.add')}
      fields={[
        { kind: 'line', name: 'label', label: translate('aid_applications.pieces.name'), required: true },
        {
          kind: 'choice',
          name: 'neededFor',
          label: translate('aid_applications.pieces.needed_for'),
          required: true,
          options: optionsOf(neededForChoices, language),
        },
        { kind: 'tick', name: 'compulsory', label: translate('aid_applications.pieces.compulsory') },
      ]}
      initial={{ neededFor: 'filing', compulsory: true }}
      onSubmit={(values) =>
        call(aidApplications.addPiece, {
          params: { id: applicationId },
          body: { label: textOf(values, 'label'), neededFor: values.neededFor as never, compulsory: values.compulsory === true },
        })
      }
      onClose={onClose}
    />
  )
}
