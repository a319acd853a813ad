/** Changes of a system that stands: parts, conditions, validity, closing; each keeps what was before. */
@NullMarked
package org.opendps.registry.purchasing.amendment;

import org.jspecify.annotations.NullMarked;
