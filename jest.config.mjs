import { readFileSync } from 'node:fs'

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'))
delete swc.$schema

export default {
  testMatch: ['<rootDir>/services/**/*.test.ts', '<rootDir>/gateway/**/*.test.ts', '<rootDir>/infra/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@dianming/shared/(.*)$': '<rootDir>/services/shared/src/$1.ts',
    '^@dianming/(local|checks|running|cells|e2e)/(.*)$': '<rootDir>/infra/$1/src/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/'],
  globalSetup: '<rootDir>/infra/e2e/dist/start-test-cluster.js',
  globalTeardown: '<rootDir>/infra/e2e/dist/stop-test-cluster.js',
  testSequencer: '<rootDir>/infra/e2e/longest-first.cjs',
  testTimeout: 120_000,
  maxWorkers: 2,
}
