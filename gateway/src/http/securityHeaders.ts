/**
 * What every answer tells a browser that should take it for something else: it is no page, no script of another site and
 * no part of one. Strict-Transport-Security is for whoever ends TLS in front of the gateway to say.
 */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
