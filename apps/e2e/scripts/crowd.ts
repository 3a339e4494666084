import type { APIRequestContext } from 'playwright-core'

const atOnce = 8

/** Fills the first column of the installation board up to so many cards, each an active journey opened by the API. */
export async function crowd(request: APIRequestContext, cards: number): Promise<void> {
  const write = async (path: string, data: object) => {
    const reply = await request.post(path, { data })
    if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`)
    return reply.json()
  }
  const { columns } = await (await request.get('/api/boards/installation?limit=1')).json()
  const [{ count }] = columns
  const { id: advisorId } = await (await request.get('/api/auth/me')).json()
  const open = async (rank: number) => {
    const { id: personId } = await write('/api/people', {
      category: 'professional',
      lastName: `Foule ${rank}`,
      firstName: 'Anne',
      professionCode: '10',
      communeCode: '88160',
    })
    const { id, version } = await write('/api/journeys', { personId, type: 'installation-liberale', enteredOn: '2026-02-02' })
    await write(`/api/journeys/${id}/open`, { advisorId, version })
  }
  for (let rank = count; rank < cards; rank += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, cards - rank) }, (_, one) => open(rank + one)))
  }
}
