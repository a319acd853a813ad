/**
 * A support plan (Care Act 2014 s.25) and the personal budget that stands once it is agreed (s.26): what the week costs
 * is what the adult pays and what the council pays, to the penny.
 */
@NullMarked
package org.opendps.eligibility.plan;

import org.jspecify.annotations.NullMarked;
