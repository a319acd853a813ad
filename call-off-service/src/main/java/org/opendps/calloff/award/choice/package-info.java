/**
 * Where the plan says so, the person, or somebody who speaks for them, chooses among the ranked offers above the line. The
 * choice and its reason are recorded by whoever was there.
 */
@NullMarked
package org.opendps.calloff.award.choice;

import org.jspecify.annotations.NullMarked;
