/**
 * A placement rests and goes on: somebody is in hospital or away, or the provider is closed. For how long it is paid
 * nevertheless is the council's policy.
 */
@NullMarked
package org.opendps.calloff.placement.suspension;

import org.jspecify.annotations.NullMarked;
