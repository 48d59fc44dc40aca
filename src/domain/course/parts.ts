/** The nine parts of every lesson, in order, with their fragment ids, MDX components and headings. */
export const lessonParts = [
  { id: 'guess', component: 'GuessFirst', heading: 'Guess first' },
  { id: 'cases', component: 'TwoCases', heading: 'Two cases' },
  { id: 'idea', component: 'Idea', heading: 'The idea' },
  { id: 'fact', component: 'ManySay', heading: 'Many say … In fact …' },
  { id: 'hard', component: 'HardCase', heading: 'Hard case' },
  { id: 'who', component: 'WhoSaysSo', heading: 'Who says so?' },
  { id: 'because', component: 'Because', heading: 'Because …' },
  { id: 'check', component: 'Check', heading: 'Check' },
  { id: 'keep', component: 'Keep', heading: 'Keep' },
] as const;
