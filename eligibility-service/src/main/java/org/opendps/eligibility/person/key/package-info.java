/**
 * What makes personal data readable: a data key for each person, wrapped by a key of the configuration. Whoever destroys
 * a data key has erased the person; in a backup from before, when that expires.
 */
@NullMarked
package org.opendps.eligibility.person.key;

import org.jspecify.annotations.NullMarked;
