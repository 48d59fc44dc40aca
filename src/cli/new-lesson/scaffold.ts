import { lessonParts } from '../../domain/course/parts.ts';

/** Objectives in a scaffold; a real lesson has two to six. */
const objectives = [1, 2];

/**
 * Text of `content/lessons/<id>.mdx` with every field and part in place and nothing written.
 *
 * What is to be written reads “Write this: …”, and ids to choose begin with `write-this`, so the content linter
 * names them. `today` is a calendar day, `2026-11-21`.
 */
export function scaffoldLesson(id: string, today: string): string {
  return `---
minutes: 8
needs: []
summary: "Write this: what the lesson is about, in one sentence of at most 160 characters."
terms: []
misconception: write-this-misconception
objectives:
${objectives.map((n) => scaffoldObjective(id, n)).join('\n')}
cases:
  - { id: write-this-case-1, trade: write-this-trade-1, level: easy }
  - { id: write-this-case-2, trade: write-this-trade-2, level: medium }
  - { id: write-this-case-3, trade: write-this-trade-3, level: boundary }
pair:
  scene: "Write this: one or two sentences that set the scene for both cases."
  customer: { title: "Write this: the first case", drawing: coin }
  client: { title: "Write this: the second case", drawing: folder }
  rows:
${[1, 2, 3].map((n) => scaffoldRow(`row ${n}`)).join('\n')}
  both: "Write this: completes “In both …”."
  onlyCustomer: "Write this: what only the first case has."
  onlyClient: "Write this: what only the second case has."
  teaches: []
refutation:
  say: "Write this: what many say."
  because: "Write this: completes “This is not right, because …”"
  instead: "Write this: what is so instead."
  proof: "Write this: how we know."
  claims: []
  teaches: []
because:
  stem: "Write this: a sentence that ends in “because …”"
  choices:
    - { id: write-this-reason-1, text: "Write this: the best reason", key: true, why: "Write this: why it holds." }
    - { id: write-this-reason-2, text: "Write this: a weaker reason", why: "Write this: why it fails." }
    - { id: write-this-reason-3, text: "Write this: a weaker reason", why: "Write this: why it fails." }
keep:
  gist: "Write this: the one sentence to keep."
  rows:
${[1, 2, 3].map((n) => scaffoldRow(`row ${n}`)).join('\n')}
  teaches: []
figures: {}
updated: ${today}
reviewed: { content: null, language: null }
---

${lessonParts.map(({ component }) => scaffoldPart(component)).join('\n\n')}
`;
}

/**
 * Text of `content/quiz/<id>.yaml`: the five own items (one opens the lesson, three check it, one waits for
 * practice) and a twin for each objective, all to be written.
 */
export function scaffoldQuiz(id: string): string {
  const places = ['guess', 'check', 'check', 'check', 'practice', ...objectives.map(() => 'twin')];
  const own = places.length - objectives.length;
  const items = places.map((place, index) => {
    const objective = objectives[(index < own ? index : index - own) % objectives.length] as number;
    return scaffoldItem(id, index + 1, place, objective);
  });
  return `items:\n${items.join('\n\n')}\n`;
}

function objectiveId(id: string, n: number): string {
  return `write-this-${id}-objective-${n}`;
}

function scaffoldObjective(id: string, n: number): string {
  return `  - id: ${objectiveId(id, n)}
    text: "Write this: completes “You can …”"
    bloom: understand
    solo: multistructural`;
}

function scaffoldRow(name: string): string {
  return `    - { label: "Write this: ${name}", customer: "Write this: first case", client: "Write this: second case" }`;
}

const notes = '<Notes>Write this: what to do, what to say, what to expect, in 20 to 60 words.</Notes>';

const bodies: Record<string, string> = {
  Idea: `  <Principle>Write this: the principle, with <Customer>customers</Customer> and <Client>clients</Client>.</Principle>

  <Cited claims="write-this-claim">
  Write this: a sentence that states a fact ends with its mark.<Cite claim="write-this-claim" /> <Teach ids="write-this-inventory-id">Write this: the words that teach an id of the inventory.</Teach>
  </Cited>

`,
  HardCase: '  Write this: a case that the idea does not settle, and what decides it.\n\n',
  WhoSaysSo: `  <Cited claims="write-this-claim">“Write this: the claim in a sentence.”<Cite claim="write-this-claim" /></Cited>

  <Cited claims="write-this-other-claim">“Write this: another claim.”<Cite claim="write-this-other-claim" /></Cited>

`,
};

function scaffoldPart(component: string): string {
  return `<${component}>\n${bodies[component] ?? ''}  ${notes}\n</${component}>`;
}

function scaffoldItem(lesson: string, n: number, place: string, objective: number): string {
  const choice = (m: number) => `      - id: write-this-choice-${m}
        text: "Write this: choice ${m}"
        ${m === 1 ? 'key: true' : 'misconception: write-this-misconception'}
        why: "Write this: what tempts, why it ${m === 1 ? 'holds' : 'fails'}, what to look at, in 20 to 40 words."`;
  return `  - id: write-this-${lesson}-item-${n}
    version: 1
    lesson: ${lesson}
    objective: ${objectiveId(lesson, objective)}
    place: ${place}
    frame: work
    type: word-and-reason
    bloom: understand
    solo: multistructural
    difficulty: 2
    trade: write-this-trade-${n + 3}
    stem: "Write this: a new case and its question."
    choices:
${[1, 2, 3].map(choice).join('\n')}
    sources: [write-this-inventory-id]
    reviewed: { content: null, language: null }`;
}
