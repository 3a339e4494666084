import type { Letter } from '@ancrage/domain/aids/letter'
import type { TemplateTag } from '@ancrage/domain/aids/letters/template-tags'
import type { Reads } from '../../platform/store/store'
import { checkedTemplate } from './compose'
import { lastTemplate, templateInUse } from './template-in-use'

/** By file, else by letter of ours: neither ever changes, and opening one takes longer than the rest of a page. */
const opened = new Map<string, readonly TemplateTag[]>()

/** What the template of a letter asks for; it is opened once. */
export async function tagsInUse(read: Reads, dataDir: string, letter: Letter): Promise<readonly TemplateTag[]> {
  const key = (await lastTemplate(read, letter))?.sha256 ?? letter
  const known = opened.get(key)
  if (known) return known
  const { tags } = await checkedTemplate((await templateInUse(read, dataDir, letter)).content)
  opened.set(key, tags)
  return tags
}
