package vigor.identity.edge.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.problem.SecondFactorRequired;
import vigor.kernel.edge.problem.WrongCode;

/** The authenticator app of a person, if there is one. */
@Component
public class SecondFactor {
  private static final int SECRET_BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final FactorTable table;
  private final RecoveryCodes recovery;
  private final SealedSecrets seals;
  private final LoginChallenge challenges;
  private final Clock clock;

  SecondFactor(
      FactorTable table,
      RecoveryCodes recovery,
      SealedSecrets seals,
      LoginChallenge challenges,
      Clock clock) {
    this.table = table;
    this.recovery = recovery;
    this.seals = seals;
    this.challenges = challenges;
    this.clock = clock;
  }

  /** Completes for a person without a second factor; else fails with a challenge to answer. */
  public Mono<Void> demand(PersonId person) {
    return isOn(person)
        .flatMap(
            on -> on ? Mono.error(new SecondFactorRequired(challenges.of(person))) : Mono.empty());
  }

  /** Whose challenge it is; empty when it is none of ours or too old. */
  public Optional<PersonId> challenged(String challenge) {
    return challenges.read(challenge);
  }

  /** Uses a code of the app, or a recovery code, up; fails when it is neither. */
  public Mono<Void> verify(PersonId person, String code) {
    return isOn(person)
        .filter(on -> on)
        .flatMap(on -> useOf(person, code))
        .filter(used -> used)
        .switchIfEmpty(Mono.error(WrongCode::new))
        .then();
  }

  /** Whether log-ins of the person need a code. */
  public Mono<Boolean> isOn(PersonId person) {
    return table.find(person).map(FactorTable.Row::confirmed).defaultIfEmpty(false);
  }

  /** How many recovery codes are left. */
  public Mono<Long> codesLeft(PersonId person) {
    return table.codesLeft(person);
  }

  /** A new secret in Base32; it counts for nothing until a code of it is confirmed. */
  Mono<String> enrol(PersonId person) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return table
        .enrol(person, seals.seal(person, secret))
        .filter(stored -> stored)
        .switchIfEmpty(Mono.error(SecondFactor::alreadyOn))
        .thenReturn(Base32.of(secret));
  }

  /** Turns it on by a first code; gives the recovery codes. */
  Mono<List<String>> confirm(PersonId person, String code) {
    return table
        .find(person)
        .flatMap(row -> row.confirmed() ? Mono.error(alreadyOn()) : useApp(person, row, code))
        .filter(used -> used)
        .switchIfEmpty(Mono.error(SecondFactor::wrongCode))
        .flatMap(used -> recovery.renew(person));
  }

  Mono<List<String>> renewRecoveryCodes(PersonId person) {
    return isOn(person)
        .filter(on -> on)
        .switchIfEmpty(Mono.error(SecondFactor::isOff))
        .flatMap(on -> recovery.renew(person));
  }

  Mono<Void> turnOff(PersonId person) {
    return table
        .remove(person)
        .filter(removed -> removed)
        .switchIfEmpty(Mono.error(SecondFactor::isOff))
        .then();
  }

  private Mono<Boolean> useOf(PersonId person, String code) {
    return table
        .find(person)
        .flatMap(row -> useApp(person, row, code))
        .flatMap(used -> used ? Mono.just(true) : recovery.use(person, code));
  }

  private Mono<Boolean> useApp(PersonId person, FactorTable.Row row, String code) {
    return Mono.justOrEmpty(
            Totp.step(seals.open(person, row.sealed()), code.strip(), clock.instant()))
        .flatMap(step -> table.use(person, step))
        .defaultIfEmpty(false);
  }

  private static CommandRefused alreadyOn() {
    return CommandRefused.conflict(
        "SecondFactorIsOff", null, "A second factor is in use; turn it off first.");
  }

  private static CommandRefused isOff() {
    return CommandRefused.notFound("SecondFactorIsOn", "No second factor is in use.");
  }

  private static CommandRefused wrongCode() {
    return CommandRefused.rule(
        "CodeIsOfTheApp", "code", "This is not the code the app shows now. Is its clock right?");
  }
}
