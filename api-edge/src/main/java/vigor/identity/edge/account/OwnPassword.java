package vigor.identity.edge.account;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.limit.Knocker;
import vigor.identity.edge.password.CommonPasswords;
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
  private final Attempts attempts;
  private final CommonPasswords guessing;
  private final Letters letters;

  OwnPassword(
      Credentials credentials,
      Passwords passwords,
      OpenSessions sessions,
      Attempts attempts,
      CommonPasswords guessing,
      Letters letters) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.sessions = sessions;
    this.attempts = attempts;
    this.guessing = guessing;
    this.letters = letters;
  }

  /** Makes the caller's session fit for what needs a fresh password. */
  Mono<Void> confirm(Caller caller, String password, ServerHttpRequest request) {
    return attempt(caller, request, verify(caller.person(), password, "password"))
        .then(Mono.defer(() -> sessions.confirm(caller.session())));
  }

  /** Replaces the password; whoever is signed in elsewhere must give the new one. */
  Mono<Void> change(Caller caller, String current, String next, ServerHttpRequest request) {
    guessing.refuseCommon(next, "new");
    return attempt(caller, request, verify(caller.person(), current, "current"))
        .then(Mono.defer(() -> passwords.hash(next)))
        .flatMap(hash -> credentials.replacePassword(caller.person(), hash))
        .then(Mono.defer(() -> sessions.endOthers(caller.person(), caller.session())))
        .then(Mono.defer(() -> sessions.confirm(caller.session())))
        .doOnSuccess(changed -> letters.passwordChanged(caller.person()));
  }

  /** Somebody at an unlocked screen may guess too. */
  private Mono<Boolean> attempt(Caller caller, ServerHttpRequest request, Mono<Boolean> work) {
    return attempts.of(Knocker.one("password", caller.person().toString()), request, work);
  }

  private Mono<Boolean> verify(PersonId person, String password, String field) {
    return credentials
        .of(person)
        .flatMap(credential -> passwords.matches(password, credential.passwordHash()))
        .filter(matches -> matches)
        .switchIfEmpty(
            Mono.error(
                () ->
                    CommandRefused.rule(
                        "PasswordIsTheOwners", field, "This is not your present password.")));
  }
}
