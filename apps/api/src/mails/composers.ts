import { digestKind, digestMail } from '../notices/digest-mail'
import type { Post } from '../platform/mail/sender'

/** How the mails that the site sends are written, by kind. */
export const composers: Post['composers'] = { [digestKind]: digestMail }
