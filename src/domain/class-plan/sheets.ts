/** A sheet that a trainer prints: a page below `/teach/print/`. */
export interface PrintedSheet {
  readonly id: string;
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly gist: string;
  /** What a trainer can choose for it, and the name of that choice in an address; both sheets of a pair share it. */
  readonly picks?: 'items' | 'cards';
}

/** The printed sheets, in the order in which a class needs them. */
export const printedSheets = [
  {
    id: 'sorting-cards',
    title: 'Sorting cards',
    gist: 'Cards to cut out, with three headings. One set for each pair.',
    picks: 'cards',
  },
  {
    id: 'sorting-key',
    title: 'Key to the cards',
    gist: 'For the trainer: where our sources put each card, and on what it depends.',
    picks: 'cards',
  },
  {
    id: 'answer-cards',
    title: 'Answer cards',
    gist: 'A, B, C and D as shapes, for a vote without devices. One page for each person.',
  },
  {
    id: 'worksheet',
    title: 'Worksheet',
    gist: 'Ten questions with space for a reason, for class or for home. You can choose others.',
    picks: 'items',
  },
  {
    id: 'key',
    title: 'Key to the worksheet',
    gist: 'For the trainer: the answers, a reason, and a likely mistake.',
    picks: 'items',
  },
  {
    id: 'exit-ticket',
    title: 'Exit ticket',
    gist: 'Three questions for the last minutes, four to a page.',
    picks: 'items',
  },
  { id: 'summary', title: 'One-page summary', gist: 'The two words, the six tests and the four frames, to take home.' },
  { id: 'certificate', title: 'Certificate', gist: 'With lines for names and a date, and no result.' },
] as const satisfies readonly PrintedSheet[];

export type SheetId = (typeof printedSheets)[number]['id'];

/** The sheet of an id. */
export function printedSheet(id: SheetId): PrintedSheet {
  return printedSheets.find((sheet) => sheet.id === id) as PrintedSheet;
}

/** The papers that ready PDFs are made for. */
export const pdfFormats = ['A4', 'Letter'] as const;
export type PdfFormat = (typeof pdfFormats)[number];

/** A PDF that `npm run build:pdf` makes. */
export interface PlannedPdf {
  readonly sheet: SheetId;
  readonly format: PdfFormat;
  /** The file's name below `/teach/print/`: `sorting-cards-a4.pdf`. */
  readonly file: string;
}

/** Every PDF that `npm run build:pdf` makes: each sheet on each paper, in the order of the sheets. */
export function plannedPdfs(): PlannedPdf[] {
  return printedSheets.flatMap(({ id }) =>
    pdfFormats.map((format) => ({ sheet: id, format, file: `${id}-${format.toLowerCase()}.pdf` })),
  );
}
