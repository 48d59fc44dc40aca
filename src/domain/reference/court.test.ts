import { describe, expect, it } from 'vitest';
import type { Claim, Source } from '../claims/schema.ts';
import { type CourtCase, type CourtVoice, countWords, hearVoices, voicesBy } from './court.ts';

const source = (id: string, kind: Source['kind'], date: string): [string, Source] => [
  id,
  { id, title: `Title of ${id}`, short: id.toUpperCase(), kind, date, checked: 'supplied', taken: 'Words.' },
];
const sources = new Map([source('blog', 'blog', '2010–2016'), source('book', 'dictionary', '1828')]);

const claim: Claim = {
  id: 'salon-word',
  text: 'A salon has {clients}.',
  status: 'disputed',
  for: [
    { source: 'book', quote: 'her clients', note: 'in *one* note', frame: 'name', says: 'client' },
    { source: 'blog', who: 'a reader, 2013', note: 'they return', frame: 'time', says: 'client' },
  ],
  against: [
    { source: 'blog', note: 'not on the word', frame: 'work' },
    { source: 'blog', note: 'single sales', says: 'customer' },
    { source: 'blog', note: 'single sales', frame: 'time', says: 'customer' },
    { source: 'nowhere', frame: 'time', says: 'customer' },
  ],
  verified: true,
  teaches: [],
};
const plain = (line: string) => line.replaceAll('*', '');
const voice = (word: CourtVoice['word'], frame: CourtVoice['frame'] = 'time'): CourtVoice => ({
  ...{ who: 'x', kind: 'blog', date: 'undated', text: '' },
  word,
  frame,
});

describe('hearVoices', () => {
  it('takes voices with a word and a frame, and dates a reader by the comment', () => {
    expect(hearVoices(claim, sources, undefined, plain)).toEqual([
      {
        ...{ who: 'BOOK', kind: 'dictionary', date: '1828', word: 'client', frame: 'name' },
        text: '“her clients”, in one note',
      },
      {
        ...{ who: 'BLOG: a reader', kind: 'reader comment', date: '2013', word: 'client', frame: 'time' },
        text: 'they return',
      },
      { who: 'BLOG', kind: 'blog', date: '2010–2016', word: 'customer', frame: 'time', text: 'single sales' },
    ]);
  });

  it('keeps to the sources of the case', () => {
    expect(hearVoices(claim, sources, ['book'], plain).map(({ who }) => who)).toEqual(['BOOK']);
    expect(hearVoices(claim, sources, [], plain)).toEqual([]);
  });
});

describe('voicesBy', () => {
  const theCase: CourtCase = { id: 'a', name: 'A', voices: [voice('client', 'name'), voice('customer', 'time')] };
  it.each([
    [undefined, 2],
    ['name', 1],
    ['duty', 0],
  ] as const)('frame %s: %i voices', (frame, count) => expect(voicesBy(theCase, frame)).toHaveLength(count));
});

describe('countWords', () => {
  it.each([
    [[], ''],
    [['client'], '1 says client'],
    [['customer', 'client'], '1 says customer, 1 says client'],
    [['other', 'client', 'client'], '2 say client, 1 says another word'],
    [['depends', 'depends'], '2 say it depends'],
  ] as const)('%j', (said, text) => expect(countWords(said.map((word) => voice(word)))).toBe(text));
});
