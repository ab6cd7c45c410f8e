package vigor.kernel.edge.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Written;

/** What all changes over HTTP have in common: the condition, the command, the view after it. */
@Component
public final class Changes {
  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;

  Changes(Dispatch dispatch, ReadYourWrites readYourWrites) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
  }

  /** Sends the owner's command and waits for what it changed. */
  public <V> Mono<Written<V>> make(Object command, PersonId owner, Reading<V> shown) {
    return readYourWrites.write(dispatch.send(command, owner), shown);
  }

  /**
   * The same, unless {@code ifMatch} is there and names another version than the guarded view's.
   */
  public <V> Mono<Written<V>> make(
      Object command,
      PersonId owner,
      Reading<V> shown,
      @Nullable String ifMatch,
      Reading<?> guarded) {
    return IfMatch.check(ifMatch, readYourWrites, guarded)
        .then(Mono.defer(() -> make(command, owner, shown)));
  }
}
