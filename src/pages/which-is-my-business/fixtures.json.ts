/** The public fixtures as a download: answer sheets and the result that any scorer must give for each. */
import type { APIRoute } from 'astro';
import { loadFixtures, loadQuestionnaire } from '../../course/load.ts';

export const GET: APIRoute = async () => {
  const { version } = await loadQuestionnaire();
  const file = { questionnaire: { id: 'which-business', version }, sheets: await loadFixtures() };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
