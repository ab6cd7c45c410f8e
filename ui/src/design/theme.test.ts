import { expect, test } from 'vitest';
import { system } from './theme';

const SURFACES = ['bg', 'bg.subtle', 'bg.panel', 'ember.subtle'];
const PAIRS: [string, string][] = [
  ...SURFACES.flatMap((on): [string, string][] =>
    ['fg', 'fg.muted', 'fg.subtle', 'fg.error', 'ember.fg', 'kept', 'gold'].map((ink) => [ink, on]),
  ),
  ['ember.contrast', 'ember.solid'],
  ['ember.fg', 'ember.muted'],
  ['kept', 'keptBg'],
  ['gold', 'goldBg'],
  ['fg.error', 'badBg'],
  ['fg', 'goldBg'],
  ['fg', 'bg.muted'],
];

/** The hexadecimal value of a token by day or by night, followed through the tokens it names. */
function hex(name: string, theme: 'light' | 'dark'): string {
  const token = system.tokens.getByName(`colors.${name}`);
  const conditions = token?.extensions.conditions as Record<string, string> | undefined;
  const value = conditions?.[`_${theme}`] ?? conditions?.base ?? String(token?.value);
  const named =
    /^var\(--chakra-colors-(.+)\)$/.exec(value)?.[1] ?? /^\{colors\.(.+)\}$/.exec(value)?.[1];
  if (named) {
    return hex(named.replace(/-(?=[^-]+$)/, '.'), theme);
  }
  return value === 'white' ? '#ffffff' : value;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)('every ink can be read on its surface: %s', (theme) => {
  const weak = PAIRS.map(([ink, surface]) => ({
    pair: `${ink} on ${surface}`,
    ratio: contrast(hex(ink, theme), hex(surface, theme)),
  })).filter(({ ratio }) => !(ratio >= 4.5));
  expect(weak).toEqual([]);
});
