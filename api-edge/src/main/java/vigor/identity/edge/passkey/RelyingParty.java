package vigor.identity.edge.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/**
 * This installation as devices know it: by the host of its configured address and never by what a
 * request calls it. Verifies what devices sign; whether a device's maker vouches for it is not
 * asked.
 */
@Component
final class RelyingParty {
  private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);

  private static final String FORM = "VIGOR_PUBLIC_URL must look like https://vigor.example.org";

  /** In the order of preference: Ed25519, P-256, RSA for the machines that have nothing else. */
  static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.RS256);

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final AttestedCredentialDataConverter keys =
      new AttestedCredentialDataConverter(converter);
  private final String id;
  private final Origin origin;

  RelyingParty(@Value("${vigor.public-url:http://localhost:8080}") String publicUrl) {
    URI address = address(publicUrl);
    this.id = address.getHost();
    this.origin =
        new Origin(
            address.getScheme()
                + "://"
                + id
                + (address.getPort() < 0 ? "" : ":" + address.getPort()));
  }

  private static URI address(String publicUrl) {
    try {
      URI address = URI.create(publicUrl);
      if (address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException noAddress) {
      throw new IllegalStateException(FORM, noAddress);
    }
    throw new IllegalStateException(FORM);
  }

  String id() {
    return id;
  }

  /** The new key; fails when the device did not see its owner, or signed something else. */
  StoredPasskey verifyNew(
      PersonId person, String challenge, byte[] clientData, byte[] attestation) {
    try {
      AuthenticatorData<?> data =
          manager
              .verify(
                  new RegistrationRequest(attestation, clientData),
                  new RegistrationParameters(server(challenge), algorithms(), true, true))
              .getAttestationObject()
              .getAuthenticatorData();
      AttestedCredentialData key = data.getAttestedCredentialData();
      if (key == null) {
        throw new IllegalArgumentException("no key");
      }
      return new StoredPasskey(
          UUID.randomUUID(),
          person,
          key.getCredentialId(),
          keys.convert(key),
          data.isFlagBE(),
          data.getSignCount());
    } catch (WebAuthnException | JacksonException | IllegalArgumentException wrong) {
      LOG.info("a passkey of {} was not taken: {}", person, wrong.getMessage());
      throw CommandRefused.rule(
          "PasskeyIsOfThisPlace", null, "What the device answered does not fit. Try again.");
    }
  }

  /** The count after this use; fails when the key did not sign this, here, with its owner there. */
  long verify(StoredPasskey passkey, String challenge, Assertion assertion) {
    try {
      return manager
          .verify(
              new AuthenticationRequest(
                  passkey.credentialId(),
                  assertion.authenticatorData(),
                  assertion.clientData(),
                  assertion.signature()),
              new AuthenticationParameters(server(challenge), record(passkey), null, true, true))
          .getAuthenticatorData()
          .getSignCount();
    } catch (WebAuthnException | JacksonException | IllegalArgumentException wrong) {
      LOG.info("passkey {} opened nothing: {}", passkey.id(), wrong.getMessage());
      throw new BadCredentialsException("no signature of the passkey");
    }
  }

  private CredentialRecordImpl record(StoredPasskey passkey) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        passkey.backupEligible(),
        passkey.backupEligible(),
        passkey.counter(),
        keys.convert(passkey.key()),
        null,
        null,
        null,
        null);
  }

  private ServerProperty server(String challenge) {
    return ServerProperty.builder()
        .origin(origin)
        .rpId(id)
        .challenge(new DefaultChallenge(challenge))
        .build();
  }

  private static List<PublicKeyCredentialParameters> algorithms() {
    return ALGORITHMS.stream()
        .map(
            algorithm ->
                new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
        .toList();
  }
}
