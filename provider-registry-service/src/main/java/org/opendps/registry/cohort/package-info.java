/** Cohorts: what a council calls some of its providers, such as its grant-funded clubs, to help and to count them. */
@NullMarked
package org.opendps.registry.cohort;

import org.jspecify.annotations.NullMarked;
