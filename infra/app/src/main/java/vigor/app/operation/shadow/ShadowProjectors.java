package vigor.app.operation.shadow;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import reactor.core.publisher.Flux;
import vigor.kernel.command.KeepsBooks;
import vigor.kernel.projection.Announcements;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

/** Makes second instances of projectors that write elsewhere and tell nobody. */
@Component
public class ShadowProjectors {
  private static final Announcements SILENT =
      new Announcements(
          new LiveUpdates() {
            @Override
            public void changed(ViewChange change) {
              // readers see the old view until it is replaced
            }

            @Override
            public Flux<ViewChange> watch(String topic) {
              return Flux.never();
            }
          });

  private final ListableBeanFactory beans;
  private final DataSource dataSource;

  ShadowProjectors(ListableBeanFactory beans, DataSource dataSource) {
    this.beans = beans;
    this.dataSource = dataSource;
  }

  /** Whether everything in this group makes tables of the read model and does nothing else. */
  public boolean canShadow(String group) {
    List<Class<?>> classes = classes(group);
    return !classes.isEmpty()
        && classes.stream().allMatch(type -> type.getPackageName().contains(".projection"));
  }

  /** Whether these projectors hear of erased people too. */
  boolean keepsBooks(String group) {
    return classes(group).stream().anyMatch(type -> type.isAnnotationPresent(KeepsBooks.class));
  }

  /** The tables these projectors write, without their schema. */
  Set<String> tables(String group) {
    TablesTruncated tables = new TablesTruncated(dataSource);
    handlers(group, tables).forEach(handler -> handler.prepareReset(null));
    return tables.names();
  }

  List<AnnotationEventHandlerAdapter> handlers(String group, JdbcTemplate jdbc) {
    return classes(group).stream()
        .map(type -> new AnnotationEventHandlerAdapter(make(type, jdbc)))
        .toList();
  }

  private List<Class<?>> classes(String group) {
    return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
        .filter(
            bean -> {
              ProcessingGroup found = beans.findAnnotationOnBean(bean, ProcessingGroup.class);
              return found != null && found.value().equals(group);
            })
        .<Class<?>>map(bean -> ClassUtils.getUserClass(beans.getBean(bean)))
        .toList();
  }

  private Object make(Class<?> projector, JdbcTemplate jdbc) {
    Constructor<?> constructor = projector.getConstructors()[0];
    Object[] arguments =
        Arrays.stream(constructor.getParameterTypes()).map(type -> argument(type, jdbc)).toArray();
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a second " + projector, e);
    }
  }

  private Object argument(Class<?> type, JdbcTemplate jdbc) {
    if (type == JdbcTemplate.class) {
      return jdbc;
    }
    return type == Announcements.class ? SILENT : beans.getBean(type);
  }
}
