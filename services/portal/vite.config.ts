import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Puts a compressed copy beside every file that compresses, once at build instead of at each request. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const files = (await readdir(dir, { recursive: true })).filter(file => /\.(js|css|html|svg|json)$/.test(file))
    await Promise.all(
      files.map(async file => {
        const body = await readFile(`${dir}/${file}`)
        await writeFile(`${dir}/${file}.br`, await promisify(brotliCompress)(body))
        await writeFile(`${dir}/${file}.gz`, await promisify(gzip)(body))
      }),
    )
  },
})

const OPERATION = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g
const NAMED = /\b(query|mutation|fragment)\s+(\w+)/

const GENERATED = fileURLToPath(new URL('src/generated/graphql.ts', import.meta.url))
const DOCUMENT = 'virtual:document/'

/**
 * Puts the document that an operation has become in the place of its text, each in a module of its own: no text travels, and a page
 * brings its own operations alone.
 */
const documentsByName = (): Plugin => {
  let documents = new Map<string, string>()
  return {
    name: 'documents-by-name',
    enforce: 'pre',
    async buildStart() {
      const lines = (await readFile(GENERATED, 'utf8')).matchAll(
        /^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm,
      )
      documents = new Map([...lines].map(([, name = '', document = '']) => [name, document]))
    },
    resolveId: id => (id.startsWith(DOCUMENT) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${DOCUMENT}`)) return null
      const document = documents.get(id.slice(DOCUMENT.length + 1))
      if (!document) throw new Error(`no operation became ${id.slice(1)}: run npm run schema`)
      return `export default ${document}`
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return null
      const names = new Set<string>()
      const replaced = code.replace(OPERATION, (_, text: string) => {
        const [, kind, name = ''] = NAMED.exec(text) ?? []
        const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
        names.add(document)
        return document
      })
      const imports = [...names].map(name => `import ${name} from '${DOCUMENT}${name}'\n`)
      return names.size === 0 ? null : { code: imports.join('') + replaced, map: null }
    },
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [documentsByName(), react(), compressed()],
  // the gateway puts another word here each time
  html: { cspNonce: '%NONCE%' },
  resolve: {
    alias: {
      '@dianming/shared/vocabulary/words': fileURLToPath(new URL('../shared/src/vocabulary/words.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    // a font inside a style sheet would be loaded by all
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
})
