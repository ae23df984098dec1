/** What is watched: an expression over the house's metrics, when it is too much, and what to do then. */
interface Watched {
  name: string
  title: string
  expression: string
  /** from when on somebody is called; left out: shown alone */
  tooMuch?: {
    over: number
    forMinutes: number
    words: string /** series with which it fires, as promtool has them */
    example: Record<string, string>
  }
  unit: 'short' | 's' | 'bytes' | 'reqps' | 'percentunit'
}

/** Every figure of the dashboard and every rule of the alerts, once. */
export const WATCHED: Watched[] = [
  {
    name: 'DianmingDown',
    title: 'Processes that do not answer',
    expression: 'sum(1 - up{job="dianming"})',
    unit: 'short',
    tooMuch: {
      over: 0,
      forMinutes: 2,
      words: 'A process does not answer: journalctl -u dianming-NAME says why; systemd starts it again by itself.',
      example: { 'up{job="dianming",instance="students"}': '0x60' },
    },
  },
  {
    name: 'DianmingErrors',
    title: 'Requests that failed by the house’s fault',
    expression:
      'sum(rate(dianming_gateway_requests_total{status=~"5.."}[5m])) / sum(rate(dianming_gateway_requests_total[5m]))',
    unit: 'percentunit',
    tooMuch: {
      over: 0.02,
      forMinutes: 5,
      words:
        'More than one request in fifty fails: look at /readyz of the gateway, then at the log of the service it names.',
      example: {
        'dianming_gateway_requests_total{status="200"}': '0+60x60',
        'dianming_gateway_requests_total{status="503"}': '0+10x60',
      },
    },
  },
  {
    name: 'Requests',
    title: 'Requests a second',
    expression: 'sum(rate(dianming_gateway_requests_total[5m]))',
    unit: 'reqps',
  },
  {
    name: 'DianmingSlow',
    title: 'Time until an answer is out (95 %)',
    expression: 'histogram_quantile(0.95, sum by (le) (rate(dianming_gateway_request_seconds_bucket[10m])))',
    unit: 's',
    tooMuch: {
      over: 3,
      forMinutes: 10,
      words: 'Answers take more than three seconds: look for a long import, a full disk, a database that lacks memory.',
      example: {
        'dianming_gateway_request_seconds_bucket{le="3"}': '0+10x60',
        'dianming_gateway_request_seconds_bucket{le="10"}': '0+60x60',
        'dianming_gateway_request_seconds_bucket{le="+Inf"}': '0+60x60',
      },
    },
  },
  {
    name: 'DianmingMemory',
    title: 'Memory of the largest process',
    expression: 'max(process_resident_memory_bytes{job="dianming"})',
    unit: 'bytes',
    tooMuch: {
      over: 900_000_000,
      forMinutes: 15,
      words: 'A process nears its limit of 1 GB, at which it is started again.',
      example: { 'process_resident_memory_bytes{job="dianming"}': '950000000x60' },
    },
  },
  {
    name: 'DianmingBusy',
    title: 'How long a process lets others wait (99 %)',
    expression: 'max(nodejs_eventloop_lag_p99_seconds{job="dianming"})',
    unit: 's',
    tooMuch: {
      over: 0.5,
      forMinutes: 10,
      words: 'A process is busy without a pause: a large file is read, or the machine is too small.',
      example: { 'nodejs_eventloop_lag_p99_seconds{job="dianming"}': '0.9x60' },
    },
  },
  {
    name: 'DianmingBackup',
    title: 'Age of the newest backup',
    // none at all is as old as can be
    expression: 'time() - (max(dianming_backup_ended_seconds) or vector(0))',
    unit: 's',
    tooMuch: {
      over: 36 * 3600,
      forMinutes: 5,
      words: 'No backup for a day and a half: journalctl -u dianming-backup says why.',
      example: { dianming_backup_ended_seconds: '-140000x60' },
    },
  },
]

/** Rules of alerts, as Prometheus reads them. */
export const ALERTS = `groups:
  - name: dianming
    rules:
${WATCHED.flatMap(({ name, expression, tooMuch }) =>
  tooMuch
    ? [
        `      - alert: ${name}
        expr: ${JSON.stringify(`${expression} > ${tooMuch.over}`)}
        for: ${tooMuch.forMinutes}m
        annotations:
          summary: ${JSON.stringify(tooMuch.words)}`,
      ]
    : [],
).join('\n')}
`

/** What Prometheus asks: every process on its own port of loopback, the gateway with its word. */
export const scrapeOf = (processes: { name: string; port: number }[]): string => `scrape_configs:
  - job_name: dianming
    authorization: { credentials_file: /etc/prometheus/dianming-metrics-token }
    static_configs:
${processes.map(({ name, port }) => `      - targets: ['127.0.0.1:${port}']\n        labels: { process: ${name} }`).join('\n')}
`

/** A dashboard, as Grafana imports it. */
export const DASHBOARD = {
  title: 'Dianming',
  uid: 'dianming',
  schemaVersion: 39,
  time: { from: 'now-6h', to: 'now' },
  refresh: '30s',
  panels: WATCHED.map(({ title, expression, unit, tooMuch }, i) => ({
    id: i + 1,
    type: 'timeseries',
    title,
    gridPos: { h: 8, w: 12, x: (i % 2) * 12, y: Math.floor(i / 2) * 8 },
    targets: [{ refId: 'A', expr: expression }],
    fieldConfig: {
      defaults: {
        unit,
        thresholds: {
          mode: 'absolute',
          steps: [{ color: 'green', value: null }, ...(tooMuch ? [{ color: 'red', value: tooMuch.over }] : [])],
        },
        custom: { thresholdsStyle: { mode: tooMuch ? 'line' : 'off' } },
      },
      overrides: [],
    },
  })),
}
