import type { APIRoute } from 'astro';
import { classWords } from '../../../course/class-words.ts';
import { loadCourse, loadNumberedQuizzes } from '../../../course/load.ts';

/** Everything that the class page needs to count codes, so that it asks for nothing more once it is there. */
export const GET: APIRoute = async () => Response.json(classWords(await loadCourse(), await loadNumberedQuizzes()));
