package vigor.profile.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.catalogue.Equipment;

class ProfileUpdateTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"none\"", "[\"none\"]", "[]"})
  void a_person_without_equipment_may_say_so_in_any_form(String none) {
    assertThat(read(none).changes().equipment()).isEmpty();
  }

  @Test
  void one_piece_needs_no_list() {
    assertThat(read("\"dumbbells\"").changes().equipment()).containsExactly(Equipment.DUMBBELLS);
  }

  @Test
  void none_beside_something_is_refused() {
    assertThatThrownBy(() -> read("[\"none\",\"dumbbells\"]").changes())
        .isInstanceOf(CommandRefused.class);
  }

  private static ProfileUpdate read(String equipment) {
    return JsonMapper.shared().readValue("{\"equipment\":" + equipment + "}", ProfileUpdate.class);
  }
}
