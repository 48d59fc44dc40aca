import { render } from 'preact';
import type { TestForm } from '../domain/before-after/draw-test.ts';
import { loadEvents, newSeed, progress } from '../store/progress.ts';
import { BeforeAfter, type TestQuestion } from './BeforeAfter.tsx';
import { quizFiles } from './quiz-files.ts';
import { readItem } from './read-item.ts';
import type { Mount } from './registry.ts';

/** The tests before and after, one question a screen; their words are read from the page. */
export const mount: Mount = (host) => {
  const place = host.querySelector('.place');
  const article = host.closest('article');
  if (!place || !article) return;
  const sections = [...article.querySelectorAll<HTMLElement>('[data-form]')];
  const questions = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('[data-objective]')]);
  const idOf = (question: HTMLElement) => question.querySelector('form')?.dataset.item ?? '';
  const forms = sections.map((section): TestForm => {
    const own = [...section.querySelectorAll<HTMLElement>('[data-objective]')];
    const isControl = ({ dataset }: HTMLElement) => dataset.control !== undefined;
    return {
      id: section.dataset.form === 'a' ? 'a' : 'b',
      scored: own.filter((each) => !isControl(each)).map(idOf),
      controls: own.filter(isControl).map(idOf),
    };
  });
  const items = new Map(
    questions.flatMap((question): [string, TestQuestion][] => {
      const form = question.querySelector('form');
      if (!form) return [];
      const shown = readItem(form);
      const { objective = '', of = '', can = '' } = question.dataset;
      const key = shown.choices.find((choice) => choice.key)?.id ?? '';
      return [[shown.id, { ...shown, shown, objective, lesson: of, can, key }]];
    }),
  );
  const lessons = [...host.querySelectorAll<HTMLElement>('.course-lessons li')].map((entry) => ({
    id: entry.dataset.id ?? '',
    number: Number(entry.dataset.number),
    title: entry.textContent ?? '',
    address: entry.querySelector('a')?.href ?? '',
  }));

  place.replaceChildren();
  render(
    <BeforeAfter
      forms={forms}
      items={items}
      lessons={lessons}
      events={loadEvents}
      save={(event) => progress.save(event)}
      newSeed={newSeed}
      now={Date.now}
      showCode={async (into, runs) => {
        const [{ showClassCode }, { testHandover }] = await Promise.all([
          import('./show-class-code.tsx'),
          import('../domain/codes/learner-code.ts'),
        ]);
        const handover = testHandover(runs);
        if (handover) await showClassCode(into, handover, quizFiles('../'));
      }}
      onRunning={(isRunning) => article.toggleAttribute('data-session', isRunning)}
    />,
    place,
  );
};
