import type { APIRoute, GetStaticPaths } from 'astro';
import { courtOf, loadCourse, loadSeats } from '../../../course/load.ts';

/** What a lesson's figure shows beyond its still: loaded only when a reader touches it. */
export const getStaticPaths = (async () => {
  const course = await loadCourse();
  const languages = await loadSeats();
  return course.lessons.flatMap(({ id, data }) => {
    const { journey, sixChairs, sourceCourt } = data?.figures ?? {};
    const more =
      journey ??
      (sixChairs && { chairs: sixChairs.chairs, languages }) ??
      (sourceCourt && data && courtOf(course, data.figures));
    return more ? { params: { lesson: id }, props: { more } } : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.more), { headers: { 'content-type': 'application/json' } });
