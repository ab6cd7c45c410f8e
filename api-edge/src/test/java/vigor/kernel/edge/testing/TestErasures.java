package vigor.kernel.edge.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.privacy.command.EraseAccount;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.query.ErasureView;
import vigor.privacy.query.GetErasure;

/** Erasures as the domain and the platform carry them out: at once, and by mark alone. */
@Component
public class TestErasures {
  static final Set<PersonId> ERASED = ConcurrentHashMap.newKeySet();
  private final Map<ErasureReceiptId, ErasureView> erasures = new ConcurrentHashMap<>();

  TestErasures(CommandBus commands, QueryBus queries) {
    commands.subscribe(
        EraseAccount.class.getName(), message -> erase((EraseAccount) message.getPayload()));
    queries.<@Nullable ErasureView>subscribe(
        GetErasure.class.getName(),
        ErasureView.class,
        message -> erasures.get(((GetErasure) message.getPayload()).receipt()));
  }

  /** Erases somebody elsewhere: this node knows, and nothing else has been done yet. */
  public void mark(PersonId person) {
    ERASED.add(person);
  }

  private long erase(EraseAccount command) {
    ERASED.add(command.accountId().person());
    erasures.put(command.receipt(), ErasureView.of(command.receipt(), command.at(), null));
    return 1;
  }
}
