/** Made-up providers beside the app, so that a person can watch what happens when they fail. */
@NullMarked
package vigor.coaching.fake.demo;

import org.jspecify.annotations.NullMarked;
