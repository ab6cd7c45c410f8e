package vigor.admin.projection.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.CostSource;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.provider.Decision;
import vigor.identity.command.RoleGranted;
import vigor.kernel.command.StoredEvent;
import vigor.membership.command.TierChanged;

/**
 * Who decided, when an event is an administrator's doing, and why. An event with a {@link Decision}
 * among its components is one; a few older ones say it in their own way.
 *
 * @param by null when the event is nobody's decision about the house or about others
 */
record AdminAct(@Nullable String by, @Nullable String reason) {
  private static final AdminAct NONE = new AdminAct(null, null);

  private static final ClassValue<@Nullable RecordComponent> DECISIONS =
      new ClassValue<>() {
        @Override
        protected @Nullable RecordComponent computeValue(Class<?> type) {
          return type.isRecord()
              ? Arrays.stream(type.getRecordComponents())
                  .filter(component -> component.getType() == Decision.class)
                  .findFirst()
                  .orElse(null)
              : null;
        }
      };

  static AdminAct in(StoredEvent event, @Nullable String actor) {
    return switch (event) {
      case RoleGranted e -> new AdminAct(e.grantedBy(), null);
      case TierChanged e -> new AdminAct(e.changedBy(), e.reason());
      case LlmAttemptCostCorrected e when e.by() == CostSource.PROVIDER_BILL ->
          new AdminAct(actor, null);
      default -> decided(event);
    };
  }

  private static AdminAct decided(StoredEvent event) {
    RecordComponent component = DECISIONS.get(event.getClass());
    if (component == null) {
      return NONE;
    }
    try {
      return component.getAccessor().invoke(event) instanceof Decision(var by, String reason)
          ? new AdminAct(by.toString(), reason)
          : NONE;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
