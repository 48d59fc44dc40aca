import type { Phase } from '../progress/events.ts';
import { seededRandom } from '../quiz/seeded-random.ts';
import { hash } from '../quiz/shuffle.ts';
import { shuffled } from '../quiz/shuffled.ts';

export type FormId = 'a' | 'b';

/** One of the two parallel forms, by item ids. Place k of either form tests the same objective in another case. */
export interface TestForm {
  readonly id: FormId;
  readonly scored: readonly string[];
  /** Items on things that this site does not teach. */
  readonly controls: readonly string[];
}

/** A test as it is drawn: what its start keeps. */
export interface DrawnTest {
  readonly phase: Phase;
  readonly form: FormId;
  readonly seed: string;
  readonly order: readonly string[];
}

/**
 * Draw a test. The seed says which form comes first and in which order its items come; the test after the lessons takes
 * the other form, and the third look takes form a in a new order.
 *
 * @param before the form of the test before the lessons; unused for `before` itself.
 * @throws RangeError when the forms lack the one that is needed.
 */
export function drawTest(forms: readonly TestForm[], phase: Phase, seed: string, before?: FormId): DrawnTest {
  const random = seededRandom(hash(seed));
  const first: FormId = random() < 0.5 ? 'a' : 'b';
  const id = phase === 'before' ? first : phase === 'later' ? 'a' : before === 'a' ? 'b' : 'a';
  const form = forms.find((each) => each.id === id);
  if (!form) throw new RangeError(`there is no form ${id}`);
  return { phase, form: id, seed, order: shuffled([...form.scored, ...form.controls], random) };
}
