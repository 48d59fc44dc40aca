import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { claimSchema, misconceptionSchema, sourceSchema } from './domain/claims/schema.ts';
import { courseSchema, lessonSchema } from './domain/course/schema.ts';
import { inventoryItemSchema } from './domain/inventory/schema.ts';
import { questionnaireSchema } from './domain/questionnaire/schema.ts';
import { itemFileSchema } from './domain/quiz/schema.ts';

const yaml = (pattern: string, base: string) => glob({ pattern, base });

export const collections = {
  course: defineCollection({ loader: yaml('course.yaml', './content'), schema: courseSchema }),
  lessons: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/lessons' }), schema: lessonSchema }),
  quiz: defineCollection({ loader: yaml('*.yaml', './content/quiz'), schema: itemFileSchema }),
  questionnaire: defineCollection({
    loader: yaml('which-business.yaml', './content/questionnaire'),
    schema: questionnaireSchema,
  }),
  claims: defineCollection({ loader: file('content/claims.yaml'), schema: claimSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  misconceptions: defineCollection({ loader: file('content/misconceptions.yaml'), schema: misconceptionSchema }),
  inventory: defineCollection({ loader: file('content/inventory.yaml'), schema: inventoryItemSchema }),
};
