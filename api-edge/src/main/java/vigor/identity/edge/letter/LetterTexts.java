package vigor.identity.edge.letter;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vigor.kernel.command.PersonId;

/** What Vigor writes to people. Text without markup: nothing is loaded when it is opened. */
final class LetterTexts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private LetterTexts() {}

  static Letter newPassword(PersonId person, String address, URI link) {
    return new Letter(
        person,
        address,
        "Set a new password for Vigor",
        """
        Somebody, most likely you, asked to set a new password for your Vigor account.
        This link lets you do it. It works once, within half an hour:

        %s

        If it was not you, do nothing: your password stays as it is.
        """
            .formatted(link),
        link);
  }

  static Letter verification(PersonId person, String address, URI link) {
    return new Letter(
        person,
        address,
        "Is this your address?",
        """
        This address was given for a Vigor account. This link tells Vigor that it is yours.
        It works once, within two days:

        %s

        If you have no Vigor account, do nothing.
        """
            .formatted(link),
        link);
  }

  static Letter sessionCopied(PersonId person, String address) {
    return new Letter(
        person,
        address,
        "A device was logged out of Vigor",
        """
        One of your sessions was used from two places, as if somebody had copied it. Vigor has
        ended it; log in again. If you have never moved a browser profile or restored a backup
        of one, change your password and look at the list of your devices.
        """,
        null);
  }

  static Letter passwordChanged(PersonId person, String address) {
    return new Letter(
        person,
        address,
        "Your Vigor password was changed",
        """
        The password of your Vigor account was changed just now, and all other devices were
        logged out. If it was not you, ask for a new password on the log-in page at once.
        """,
        null);
  }

  static Letter providerLinked(PersonId person, String address, String provider) {
    return new Letter(
        person,
        address,
        "Another way into your Vigor account",
        """
        From now on an account at %s opens your Vigor account too. If it was not you who linked
        it, ask for a new password on the log-in page at once: that ends the link as well.
        """
            .formatted(provider),
        null);
  }

  static Letter passkeyAdded(PersonId person, String address) {
    return new Letter(
        person,
        address,
        "Another way into your Vigor account",
        """
        From now on a passkey opens your Vigor account. If it was not you who added it, ask for a
        new password on the log-in page at once: that removes every passkey.
        """,
        null);
  }

  static Letter erasureAnnounced(PersonId person, String address, Instant eraseAt, URI login) {
    return new Letter(
        person,
        address,
        "Your Vigor account is about to be erased",
        """
        You have not used Vigor for a long time. Nothing about a person is kept here for ever, so
        your account, your training and everything else about you will be erased on %s.

        To keep it all, log in once before that day:

        %s

        If you are done with Vigor, do nothing.
        """
            .formatted(DAY.format(eraseAt), login),
        login);
  }
}
