/**
 * What has to be in order before anything is awarded: each line with its law and the day on which it was looked at. The
 * award keeps the lines as they were.
 */
@NullMarked
package org.opendps.calloff.award.gate;

import org.jspecify.annotations.NullMarked;
