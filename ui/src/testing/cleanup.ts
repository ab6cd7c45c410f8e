const ends: (() => void)[] = [];

/** Something to stop when the test is over. */
export const atTheEnd = (end: () => void): number => ends.push(end);

export function endAll(): void {
  ends.splice(0).forEach((end) => end());
}
