/**
 * From the scores of the evaluators to one settled ranking, with reasons, and beginning anew when it must.
 */
@NullMarked
package org.opendps.calloff.evaluation.moderation;

import org.jspecify.annotations.NullMarked;
