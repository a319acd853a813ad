/** The one clock of a service, the London calendar and the bank holidays. */
@NullMarked
package org.opendps.blocks.time;

import org.jspecify.annotations.NullMarked;
