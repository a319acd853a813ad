/** Who is entitled and to how much: the only place where a person has a name. */
@NullMarked
package org.opendps.eligibility;

import org.jspecify.annotations.NullMarked;
