/**
 * Bidders that are found to be out after the opening, up to the award: on a ground of the law, after they were heard. The
 * ranking of the lot is made anew from the scores that were settled.
 */
@NullMarked
package org.opendps.calloff.evaluation.exclusion;

import org.jspecify.annotations.NullMarked;
