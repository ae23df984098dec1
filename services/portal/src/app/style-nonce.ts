/**
 * The page's policy lets in only styles that carry its word. The component library makes some of its own without being able to be
 * told the word, so every style that a script of ours makes is given it here.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce
const create = document.createElement
document.createElement = function createElement(this: Document, name: string, options?: ElementCreationOptions) {
  const element = create.call(this, name, options)
  if (nonce && element instanceof HTMLStyleElement) element.nonce = nonce
  return element
} as typeof document.createElement
