/**
 * A complete course of two written lessons and one unwritten, as small as the content rules allow. Tests of the
 * rules change one thing in it.
 */
export interface SmallFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the small course, which break no rule. */
export function smallCourse(): SmallFile[] {
  return [
    { path: 'content/claims.yaml', text: claims },
    { path: 'content/course.yaml', text: outline },
    { path: 'content/inventory.yaml', text: inventory },
    { path: 'content/lessons/first-lesson.mdx', text: lesson('first', '') },
    {
      path: 'content/lessons/second-lesson.mdx',
      text: lesson('second', 'needs: [first-lesson]\nearlier: first-check-one\n'),
    },
    { path: 'content/misconceptions.yaml', text: misconceptions },
    { path: 'content/questionnaire/which-business.yaml', text: JSON.stringify(questionnaire(), null, 2) },
    { path: 'content/quiz/first-lesson.yaml', text: quiz('first') },
    { path: 'content/quiz/forms.yaml', text: forms() },
    { path: 'content/quiz/second-lesson.yaml', text: quiz('second') },
    { path: 'content/sources.yaml', text: sources },
  ];
}

/** The small course with one change: `from`, at its first place in the file, becomes `to`. */
export function changedCourse(path: string, from: string, to: string, files = smallCourse()): SmallFile[] {
  const file = files.find((each) => each.path === path);
  if (!file?.text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return files.map((each) => (each === file ? { path, text: file.text.replace(from, () => to) } : each));
}

const outline = `parts:
  - id: start
    title: Start
    lessons:
      - id: first-lesson
        title: A first look
        question: What is it?
      - id: second-lesson
        title: A second look
        question: How does it run?
      - id: third-lesson
        title: A third look
        question: Who is right?
shortPath: [first-lesson, second-lesson]
`;

const inventory = `- { id: source-s0, kind: source, text: A page, side: both, sources: [s0] }
- { id: def-buyer, kind: definition, text: Who buys, side: customer, sources: [s0] }
- { id: def-advice, kind: definition, text: Who takes advice, side: client, sources: [s0] }
- { id: benefit-trust, kind: benefit, text: Trust grows, side: client, sources: [s0] }
`;

const sources = `- { id: page, title: A page, kind: web-page, date: undated, checked: supplied, taken: Two meanings. }
- { id: word-book, title: A word book, kind: dictionary, date: "2010", checked: archive, taken: Two meanings. }
- { id: law-book, title: A law, kind: law-or-regulator, date: "2012", checked: archive, taken: One duty. }
- { id: comment, title: A comment, kind: reader-comment, date: "2013", checked: supplied, taken: One view. }
`;

const claims = `- id: buyer-buys
  text: A {customer} buys.
  status: agreed
  verified: true
  for:
    - { source: page, quote: who buys }
    - { source: word-book, note: the wide meaning }
    - { source: law-book, note: the same }
  teaches: [def-buyer]
- id: advice-decides
  text: Advice makes a {client}.
  status: disputed
  verified: false
  for:
    - { source: page, frame: work }
  against:
    - { source: comment, who: "a reader, 2013", note: the buyers decide }
- id: only-one
  text: One page says so.
  status: one-source
  verified: true
  for:
    - { source: page }
`;

const misconceptions = `- { id: just-polite, say: It is only polite, instead: It can mean more, proof: Two laws, lesson: first-lesson }
- { id: time-decides, say: Time decides, instead: It does not, proof: A long wait, lesson: second-lesson }
`;

/** Twenty-one words that anybody can read. */
const paragraph = 'Anna walks into a shop. She picks a book and pays for it. Then she goes home and reads it there.';

const notes =
  '<Notes>Read the case aloud. Ask the class what they see. Wait for three answers before you go on. Do not say who is right.</Notes>';

function lesson(name: 'first' | 'second', links: string): string {
  return `---
minutes: 8
${links}summary: A small lesson about buying things and taking advice.
terms: [${name}-term]
misconception: ${name === 'first' ? 'just-polite' : 'time-decides'}
objectives:
  - { id: ${name}-know, text: tell the two apart, bloom: remember, solo: unistructural }
  - { id: ${name}-use, text: sort three cases, bloom: apply, solo: relational }
cases:
  - { id: ${name}-shop, trade: bookshop, level: easy, people: [Anna] }
  - { id: ${name}-bank, trade: bank, level: medium }
  - { id: ${name}-salon, trade: hair, level: boundary }
pair:
  scene: Anna needs two things on one day.
  customer: { title: A book, drawing: book }
  client: { title: A talk, drawing: folder }
  rows:
    - { label: What she needs, customer: A book, client: A plan }
    - { label: What she pays, customer: A price, client: A fee }
    - { label: Who chooses, customer: She does, client: Both do }
  both: cases she pays for help.
  onlyCustomer: The book was ready.
  onlyClient: The plan is made for her.
refutation:
  say: It is only a polite word for a {customer}.
  because: the word can carry a duty.
  instead: Ask what is owed.
  proof: Two laws keep the words apart.
  claims: [buyer-buys]
  teaches: [def-buyer]
because:
  stem: Why is Anna a *client* here?
  choices:
    - { id: made-for-her, text: the plan is made for her, key: true, why: The work is hers alone. }
    - { id: pays-more, text: the plan costs more money, why: A price does not decide. }
    - { id: knows-him, text: the man knows her by name, why: A name does not decide. }
keep:
  gist: A {client} takes advice, and a {customer} takes a thing.
  rows:
    - { label: What is bought, customer: A thing, client: Advice }
    - { label: How it runs, customer: One visit, client: A plan }
    - { label: What is owed, customer: The thing, client: Care }
figures:
  widerWord: { title: One word is wider, howToRead: Read it from the middle, outer: buyers, inner: advised, outside: others }
updated: 2026-11-21
reviewed:
  content: { role: a trainer, date: 2026-11-20 }
  language: { role: a learner of English, date: 2026-11-20 }
---
<GuessFirst>
  ${notes}
</GuessFirst>

<TwoCases>
  ${notes}
</TwoCases>

<Idea>
  <Principle>A <Customer>customer</Customer> takes a thing. A <Client>client</Client> takes advice.</Principle>

  <Cited claims="buyer-buys advice-decides">
  Who buys has a name.<Cite claim="buyer-buys" /> <Teach ids="def-advice">Who takes advice has one too.</Teach><Cite claim="advice-decides" />
  </Cited>

  The <Term id="${name}-term">new term</Term> is told here, and the word <Word>client</Word> is old.

  <WiderWord />

${Array.from({ length: 15 }, () => `  ${paragraph}\n`).join('\n')}
  ${notes}
</Idea>

<ManySay>
  ${notes}
</ManySay>

<HardCase>
  ${paragraph}

  ${notes}
</HardCase>

<WhoSaysSo>
  <Cited claims="advice-decides">“Advice makes the <Client>client</Client>.”<Cite claim="advice-decides" /></Cited>

  <Cited claims="only-one">“One page says so.”<Cite claim="only-one" /></Cited>

  ${notes}
</WhoSaysSo>

<Because>
  ${notes}
</Because>

<Check>
  ${notes}
</Check>

<Keep>
  ${notes}
</Keep>
`;
}

/**
 * Seven items: five own ones and a twin for each of the two objectives; the key moves from place to place. The second
 * lesson practises by sorting.
 */
function quiz(name: 'first' | 'second'): string {
  const items = [
    item(name, 'guess', 'guess', 'know', 0),
    item(name, 'check-one', 'check', 'know', 1),
    item(name, 'check-two', 'check', 'use', 2),
    item(name, 'check-three', 'check', 'use', 0),
    name === 'first' ? item(name, 'practice', 'practice', 'use', 1) : sortItem,
    item(name, 'twin-know', 'twin', 'know', 2),
    item(name, 'twin-use', 'twin', 'use', 0),
  ];
  return `items:\n${items.join('')}`;
}

/** Two forms of ten items, taken from both lessons in turn, and two controls each. */
function forms(): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
  const name = (n: number) => (n % 2 === 0 ? 'first' : 'second');
  const ids = (form: string, kind: string, count: number) =>
    numbers(count).map((n) => `${name(n)}-${kind}-${form}-${n}`);
  const form = (id: string) =>
    `  - { id: ${id}, scored: [${ids(id, 'form', 10).join(', ')}], controls: [${ids(id, 'control', 2).join(', ')}] }\n`;
  const scored = (id: string) =>
    numbers(10).map((n) => item(name(n), `form-${id}-${n}`, 'form', 'use', (n % 3) as 0 | 1 | 2));
  const controls = (id: string) =>
    numbers(2)
      .map((n) => item(name(n), `control-${id}-${n}`, 'control', 'use', n as 0 | 1))
      .map((text) => text.replace(/lesson: .*/, 'lesson: none').replace(/objective: .*/, 'objective: none'));
  const items = ['a', 'b'].flatMap((id) => [...scored(id), ...controls(id)]);
  return `forms:\n${form('a')}${form('b')}items:\n${items.join('')}`;
}

