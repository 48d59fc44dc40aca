/** The words of the advice: the result page fetches them when a reader first opens a card. */
import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import { loadAdviceWords } from '../../course/load.ts';
import type { AdviceFetched } from '../../domain/questionnaire/advice-words.ts';

export const GET: APIRoute = async () =>
  Response.json({
    ...(await loadAdviceWords()),
    at: { lessons: href('/lessons/'), sources: href('/sources/'), all: href('/which-is-my-business/method/#advice') },
  } satisfies AdviceFetched);
