import type { APIRoute } from 'astro';
import { loadNumberedQuizzes } from '../../course/load.ts';
import { currentNumber } from '../../domain/codes/numbered-quiz.ts';

/** What a learner's code needs: the number of each quiz, and its items with their choices in the code's order. */
export const GET: APIRoute = async () => {
  const quizzes = await loadNumberedQuizzes();
  const current = quizzes.filter((quiz) => currentNumber(quizzes, quiz) === quiz);
  return Response.json(current.map(({ seal: _, ...quiz }) => quiz));
};
