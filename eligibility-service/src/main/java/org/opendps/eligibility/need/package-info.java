/**
 * What nobody has counted yet: signals of possible need from clubs, without names, and how many of those who were
 * noticed were referred, assessed, found eligible and placed. No count under five leaves, nor one from which it follows.
 */
@NullMarked
package org.opendps.eligibility.need;

import org.jspecify.annotations.NullMarked;
