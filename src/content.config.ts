import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { circleSchema } from './domain/circles/schema.ts';
import { claimSchema, misconceptionSchema, sourceSchema } from './domain/claims/schema.ts';
import { guideSchema, sheetsSchema } from './domain/class-guide/schema.ts';
import { plansSchema } from './domain/class-plan/schema.ts';
import { numberedQuizzesSchema } from './domain/codes/schema.ts';
import { courseSchema, lessonSchema } from './domain/course/schema.ts';
import { inventoryItemSchema } from './domain/inventory/schema.ts';
import { adviceSchema } from './domain/questionnaire/advice/schema.ts';
import { codingSchema, fixtureFileSchema, questionnaireSchema } from './domain/questionnaire/schema.ts';
import { formsSchema, itemFileSchema } from './domain/quiz/schema.ts';
import {
  disagreementSchema,
  exampleNoteSchema,
  glossaryEntrySchema,
  languageSchema,
} from './domain/reference/schema.ts';
import { sortingSchema } from './domain/sorting/schema.ts';

const yaml = (pattern: string | string[], base: string) => glob({ pattern, base });

export const collections = {
  course: defineCollection({ loader: yaml('course.yaml', './content'), schema: courseSchema }),
  lessons: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/lessons' }), schema: lessonSchema }),
  quiz: defineCollection({ loader: yaml(['*.yaml', '!forms.yaml'], './content/quiz'), schema: itemFileSchema }),
  forms: defineCollection({ loader: yaml('forms.yaml', './content/quiz'), schema: formsSchema }),
  codes: defineCollection({ loader: yaml('codes.yaml', './content'), schema: numberedQuizzesSchema }),
  questionnaire: defineCollection({
    loader: yaml('which-business.yaml', './content/questionnaire'),
    schema: questionnaireSchema,
  }),
  advice: defineCollection({ loader: yaml('advice.yaml', './content/questionnaire'), schema: adviceSchema }),
  codings: defineCollection({ loader: file('content/questionnaire/codings.yaml'), schema: codingSchema }),
  fixtures: defineCollection({
    loader: yaml('fixtures.yaml', './content/questionnaire'),
    schema: fixtureFileSchema,
  }),
  claims: defineCollection({ loader: file('content/claims.yaml'), schema: claimSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  misconceptions: defineCollection({ loader: file('content/misconceptions.yaml'), schema: misconceptionSchema }),
  disagreements: defineCollection({ loader: file('content/disagreements.yaml'), schema: disagreementSchema }),
  circles: defineCollection({ loader: file('content/circles.yaml'), schema: circleSchema }),
  sorting: defineCollection({ loader: yaml('sorting.yaml', './content'), schema: sortingSchema }),
  plans: defineCollection({ loader: yaml('plans.yaml', './content/teach'), schema: plansSchema }),
  guide: defineCollection({ loader: yaml('guide.yaml', './content/teach'), schema: guideSchema }),
  sheets: defineCollection({ loader: yaml('sheets.yaml', './content/teach'), schema: sheetsSchema }),
  examples: defineCollection({ loader: file('content/examples.yaml'), schema: exampleNoteSchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryEntrySchema }),
  languages: defineCollection({ loader: file('content/languages.yaml'), schema: languageSchema }),
  inventory: defineCollection({ loader: file('content/inventory.yaml'), schema: inventoryItemSchema }),
};
