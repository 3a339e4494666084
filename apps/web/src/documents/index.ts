/** What documents offer to the other screens. */
export { Attachments } from './Attachments'
export { DocumentsPanel } from './DocumentsPanel'
export { DownloadLink } from './DownloadLink'
