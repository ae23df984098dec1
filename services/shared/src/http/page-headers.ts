/** What a browser may do on a page of the house: its own scripts, styles and fonts, and this origin. */
export interface PagePolicy {
  /** word that lets the page's own styles in; another one each time */
  nonce: string
  /** whether the page runs scripts and loads files of this origin */
  hasScripts?: boolean
  /** another origin that its scripts speak to, such as the sign-in's */
  connectsTo?: string
}

/** Headers of every page of the house. */
export const pageHeaders = ({ nonce, hasScripts = false, connectsTo }: PagePolicy): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    ...(hasScripts
      ? [
          "script-src 'self'",
          "font-src 'self'",
          "img-src 'self' data:",
          `connect-src 'self' ${connectsTo ?? ''}`.trim(),
        ]
      : []),
    `style-src 'self' 'nonce-${nonce}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
})
