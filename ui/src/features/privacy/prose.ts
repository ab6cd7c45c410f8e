/** A part of a plain text with headings and lists. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] };

/** Reads the little Markdown the notice is written in: second-level headings, paragraphs, lists, bold. */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}|(?<=^#.*)\n/m)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('# '))
    .map(blockOf);
}

function blockOf(part: string): Block {
  if (part.startsWith('#')) {
    return { kind: 'heading', text: part.replace(/^#+ */, '') };
  }
  if (part.startsWith('- ')) {
    return { kind: 'list', items: part.slice(2).split(/\n- /).map(joined) };
  }
  return { kind: 'text', text: joined(part) };
}

const joined = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** A text cut where it turns bold and back; every second piece is bold. */
export const boldTurns = (text: string): string[] => text.split('**');
