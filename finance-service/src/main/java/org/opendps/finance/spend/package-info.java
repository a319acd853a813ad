/** The public record of every pound: the events that internal finance systems consume. */
@NullMarked
package org.opendps.finance.spend;

import org.jspecify.annotations.NullMarked;
