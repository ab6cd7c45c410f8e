package vigor.identity.edge.passkey;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/** People's passkeys: adding, using, listing and removing them. */
@Component
public class Passkeys {
  private static final int MOST = 20;

  private final PasskeyTable table;
  private final PasskeyChallenges challenges;
  private final RelyingParty party;

  Passkeys(PasskeyTable table, PasskeyChallenges challenges, RelyingParty party) {
    this.table = table;
    this.challenges = challenges;
    this.party = party;
  }

  /** What a device has to sign so that its owner is let in. */
  public Mono<String> challenge() {
    return challenges.issue(null);
  }

  /** How devices know this installation. */
  public String place() {
    return party.id();
  }

  /** Whose key signed; fails when it is none of ours, or not for this. */
  public Mono<PersonId> holder(Assertion assertion) {
    String challenge = challengeIn(assertion.clientData());
    return challenges
        .redeem(challenge, null)
        .filter(ours -> ours)
        .flatMap(ours -> table.find(assertion.credentialId()))
        .filter(key -> Arrays.equals(handle(key.person()), assertion.userHandle()))
        .flatMap(key -> used(key, challenge, assertion))
        .switchIfEmpty(Mono.error(() -> new BadCredentialsException("no such passkey")));
  }

  /** What a device has to sign so that it becomes a way into the account. */
  Mono<String> challenge(PersonId person) {
    return challenges.issue(person);
  }

  /** Lets the device's key open the account. */
  Mono<Void> add(PersonId person, String name, byte[] clientData, byte[] attestation) {
    String challenge = challengeIn(clientData);
    return challenges
        .redeem(challenge, person)
        .filter(ours -> ours)
        .switchIfEmpty(Mono.error(Passkeys::tooLate))
        .then(table.of(person).count())
        .filter(count -> count < MOST)
        .switchIfEmpty(Mono.error(Passkeys::enough))
        .flatMap(
            count -> table.add(party.verifyNew(person, challenge, clientData, attestation), name))
        .filter(added -> added)
        .switchIfEmpty(Mono.error(Passkeys::known))
        .then();
  }

  Flux<Passkey> of(PersonId person) {
    return table.of(person);
  }

  Mono<List<byte[]>> credentialsOf(PersonId person) {
    return table.credentialsOf(person).collectList();
  }

  Mono<Boolean> remove(PersonId person, UUID id) {
    return table.remove(person, id);
  }

  /** Removes all of an account that is erased or taken back from somebody else. */
  public Mono<Void> removeAll(PersonId person) {
    return table.removeAll(person);
  }

  /** What devices call the person: random bits, as they should. */
  static byte[] handle(PersonId person) {
    return ByteBuffer.allocate(16)
        .putLong(person.value().getMostSignificantBits())
        .putLong(person.value().getLeastSignificantBits())
        .array();
  }

  private Mono<PersonId> used(StoredPasskey key, String challenge, Assertion assertion) {
    return Mono.fromCallable(() -> party.verify(key, challenge, assertion))
        .flatMap(counter -> table.use(key, counter))
        .filter(used -> used)
        .map(used -> key.person());
  }

  /** Read before it is believed, to find out what was asked; none of ours finds nothing. */
  private static String challengeIn(byte[] clientData) {
    try {
      return JsonMapper.shared().readTree(clientData).path("challenge").asString("");
    } catch (JacksonException notJson) {
      return "";
    }
  }

  private static CommandRefused tooLate() {
    return CommandRefused.rule(
        "PasskeyIsFresh", null, "That took longer than five minutes. Begin again.");
  }

  private static CommandRefused enough() {
    return CommandRefused.conflict(
        "PasskeysAreFew", null, "You have twenty. Remove one you no longer use.");
  }

  private static CommandRefused known() {
    return CommandRefused.conflict("PasskeyIsNew", null, "This passkey is known already.");
  }
}
