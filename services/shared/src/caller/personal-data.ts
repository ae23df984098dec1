import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

/** The keys that one service holds, of 32 bytes each. */
export interface PersonalDataKeys {
  /** whose they are */
  service: string
  /** digests of ID and registry numbers, by which services find each other's people: the one key that they share */
  lookupKey: Buffer
  /** the one that is to come after it, while numbers move from one to the other */
  nextLookupKey?: Buffer | undefined
  /** digests by which counties of one province find one person; of the students service of a county that has one */
  exchangeKey?: Buffer | undefined
  /** part of those digests: with another one all are others */
  exchangeYear?: string | undefined
  /** codes and digests that are this service's alone: aid codes, vouchers, accounts */
  ownKey: Buffer
  /** its own ciphers, of which one is current (rotation), and those of services whose numbers it prints */
  cipherKeys: Map<string, Buffer>
  currentCipherKey: string
}

/** Which look-up key numbers stand under, as a transaction has seen it (session.standing_lookup). */
export interface StandingLookup {
  /** print of the key; null in a database that no service has been started on */
  print: string | null
  /** print of the key that numbers are moving to; null when none are */
  next: string | null
  /** numbers whose digest by the first key is below this have moved */
  movedTo: Buffer | null
}

const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Random bytes are asked for in advance: each time they are, it costs more than the cipher. */
const NONCES_AHEAD = 1024
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const AID_CODE_LENGTH = 26

/**
 * Encrypts and digests ID numbers, registry numbers and account numbers. A stored value is
 * `key id ':' base64(nonce | tag | ciphertext)`, AES-256-GCM; the digest is HMAC-SHA-256 of kind and value, so that equal
 * numbers can be found without being read.
 */
export class PersonalData {
  /** made once: a key given as bytes is looked at anew by every call, which costs more than the call */
  private readonly ownKey: KeyObject
  private readonly cipherKeys: ReadonlyMap<string, KeyObject>

  private nonces = Buffer.alloc(0)
  private noncesUsed = NONCES_AHEAD

  constructor(protected readonly keys: PersonalDataKeys) {
    this.ownKey = createSecretKey(keys.ownKey)
    this.cipherKeys = new Map([...keys.cipherKeys].map(([id, key]) => [id, createSecretKey(key)]))
  }

  encrypt(clear: string): string {
    return `${this.keys.currentCipherKey}:${Buffer.concat(this.seal(Buffer.from(clear, 'utf8'))).toString('base64')}`
  }

  /** Throws when the key is unknown or the value was tampered with; the message never holds the value. */
  decrypt(stored: string): string {
    const colon = stored.indexOf(':')
    return this.open(stored.slice(0, colon), Buffer.from(stored.slice(colon + 1), 'base64')).toString('utf8')
  }

  /** The same for a piece of a file: `key id '\0' nonce | tag | ciphertext`. */
  encryptBytes(clear: Buffer): Buffer {
    const { currentCipherKey } = this.keys
    return Buffer.concat([Buffer.from(`${currentCipherKey}\0`), ...this.seal(clear)])
  }

  decryptBytesOf(stored: Buffer): Buffer {
    const end = stored.indexOf(0)
    // pieces of before were written as text in text
    if (end < 0) return Buffer.from(this.decrypt(stored.toString('latin1')), 'base64')
    return this.open(stored.toString('latin1', 0, end), stored.subarray(end + 1))
  }

  /** Twelve random bytes that nothing else was given. */
  private nonce(): Buffer {
    if (this.noncesUsed === NONCES_AHEAD) {
      this.nonces = randomBytes(NONCE_BYTES * NONCES_AHEAD)
      this.noncesUsed = 0
    }
    const at = this.noncesUsed++ * NONCE_BYTES
    return this.nonces.subarray(at, at + NONCE_BYTES)
  }

  private seal(clear: Buffer): Buffer[] {
    const key = this.cipherKeys.get(this.keys.currentCipherKey)
    if (!key) throw new Error('the current cipher key is missing')
    const nonce = this.nonce()
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    const body = cipher.update(clear)
    cipher.final()
    return [nonce, cipher.getAuthTag(), body]
  }

  private open(keyId: string, bytes: Buffer): Buffer {
    const key = this.cipherKeys.get(keyId)
    if (!key) throw new Error('a personal value is encrypted with a key that is not configured')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const clear = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
    decipher.final()
    return clear
  }

  /**
   * The code under which one giver knows a child: the child's id, encrypted for that giver alone, so that two givers cannot compare
   * their lists. 26 characters of Crockford's alphabet. A code that was taken back has another `version` after it.
   */
  aidCode(uscc: string, studentId: string, version = 0): string {
    const cipher = createCipheriv('aes-256-ecb', this.aidKey(uscc, version), null).setAutoPadding(false)
    const block = Buffer.concat([cipher.update(Buffer.from(studentId.replaceAll('-', ''), 'hex')), cipher.final()])
    let rest = BigInt(`0x${block.toString('hex')}`)
    let code = ''
    for (let i = 0; i < AID_CODE_LENGTH; i++) {
      code = CROCKFORD[Number(rest & 31n)] + code
      rest >>= 5n
    }
    return code
  }

