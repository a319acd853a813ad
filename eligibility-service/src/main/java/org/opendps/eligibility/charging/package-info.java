/** What a person can be asked to pay towards support in the community (SI 2014/2672), line by line. */
@NullMarked
package org.opendps.eligibility.charging;

import org.jspecify.annotations.NullMarked;
