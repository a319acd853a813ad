/** The re-assessment of everybody when the rates of a new year begin: a preview, then the assessments themselves. */
@NullMarked
package org.opendps.eligibility.charging.uprating;

import org.jspecify.annotations.NullMarked;
