package vigor.kernel.edge.testing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.identity.edge.RandomSecret;

/** A device that keeps one passkey on the P-256 curve, as an authenticator and a browser in one. */
public final class TestDevice {
  public static final String ORIGIN = "http://localhost:8080";

  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int WITH_KEY = 0x40;
  private static final int COORDINATE = 32;

  private final KeyPair key;
  private final byte[] id = bytes(UUID.randomUUID());
  private String handle = "";
  private String origin = ORIGIN;
  private String place = "localhost";
  private int seen = PRESENT | VERIFIED;
  private int counter;

  public TestDevice() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      this.key = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The browser shows a page of another origin. */
  public TestDevice at(String other) {
    this.origin = other;
    return this;
  }

  /** The device believes to be at another place. */
  public TestDevice of(String otherPlace) {
    this.place = otherPlace;
    return this;
  }

  /** The device was touched, but did not see whose finger it was. */
  public TestDevice touchedByAnybody() {
    this.seen = PRESENT;
    return this;
  }

  /** The device counts from here on. */
  public TestDevice countsFrom(int count) {
    this.counter = count;
    return this;
  }

  /** The device thinks its key is somebody else's. */
  public TestDevice ofSomebodyElse() {
    this.handle = RandomSecret.text(bytes(UUID.randomUUID()));
    return this;
  }

  /** Makes the passkey that was asked for; the body of the request that adds it. */
  public Map<String, Object> makes(JsonNode asked, String name) {
    this.handle = asked.get("handle").asString();
    byte[] data = authenticatorData(seen | WITH_KEY, credential());
    ByteArrayOutputStream attestation = new ByteArrayOutputStream();
    attestation.writeBytes(new byte[] {(byte) 0xa3, 0x63});
    attestation.writeBytes("fmt".getBytes(StandardCharsets.US_ASCII));
    attestation.write(0x64);
    attestation.writeBytes("none".getBytes(StandardCharsets.US_ASCII));
    attestation.write(0x67);
    attestation.writeBytes("attStmt".getBytes(StandardCharsets.US_ASCII));
    attestation.writeBytes(new byte[] {(byte) 0xa0, 0x68});
    attestation.writeBytes("authData".getBytes(StandardCharsets.US_ASCII));
    attestation.writeBytes(new byte[] {0x58, (byte) data.length});
    attestation.writeBytes(data);
    return Map.of(
        "name",
        name,
        "clientData",
        RandomSecret.text(clientData("webauthn.create", asked)),
        "attestation",
        RandomSecret.text(attestation.toByteArray()));
  }

  /** Signs what was asked; the body of the request that logs in. */
  public Map<String, Object> signs(JsonNode asked) {
    byte[] data = authenticatorData(seen, new byte[0]);
    byte[] client = clientData("webauthn.get", asked);
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key.getPrivate());
      signature.update(data);
      signature.update(sha256(client));
      return Map.of(
          "credential", RandomSecret.text(id),
          "clientData", RandomSecret.text(client),
          "authenticatorData", RandomSecret.text(data),
          "signature", RandomSecret.text(signature.sign()),
          "handle", handle);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] clientData(String type, JsonNode asked) {
    return JsonMapper.shared()
        .writeValueAsBytes(
            Map.of(
                "type",
                type,
                "challenge",
                asked.get("challenge").asString(),
                "origin",
                origin,
                "crossOrigin",
                false));
  }

  private byte[] authenticatorData(int flags, byte[] credential) {
    int count = counter == 0 ? 0 : counter++;
    return ByteBuffer.allocate(37 + credential.length)
        .put(sha256(place.getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags)
        .putInt(count)
        .put(credential)
        .array();
  }

  private byte[] credential() {
    ECPublicKey open = (ECPublicKey) key.getPublic();
    return ByteBuffer.allocate(16 + 2 + id.length + 77)
        .put(new byte[16])
        .putShort((short) id.length)
        .put(id)
        .put(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20})
        .put(coordinate(open.getW().getAffineX()))
        .put(new byte[] {0x22, 0x58, 0x20})
        .put(coordinate(open.getW().getAffineY()))
        .array();
  }

  private static byte[] coordinate(BigInteger number) {
    byte[] raw = number.toByteArray();
    int length = Math.min(raw.length, COORDINATE);
    byte[] bytes = new byte[COORDINATE];
    System.arraycopy(raw, raw.length - length, bytes, COORDINATE - length, length);
    return bytes;
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
