/** The keyed digests by which people are found: by whole values only, since a part of a value has no digest. */
@NullMarked
package org.opendps.eligibility.person.digest;

import org.jspecify.annotations.NullMarked;
