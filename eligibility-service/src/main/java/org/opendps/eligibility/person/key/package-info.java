/**
 * What makes personal data readable: a data key for each person, wrapped by a key of the configuration. Whoever destroys
 * a data key has erased the person, in every copy of the data that is without it.
 */
@NullMarked
package org.opendps.eligibility.person.key;

import org.jspecify.annotations.NullMarked;
