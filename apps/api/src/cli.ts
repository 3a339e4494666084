import { prepareDemo } from './demo/serve-demo'

const say = (text: string) => process.stdout.write(`${text}\n`)

/** What this program does, by its first argument. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  demo: async () => {
    const welcome = await prepareDemo(process.env)
    await import('./main')
    say(welcome)
  },
  start: async () => {
    await import('./main')
  },
}

const command = commands[process.argv[2] ?? '']
if (!command) throw new Error(`Usage: cli.ts ${Object.keys(commands).join('|')}`)
try {
  await command()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
