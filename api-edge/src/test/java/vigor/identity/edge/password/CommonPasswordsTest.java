package vigor.identity.edge.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigor.kernel.command.CommandRefused;

class CommonPasswordsTest {
  private final CommonPasswords common;

  CommonPasswordsTest() throws IOException {
    this.common = new CommonPasswords();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "PassWord",
        " qwertyuiop ",
        "123456789",
        "iloveyou1",
        "Vigor2026!",
        "aaaaaaaaaaaa",
        "alex.doe@example.org",
        "Alex.Doe!!!!",
        "Alexandra"
      })
  void what_guessers_try_first_is_refused(String password) {
    assertThatThrownBy(() -> common.refuse(password, "alex.doe@example.org", "Alexandra"))
        .isInstanceOf(CommandRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery",
        "пароль мой длинный",
        "🏋️ heavy and often",
        "alex.doe likes to row far",
        "xk4-Qm!w"
      })
  void anything_else_is_taken_whatever_it_is_made_of(String password) {
    assertThatCode(() -> common.refuse(password, "alex.doe@example.org", "Alexandra"))
        .doesNotThrowAnyException();
    assertThat(password.length()).isBetween(8, 128);
  }
}
