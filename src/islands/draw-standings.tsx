import { render } from 'preact';
import type { AnyEvent } from '../domain/progress/events.ts';
import { summarise } from '../domain/progress/summarise.ts';
import { courseStanding } from '../domain/review/course-standing.ts';
import { LessonStandings } from './LessonStandings.tsx';
import type { QuizFiles } from './quiz-files.ts';

/** Draw where the lessons stand. Loaded only for learners who have answered something. */
export async function drawStandings(
  place: HTMLElement,
  files: QuizFiles,
  { events, lessons, now }: { events: readonly AnyEvent[]; lessons: string; now: number },
): Promise<void> {
  const [index, words] = await Promise.all([files.index(), files.words()]);
  const summary = summarise(events, index);
  const records = [...summary.lessons.values()];
  render(
    <LessonStandings
      words={words}
      standings={courseStanding(summary, index, now)}
      answered={records.reduce((sum, { answered }) => sum + answered, 0)}
      right={records.reduce((sum, { right }) => sum + right, 0)}
      lessonAddress={(lesson) => `${lessons}${lesson}/`}
    />,
    place,
  );
}
