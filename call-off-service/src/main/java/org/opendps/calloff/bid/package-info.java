/**
 * A provider's offer for a call-off. Sealed from the first keystroke that is sent here until two people open the call-off
 * after its deadline: before that only the provider can read it, and the database holds nothing but cipher text.
 */
@NullMarked
package org.opendps.calloff.bid;

import org.jspecify.annotations.NullMarked;
