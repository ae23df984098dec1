import { ALLOCATION, portsOf, runtimeOptions } from '@dianming/local/platform'
import { SERVICES } from '@dianming/local/services'

/** The gateway's port; the others come after it, on loopback. */
export const PORT = 4000

/** One process of a house that runs for real: what it starts, what it is told openly, what it is told in files of its own. */
export interface Process {
  name: string
  /** compiled file, from the root of the release */
  file: string
  /** what the runtime is told */
  runtimeOptions: string[]
  port: number
  environment: Record<string, string>
  /** variables whose values stand in files below the configuration, readable by this process alone */
  secrets: Record<string, string>
  /** whether it keeps something on this machine */
  hasState: boolean
}

/** What a process is told openly. */
export const openEnvironment = (process: Process): Record<string, string> => ({
  PORT: String(process.port),
  HOST: '127.0.0.1',
  HOME: '/',
  NODE_ENV: 'production',
  ...process.environment,
})

/** Every process of the house but the database, the door last. */
export function processesOf(port = PORT): Process[] {
  const ports = portsOf(port)
  const subgraphs = Object.fromEntries(SERVICES.map(service => [service, `http://127.0.0.1:${ports[service]}`]))
  return [
    {
      name: 'sign-in',
      file: 'infra/local/dist/sign-in-main.js',
      runtimeOptions: [],
      port: ports['sign-in'] ?? 0,
      environment: {},
      secrets: {
        SIGN_IN_KEYS_FILE: 'sign-in-keys.json',
        PRINCIPALS_FILE: 'principals.json',
        TRAIL_DATABASE_URL_FILE: 'trail-database-url',
      },
      hasState: false,
    },
    ...SERVICES.map(
      (service): Process => ({
        name: service,
        file: `services/${service}/dist/main.js`,
        runtimeOptions: runtimeOptions(service),
        port: ports[service] ?? 0,
        environment: {
          ...ALLOCATION,
          INTROSPECTION: 'false',
          ...(service === 'reconciliation'
            ? { ANCHOR_FILE: '/var/lib/dianming/reconciliation/audit-anchors.jsonl' }
            : {}),
        },
        secrets: {
          SERVICE_DATABASE_URL_FILE: 'database-url',
          JOB_DATABASE_URL_FILE: 'job-database-url',
          KEYS_FILE: 'keys.json',
        },
        hasState: service === 'reconciliation',
      }),
    ),
    {
      name: 'gateway',
      file: 'gateway/dist/main.js',
      runtimeOptions: [],
      port,
      environment: {
        SUBGRAPHS: JSON.stringify(subgraphs),
        SIGN_IN: `http://127.0.0.1:${ports['sign-in']}`,
        TRUSTED_ONLY: 'false',
        BEHIND_PROXY: 'true',
      },
      secrets: { METRICS_TOKEN_FILE: 'metrics-token' },
      hasState: false,
    },
  ]
}
