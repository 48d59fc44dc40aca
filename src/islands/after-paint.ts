/** Run something that a reader does not see once what they do see has been painted, so that a step stays quick. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
