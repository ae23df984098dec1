import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** What stands before the 32 bytes of a public key of X25519 in its usual form (RFC 8410). */
const FORM = Buffer.from('302a300506032b656e032100', 'hex')
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A pair for one ask: `publicKey` of 32 bytes, and the private half as text, to be enciphered where it is kept. */
export function newPair(): { publicKey: Buffer; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_BYTES),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  }
}

const publicOf = (bytes: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([FORM, bytes]), type: 'spki', format: 'der' })

const secretOf = (privateKey: KeyObject, publicKey: Buffer, id: string): Buffer =>
  Buffer.from(
    hkdfSync('sha256', diffieHellman({ privateKey, publicKey: publicOf(publicKey) }), id, 'dianming transfer', 32),
  )

/** Seals a text for the one who holds the other half: `key of this time | nonce | tag | ciphertext`; it opens for this ask alone. */
export function seal(text: string, publicKey: Buffer, id: string): Buffer {
  const own = newPair()
  const privateKey = createPrivateKey({ key: Buffer.from(own.privateKey, 'base64'), type: 'pkcs8', format: 'der' })
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', secretOf(privateKey, publicKey, id), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([own.publicKey, nonce, cipher.getAuthTag(), body])
}

/** Opens what was sealed for this key and ask; throws when it was not, or was changed. */
export function unseal(sealed: Buffer, privateKeyText: string, id: string): string {
  const [sender, rest] = [sealed.subarray(0, KEY_BYTES), sealed.subarray(KEY_BYTES)]
  const privateKey = createPrivateKey({ key: Buffer.from(privateKeyText, 'base64'), type: 'pkcs8', format: 'der' })
  const decipher = createDecipheriv('aes-256-gcm', secretOf(privateKey, sender, id), rest.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(rest.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  const body = rest.subarray(NONCE_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
