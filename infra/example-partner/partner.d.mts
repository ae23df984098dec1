/** What a test sees of the example. */
export interface Group {
  id: string
  persons: number
  region: string
  town: string | null
  item: { code: string; name: string } | null
}
export interface Message {
  type: string
  timestamp: string
  data: Record<string, unknown>
}
export class Refused extends Error {
  code: string
}
export class Partner {
  constructor(options: { origin: string; client: string; secret: string; fetch?: typeof fetch })
  ask<T>(query: string, variables?: object): Promise<T>
  needs(purpose: string): Promise<Group[]>
  reserve(
    needId: string,
    quantity: number,
    key: string,
  ): Promise<{ id: string; expiresAt: string; cards: { aidCode: string; maskedName: string }[] }>
  register(donation: object, key: string): Promise<string>
  give(gift: object, key: string): Promise<{ id: string; status: string }[]>
  listenAt(url: string): Promise<{ id: string; secret: string }>
}
export function receive(options: {
  port?: number
  secretOf: () => Promise<string> | string
  take: (event: Message, id: string) => Promise<void> | void
}): Promise<{ url: string; stop: () => Promise<void> }>
