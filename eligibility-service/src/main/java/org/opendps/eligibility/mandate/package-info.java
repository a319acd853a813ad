/** For which provider a request is made: its own people, a portal with a mandate, or a council's support officer. */
@NullMarked
package org.opendps.eligibility.mandate;

import org.jspecify.annotations.NullMarked;
