/** A placement ends: by notice of either side, by the person's choice, by death, or because the council buys anew. */
@NullMarked
package org.opendps.calloff.placement.ending;

import org.jspecify.annotations.NullMarked;