const why =
  'This looks right because money changes hands. But the price does not tell the two apart. Look at what is made for the buyer instead.';

/** The second lesson's practice item: six cards to sort. */
export const sortItem = `  - id: second-practice
    version: 1
    lesson: second-lesson
    objective: second-use
    place: practice
    frame: work
    type: sort-six
    bloom: apply
    solo: relational
    difficulty: 2
    trade: many
    stem: By the work test, which word fits each of these six people?
    cards:
${['customer', 'client', 'depends', 'customer', 'client', 'depends']
  .map(
    (key, i) => `      - id: card-${'abcdef'[i]}
        text: Somebody walks into shop number ${i + 1}.
        key: ${key}
        why: ${why}
`,
  )
  .join('')}    sources: [def-buyer, page]
    reviewed:
      content: { role: a trainer, date: 2026-11-20 }
      language: { role: a learner of English, date: 2026-11-20 }
`;

/** An item to finish by typing, for the same place. */
export const sentenceItem = sortItem
  .replace('sort-six', 'finish-the-sentence')
  .replace(/stem: .*/, 'stem: By the work test, a client is somebody who takes …')
  .replace(/ {4}cards:[\s\S]*(?= {4}sources)/, `    accept: [advice, some advice]\n    why: ${why}\n`);

function item(name: string, id: string, place: string, objective: string, key: 0 | 1 | 2): string {
  const choices = ['the buyer takes a ready thing', 'the buyer asks for some advice', 'the buyer comes back each week'];
  return `  - id: ${name}-${id}
    version: 1
    lesson: ${name}-lesson
    objective: ${name}-${objective}
    place: ${place}
    frame: work
    type: word-and-reason
    bloom: apply
    solo: relational
    difficulty: 2
    trade: music
    stem: Mei pays for ten lessons. By the work test, what speaks for the word *client*?
    scale: true
    choices:
${choices
  .map(
    (text, i) => `      - id: choice-${'abc'[i]}
        text: ${text}
        ${i === key ? 'key: true' : 'misconception: just-polite'}
        why: ${why}
`,
  )
  .join('')}    sources: [def-buyer, page]
    reviewed:
      content: { role: a trainer, date: 2026-11-20 }
      language: { role: a learner of English, date: 2026-11-20 }
`;
}

