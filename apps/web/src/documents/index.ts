/** What documents offer to the other screens. */
export { AddDocuments } from './AddDocuments'
export { Attachments } from './Attachments'
export { DocumentRow } from './DocumentRow'
export { DocumentsPanel } from './DocumentsPanel'
export { DownloadLink } from './DownloadLink'
export { uploadDocument } from './upload-document'
