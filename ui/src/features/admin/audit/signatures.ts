import type { Checkpoint } from './audit';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** What a checkpoint's signature is over; see the guide for administrators. */
export const statementOf = ({ position, globalIndex, hash, madeAt }: Checkpoint): string =>
  ['vigor-checkpoint-1', position, globalIndex, hash, madeAt].join('\n');

/**
 * Checks signatures in this browser, with the public key and without trusting the server's word.
 * Answers how many hold and the position of the first that does not, null when all do.
 */
export async function checkSignatures(
  publicKey: string,
  pages: AsyncIterable<readonly Checkpoint[]>,
): Promise<{ checked: number; forged: number | null }> {
  const key = await crypto.subtle.importKey('spki', bytesOf(publicKey), 'Ed25519', false, [
    'verify',
  ]);
  let checked = 0;
  for await (const page of pages) {
    for (const checkpoint of page) {
      const statement = new TextEncoder().encode(statementOf(checkpoint));
      const signature = bytesOf(checkpoint.signature);
      if (!(await crypto.subtle.verify('Ed25519', key, signature, statement))) {
        return { checked, forged: checkpoint.position };
      }
      checked += 1;
    }
  }
  return { checked, forged: null };
}
