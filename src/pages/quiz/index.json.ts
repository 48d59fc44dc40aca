import type { APIRoute } from 'astro';
import { itemIndex } from '../../course/assemble.ts';
import { loadCourse } from '../../course/load.ts';

/** All items without their words: enough to choose what to ask, and to score what was answered. */
export const GET: APIRoute = async () => Response.json(itemIndex(await loadCourse()));
