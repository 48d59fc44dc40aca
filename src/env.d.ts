/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** The lesson being laid out; set by its page, read by the parts its MDX names. */
    lesson: import('./domain/course/lesson-view.ts').LessonView;
  }
}
