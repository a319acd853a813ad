/** What a person pays a week on a day: from the assessment that holds and from what is suspended. */
@NullMarked
package org.opendps.eligibility.charging.contribution;

import org.jspecify.annotations.NullMarked;
