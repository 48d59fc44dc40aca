import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse, loadSeats } from '../../../course/load.ts';

export const getStaticPaths = (async () =>
  (await loadCourse()).lessons.flatMap(({ id, data }) => {
    const { journey, sixChairs } = data?.figures ?? {};
    return journey || sixChairs ? { params: { lesson: id }, props: { journey, sixChairs } } : [];
  })) satisfies GetStaticPaths;

/** What a lesson's figure shows beyond its still: loaded only when a reader touches it. */
export const GET: APIRoute = async ({ props: { journey, sixChairs } }) => {
  const more = journey ?? { chairs: sixChairs.chairs, languages: await loadSeats() };
  return new Response(JSON.stringify(more), { headers: { 'content-type': 'application/json' } });
};
