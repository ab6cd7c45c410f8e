package vigor.app.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import vigor.coaching.command.provider.KeyRef;
import vigor.identity.command.EmailClaimId;
import vigor.kernel.command.Personal;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;

/** One example of any message, always the same, with every component filled. */
final class Samples {
  private static final Map<Class<?>, Supplier<Object>> LEAVES =
      Map.ofEntries(
          Map.entry(String.class, () -> "text"),
          Map.entry(int.class, () -> 3),
          Map.entry(Integer.class, () -> 3),
          Map.entry(long.class, () -> 4L),
          Map.entry(Long.class, () -> 4L),
          Map.entry(double.class, () -> 2.5),
          Map.entry(Double.class, () -> 2.5),
          Map.entry(boolean.class, () -> true),
          Map.entry(Boolean.class, () -> true),
          Map.entry(BigDecimal.class, () -> new BigDecimal("62.5")),
          Map.entry(Instant.class, () -> Instant.parse("2026-03-02T12:00:00.123456Z")),
          Map.entry(Duration.class, () -> Duration.ofMillis(1500)),
          Map.entry(ZoneId.class, () -> ZoneId.of("Europe/Berlin")),
          Map.entry(YearMonth.class, () -> YearMonth.parse("2026-03")),
          Map.entry(DayOfWeek.class, () -> DayOfWeek.MONDAY),
          Map.entry(UUID.class, () -> new UUID(0x1234, 0x5678)),
          Map.entry(KeyRef.class, () -> new KeyRef("env:VIGOR_OPENAI_API_KEY")),
          Map.entry(EmailClaimId.class, () -> new EmailClaimId("ab".repeat(32))),
          Map.entry(ExerciseId.class, () -> new ExerciseId("barbell-back-squat")),
          Map.entry(Rpe.class, () -> new Rpe(8.5)));

  private Samples() {}

  static Object of(Type type) {
    return switch (type) {
      case Class<?> c -> ofClass(c);
      case ParameterizedType p -> ofGeneric((Class<?>) p.getRawType(), p.getActualTypeArguments());
      default -> throw new IllegalArgumentException("no example of " + type);
    };
  }

  private static Object ofClass(Class<?> type) {
    Supplier<Object> leaf = LEAVES.get(type);
    if (leaf != null) {
      return leaf.get();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed() && !type.isRecord()) {
      return ofClass(type.getPermittedSubclasses()[0]);
    }
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no example of " + type);
    }
    return ofRecord(type);
  }

  private static Object ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values =
          Arrays.stream(components).map(c -> of(c.getGenericType())).toArray(Object[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no example of " + type, e);
    }
  }

  private static Object ofGeneric(Class<?> raw, Type[] arguments) {
    if (raw == Personal.class) {
      return Personal.of(of(arguments[0]));
    }
    if (raw == List.class) {
      return List.of(of(arguments[0]));
    }
    if (raw == Set.class) {
      return Set.of(of(arguments[0]));
    }
    if (raw == Map.class) {
      return Map.of(of(arguments[0]), of(arguments[1]));
    }
    if (raw == SortedMap.class) {
      return new TreeMap<>(Map.of(of(arguments[0]), of(arguments[1])));
    }
    throw new IllegalArgumentException("no example of " + raw);
  }
}
