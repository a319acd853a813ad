/**
 * A purchasing system: the open list from which a council buys, with its regime, its categories and areas, and the term
 * for which it stands.
 */
@NullMarked
package org.opendps.registry.purchasing;

import org.jspecify.annotations.NullMarked;
