import { mount } from 'svelte'
import './app.css'
import App from './App.svelte'
import { startWords } from './i18n'
import { resume } from './session/session.svelte'
import { applyTheme } from './ui/theme.svelte'

applyTheme()
void resume()
await startWords()
mount(App, { target: document.getElementById('app')! })
