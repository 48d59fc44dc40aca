import type { APIRoute } from 'astro';
import { classWords } from '../../../course/class-words.ts';
import { loadCourse, loadNumberedQuizzes, loadPlans } from '../../../course/load.ts';
import { askedItems } from '../../../domain/class-plan/compose-plan.ts';

/** Everything that the class page needs to count codes, so that it asks for nothing more once it is there. */
export const GET: APIRoute = async () => {
  const voted = (await loadPlans()).flatMap(askedItems);
  return Response.json(classWords(await loadCourse(), await loadNumberedQuizzes(), voted));
};
