import { createHash } from 'node:crypto';

/**
 * The content security policy of every page, as the content of a meta element.
 *
 * Written by hand rather than by Astro's own option: all scripts and styles here are files of this site, so `'self'`
 * covers them, while Astro would list a hash for each on every page (half a kilobyte that does not compress).
 *
 * @param inlineScript the one inline script, which must run before the first paint
 */
export function contentSecurityPolicy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}
