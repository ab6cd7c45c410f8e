package vigor.privacy.edge;

/**
 * What people are told, in one wording.
 *
 * @param version the day it was written; consents name it
 * @param text Markdown
 */
record PrivacyNotice(String version, String text) {}
