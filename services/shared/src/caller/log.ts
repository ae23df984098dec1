import { pino } from 'pino'

export type Log = ReturnType<typeof createLog>

/** One JSON line an event on standard output. Never given variables, headers or bodies, so that it cannot hold a number. */
export const createLog = (service: string) =>
  pino({
    name: service,
    level: process.env.DIANMING_LOG_LEVEL ?? 'info',
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
  })
