/** The envelope around every event: CloudEvents 1.0 in binary mode. */
@NullMarked
package org.opendps.blocks.event;

import org.jspecify.annotations.NullMarked;
