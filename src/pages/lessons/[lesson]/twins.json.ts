import type { APIRoute } from 'astro';
import { loadTwins, writtenLessonIds } from '../../../course/load.ts';

export async function getStaticPaths() {
  return (await writtenLessonIds()).map((lesson) => ({ params: { lesson } }));
}

/** A twin for each of a lesson's items, by the item's id: loaded only when a reader asks to try one. */
export const GET: APIRoute<Record<string, unknown>, { lesson: string }> = async ({ params }) =>
  new Response(JSON.stringify(await loadTwins(params.lesson)), { headers: { 'content-type': 'application/json' } });
