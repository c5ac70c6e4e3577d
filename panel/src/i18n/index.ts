export { attribute, help, label, language, LANGUAGES, speak, startWords, t } from './words.svelte'
export { ago, clock, count, dayOf, list, span } from './format'
