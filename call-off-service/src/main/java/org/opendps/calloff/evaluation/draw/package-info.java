/**
 * The recorded draw of lots between offers that every tie-break leaves equal.
 */
@NullMarked
package org.opendps.calloff.evaluation.draw;

import org.jspecify.annotations.NullMarked;
