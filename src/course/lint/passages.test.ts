import { expect, it } from 'vitest';
import { parseBody } from './lesson-body.ts';
import { passages, passageText } from './passages.ts';

const show = (text: string) =>
  passages(parseBody('a.mdx', text).body).map((each) => `${each.line} ${each.part} ${each.kind}: ${passageText(each)}`);

it('passages(body) finds paragraphs, headings and notes with the part they stand in', () => {
  expect(
    show(`<Idea>
  ## A heading

  <Principle>A <Client>client</Client> asks.</Principle>

  <Cited claims="a">
  One paragraph
  in two lines.<Cite claim="a" />
  </Cited>

  <PointsAndThread />
  <Notes>Say it.</Notes>
</Idea>
`),
  ).toEqual([
    '2 Idea heading: A heading',
    '4 Idea prose: A client asks.',
    '7 Idea prose: One paragraph in two lines.',
    '12 Idea notes: Say it.',
  ]);
});

it('passages(body) keeps notes apart when everything stands on one line', () => {
  expect(show('<Check>Ask. <Notes>Wait.</Notes></Check>\n')).toEqual(['1 Check prose: Ask.', '1 Check notes: Wait.']);
});

it('passages(body) marks concepts, words and quotations', () => {
  const { body } = parseBody(
    'a.mdx',
    'The <Customer>customer</Customer>, *client*, <Word lang="la">cliens</Word> or <Q>he</Q>.\n',
  );
  expect(passages(body)[0]?.spans.filter((span) => span.kind !== 'text')).toMatchObject([
    { kind: 'concept', text: 'customer' },
    { kind: 'word', text: 'client' },
    { kind: 'word', text: 'cliens', lang: 'la' },
    { kind: 'quotation', text: 'he' },
  ]);
});
