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

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), compressed()],
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
