/** A panel: a session in which officers decide on several applications, with a result for each. */
@NullMarked
package org.opendps.registry.panel;

import org.jspecify.annotations.NullMarked;
