/**
 * Who was invited, and who was admitted while the competition ran.
 */
@NullMarked
package org.opendps.calloff.competition.invited;

import org.jspecify.annotations.NullMarked;
