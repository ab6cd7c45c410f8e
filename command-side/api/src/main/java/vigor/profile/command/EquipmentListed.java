package vigor.profile.command;

import java.time.Instant;
import java.util.Set;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.training.command.catalogue.Equipment;

/** What is at hand to train with. */
@StoredAs("profile.equipment-listed")
public record EquipmentListed(@DataSubject PersonId person, Set<Equipment> equipment, Instant at)
    implements ProfileEvent {}
