/**
 * What a call-off is in law: its route, its estimated value and the facts that the regime judges at
 * publication.
 */
@NullMarked
package org.opendps.calloff.competition.procurement;

import org.jspecify.annotations.NullMarked;
