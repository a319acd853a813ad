/** Finding a person: by whole values, in a body, never in a URL. */
@NullMarked
package org.opendps.eligibility.person.search;

import org.jspecify.annotations.NullMarked;
