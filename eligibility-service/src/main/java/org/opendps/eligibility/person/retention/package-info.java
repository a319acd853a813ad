/** How long what is kept of a person is kept, by dated rules for each kind of record; and what still runs. */
@NullMarked
package org.opendps.eligibility.person.retention;

import org.jspecify.annotations.NullMarked;
