import type { APIRoute } from 'astro';
import { loadCourse } from '../../../course/load.ts';
import { type ShownItem, shownItem } from '../../../domain/quiz/shown-item.ts';

export async function getStaticPaths() {
  const { items } = await loadCourse();
  return [...items.values()].map((item) => ({ params: { item: item.id }, props: shownItem(item) }));
}

/** One item with all its words: loaded only when it is asked. */
export const GET: APIRoute<ShownItem> = ({ props }) => Response.json(props);
