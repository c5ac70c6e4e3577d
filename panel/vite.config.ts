import { svelte } from '@sveltejs/vite-plugin-svelte'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const api = process.env.API ?? 'http://127.0.0.1:8002'

/** Names without hashes: the server puts a build's id into the path, and the repository keeps one file per name. */
function nameOf(id: string | null | undefined, name: string): string {
  return id?.includes('/texts/locales/') ? `${basename(id.split('?')[0]!, '.ftl')}-${basename(dirname(id))}` : name
}

export default defineConfig({
  base: './',
  plugins: [svelte()],
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
        entryFileNames: 'assets/main.js',
        chunkFileNames: (chunk) => `assets/${nameOf(chunk.facadeModuleId, chunk.name)}.js`,
        assetFileNames: ({ names }) => `assets/${names[0] === 'index.css' ? 'main.css' : '[name][extname]'}`,
        // What every page needs, in two files; a page's own code, and the tables that it is drawn from, come with it.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules/ },
            { name: 'kit', test: /panel\/src\/(?:(?:ui|i18n|session|api)\/|router|search)(?!.*\.json)/ },
          ],
        },
      },
    },
  },
  test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'] },
})
