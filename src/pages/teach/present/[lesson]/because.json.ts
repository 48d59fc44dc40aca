import type { APIRoute } from 'astro';
import { loadLesson, writtenLessonIds } from '../../../../course/load.ts';
import { type ShownItem, shownItem } from '../../../../domain/quiz/shown-item.ts';

export async function getStaticPaths() {
  return (await writtenLessonIds()).map((lesson) => ({ params: { lesson } }));
}

/** The reasons of a lesson's "Because …" with their key: loaded when the answer is shown. */
export const GET: APIRoute<ShownItem> = async ({ params: { lesson = '' } }) => {
  const { because } = (await loadLesson(lesson)).view.data;
  return Response.json(shownItem({ id: `because-${lesson}`, version: 1, scale: true, ...because }));
};
