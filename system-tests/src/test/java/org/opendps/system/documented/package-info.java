/** What the services say of themselves: their documents, how answers are measured by them, and what answers show. */
@NullMarked
package org.opendps.system.documented;

import org.jspecify.annotations.NullMarked;
