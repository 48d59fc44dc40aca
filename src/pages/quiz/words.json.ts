import type { APIRoute } from 'astro';
import { courseWords } from '../../course/assemble.ts';
import { loadCourse } from '../../course/load.ts';

/** Titles, objectives and misconceptions, for summaries. */
export const GET: APIRoute = async () => Response.json(courseWords(await loadCourse()));
