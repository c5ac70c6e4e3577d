import { mount } from 'svelte'
import './app.css'
import App from './App.svelte'
import { startWords } from './i18n'
import { applyTheme } from './ui/theme.svelte'

applyTheme()
await startWords()
mount(App, { target: document.getElementById('app')! })
