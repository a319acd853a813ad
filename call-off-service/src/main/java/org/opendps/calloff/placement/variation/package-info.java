/**
 * A change of a running placement that an officer asks for, with its reason and effective date.
 */
@NullMarked
package org.opendps.calloff.placement.variation;

import org.jspecify.annotations.NullMarked;
