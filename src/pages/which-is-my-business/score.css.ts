/**
 * The score without script, in CSS alone. Loaded only where script is off.
 *
 * One CSS counter does it: each answer that counts adds its value to `sum`, 1 to `answered`, and both at once to
 * `all` (1000 for the answer, and its value). A sum of all fifteen is then a number near 15000, and counter styles
 * with ranges turn it into words: below that, no range fits and nothing is said about a side.
 */
import type { APIRoute } from 'astro';
import { loadQuestionnaire } from '../../course/load.ts';
import { bandInWords, handBands } from '../../domain/questionnaire/hand-bands.ts';
import { levels } from '../../domain/questionnaire/levels.ts';

const perAnswer = 1000;

/** Style rules for a questionnaire of `count` questions. */
function scoreCss(count: number): string {
  const answers = [...levels.map((level) => [String(level), level] as const), ['varies', 0] as const];
  const counting = answers.map(
    ([value, points]) =>
      `.question:has([value="${value}"]:checked){counter-increment:sum ${points} answered all ${perAnswer + points}}`,
  );
  const bands = handBands(count);
  const styles = bands.map(({ from, to, ...band }, index) => {
    const fallback = index + 1 < bands.length ? `band-${index + 1}` : 'not-yet';
    const range = `${count * perAnswer + from} ${count * perAnswer + to}`;
    return `@counter-style band-${index}{system:cyclic;symbols:"Your answers ${band.side === 'mixed' ? 'are' : 'lean'} ${bandInWords(band)}.";range:${range};fallback:${fallback}}`;
  });
  return [
    '.questionnaire form{counter-reset:sum answered all}',
    '.question{counter-reset:option}',
    ...counting,
    '@counter-style signed{system:extends decimal;negative:"−"}',
    `@counter-style not-yet{system:cyclic;symbols:"A side is named when all ${count} answers have points."}`,
    ...styles,
    `.score .sum::before{content:"Sum: " counter(sum,signed) " · " counter(answered) " of ${count} answers have points."}`,
    '.score .side::before{content:counter(all,band-0)}',
    '.choice:not(.escape){counter-increment:option}',
    '.choice:not(.escape) span::before{content:counter(option,upper-alpha) ". "}',
  ].join('\n');
}

export const GET: APIRoute = async () => {
  const { questions } = await loadQuestionnaire();
  return new Response(scoreCss(questions.length), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
