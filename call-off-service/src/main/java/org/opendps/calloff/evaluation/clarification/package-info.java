/**
 * What the council asks one bidder after the opening: to make something clear, to correct something within the hours of
 * the policy, or to explain a price that is abnormally low. A price never changes by it, and nobody is excluded for an
 * answer that there was no time to give.
 */
@NullMarked
package org.opendps.calloff.evaluation.clarification;

import org.jspecify.annotations.NullMarked;
