package vigor.identity.projection;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.identity.command.AccountRegistered;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.Role;
import vigor.identity.command.RoleGranted;
import vigor.identity.query.AccountView;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;

/** Keeps one row per account. */
@Component
@ProcessingGroup("projection-account")
public class AccountProjector {
  private final Table<UUID, AccountRow> accounts;
  private final Announcements announcements;

  public AccountProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.accounts = new Table<>(AccountTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(AccountRegistered event, @SequenceNumber Long version) {
    put(
        new AccountRow(
            event.person().value(),
            event.claim().hmac(),
            event.email().readable().orElse(null),
            event.displayName().readable().orElse(null),
            List.of(Role.USER.code()),
            event.registeredAt(),
            version));
  }

  @EventHandler
  void on(RoleGranted event, @SequenceNumber Long version) {
    put(accounts.get(event.person().value()).granted(event.role().code(), version));
  }

  @EventHandler
  void on(ErasureRequested event) {
    accounts.forget(event.person());
  }

  @ResetHandler
  void reset() {
    accounts.clear();
  }

  private void put(AccountRow row) {
    accounts.put(row);
    announcements.announce(AccountView.topic(new EmailClaimId(row.claim())), row.version());
  }
}
