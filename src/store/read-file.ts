/** Files that the page has brought along, by the addresses that its markup gives them. */
const brought = new Map<string, string>();

/** Have files at hand, text by address: a deck that is one file carries all that its slides will ask for. */
export function bringFiles(files: Readonly<Record<string, string>>): void {
  for (const [address, text] of Object.entries(files)) brought.set(address, text);
}

/** The text of a file of this site: brought along, or else from the host. Rejects when it cannot be had. */
export async function readFile(address: string): Promise<string> {
  const text = brought.get(address);
  if (text !== undefined) return text;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}
