/** Hand a text to the browser as a file to keep. */
export function saveText(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Freed only later: some browsers begin to read after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
