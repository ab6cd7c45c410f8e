package vigor.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigor.app.MessageCatalogue;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;

/**
 * Text and numbers can tell about a person. In an event each is encrypted, or says why it need not
 * be. What can hold neither is free by its type: moments, enums, truth values, random ids.
 */
class PersonalFieldsTest {

  static Collection<Class<?>> events() {
    return MessageCatalogue.events();
  }

  @ParameterizedTest
  @MethodSource("events")
  void text_and_numbers_of_an_event_are_encrypted_or_say_why_not(Class<?> event) {
    assertThat(undecided(event, event.getSimpleName())).isEmpty();
  }

  @Test
  void an_undecided_text_or_number_is_found_however_deep_it_lies() {
    assertThat(undecided(Careless.class, "Careless"))
        .containsExactly(
            "Careless.note", "Careless.kg", "Careless.inner.words", "Careless.many.words");
  }

  private record Careless(
      PersonId person,
      UUID id,
      String note,
      double kg,
      Inner inner,
      List<Inner> many,
      @NotPersonal("a code") String code,
      @PersonalData Personal<String> sealed) {}

  private record Inner(Boolean truth, String words) {}

  private static List<String> undecided(Class<?> type, String path) {
    List<String> found = new ArrayList<>();
    if (isDecided(type)) {
      return found;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (!isDecided(component)) {
        String place = path + "." + component.getName();
        classesIn(component.getGenericType()).forEach(c -> found.addAll(told(c, place)));
      }
    }
    return found;
  }

  private static List<String> told(Class<?> type, String place) {
    if (tells(type)) {
      return List.of(place);
    }
    if (type.isSealed() && !type.isRecord()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .flatMap(form -> told(form, place + "." + form.getSimpleName()).stream())
          .toList();
    }
    return type.isRecord() ? undecided(type, place) : List.of();
  }

  private static boolean tells(Class<?> type) {
    return CharSequence.class.isAssignableFrom(type)
        || Number.class.isAssignableFrom(type)
        || type.isArray()
        || (type.isPrimitive() && type != boolean.class);
  }

  private static boolean isDecided(AnnotatedElement element) {
    return element.isAnnotationPresent(NotPersonal.class)
        || element.isAnnotationPresent(PersonalData.class);
  }

  private static Stream<Class<?>> classesIn(Type type) {
    return switch (type) {
      case Class<?> c -> Stream.of(c);
      case ParameterizedType p ->
          Arrays.stream(p.getActualTypeArguments()).flatMap(PersonalFieldsTest::classesIn);
      default -> throw new IllegalArgumentException("what is " + type + "?");
    };
  }
}
