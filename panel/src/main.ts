import { mount } from 'svelte'
import './app.css'
import App from './App.svelte'
import { allWords, startWords } from './i18n'
import { resume } from './session/session.svelte'
import type { Around } from './telegram/bridge'
import type { Launch } from './telegram/launch'
import { sayReady, startTelegram } from './telegram/telegram'
import { applyTheme, takeTelegramTheme } from './ui/theme.svelte'

/** Not every browser says when it's idle; there it's after what is due now. */
const whenIdle = window.requestIdleCallback ?? setTimeout

/** Show the panel; with a launch, as a Mini App. */
export async function start(launch: Launch | undefined): Promise<void> {
  applyTheme()
  if (launch) startTelegram(launch, takeTelegramTheme, window as Around)
  void resume(launch)
  await startWords()
  mount(App, { target: document.getElementById('app')! })
  sayReady()
  whenIdle(() => void allWords().catch(() => undefined)) // a page that needs them asks again, and tells
}
