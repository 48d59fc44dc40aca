/** Whether an owner earns money in one way or in two (B4). */
export const lineCounts = ['no', 'two'] as const;

/** How much of the income comes from the first of two lines (B4). */
export const shares = ['most', 'half', 'less', 'unsure'] as const;

/** What an owner calls the people who pay: used for the word check only. */
export const payerWords = ['customers', 'clients', 'both', 'other'] as const;

export type LineCount = (typeof lineCounts)[number];
export type Share = (typeof shares)[number];
export type PayerWord = (typeof payerWords)[number];
