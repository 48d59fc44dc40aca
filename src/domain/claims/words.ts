import type { ClaimStatus, SourceKind } from './schema.ts';

/** A claim's status in the words a reader sees. */
export const statusWords: Record<ClaimStatus, string> = {
  agreed: 'Agreed',
  disputed: 'Disputed',
  'one-source': 'One source',
  'no-evidence': 'No evidence given',
  ours: 'Our reasoning',
};

/** A source's kind in the words a reader sees. */
export const kindWords: Record<SourceKind, string> = {
  dictionary: 'dictionary',
  'law-or-regulator': 'law or regulator',
  standard: 'standard',
  study: 'study',
  textbook: 'textbook',
  'trade-body': 'trade body',
  vendor: 'vendor',
  'web-page': 'web page',
  blog: 'blog',
  'reader-comment': 'reader comment',
  'reference-work': 'reference work',
};
