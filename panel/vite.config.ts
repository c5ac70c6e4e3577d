import { svelte } from '@sveltejs/vite-plugin-svelte'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const api = process.env.API ?? 'http://127.0.0.1:8002'

const KIT = /panel\/src\/(?:(?:ui(?!\/(?:Shares|repaint))|i18n|session|live|telegram)\/|api\/(?:client|cache|gone|queries\/(?:groups|session))|router|search)/
/** What `boot.ts` is made of: it runs before all else has come. */
const FIRST = /panel\/src\/(?:api\/ahead|i18n\/catalogue|telegram\/launch|ui\/storage|paths|routes)\.ts|vite\/preload-helper/
const FORMS = /src\/ui\/(?:SchemaField|Tags|Choices|Moment|Conflict|draft|SaveBar|Placeholders|placeholders|schema|Duration|durations|Switch)\b/

/** Names without hashes: the server puts a build's id into the path, and the repository keeps one file per name. */
function nameOf(id: string | null | undefined, name: string): string {
  return id?.includes('/texts/locales/') ? `${basename(id.split('?')[0]!, '.ftl')}-${basename(dirname(id))}` : name
}

/** The page names what `main.ts` is made of: else the browser hears of it from the first script, a wait later. */
function preloadMain(): Plugin {
  return {
    name: 'preload-main',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk')
        const main = chunks.find((one) => one.facadeModuleId?.endsWith('/src/main.ts'))
        if (!main) return undefined
        const files = [main.fileName, ...main.imports]
        const styles = files.flatMap((file) => [...(chunks.find((one) => one.fileName === file)?.viteMetadata?.importedCss ?? [])])
        const isNew = (file: string) => !html.includes(`./${file}"`)
        const link = (rel: string, file: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        })
        return [
          ...files.filter(isNew).map((file) => link('modulepreload', file)),
          ...styles.filter(isNew).map((file) => link('stylesheet', file)),
        ]
      },
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [svelte(), preloadMain()],
  server: {
    fs: { allow: [root] },
    proxy: { '/api': { target: api, changeOrigin: false } },
  },
  build: {
    outDir: process.env.OUT ?? `${root}/webapi/assets/panel`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/boot.js',
        chunkFileNames: (chunk) => `assets/${nameOf(chunk.facadeModuleId, chunk.name)}.js`,
        assetFileNames: ({ names }) => `assets/${names[0] === 'index.css' ? 'main.css' : '[name][extname]'}`,
        // What every page needs in two files, what forms and what pages of a group need in one more each. A page's own
        // code comes with the page, and so do the tables that it is drawn from.
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST, priority: 4 },
            { name: 'vendor', test: /node_modules\/(?!uplot)/, priority: 3 },
            {
              name: 'kit',
              test: (id) => KIT.test(id) && !FORMS.test(id) && !id.endsWith('.json'),
              priority: 2,
            },
            { name: 'forms', test: FORMS, priority: 1 },
            { name: 'data', test: /panel\/src\/api\/queries\//, priority: 0 },
          ],
        },
      },
    },
  },
  test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'] },
})
