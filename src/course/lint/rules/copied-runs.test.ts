import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { parseCourse } from '../lint-course.ts';
import { formatProblems } from '../problem.ts';
import { readContent } from '../read.ts';
import { parseHashes, wordRuns } from '../word-runs.ts';
import { copiedRuns, sharedRuns } from './copied-runs.ts';

const document = 'Long ago a buyer’s word was worth more than the paper that it stood on, and so it should be.';
const known = new Set(wordRuns(document).map(({ hash }) => hash));
const lint = (files = smallCourse()) => formatProblems(sharedRuns(parseCourse(files).course, known));

const lesson = 'content/lessons/first-lesson.mdx';
const inBody = (text: string) => changedCourse(lesson, 'Who buys has a name.', text);
const inYaml = (text: string) => changedCourse(lesson, 'Ask what is owed.', `"${text}"`);

describe('sharedRuns', () => {
  it('sharedRuns accepts the small course', () => expect(lint()).toBe(''));

  it('sharedRuns reports eight words in a body, whatever their capitals, signs and mark-up', () => {
    expect(
      lint(inBody('They say: a Buyer’s word – was <Word>worth</Word> more than the money.')),
    ).toMatchInlineSnapshot(`
      "content/lessons/first-lesson.mdx:62  Idea
          found    8 words in a row as in one of the five documents: “a Buyer’s word – was worth more than the”
          allowed  our own words, or a marked quotation of at most 25 words"
    `);
  });

  it('sharedRuns reports a longer stretch once, in front matter', () => {
    expect(lint(inYaml('In fact *worth more* than the paper that it stood on, and so on.'))).toMatchInlineSnapshot(`
      "content/lessons/first-lesson.mdx:27  refutation.instead
          found    11 words in a row as in one of the five documents: “worth more than the paper that it stood on, and so”
          allowed  our own words, or a marked quotation of at most 25 words"
    `);
  });

  it('sharedRuns reports speaker notes and files that no rule knows', () => {
    const notes = changedCourse(lesson, 'Read the case aloud.', 'Say that it stood on, and so it should be.');
    expect(lint(notes)).toContain('GuessFirst Notes');
    const path = 'content/more/later.yaml';
    expect(lint([...smallCourse(), { path, text: `- text: ${document}` }])).toContain(`${path}:1  [1].text`);
  });

  it.each([
    'They say: a buyer’s word was worth more.',
    'They say “a buyer’s word was worth more than the paper” there.',
    'A word was worth more. Than the money that she took, and so it should be.',
  ])('sharedRuns accepts seven words, a marked quotation and other words: %s', (text) => {
    expect(lint(inBody(text))).toBe('');
    expect(lint(inYaml(text))).toBe('');
  });

  it('sharedRuns accepts what <Q> marks, a quote of a claim and a title of a source', () => {
    expect(lint(inBody('He says <Q>a buyer’s word was worth more than the paper</Q> there.'))).toBe('');
    const quote = changedCourse(
      'content/claims.yaml',
      'quote: who buys',
      'quote: a buyer’s word was worth more than the paper',
    );
    expect(lint(quote)).toBe('');
    const title = changedCourse(
      'content/sources.yaml',
      'title: A page',
      'title: Long ago a buyer’s word was worth more',
    );
    expect(lint(title)).toBe('');
  });

  it('sharedRuns reports a marked quotation that is not short', () => {
    expect(lint(inBody(`They say “${document} ${'And more and more. '.repeat(3)}” there.`))).toContain(
      'words in a row',
    );
  });
});

describe('copiedRuns', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));

  it('copiedRuns has the runs of five documents, and no text of theirs', () => {
    const text = readFileSync(`${root}src/course/source-runs.txt`, 'utf8');
    expect(text).toMatch(/^[A-Za-z0-9+/\n]+=*\n$/);
    expect(text.length).toBeLessThan(60_000);
    expect(parseHashes(text).size).toBe(5862);
  });

  it('copiedRuns finds no run of eight words of the documents in our content', () => {
    expect(formatProblems(copiedRuns(parseCourse(readContent(root)).course))).toBe('');
  }, 30_000);
});
