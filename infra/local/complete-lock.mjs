// A registry mirror may lack the binaries of other platforms; npm then leaves them out of the lock and `npm ci` refuses it.
// This writes them back as their parents name them, so that the lock installs everywhere.
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const OS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const CPU = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  armhf: 'arm',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  wasm32: 'wasm32',
  mips64el: 'mips64el',
}
let added = 0
const missing = new Map()
for (const [path, entry] of Object.entries(lock.packages))
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue
    const words = name.split(/[/-]/)
    const os = OS.filter(word => words.includes(word))
    const cpu = [...new Set(words.flatMap(word => CPU[word] ?? []))]
    if (!os.length && !cpu.includes('wasm32')) {
      missing.set(name, range)
      continue
    }
    const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') || words.includes('glibc') ? ['glibc'] : []
    const version = range.replace(/^[^\d]*/, '')
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(entry.dev ? { dev: true } : {}),
      ...(libc.length && os.includes('linux') ? { libc } : {}),
      optional: true,
      ...(os.length ? { os } : {}),
    }
    added++
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`added ${added}; left out ${[...missing].join(' ')}`)
