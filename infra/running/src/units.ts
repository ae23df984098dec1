import { openEnvironment, type Process, processesOf } from './processes.js'

/** Where a release lies and where its configuration is. */
export interface Places {
  /** the release */
  root: string
  configuration: string
  /** the gateway's; the others come after it */
  port?: number
}

/** What no process of the house needs; `systemd-analyze security` counts it. Compiling as it runs is what Node does: its memory may be run. */
const CONFINED = `NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
ProtectSystem=strict
ProtectHome=yes
ProtectProc=invisible
ProcSubset=pid
PrivateTmp=yes
PrivateDevices=yes
PrivateUsers=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
LockPersonality=yes
RemoveIPC=yes
KeyringMode=private
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM
UMask=0077`

/** User of a process: its own, so that none reads another's keys. */
export const userOf = ({ name }: Process): string => `dianming-${name}`

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** The unit of one process. Its secrets are handed to it by systemd: its user cannot read the configuration. */
export function unitOf(process: Process, { root, configuration }: Places): string {
  return `[Unit]
Description=Dianming ${process.name}
After=network-online.target postgresql.service dianming-configuration.service
Requires=dianming-configuration.service
PartOf=dianming.target
StartLimitIntervalSec=0

[Service]
Type=exec
User=${userOf(process)}
WorkingDirectory=${root}
ExecStart=${[`${root}/bin/node`, ...process.runtimeOptions, `${root}/${process.file}`].join(' ')}
EnvironmentFile=${configuration}/common.env
${Object.entries(openEnvironment(process))
  .map(([name, value]) => `Environment=${quoted(`${name}=${value}`)}`)
  .join('\n')}
${Object.entries(process.secrets)
  .map(
    ([name, file]) => `LoadCredential=${file}:${configuration}/${process.name}/${file}\nEnvironment=${name}=%d/${file}`,
  )
  .join('\n')}
${process.hasState ? `StateDirectory=dianming/${process.name}\nStateDirectoryMode=0700\n` : ''}Restart=always
RestartSec=2
TimeoutStopSec=20
MemoryMax=1G
TasksMax=64
${CONFINED}

[Install]
WantedBy=dianming.target
`
}

/** Every unit of a release, by file name. */
export function unitsOf(places: Places): Record<string, string> {
  const { root, configuration, port } = places
  const processes = processesOf(port)
  const once = (description: string, command: string, more: string, capability = '', unit = '') => `[Unit]
Description=${description}
After=network-online.target postgresql.service
Wants=network-online.target
${unit}
[Service]
Type=oneshot
ExecStart=${root}/bin/node ${root}/infra/running/dist/${command}
${more}${CONFINED.replace('CapabilityBoundingSet=', `CapabilityBoundingSet=${capability}`)}
`
  const timer = (description: string, at: string) => `[Unit]
Description=${description}

[Timer]
OnCalendar=${at}
Persistent=yes

[Install]
WantedBy=timers.target
`
  return {
    'dianming.target': `[Unit]
Description=Dianming
Wants=${processes.map(process => `dianming-${process.name}.service`).join(' ')}

[Install]
WantedBy=multi-user.target
`,
    ...Object.fromEntries(
      processes.map(process => [`dianming-${process.name}.service`, unitOf(process, places)] as const),
    ),
    'dianming-configuration.service': once(
      'Dianming: the configuration as a whole',
      `configuration-main.js --config ${configuration}`,
      // it alone reads all of it
      'User=root\nRemainAfterExit=yes\nRestart=on-failure\nRestartSec=5\n',
      'CAP_DAC_READ_SEARCH',
      // looked at again with every start of the house
      'PartOf=dianming.target\nStartLimitIntervalSec=0\n',
    ),
    'dianming-backup.service': once(
      'Dianming: a backup',
      'backup-main.js --to /var/lib/dianming-backups --textfile /var/lib/prometheus/node-exporter/dianming.prom',
      // the server's own user, who reads no key
      'User=postgres\nEnvironment="DATABASE_URL=postgres://postgres@%%2Frun%%2Fpostgresql/dianming"\nReadWritePaths=/var/lib/dianming-backups -/var/lib/prometheus/node-exporter\n',
    ),
    'dianming-backup.timer': timer('Dianming: a backup each night', '*-*-* 01:30:00'),
  }
}

/** Users of the processes, for systemd-sysusers. */
export const sysusers = (): string =>
  processesOf()
    .map(process => `u ${userOf(process)} - "Dianming ${process.name}"\n`)
    .join('')
