/** The offers of a call-off as a sheet in plain English that a person can hold in their hand, and choose from. */
@NullMarked
package org.opendps.eligibility.offer;

import org.jspecify.annotations.NullMarked;
