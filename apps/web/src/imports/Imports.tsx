import { useTranslate } from 'react-admin'
import { PageTitle } from '../layout/PageTitle'
import { FilePicker } from './FilePicker'
import { PastImports } from './PastImports'

/** « Importer »: a file of contacts, and the imports already begun. */
export function Imports() {
  const translate = useTranslate()
  return (
    <>
      <PageTitle title={translate('imports.title')} note={translate('imports.lead')} notePlace="under" />
      <FilePicker />
      <PastImports />
    </>
  )
}
