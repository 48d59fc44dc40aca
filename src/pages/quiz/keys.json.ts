import type { APIRoute } from 'astro';
import { itemIndex } from '../../course/assemble.ts';
import { loadCourse } from '../../course/load.ts';
import { isTaught } from '../../domain/quiz/is-taught.ts';

/** The answer key of each of the lessons' items, by id: with the pool, enough to score what was answered. */
export const GET: APIRoute = async () => {
  const items = itemIndex(await loadCourse()).filter(isTaught);
  return Response.json(Object.fromEntries(items.map(({ id, key }) => [id, key])));
};
