import './providers/no-eval'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { startLanguage } from './providers/i18n'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

await startLanguage()
createRoot(root).render(<App />)
