/**
 * Fair Access to Care Services, England until 31 March 2015: which band somebody was in. History, from which nothing
 * follows by itself: whoever has only that is assessed anew before anything is planned or bought.
 */
@NullMarked
package org.opendps.eligibility.facs;

import org.jspecify.annotations.NullMarked;
