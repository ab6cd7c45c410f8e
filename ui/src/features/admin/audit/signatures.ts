import type { Checkpoint } from './audit';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** What a checkpoint's signature is over; see the guide for administrators. */
export const statementOf = ({ position, globalIndex, hash, madeAt }: Checkpoint): string =>
  ['vigor-checkpoint-1', position, globalIndex, hash, madeAt].join('\n');

/**
 * Checks signatures in this browser, with the public key and without trusting the server's word.
 * Answers with the position of the first that does not hold, null when all do.
 */
export async function firstForged(
  publicKey: string,
  checkpoints: readonly Checkpoint[],
): Promise<number | null> {
  const key = await crypto.subtle.importKey('spki', bytesOf(publicKey), 'Ed25519', false, [
    'verify',
  ]);
  for (const checkpoint of checkpoints) {
    const statement = new TextEncoder().encode(statementOf(checkpoint));
    const holds = await crypto.subtle.verify(
      'Ed25519',
      key,
      bytesOf(checkpoint.signature),
      statement,
    );
    if (!holds) {
      return checkpoint.position;
    }
  }
  return null;
}
