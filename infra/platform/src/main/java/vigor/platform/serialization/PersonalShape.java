package vigor.platform.serialization;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;

/**
 * Which components of a record are personal and which one names the person.
 *
 * @param subject the component that holds the person's id; empty when nothing is personal
 * @param fields the encrypted components
 */
record PersonalShape(String subject, List<String> fields) {
  private static final PersonalShape NONE = new PersonalShape("", List.of());

  private static final ClassValue<PersonalShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected PersonalShape computeValue(Class<?> type) {
          return read(type);
        }
      };

  static PersonalShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  boolean isPersonal() {
    return !fields.isEmpty();
  }

  private static PersonalShape read(Class<?> type) {
    if (!type.isRecord()) {
      return NONE;
    }
    List<String> fields = new ArrayList<>();
    String subject = null;
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(DataSubject.class)) {
        subject = component.getName();
      }
      if (component.isAnnotationPresent(PersonalData.class)) {
        fields.add(checked(type, component));
      }
    }
    return fields.isEmpty() ? NONE : new PersonalShape(owned(type, subject), fields);
  }

  private static String checked(Class<?> type, RecordComponent component) {
    if (component.getType() != Personal.class) {
      throw new IllegalArgumentException(
          type + "." + component.getName() + " is personal data but not of type Personal");
    }
    return component.getName();
  }

  private static String owned(Class<?> type, @Nullable String subject) {
    if (subject == null) {
      throw new IllegalArgumentException(type + " has personal data but names no person");
    }
    return subject;
  }
}
