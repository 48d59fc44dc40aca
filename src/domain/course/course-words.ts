/** The words of the course that summaries of practice and progress need; all but the items'. Plain text. */
export interface CourseWords {
  readonly lessons: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  /** By objective; each completes "You can …". */
  readonly objectives: Readonly<Record<string, string>>;
  /** By misconception: what many say, and the lesson that refutes it. */
  readonly misconceptions: Readonly<Record<string, { readonly say: string; readonly lesson: string }>>;
}
