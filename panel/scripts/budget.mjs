// What the build may weigh, as a browser gets it: gzipped. Fails beyond.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const KB = 1024
const FIRST_PAGE = 75 * KB
/** What a page adds to what every page loads. */
const FURTHER_PAGE = 30 * KB
/** The charts of the overview, with what draws them. They come after the page. */
const CHARTS = 35 * KB
const WHOLE = 1024 * KB
const FILES = 100
const SHARED = ['boot.js', 'main.js', 'main.css', 'kit.css', 'panel-first-en.js']

const root = fileURLToPath(new URL('../../webapi/assets/panel', import.meta.url))
const names = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => `${one.parentPath}/${one.name}`)
const size = (name) => gzipSync(readFileSync(`${root}/assets/${name}`), { level: 9 }).length

/** The files that a script loads at once, with itself: its static imports. */
function needs(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  const text = readFileSync(`${root}/assets/${name}`, 'utf8')
  for (const [, file] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) needs(file, found)
  return found
}

const shared = new Set(SHARED.filter((name) => names.some((one) => one.endsWith(`/assets/${name}`))))
for (const name of [...shared].filter((one) => one.endsWith('.js'))) for (const one of needs(name)) shared.add(one)
const weigh = (files) => [...files].reduce((sum, name) => sum + size(name), 0)
const styled = (name) => names.some((one) => one.endsWith(`/assets/${name}`))

function page(name) {
  const files = new Set([...needs(`${name}.js`)].flatMap((one) => [one, one.replace(/js$/, 'css')]).filter(styled))
  return weigh([...files].filter((one) => !shared.has(one)))
}

const source = readFileSync(fileURLToPath(new URL('../src/routes.ts', import.meta.url)), 'utf8')
const pages = [...source.matchAll(/import\('\.\/pages\/\w+\/(\w+)\.svelte'\)/g)].map((found) => found[1])
const first = weigh(shared) + page('Groups')
const whole = names.reduce((sum, name) => sum + statSync(name).size, 0)
const checks = [
  ['first page', first, FIRST_PAGE],
  ...pages.map((name) => [name, page(name), FURTHER_PAGE]),
  ['charts', page('Figures'), CHARTS],
  ['the whole build, raw', whole, WHOLE],
]
for (const [what, is, may] of checks) {
  const mark = is > may ? 'TOO MUCH' : 'ok'
  console.log(`${what.padEnd(22)} ${(is / KB).toFixed(1).padStart(7)} KB of ${may / KB} KB  ${mark}`)
}
console.log(`${'files'.padEnd(22)} ${String(names.length).padStart(7)} of ${FILES}`)
if (checks.some(([, is, may]) => is > may) || names.length > FILES) process.exit(1)
