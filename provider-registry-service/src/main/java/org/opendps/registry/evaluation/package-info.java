/**
 * The evaluation of an application: an evaluator without a conflict of interest notes of each condition whether it is
 * met, and the council decides on that evidence.
 */
@NullMarked
package org.opendps.registry.evaluation;

import org.jspecify.annotations.NullMarked;
