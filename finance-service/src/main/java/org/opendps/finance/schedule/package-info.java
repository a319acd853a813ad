/** When a placement's sessions are, and in which financial year they fall: the arithmetic under every commitment. */
@NullMarked
package org.opendps.finance.schedule;

import org.jspecify.annotations.NullMarked;
