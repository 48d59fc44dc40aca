/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** The lesson being laid out; set by its page, read by the parts its MDX names. */
    lesson: import('./domain/course/lesson-view.ts').LessonView;
    /** Before the ids of slides where one page shows those of several lessons. */
    slidePrefix?: string;
    /** Whose notes belong to slides in a class; each lesson's part has its own elsewhere. */
    slideNotes?: string;
  }
}
