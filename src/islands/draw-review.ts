import type { Session } from '../domain/practice/address.ts';
import { lastSeen } from '../domain/practice/last-seen.ts';
import type { ItemIndex } from '../domain/quiz/item-index.ts';
import { seededRandom } from '../domain/quiz/seeded-random.ts';
import { hash } from '../domain/quiz/shuffle.ts';
import { drawReview, planReview, type ReviewPlan } from '../domain/review/plan.ts';
import { loadEvents, newSeed } from '../store/progress.ts';

/** What is due now. */
export function planNow(index: ItemIndex): ReviewPlan {
  return planReview(loadEvents(), index, Date.now());
}

/** Draw a review of what is due now; null when nothing is. */
export function newReview(index: ItemIndex): Session | null {
  const seed = newSeed();
  const seen = lastSeen(loadEvents(), index);
  const items = drawReview(index, planNow(index), { seen, now: Date.now(), random: seededRandom(hash(seed)) });
  return items.length > 0 ? { seed, items: items.map(({ id }) => id) } : null;
}