/** As many questions and dimensions as the questionnaire's own rules ask for. */
function questionnaire(): unknown {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
  const isCore = (index: number) => index < 4;
  const end = { end: 'one end', saying: 'They do it like this' };
  const option = (value: number) => ({ value, text: 'We do it so', short: 'we do it' });
  const ask = (dimension: string, n: number, first: string) => ({
    id: `ask-${dimension}-${n}`,
    dimension: `dim-${dimension}`,
    text: 'How do you do it?',
    first,
    options: [-2, -1, 0, 1, 2].map(option),
    why: { text: 'It shows how the work runs.', sources: ['page'] },
  });
  return {
    version: 1,
    frame: 'Think about a normal month.',
    escapes: { varies: 'It varies a lot', unsure: 'Not sure, or does not fit' },
    unscored: {
      lines: { text: 'Do you do it in two ways?', options: { no: 'No', two: 'Yes' } },
      names: { text: 'What are they?', note: 'Short names do.', first: 'The first', second: 'The second' },
      share: {
        text: 'How much is the first?',
        options: { most: 'Most', half: 'Half', less: 'Less', unsure: 'Not sure' },
      },
      word: {
        text: 'What do you call them?',
        options: { customers: 'Customers', clients: 'Clients', both: 'Both', other: 'Another word' },
      },
    },
    dimensions: names.map((name, i) => ({
      id: `dim-${name}`,
      name: 'How it runs',
      topic: 'the run',
      lesson: 'first-lesson/#idea',
      sources: ['word-book'],
      ...(isCore(i) && { core: true }),
      customer: end,
      client: end,
    })),
    questions: names.flatMap((name, i) =>
      isCore(i)
        ? [ask(name, 1, 'customer'), ask(name, 2, 'client')]
        : [ask(name, 1, i % 2 === 0 ? 'customer' : 'client')],
    ),
    examples: [],
  };
}
