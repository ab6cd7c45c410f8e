package vigor.profile.projection;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;
import vigor.profile.command.BodyWeightMeasured;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentWithdrawn;
import vigor.profile.command.ProfileEvent;
import vigor.profile.query.ProfileView;
import vigor.training.command.strength.Weight;

/** Keeps the latest statement of each kind, and every weighing and consent, per person. */
@Component
@ProcessingGroup("projection-profile")
public class ProfileProjector {
  private static final String HEALTH_FACTS =
      SqlText.beside(ProfileProjector.class, "delete-health-facts.sql");

  private final Table<FactRow.Key, FactRow> facts;
  private final Table<UUID, WeighingRow> weighings;
  private final Table<UUID, ConsentRow> consents;
  private final Announcements announcements;

  public ProfileProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.facts = new Table<>(ProfileTables.FACTS, jdbc);
    this.weighings = new Table<>(ProfileTables.WEIGHINGS, jdbc);
    this.consents = new Table<>(ProfileTables.CONSENTS, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(ProfileEvent event, @MessageIdentifier String id, @SequenceNumber Long version) {
    UUID eventId = UUID.fromString(id);
    UUID person = event.person().value();
    facts.put(
        new FactRow(person, ProfileFacts.kind(event), ProfileFacts.value(event), eventId, version));
    switch (event) {
      case BodyWeightMeasured e ->
          weighings.put(
              new WeighingRow(
                  eventId, person, e.at(), e.bodyWeight().readable().map(Weight::kg).orElse(null)));
      case ConsentGiven e ->
          consents.put(
              new ConsentRow(eventId, person, e.purpose().code(), true, e.textVersion(), e.at()));
      case ConsentWithdrawn e -> {
        consents.put(new ConsentRow(eventId, person, e.purpose().code(), false, null, e.at()));
        if (e.purpose() == ConsentPurpose.HEALTH_DATA) {
          facts.change(HEALTH_FACTS, e.person());
          weighings.forget(e.person());
        }
      }
      default -> {
        // every other statement is its fact alone
      }
    }
    announcements.announce(ProfileView.topic(event.person()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    facts.forget(event.person());
    weighings.forget(event.person());
    consents.forget(event.person());
  }

  @ResetHandler
  void reset() {
    facts.clear();
    weighings.clear();
    consents.clear();
  }
}
