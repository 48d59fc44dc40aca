/** What the lower half of a result needs to know: the result page fetches it when a reader goes on. */
import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import { loadAdvice, loadQuestionnaire } from '../../course/load.ts';
import { adviceTitles } from '../../domain/questionnaire/advice-words.ts';
import { exampleWords, type FurtherWords } from '../../domain/questionnaire/result-words.ts';

export const GET: APIRoute = async () =>
  Response.json({
    examples: exampleWords(await loadQuestionnaire()),
    advice: { titles: adviceTitles(await loadAdvice()), words: href('/which-is-my-business/advice.json') },
  } satisfies FurtherWords);
