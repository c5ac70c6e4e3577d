import { mount } from 'svelte'
import './app.css'
import App from './App.svelte'
import { startWords } from './i18n'
import { here } from './router.svelte'
import { find } from './routes'
import { resume } from './session/session.svelte'
import { applyTheme } from './ui/theme.svelte'

applyTheme()
// On a slow line each wait costs: the words, who is there, and the page are asked for at once.
void resume()
find(here().path)
  ?.route.page()
  .catch(() => undefined) // the frame asks again, and tells
await startWords()
mount(App, { target: document.getElementById('app')! })
