/** Weekly returns of who came on which day, and their approval. */
@NullMarked
package org.opendps.finance.attendance;

import org.jspecify.annotations.NullMarked;
