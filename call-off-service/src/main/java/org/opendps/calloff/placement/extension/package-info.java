/**
 * A placement goes on after its last day, under a decision that is in effect and with money for the added days: one, or
 * many interim contracts at once.
 */
@NullMarked
package org.opendps.calloff.placement.extension;

import org.jspecify.annotations.NullMarked;
