/** The evaluation as its readers may see it: the whole working for an auditor, the own scores for an evaluator. */
@NullMarked
package org.opendps.calloff.evaluation.report;

import org.jspecify.annotations.NullMarked;
