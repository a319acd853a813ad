/** How a council turns answers about needs into an indicative sum: a questionnaire with points and prices, by its first day. */
@NullMarked
package org.opendps.eligibility.allocation.table;

import org.jspecify.annotations.NullMarked;
