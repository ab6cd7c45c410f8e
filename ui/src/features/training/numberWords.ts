const SMALL: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const KLEIN: Record<string, number> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** A German number word below a thousand, such as "zweiundsechzig" or "hundertfünf". */
function german(word: string): number | null {
  const plain = KLEIN[word];
  if (plain !== undefined) {
    return plain;
  }
  const hundred = /^(.*?)hundert(?:und)?(.*)$/.exec(word);
  if (hundred) {
    const [, before = '', after = ''] = hundred;
    const many = before === '' ? 1 : german(before);
    const rest = after === '' ? 0 : german(after);
    return many === null || rest === null ? null : many * 100 + rest;
  }
  const both = /^(.+?)und(.+)$/.exec(word);
  const unit = both ? KLEIN[both[1] ?? ''] : undefined;
  const ten = both ? KLEIN[both[2] ?? ''] : undefined;
  return unit !== undefined && ten !== undefined && unit < 10 && ten >= 20 ? unit + ten : null;
}

/**
 * Replaces number words, English or German, by digits; other words stay. "Sixty two point five" and
 * "zweiundsechzig komma fünf" both become 62.5.
 */
export function withDigits(words: string[]): string[] {
  const out: string[] = [];
  let at = 0;
  while (at < words.length) {
    const read = english(words, at) ?? deutsch(words, at);
    if (!read) {
      out.push(words[at] ?? '');
      at += 1;
      continue;
    }
    const fraction = fractionAt(words, read.next, read.value);
    out.push(String(fraction?.value ?? read.value));
    at = fraction?.next ?? read.next;
  }
  return out;
}

interface ReadNumber {
  value: number;
  next: number;
}

function deutsch(words: string[], at: number): ReadNumber | null {
  const value = german(words[at] ?? '');
  return value === null ? null : { value, next: at + 1 };
}

/** "One hundred and twenty five": hundreds, tens and units in falling order. */
function english(words: string[], start: number): ReadNumber | null {
  let value: number | null = null;
  let room = 1000;
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === 'hundred' && room > 100) {
      value = (value ?? 1) * 100;
      room = 100;
    } else if (word === 'and' && room === 100 && isEnglish(words[at + 1])) {
      continue;
    } else {
      const part = TENS[word] ?? SMALL[word];
      const hundredsFollow = words[at + 1] === 'hundred' && value === null;
      if (part === undefined || (!hundredsFollow && part >= room)) {
        break;
      }
      value = (value ?? 0) + part;
      room = hundredsFollow ? 1000 : TENS[word] === undefined ? 0 : 10;
    }
  }
  return value === null ? null : { value, next: at };
}

const isEnglish = (word: string | undefined): boolean =>
  word !== undefined && (word in TENS || word in SMALL);

function fractionAt(words: string[], at: number, whole: number): ReadNumber | null {
  if (['point', 'komma', 'punkt'].includes(words[at] ?? '')) {
    const digits: string[] = [];
    let next = at + 1;
    for (; next < words.length; next++) {
      const word = words[next] ?? '';
      const digit = SMALL[word] ?? KLEIN[word];
      if (digit === undefined || digit > 99) {
        break;
      }
      digits.push(String(digit));
      if (digit > 9) {
        next += 1;
        break;
      }
    }
    return digits.length > 0 ? { value: Number(`${whole}.${digits.join('')}`), next } : null;
  }
  if (words[at] === 'and' && words[at + 1] === 'a' && words[at + 2] === 'half') {
    return { value: whole + 0.5, next: at + 3 };
  }
  return ['einhalb', 'halb'].includes(words[at] ?? '')
    ? { value: whole + 0.5, next: at + 1 }
    : null;
}
