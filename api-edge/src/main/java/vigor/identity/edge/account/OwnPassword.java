package vigor.identity.edge.account;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.password.Passwords;
import vigor.identity.edge.session.OpenSessions;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;

/** What somebody who is signed in does with the password. */
@Component
class OwnPassword {
  private final Credentials credentials;
  private final Passwords passwords;
  private final OpenSessions sessions;

  OwnPassword(Credentials credentials, Passwords passwords, OpenSessions sessions) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  /** Makes the caller's session fit for what needs a fresh password. */
  Mono<Void> confirm(Caller caller, String password) {
    return verify(caller.person(), password, "password")
        .then(Mono.defer(() -> sessions.confirm(caller.session())));
  }

  /** Replaces the password; whoever is signed in elsewhere must give the new one. */
  Mono<Void> change(Caller caller, String current, String next) {
    return verify(caller.person(), current, "current")
        .then(Mono.defer(() -> passwords.hash(next)))
        .flatMap(hash -> credentials.replaceHash(caller.person(), hash))
        .then(Mono.defer(() -> sessions.endOthers(caller.person(), caller.session())))
        .then(Mono.defer(() -> sessions.confirm(caller.session())));
  }

  private Mono<Void> verify(PersonId person, String password, String field) {
    return credentials
        .of(person)
        .flatMap(credential -> passwords.matches(password, credential.passwordHash()))
        .filter(matches -> matches)
        .switchIfEmpty(
            Mono.error(
                () ->
                    CommandRefused.rule(
                        "PasswordIsTheOwners", field, "This is not your present password.")))
        .then();
  }
}
