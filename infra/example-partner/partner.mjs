/**
 * What a charity's programmer starts from: signs in, asks where help is needed, reserves, gives, and is told what became of it. It needs
 * nothing of the platform but its address. A lost answer is asked again under the same key, and a message that comes twice is taken once.
 */
import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

const TRIES = 6
/** Asked again: nothing is known to have happened. Everything else is an answer. */
const AGAIN = ['TIMEOUT', 'SUBGRAPH_UNAVAILABLE', 'RATE_LIMITED']
const pause = ms => new Promise(resolve => setTimeout(resolve, ms))

/** A refusal, with its code and its sentence in two languages. */
export class Refused extends Error {
  constructor({ message, extensions }) {
    super(message)
    this.code = extensions?.code
    this.text = extensions?.text
  }
}

export class Partner {
  /** `client` and `secret` as the platform gave them; `fetch` may be another one, for trying. */
  constructor({ origin, client, secret, fetch = globalThis.fetch }) {
    Object.assign(this, { origin, client, secret, fetch })
  }

  /** An access token, fetched anew shortly before it ends. */
  async token() {
    if (this.known && this.known.until > Date.now()) return this.known.token
    const answer = await this.fetch(`${this.origin}/oidc/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${this.client}:${this.secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    })
    if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`)
    const { access_token: token, expires_in: seconds } = await answer.json()
    this.known = { token, until: Date.now() + (seconds - 60) * 1000 }
    return token
  }

  /** Data of an operation. What was lost on the way is asked again: a write has an idempotencyKey, so it is done once. */
  async ask(query, variables = {}) {
    for (let tries = 1; ; tries++) {
      const asked = await this.once(query, variables).catch(error => ({ lost: error }))
      if (asked.data && !asked.errors) return asked.data
      const [error] = asked.errors ?? []
      const isLost = asked.lost || AGAIN.includes(error?.extensions?.code)
      if (!isLost) throw new Refused(error)
      if (tries === TRIES) throw asked.lost ?? new Refused(error)
      await pause(100 * 2 ** tries * (1 + Math.random()))
    }
  }

  async once(query, variables) {
    const answer = await this.fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token()}` },
      body: JSON.stringify({ query, variables }),
    })
    return answer.json()
  }

  /** Groups of children who lack something for a purpose, those with most first. */
  async needs(purpose) {
    const { needs } = await this.ask(
      'query ($p: AidPurpose) { needs(purpose: $p) { nodes { id persons region town item { code name } } } }',
      { p: purpose },
    )
    return needs?.nodes ?? []
  }

  /** Takes so many children of a group on; their cards, by codes of our own. `key` names the wish: keep it until it is answered. */
  async reserve(needId, quantity, key) {
    const { reserved } = await this.ask(
      'mutation ($i: ReserveNeedInput!) { reserved: reserveNeed(input: $i) { id expiresAt cards { aidCode maskedName school } } }',
      { i: { needId, quantity, idempotencyKey: key } },
    )
    return reserved
  }

  /** Registers what we bring. */
  async register(donation, key) {
    const { donated } = await this.ask(
      'mutation ($i: RegisterDonationInput!) { donated: registerDonation(input: $i) { id } }',
      { i: { ...donation, idempotencyKey: key } },
    )
    return donated.id
  }

  /** Gives the same to every child of a reservation, all or none. */
  async give(gift, key) {
    const { given } = await this.ask('mutation ($i: GiveGiftsInput!) { given: giveGifts(input: $i) { id status } }', {
      i: { ...gift, idempotencyKey: key },
    })
    return given
  }

  /** Has messages sent to an address; the secret that signs them is shown this once. */
  async listenAt(url) {
    const { registered } = await this.ask(
      'mutation ($i: RegisterWebhookInput!) { registered: registerWebhook(input: $i) { secret webhook { id } } }',
      { i: { url } },
    )
    return { id: registered.webhook.id, secret: registered.secret }
  }
}

/**
 * A receiver of messages: checks who signed, takes each id once, answers quickly. `secretOf` answers the secret, `take` does the work;
 * what it throws is answered 500, and the message comes again. A real one keeps the ids where they outlive the process.
 */
export async function receive({ port = 0, secretOf, take }) {
  const taken = new Set()
  const server = createServer((request, response) => {
    const pieces = []
    request.on('data', piece => pieces.push(piece))
    request.on('end', async () => {
      const id = request.headers['webhook-id']
      try {
        const event = new Webhook(await secretOf()).verify(Buffer.concat(pieces).toString(), request.headers)
        if (!taken.has(id)) {
          await take(event, id)
          taken.add(id)
        }
        response.writeHead(204).end()
      } catch (error) {
        response.writeHead(error?.name === 'WebhookVerificationError' ? 401 : 500).end()
      }
    })
  })
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise(resolve => server.close(resolve)),
  }
}
