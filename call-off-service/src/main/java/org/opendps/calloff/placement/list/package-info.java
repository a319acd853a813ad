/**
 * The placements as each reader may see them.
 */
@NullMarked
package org.opendps.calloff.placement.list;

import org.jspecify.annotations.NullMarked;
