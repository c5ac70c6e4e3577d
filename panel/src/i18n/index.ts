export { allWords, attribute, help, label, language, LANGUAGES, speak, startWords, t } from './words.svelte'
export { ago, brief, clock, count, dayOf, list, percent, span, weekday } from './format'
export { BUILT_IN, FIXED, roleName } from './roles'
