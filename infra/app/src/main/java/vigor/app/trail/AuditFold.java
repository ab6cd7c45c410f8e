package vigor.app.trail;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vigor.training.domain.exercise.OwnExerciseRecords;

/** Makes aggregates of every type and shows what they know. */
final class AuditFold {
  private final Map<String, Type<?>> types;
  private final TrailJson json;

  AuditFold(Collection<Class<?>> aggregates, TrailJson json) {
    this.types =
        aggregates.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    aggregate -> aggregate.getAnnotation(AggregateRoot.class).type(),
                    Type::of,
                    (one, other) -> one));
    this.json = json;
  }

  /** An aggregate to which nothing has happened; empty for a type that is not there any more. */
  Replayed begin(String type) {
    Type<?> known = types.get(type);
    return known == null ? new Replayed(null, json) : new Replayed(known.begin(), json);
  }

  private record Type<T>(Constructor<T> constructor, AggregateModel<T> model) {
    static <T> Type<T> of(Class<T> aggregate) {
      try {
        Constructor<T> constructor = aggregate.getDeclaredConstructor();
        constructor.setAccessible(true);
        return new Type<>(
            constructor,
            AnnotatedAggregateMetaModelFactory.inspectAggregate(aggregate, parameters(aggregate)));
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(aggregate + " cannot be made empty", e);
      }
    }

    /**
     * Command handlers are never called here; what they ask for besides must be known all the same.
     */
    private static ParameterResolverFactory parameters(Class<?> aggregate) {
      return MultiParameterResolverFactory.ordered(
          ClasspathParameterResolverFactory.forClass(aggregate),
          new SimpleResourceParameterResolverFactory(List.of(OwnExerciseRecords.NONE)));
    }

    Instance<T> begin() {
      try {
        return new Instance<>(constructor.newInstance(), model);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
      }
    }
  }

  private record Instance<T>(T aggregate, AggregateModel<T> model) {
    void apply(DomainEventMessage<?> event) {
      model.publish(event, aggregate);
    }
  }

  /** An aggregate on its way through its events. */
  static final class Replayed {
    private final @Nullable Instance<?> instance;
    private final TrailJson json;

    private Replayed(@Nullable Instance<?> instance, TrailJson json) {
      this.instance = instance;
      this.json = json;
    }

    void apply(DomainEventMessage<?> event) {
      if (instance != null) {
        instance.apply(event);
      }
    }

    ObjectNode state() {
      return instance == null ? json.nothing() : json.of(instance.aggregate());
    }
  }
}
