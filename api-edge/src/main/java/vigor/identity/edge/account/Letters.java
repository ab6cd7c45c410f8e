package vigor.identity.edge.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vigor.identity.edge.letter.Correspondence;
import vigor.identity.edge.link.LinkPurpose;
import vigor.identity.edge.link.Links;
import vigor.identity.edge.passkey.PasskeyOwners;
import vigor.identity.edge.session.SessionAlarm;
import vigor.kernel.command.PersonId;

/**
 * Writes to people behind the back of the request that caused it: the answer must take as long when
 * there is nobody to write to. A letter that is lost can be asked for again.
 */
@Component
class Letters implements SessionAlarm, PasskeyOwners, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
  private static final int WRITERS = 2;
  private static final int WAITING = 200;

  private final Scheduler writers = Schedulers.newBoundedElastic(WRITERS, WAITING, "letters");
  private final Correspondence letters;
  private final Links links;
  private final Accounts accounts;

  Letters(Correspondence letters, Links links, Accounts accounts) {
    this.letters = letters;
    this.links = links;
    this.accounts = accounts;
  }

  /** Sends whoever it turns out to be, if anybody, a link to set a new password. */
  void newPassword(Mono<PersonId> somebody) {
    inBackground(
        somebody.flatMap(
            person ->
                address(person)
                    .flatMap(
                        address ->
                            links
                                .issue(person, LinkPurpose.NEW_PASSWORD)
                                .flatMap(
                                    link ->
                                        write(() -> letters.newPassword(person, address, link))))));
  }

  /** Sends a link that proves that letters to the address reach the person. */
  void verifyEmail(PersonId person, String address) {
    inBackground(
        links
            .issue(person, LinkPurpose.VERIFY_EMAIL)
            .flatMap(link -> write(() -> letters.verification(person, address, link))));
  }

  /** The same, to the address of the account. */
  void verifyEmail(PersonId person) {
    inBackground(address(person).doOnNext(address -> verifyEmail(person, address)));
  }

  /** Tells the owner, who may not have been the one. */
  void passwordChanged(PersonId person) {
    inBackground(
        address(person).flatMap(address -> write(() -> letters.passwordChanged(person, address))));
  }

  /** Tells the owner of another way in, who may not have been the one to open it. */
  void providerLinked(PersonId person, String provider) {
    inBackground(
        address(person)
            .flatMap(address -> write(() -> letters.providerLinked(person, address, provider))));
  }

  @Override
  public void passkeyAdded(PersonId person) {
    inBackground(
        address(person).flatMap(address -> write(() -> letters.passkeyAdded(person, address))));
  }

  @Override
  public void copied(PersonId person) {
    inBackground(
        address(person).flatMap(address -> write(() -> letters.sessionCopied(person, address))));
  }

  private Mono<String> address(PersonId person) {
    return accounts.find(person).mapNotNull(account -> account.email());
  }

  private Mono<Void> write(Runnable letter) {
    return Mono.<Void>fromRunnable(letter).subscribeOn(writers);
  }

  /** The failure's own text may hold the address. */
  private void inBackground(Mono<?> work) {
    work.subscribeOn(writers)
        .subscribe(
            done -> {},
            failure -> LOG.warn("a letter was not sent: {}", failure.getClass().getSimpleName()));
  }

  @Override
  public void destroy() {
    writers.dispose();
  }
}