  /** The child's id behind a giver's code; null when it has not the form of one. A code of another giver, or version, leads nowhere. */
  readAidCode(uscc: string, code: string, version = 0): string | null {
    const letters = [...code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')]
    if (letters.length !== AID_CODE_LENGTH || letters.some(letter => !CROCKFORD.includes(letter))) return null
    const value = letters.reduce((sum, letter) => (sum << 5n) | BigInt(CROCKFORD.indexOf(letter)), 0n)
    if (value >> 128n) return null
    const decipher = createDecipheriv('aes-256-ecb', this.aidKey(uscc, version), null).setAutoPadding(false)
    const block = Buffer.from(value.toString(16).padStart(32, '0'), 'hex')
    const hex = Buffer.concat([decipher.update(block), decipher.final()]).toString('hex')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }

  private aidKey(uscc: string, version: number): Buffer {
    return createHmac('sha256', this.ownKey)
      .update(`aid code:${uscc}${version ? `:${version}` : ''}`)
      .digest()
  }

  /** Digest for equality, of what is this service's alone; `kind` keeps digests of different kinds of numbers apart. */
  digest(kind: 'account' | 'voucher', clear: string): Buffer {
    return digestBy(this.ownKey, kind, clear)
  }

  /** Print of the exchange key and its year; null where there is none. */
  get exchangePrint(): string | null {
    const { exchangeKey, exchangeYear = '' } = this.keys
    return exchangeKey ? `${printOf(exchangeKey)} ${exchangeYear}` : null
  }

  /**
   * Digest by which counties of one province find one person (of the ID number, else of the registry number), compare a name, or mark
   * what passes through the province as a county's own. Throws without a key.
   */
  exchangeDigest(kind: 'id' | 'registry' | 'name' | 'mark', number: string): Buffer {
    const { exchangeKey, exchangeYear = '' } = this.keys
    if (!exchangeKey) throw new Error('there is no exchange key')
    return digestBy(createSecretKey(exchangeKey), `exchange:${exchangeYear}:${kind}`, number)
  }

  /** The same with look-ups of people by their numbers, for the one transaction that saw `standing`. Throws without its key. */
  lookingUp(standing: StandingLookup | undefined): LookingUp {
    if (!standing) throw new Error('the database does not say which look-up key stands')
    return new LookingUp(this.keys, standing)
  }
}

const digestBy = (key: KeyObject, kind: string, clear: string): Buffer =>
  createHmac('sha256', key).update(`${kind}:${clear}`).digest()

/** Personal data with look-ups of people: each number under the key that it stands under in this transaction. */
export class LookingUp extends PersonalData {
  private readonly lookupKey: KeyObject
  private readonly nextKey: KeyObject | null

  constructor(
    keys: PersonalDataKeys,
    private readonly standing: StandingLookup,
  ) {
    super(keys)
    const held = [keys.lookupKey, ...(keys.nextLookupKey ? [keys.nextLookupKey] : [])]
    const keyOf = (print: string) => {
      const key = held.find(each => printOf(each) === print)
      if (!key)
        throw new Error('numbers stand under a look-up key that this process does not hold; start it with today’s')
      return createSecretKey(key)
    }
    this.lookupKey = standing.print === null ? createSecretKey(keys.lookupKey) : keyOf(standing.print)
    this.nextKey = standing.next === null ? null : keyOf(standing.next)
  }

  /** Digest of a person's ID number or registry number. */
  lookUp(kind: 'id' | 'registry', number: string): Buffer {
    const digest = digestBy(this.lookupKey, kind, number)
    const { movedTo } = this.standing
    return this.nextKey && movedTo && digest.compare(movedTo) < 0 ? digestBy(this.nextKey, kind, number) : digest
  }
}

/** What tells a key from another, and nothing of it. */
export const printOf = (key: Buffer): string =>
  createHmac('sha256', key).update('dianming key').digest('hex').slice(0, 16)

/** Prints of a service's keys, by name: they tell whether a key is the right one, and nothing of the key. */
export const keyPrints = ({
  service,
  lookupKey,
  nextLookupKey,
  ownKey,
  cipherKeys,
}: PersonalDataKeys): Record<string, string> => ({
  lookup: printOf(lookupKey),
  ...(nextLookupKey ? { [`next lookup ${service}`]: printOf(nextLookupKey) } : {}),
  [`own ${service}`]: printOf(ownKey),
  ...Object.fromEntries([...cipherKeys].map(([id, key]) => [`cipher ${id}`, printOf(key)])),
})

/** All but the last four characters as stars. */
export const lastFour = (number: string): string => '*'.repeat(Math.max(number.length - 4, 0)) + number.slice(-4)

/** Text without anything that could be an ID, registry or account number; for messages and logs. */
export const scrubNumbers = (text: string): string =>
  text.replace(/[GL]?[0-9０-９][0-9０-９ \u3000-]{13,24}[0-9０-９xXｘＸ]/gu, '***')
