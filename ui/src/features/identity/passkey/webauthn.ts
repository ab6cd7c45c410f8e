import type { Schema } from '../../../api/client';

/** Whether this browser can keep passkeys; it does so only for pages that nobody can tamper with. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window;

/** Has the device make a passkey; null when the person turned back. */
export async function make(
  asked: Schema<'PasskeyMaking'>,
): Promise<Omit<Schema<'NewPasskey'>, 'name'> | null> {
  const made = await askDevice(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: bytes(asked.challenge),
        rp: { id: asked.place, name: 'Vigor' },
        user: { id: bytes(asked.handle), name: asked.account, displayName: asked.account },
        pubKeyCredParams: asked.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: asked.known.map((id) => ({ type: 'public-key', id: bytes(id) })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
      },
    }),
  );
  if (made === null) {
    return null;
  }
  const { clientDataJSON, attestationObject } = made.response as AuthenticatorAttestationResponse;
  return { clientData: text(clientDataJSON), attestation: text(attestationObject) };
}

/** Has the device sign, with whichever passkey its owner picks; null when they turned back. */
export async function sign(
  asked: Schema<'PasskeyAsking'>,
): Promise<Schema<'PasskeySigned'> | null> {
  const signed = await askDevice(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: bytes(asked.challenge),
        rpId: asked.place,
        userVerification: 'required',
      },
    }),
  );
  if (signed === null) {
    return null;
  }
  const said = signed.response as AuthenticatorAssertionResponse;
  return {
    credential: text(signed.rawId),
    clientData: text(said.clientDataJSON),
    authenticatorData: text(said.authenticatorData),
    signature: text(said.signature),
    handle: said.userHandle ? text(said.userHandle) : '',
  };
}

/** Turning back and letting the time run out are no failures. */
async function askDevice(
  ask: () => Promise<Credential | null>,
): Promise<PublicKeyCredential | null> {
  try {
    return (await ask()) as PublicKeyCredential | null;
  } catch (error) {
    if (error instanceof DOMException && TURNED_BACK.has(error.name)) {
      return null;
    }
    throw error;
  }
}

const TURNED_BACK = new Set(['NotAllowedError', 'AbortError', 'InvalidStateError']);

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (letter) =>
    letter.charCodeAt(0),
  );
}

function text(buffer: ArrayBuffer): string {
  const letters = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
