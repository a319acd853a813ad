/**
 * The life of a call-off: its states, its dates, its one deadline, and the times when it rests.
 */
@NullMarked
package org.opendps.calloff.competition.course;

import org.jspecify.annotations.NullMarked;
