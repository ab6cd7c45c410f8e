/** A file and every file it cannot run without. */
export function needed(file, importsOf, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    importsOf(file)?.forEach((other) => needed(other, importsOf, found));
  }
  return found;
}
